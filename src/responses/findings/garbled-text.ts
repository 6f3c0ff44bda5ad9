/** Headers and names of municipalities that were saved wrong: they would stand so on every tab and slide. */
import { cutText } from '../../grid/cut-text';
import type { Cell } from '../../grid/grid';
import { cellText } from '../../grid/clean-text';
import { isTwiceEncoded } from '../../grid/twice-encoded';
import type { Finding } from '../../messages/finding';

/** At the first of them; `names` are those of municipalities. */
export function garbledText(
  header: readonly Cell[],
  headerRow: number,
  names: readonly string[],
  places: { readonly tab: string; readonly unit: number },
): Finding[] {
  const { tab, unit } = places;
  const inHeader = header.findIndex((cell) => isTwiceEncoded(cellText(cell)));
  const name = names.find(isTwiceEncoded);
  if (inHeader < 0 && name === undefined) return [];
  const [text, column] = inHeader < 0 ? [name, unit] : [header[inHeader], inHeader];
  const place = { tab, row: headerRow, column };
  return [{ severity: 'stop', code: 'GARBLED_TEXT', place, details: { text: cutText(text) } }];
}
