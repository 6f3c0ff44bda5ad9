/** A paragraph as one row, or as a row for each of its lines: text in a cell runs out to the right, but is broken only within its own column. */
import type { Paragraph } from '../../../../report/tabs/tab-blocks';
import type { SheetRow } from '../../sheet-row';
import { styles } from '../../look/styles';
import { line, linesWithin, ROW_PX } from './line';

const looks = {
  title: { format: styles.title, heightPx: 46 },
  lead: { format: styles.lead, heightPx: ROW_PX },
  small: { format: styles.muted, heightPx: ROW_PX },
} as const;

export function paragraphRows({ key, text, style, widthPx }: Paragraph, columnCount: number): readonly SheetRow[] {
  const look = looks[style];
  const lines = widthPx === undefined ? [text] : linesWithin(text, widthPx, look.format.textFormat);
  return lines.map((one, place) => line(place === 0 ? `#${key}` : `#${key}:${place + 1}`, one, columnCount, look));
}
