/** The header row of the answers, ready to be searched: by whole header, and by the bracketed part that Google Forms gives a grid. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import { ANSWERS_HEADER_ROWS, findHeaderRow, positionsByKey } from '../../grid/find-columns';
import type { Cell, Grid } from '../../grid/grid';
import type { Settings } from '../../settings/settings';
import { headerParts } from './header-parts';
import type { Question } from '../survey';

export type HeaderSettings = Pick<
  Settings,
  'unitColumn' | 'departmentColumn' | 'roleColumn' | 'respondentColumn' | 'approvedColumns'
>;

export interface AnswersHeader {
  /** Zero-based. */
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly whole: ReadonlyMap<string, readonly number[]>;
  readonly bracketed: ReadonlyMap<string, readonly number[]>;
}

export function answersHeader(
  grid: Grid,
  questions: readonly Pick<Question, 'column'>[],
  settings: HeaderSettings,
): AnswersHeader {
  const { unitColumn, departmentColumn, roleColumn, respondentColumn, approvedColumns } = settings;
  const groups = [unitColumn, departmentColumn, roleColumn, respondentColumn].filter((name) => name !== '');
  const row = findHeaderRow(
    grid,
    [...groups, ...questions.map((question) => question.column), ...Object.values(approvedColumns)],
    ANSWERS_HEADER_ROWS,
  );
  const cells = grid[row] ?? [];
  return { row, cells, whole: positionsByKey(cells), bracketed: positionsOfParts(cells) };
}

/** Positions by each part of a header that is not the whole. */
function positionsOfParts(cells: readonly Cell[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  cells.forEach((cell, column) => {
    for (const part of headerParts(cell).slice(1)) {
      const key = comparisonKey(part);
      positions.set(key, [...(positions.get(key) ?? []), column]);
    }
  });
  return positions;
}

/** "fråga" of "Område [fråga]"; '' where there is none. */
export const bracketedPart = (cell: Cell): string => /\[(.+)\]$/.exec(cleanText(cell))?.[1] ?? '';

/** "Område" of "Område [fråga]". */
export const partBeforeBrackets = (cell: Cell): string => cleanText(cell).replace(/\s*\[.+\]$/, '');
