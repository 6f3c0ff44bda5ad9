/** The least that any program must do with the same cells: one Map look-up each, or, of codes parsed before, one addition each. */
import type { Cell, Grid } from '../../src/grid/grid';
import { createClassifier } from '../../src/responses/matrix/classify';
import type { Survey } from '../../src/responses/survey';
import type { Settings } from '../../src/settings/settings';

/** Columns before the questions. */
const FIRST = 2;

/** The Map is filled before the clock starts. */
export function codeMap(grid: Grid, settings: Settings): ReadonlyMap<Cell, number> {
  const { classify } = createClassifier(settings);
  const known = new Map<Cell, number>();
  for (const row of grid.slice(1)) for (const cell of row.slice(FIRST)) known.set(cell, classify(cell));
  return known;
}

export function bareMapCounts(
  grid: Grid,
  survey: Survey,
  known: ReadonlyMap<Cell, number>,
  codes: number,
): Uint32Array {
  const questions = survey.questions.length;
  const units = new Map<Cell, number>(survey.municipalities.map(({ name }, index) => [name, index]));
  const counts = new Uint32Array(units.size * questions * codes);
  for (let row = 1; row < grid.length; row += 1) {
    const cells = grid[row] as readonly Cell[];
    let base = (units.get(cells[1]) as number) * questions * codes;
    for (let column = FIRST; column < cells.length; column += 1) {
      (counts[base + (known.get(cells[column]) as number)] as number) += 1;
      base += codes;
    }
  }
  return counts;
}

export interface Codes {
  readonly rows: number;
  readonly questions: number;
  readonly codes: number;
  readonly unitCount: number;
  readonly units: Uint16Array;
  readonly cells: Uint8Array;
}

export function codesOf(grid: Grid, survey: Survey, settings: Settings): Codes {
  const { classify, codes } = createClassifier(settings);
  const questions = survey.questions.length;
  const names = survey.municipalities.map(({ name }) => name);
  const rows = grid.length - 1;
  const cells = new Uint8Array(rows * questions);
  const units = Uint16Array.from({ length: rows }, (_, row) => names.indexOf(String(grid[row + 1]?.[1])));
  for (let row = 0; row < rows; row += 1) {
    for (let question = 0; question < questions; question += 1)
      cells[row * questions + question] = classify(grid[row + 1]?.[FIRST + question]);
  }
  return { rows, questions, codes, unitCount: names.length, units, cells };
}

export function typedArrayCounts({ rows, questions, codes, unitCount, units, cells }: Codes): Uint32Array {
  const counts = new Uint32Array(unitCount * questions * codes);
  for (let row = 0, at = 0; row < rows; row += 1) {
    let base = (units[row] as number) * questions * codes;
    for (let question = 0; question < questions; question += 1, at += 1) {
      (counts[base + (cells[at] as number)] as number) += 1;
      base += codes;
    }
  }
  return counts;
}
