/** How many were asked, as a cell of Kommuner or Förvaltningar says it. */
import { cleanText } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import type { Cell } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { Place } from '../../messages/place';

/** Null where the cell is empty, or holds no whole number, which is a finding. `name`: of whom it is told. */
export function readInvited(
  cell: Cell,
  place: Place,
  name: string,
): { invited: number | null; findings: readonly Finding[] } {
  const text = cleanText(cell);
  if (/^\d{1,7}$/.test(text)) return { invited: Number(text), findings: [] };
  return {
    invited: null,
    findings:
      text === '' ? [] : [{ severity: 'warning', code: 'INVITED', place, details: { name, text: cutText(text) } }],
  };
}
