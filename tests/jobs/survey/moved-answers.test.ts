/** Answers of more than one piece, whose rows people insert, delete, sort and add to while they are read. */
import type { Call, Job } from '../../../src/google/call';
import type { Grid } from '../../../src/grid/grid';
import { readInPieces } from '../../../src/jobs/survey/read-in-pieces';
import { recalculate } from '../../../src/jobs/recalculate';
import { makeMunicipalityTabs } from '../../../src/jobs/make-municipality-tabs';
import { readWorkbook } from '../../../src/jobs/workbook/read-workbook';
import type { RunContext } from '../../../src/jobs/run/run-context';
import { thrownBy } from '../../thrown-by';
import { municipalities, surveyed } from '../workbook/a-survey';
import type { AWorkbook } from '../workbook/a-workbook';

const TAB = 'Formulärsvar 1';

/** 120 people; the grid so wide that eleven rows are a piece. */
function wide(): AWorkbook {
  const book = surveyed({ municipalities: municipalities(3, 40), questions: 3 });
  book.batch({
    updateSheetProperties: {
      properties: { sheetId: book.sheetId(TAB), gridProperties: { rowCount: 121, columnCount: 18_000 } },
      fields: 'gridProperties(rowCount,columnCount)',
    },
  });
  return book;
}

const people = (book: AWorkbook): unknown[] =>
  book
    .values("'Analys'")
    .filter(([unit]) => String(unit).startsWith('Påhittsby'))
    .map((row) => row.slice(0, 4));

const dimension = (book: AWorkbook, startIndex: number): object => ({
  sheetId: book.sheetId(TAB),
  dimension: 'ROWS',
  startIndex,
  endIndex: startIndex + 1,
});

const changes: Readonly<Record<string, (book: AWorkbook) => void>> = {
  'a row inserted near the top': (book) => book.batch({ insertDimension: { range: dimension(book, 2) } }),
  'a row deleted near the top': (book) => book.batch({ deleteDimension: { range: dimension(book, 2) } }),
  'a sort the other way': (book) =>
    book.batch({
      sortRange: {
        range: { sheetId: book.sheetId(TAB), startRowIndex: 1 },
        sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
      },
    }),
  'an answer that comes last': (book) =>
    book.batch({
      appendCells: {
        sheetId: book.sheetId(TAB),
        fields: 'userEnteredValue',
        rows: [
          {
            values: [47000, 'Påhittsby 3', 1, 2, 3].map((value) => ({
              userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value },
            })),
          },
        ],
      },
    }),
};

const isPiece = ({ method, params }: Call): boolean =>
  method === 'sheets.spreadsheets.values.batchGet' &&
  ((params as { readonly ranges?: readonly string[] }).ranges ?? []).some((range) => range.startsWith(`'${TAB}'`));

describe.each(Object.entries(changes))('%s while the answers are read', (_, change) => {
  it.each([1, 3, 6])('before piece %d: the figures are those of the tab as it then stands', (piece) => {
    const book = wide();
    let seen = 0;
    book.run(recalculate, { meanwhile: (call) => void (isPiece(call) && (seen += 1) === piece + 1 && change(book)) });
    const found = [people(book), book.values("'Analys'")];
    expect(seen).toBeGreaterThan(6);
    const quiet = wide();
    change(quiet);
    quiet.run(recalculate);
    expect(found).toEqual([people(quiet), quiet.values("'Analys'")]);
  });
});

describe('rows that never stand still', () => {
  it('are told of, and nothing is written', () => {
    const book = wide();
    let turn = 0;
    const meanwhile = (call: Call): void => {
      if (!isPiece(call)) return;
      turn += 1;
      changes[turn % 2 === 0 ? 'a row inserted near the top' : 'a row deleted near the top']!(book);
    };
    const before = book.values("'Analys'");
    expect(thrownBy(() => book.run(makeMunicipalityTabs, { meanwhile }))).toMatchObject({
      code: 'ANSWERS_MOVING',
      details: { tab: TAB },
    });
    expect(book.values("'Analys'")).toEqual(before);
  });

  it('at the end only, as a form is answered, stop nothing', () => {
    const book = wide();
    const read = function* (context: RunContext): Job<Grid> {
      const { tabs } = yield* readWorkbook(context);
      return yield* readInPieces(
        context,
        tabs.find(({ title }) => title === TAB)!,
      );
    };
    const grid = book.run(read, {
      meanwhile: ({ method }) =>
        void (method.startsWith('sheets.spreadsheets.values') && changes['an answer that comes last']!(book)),
    });
    const now = book.values(`'${TAB}'!A:E`);
    expect(grid.length).toBeGreaterThanOrEqual(121);
    expect(grid.map((row) => row.slice(0, 5))).toEqual(now.slice(0, grid.length));
  });
});
