/** Rows with the id of a respondent that an earlier row has: two answers of one person, or an id that was given twice. */
import { cleanText } from '../grid/clean-text';
import type { Finding } from '../messages/finding';
import type { Grid } from '../grid/grid';
import { cappedFindings } from './capped-findings';

/** `column` -1 = there is none; `from` is the first row of answers. Ids are compared clean, and never quoted: one may be a name. */
export function repeatedRespondents(grid: Grid, column: number, from: number, tab: string): Finding[] {
  if (column < 0) return [];
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  for (let row = from; row < grid.length; row += 1) {
    const id = cleanText(grid[row]?.[column]);
    if (id === '') continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, row);
    else
      findings.push({
        severity: 'warning',
        code: 'REPEATED_RESPONDENT',
        place: { tab, row, column },
        details: { first },
      });
  }
  return cappedFindings(findings, 'MORE_REPEATED_RESPONDENTS', tab);
}
