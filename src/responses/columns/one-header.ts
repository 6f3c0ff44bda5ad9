/** Header lines of an export that stand under each other become one: merged headers, a group above its questions, lines for machines. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import { ANSWERS_HEADER_ROWS } from '../../grid/find-columns';
import type { Cell, Grid } from '../../grid/grid';
import { inEveryLanguage } from '../../messages';
import type { Survey } from '../survey';
import type { HeaderSettings } from './answers-header';
import { headerParts } from './header-parts';

/** How many header lines may be joined. */
const MOST_JOINED = 3;
/** What Qualtrics writes under its headers. */
const FOR_MACHINES = /^\{"ImportId"/;

/** Words that say nothing of a column: "Response" over an answer to be chosen. */
const sayNothing = (): ReadonlySet<string> =>
  new Set(['', ...inEveryLanguage(({ emptyHeaders }) => emptyHeaders).flat()].map(comparisonKey));

/**
 * The same rows at the same places; header lines that were joined are empty but for the last. Rows are joined where together they hold
 * more of `wanted` (texts that the header should hold) than the best of them alone; without knowing, where the row below has texts just where
 * the header has none. A grid with one header line is given back as it is.
 */
export function withOneHeader(grid: Grid, wanted: readonly string[]): Grid {
  const hits = hitCounter(wanted);
  const first = bestRow(grid, hits);
  const joined = joinedAround(grid, first, hits);
  const alone = joined ?? { from: first, to: first, header: grid[first] ?? [] };
  const below = machineRows(grid, alone.to + 1);
  // Where nothing says which line is wanted, the one for people is.
  const forPeople = hits(alone.header) === 0 && below.length > 1 ? (below[below.length - 2] as number) : -1;
  const rows = forPeople < 0 ? alone : { from: alone.from, to: forPeople, header: grid[forPeople] ?? [] };
  const machines = below.filter((row) => row > rows.to);
  if (rows.from === rows.to && machines.length === 0) return grid;
  return grid.map((row, place) =>
    place === rows.to ? rows.header : (place >= rows.from && place < rows.to) || machines.includes(place) ? [] : row,
  );
}

/** Texts that the header of the answers should hold. */
export const headersOf = ({ questions }: Pick<Survey, 'questions'>, settings: HeaderSettings): readonly string[] => [
  settings.unitColumn,
  settings.departmentColumn,
  settings.roleColumn,
  settings.respondentColumn,
  ...questions.flatMap(({ column, statement }) => [column, statement]),
  ...Object.values(settings.approvedColumns),
];

/** How many of the wanted texts a row has. Rows of answers are asked too, and their cells repeat: each is looked at once. */
function hitCounter(wanted: readonly string[]): (header: readonly Cell[]) => number {
  const keys = new Set(wanted.map(comparisonKey).filter((key) => key !== ''));
  const hitsOf = new Map<Cell, readonly string[]>();
  const look = (cell: Cell): readonly string[] => {
    const found = headerParts(cell)
      .map(comparisonKey)
      .filter((key) => keys.has(key));
    hitsOf.set(cell, found);
    return found;
  };
  return (header) => {
    const found = new Set<string>();
    for (const cell of header) for (const key of hitsOf.get(cell) ?? look(cell)) found.add(key);
    return found.size;
  };
}

interface Joined {
  readonly from: number;
  readonly to: number;
  readonly header: readonly Cell[];
}

function bestRow(grid: Grid, hits: (header: readonly Cell[]) => number): number {
  let [best, most] = [0, 0];
  for (let row = 0; row < Math.min(ANSWERS_HEADER_ROWS, grid.length); row += 1) {
    const count = hits(grid[row] ?? []);
    if (count > most) [best, most] = [row, count];
  }
  return best;
}

/** The fewest rows, of those with the best one among them, that together hold most; null where none holds more than the best alone. */
function joinedAround(grid: Grid, best: number, hits: (header: readonly Cell[]) => number): Joined | null {
  const empty = sayNothing();
  let found: Joined | null = null;
  let most = hits(grid[best] ?? []);
  for (let count = 2; count <= MOST_JOINED; count += 1)
    for (let from = Math.max(0, best - count + 1); from <= best && from + count <= grid.length; from += 1) {
      const header = join(grid.slice(from, from + count), empty);
      const together = hits(header);
      if (together > most) [found, most] = [{ from, to: from + count - 1, header }, together];
    }
  return found ?? continued(grid, best, empty);
}

/** A row below that has no answers, but texts where the header has none: the questions of a group. */
function continued(grid: Grid, best: number, empty: ReadonlySet<string>): Joined | null {
  const [upper, lower] = [grid[best] ?? [], grid[best + 1] ?? []];
  const saysSomething = (cell: Cell): boolean => !empty.has(comparisonKey(cell));
  const isText = (cell: Cell): boolean => saysSomething(cell) && !/^[-\d.,]+$/.test(cleanText(cell));
  const widens = lower.some((cell, column) => isText(cell) && !saysSomething(upper[column]));
  const onlyTexts = lower.every((cell) => !saysSomething(cell) || isText(cell));
  // A row of answers has something under headers that stand alone; the lower line of a header only under the first of a group.
  const beginsGroups = lower.every(
    (cell, column) =>
      !saysSomething(cell) ||
      !saysSomething(upper[column]) ||
      (!saysSomething(upper[column + 1]) && saysSomething(lower[column + 1])),
  );
  const standsAlone = upper.some((cell, column) => saysSomething(cell) && !saysSomething(lower[column]));
  if (!widens || !onlyTexts || !beginsGroups || !standsAlone) return null;
  return { from: best, to: best + 1, header: join([upper, lower], empty) };
}

/** Of each column the lowest text that says something. */
function join(rows: Grid, empty: ReadonlySet<string>): readonly Cell[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row) => row[column]).filter((cell) => !empty.has(comparisonKey(cell)));
    return texts[texts.length - 1] ?? rows.map((row) => row[column]).find((cell) => cleanText(cell) !== '') ?? '';
  });
}

/** Qualtrics' line of ids, and the question texts between it and the header. */
function machineRows(grid: Grid, from: number): readonly number[] {
  for (let row = from; row < Math.min(from + MOST_JOINED, grid.length); row += 1)
    if ((grid[row] ?? []).some((cell) => FOR_MACHINES.test(cleanText(cell))))
      return Array.from({ length: row - from + 1 }, (_, at) => from + at);
  return [];
}
