/** Columns that no question uses and that seem to hold personal data: the survey is anonymous, so they should go. */
import type { AnswerColumns } from './answer-columns';
import { cellAddress } from '../grid/cell-address';
import { cleanText, comparisonKey } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import type { Finding } from '../messages/finding';
import type { Grid } from '../grid/grid';

type Kind = 'name' | 'email' | 'identity' | 'time';

const HEADERS: readonly (readonly [Kind, RegExp])[] = [
  ['email', /\b(e-?post|e-?mail|mejl)/],
  ['identity', /person-?(nummer|nr)|\bssn\b/],
  ['name', /(^|\s)(namn|förnamn|efternamn|name|first name|last name|full name)$/],
  ['time', /tidsstämpel|timestamp/],
];
const CONTENTS: readonly (readonly [Kind, RegExp])[] = [
  ['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ['identity', /^(19|20)?\d{6}[-+]?\d{4}$/],
];
/** Enough rows to see what a column holds. */
const ROWS_LOOKED_AT = 200;

export function personalColumns(grid: Grid, columns: AnswerColumns, tab: string): Finding[] {
  const used = new Set([columns.unit, columns.department, columns.role, columns.respondent, ...columns.questions]);
  const rows = grid.slice(columns.headerRow + 1, columns.headerRow + 1 + ROWS_LOOKED_AT);
  return (grid[columns.headerRow] ?? []).flatMap((header, column): Finding[] => {
    if (used.has(column)) return [];
    const key = comparisonKey(header);
    const texts = rows.map((row) => cleanText(row[column])).filter((text) => text !== '');
    const kind =
      HEADERS.find(([, pattern]) => pattern.test(key))?.[0] ??
      CONTENTS.find(([, pattern]) => texts.length > 0 && texts.filter((text) => pattern.test(text)).length * 2 > texts.length)?.[0];
    if (!kind) return [];
    const details = { kind, column: cutText(header) };
    return [{ severity: 'Varning', code: 'PERSONAL_COLUMN', where: cellAddress(tab, columns.headerRow, column), details }];
  });
}
