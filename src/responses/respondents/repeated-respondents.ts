/** Rows of one respondent: a person is counted once, and the row that is left out is told of. */
import { cleanText } from '../../grid/clean-text';
import type { Cell, Grid } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { Settings } from '../../settings/settings';
import { cappedFindings } from '../findings/capped-findings';
import type { CellCodes } from '../matrix/code-cells';

/** Of all rows, how many may share their id with a row of another municipality before the ids can't be those of persons. */
const MOST_SHARED = 0.2;
/** So few may be people who answered twice, under two municipalities. */
const FEW = 5;

interface RespondentColumns {
  readonly respondent: number;
  readonly unit: number;
  readonly questions: readonly number[];
}

export interface RepeatedRespondents {
  /** Rows of the grid that are not counted. */
  readonly left: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

const NONE: RepeatedRespondents = { left: new Set(), findings: [] };

/**
 * Of the rows with one id that have any answer that is understood one counts: the later, or the earlier where the settings say so. Ids are compared
 * clean, and never quoted: one may be a name. Ids that many rows of different municipalities have are a stop: they may be different people.
 */
export function repeatedRespondents(
  grid: Grid,
  from: number,
  columns: RespondentColumns,
  cellCodes: CellCodes,
  { repeatedRespondent: kept }: Pick<Settings, 'repeatedRespondent'>,
  tab: string,
): RepeatedRespondents {
  if (columns.respondent < 0) return NONE;
  const counted = new Map<string, number>();
  const left = new Set<number>();
  const found: Finding[] = [];
  let [rows, shared] = [0, 0];
  const unitOf = (row: number): string => cleanText(grid[row]?.[columns.unit]).toLowerCase();
  for (let row = from; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    const id = cleanText(cells[columns.respondent]);
    if (id === '' || !hasAnswer(cells, columns.questions, cellCodes)) continue;
    rows += 1;
    const other = counted.get(id);
    if (other === undefined) {
      counted.set(id, row);
      continue;
    }
    if (unitOf(other) !== unitOf(row)) shared += 1;
    left.add(kept === 'later' ? other : row);
    if (kept === 'later') counted.set(id, row);
    const place = { tab, row, column: columns.respondent };
    found.push({ severity: 'warning', code: 'REPEATED_RESPONDENT', place, details: { first: other, kept } });
  }
  const place = { tab, column: columns.respondent, row: Math.max(0, from - 1) };
  if (shared >= FEW && shared > rows * MOST_SHARED)
    return {
      left,
      findings: [{ severity: 'stop', code: 'RESPONDENTS_SHARE_IDS', place, details: { rows: shared } }],
    };
  return { left, findings: cappedFindings(found) };
}

const hasAnswer = (cells: readonly Cell[], questions: readonly number[], { codeOf, dontKnow }: CellCodes): boolean =>
  questions.some((column) => {
    const code = column < 0 ? 0 : codeOf(cells[column]);
    return code > 0 && code <= dontKnow;
  });
