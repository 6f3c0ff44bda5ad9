/** What a person may do in a municipality's tab while a job runs: insert, delete and sort rows, and write in Egen bedömning. */
import type { Grid } from '../../../src/grid/grid';
import type { AWorkbook } from './a-workbook';

export const KEY = 11;
export const OWN = 12;
const QUESTION = 'questions:';

export type Deed =
  | { readonly deed: 'insert' | 'delete'; readonly at: number }
  | { readonly deed: 'sort'; readonly column: number; readonly descending: boolean }
  | { readonly deed: 'write'; readonly at: number; readonly words: string };

export const rowsOf = (book: AWorkbook, title: string): Grid => book.values(`'${title}'`);
export const keyOf = (row: Grid[number] | undefined): string => String(row?.[KEY] ?? '');
export const ownOf = (row: Grid[number] | undefined): string => String(row?.[OWN] ?? '');
export const questionPlaces = (grid: Grid): readonly number[] =>
  grid.flatMap((row, place) => (keyOf(row).startsWith(QUESTION) ? [place] : []));

/** Words a person wrote, by the key of their row. */
export const ownWords = (grid: Grid): Readonly<Record<string, string>> =>
  Object.fromEntries(
    questionPlaces(grid).flatMap((place) =>
      ownOf(grid[place]) === '' ? [] : [[keyOf(grid[place]), ownOf(grid[place])]],
    ),
  );

/** Deletes only rows that nobody has written in. */
export function act(book: AWorkbook, title: string, deed: Deed): void {
  const sheetId = book.sheetId(title);
  const grid = rowsOf(book, title);
  const questions = questionPlaces(grid);
  const rows = (startIndex: number, count = 1): object => ({
    sheetId,
    dimension: 'ROWS',
    startIndex,
    endIndex: startIndex + count,
  });
  if (deed.deed === 'insert')
    book.batch({
      insertDimension: { range: rows(1 + (deed.at % Math.max(1, grid.length - 1))), inheritFromBefore: false },
    });
  if (deed.deed === 'delete') {
    const place = 1 + (deed.at % Math.max(1, grid.length - 1));
    if (ownOf(grid[place]) === '') book.batch({ deleteDimension: { range: rows(place) } });
  }
  const [first, last] = [questions[0], questions[questions.length - 1]];
  if (first === undefined || last === undefined) return;
  if (deed.deed === 'sort') {
    book.batch({
      sortRange: {
        range: { sheetId, startRowIndex: first, endRowIndex: last + 1, startColumnIndex: 0, endColumnIndex: OWN + 1 },
        sortSpecs: [
          { dimensionIndex: deed.column % (OWN + 1), sortOrder: deed.descending ? 'DESCENDING' : 'ASCENDING' },
        ],
      },
    });
  }
  if (deed.deed === 'write')
    book.write(`'${title}'!M${(questions[deed.at % questions.length] ?? 0) + 1}`, [[deed.words]]);
}
