/** Figures that a person types over are put right and said; what people may do in the tabs is left. */
import { columnLetters } from '../../src/google/a1';
import { makeMunicipalityTabs } from '../../src/jobs/make-municipality-tabs';
import { recalculate } from '../../src/jobs/recalculate';
import { municipalities, surveyed } from './workbook/a-survey';
import { writes, type AWorkbook } from './workbook/a-workbook';

const TABS = ['Analys', 'Delområden', 'Gemensam', 'Kontroll'] as const;
const KOMMUN = 'Kommun – Påhittsby 1';

function made(): AWorkbook {
  const book = surveyed({ municipalities: municipalities(3), questions: 6 });
  book.run(recalculate);
  book.run(makeMunicipalityTabs);
  return book;
}

/** The last cell of a row that holds a figure, else its last cell. */
function cellOf(book: AWorkbook, tab: string, row: number): string {
  const cells = book.values(`'${tab}'`)[row - 1] ?? [];
  const figure = cells.reduce<number>((last, cell, column) => (typeof cell === 'number' ? column : last), -1);
  return `'${tab}'!${columnLetters(figure < 0 ? cells.length - 1 : figure)}${row}`;
}

describe.each(TABS)('%s', (tab) => {
  it('gets back a cell that was typed over, and says in which row', () => {
    const book = made();
    const before = book.values(`'${tab}'`);
    const row = before.length;
    book.write(cellOf(book, tab, row), [[99.5]]);
    const done = book.run(recalculate);
    expect(done.sentences).toContain(
      `Någon hade ändrat på fliken ${tab} (rad ${row}). Där står nu det som svaren ger.`,
    );
    expect(book.values(`'${tab}'`)).toEqual(before);
    expect(book.run(recalculate).sentences).toContain('Inget hade ändrats sedan sist. Inget skrevs.');
  });

  it('gets back a row that was deleted', () => {
    const book = made();
    const before = book.values(`'${tab}'`);
    const startIndex = before.length - 1;
    const range = { sheetId: book.sheetId(tab), dimension: 'ROWS', startIndex, endIndex: startIndex + 1 };
    book.batch({ deleteDimension: { range } });
    expect(book.run(recalculate).sentences.join(' ')).toContain(`Någon hade ändrat på fliken ${tab} (rad `);
    expect(book.values(`'${tab}'`)).toEqual(before);
  });
});

describe('what people may do', () => {
  it('sorting a tab, and a word beside it, are no change', () => {
    const book = made();
    const range = { sheetId: book.sheetId('Analys'), startRowIndex: 2 };
    book.batch({ sortRange: { range, sortSpecs: [{ dimensionIndex: 3, sortOrder: 'DESCENDING' }] } });
    book.batch({ appendDimension: { sheetId: book.sheetId('Analys'), dimension: 'COLUMNS', length: 1 } });
    const column = (book.values("'Analys'")[1] ?? []).length;
    book.write(`'Analys'!${columnLetters(column)}4`, [['Fråga Kim']]);
    const sorted = book.values("'Analys'");
    book.run(recalculate);
    expect(writes(book.last())).toEqual([]);
    expect(book.values("'Analys'")).toEqual(sorted);
  });
});

describe('a municipality’s tab', () => {
  const rowWith = (book: AWorkbook, text: string): number =>
    book.values(`'${KOMMUN}'`).findIndex((cells) => cells.includes(text)) + 1;

  it('gets back a figure that was typed over, says so, and keeps what people wrote', () => {
    const book = made();
    const row = rowWith(book, 'Sak 2');
    const own = (book.values(`'${KOMMUN}'`).find((cells) => cells.includes('Egen bedömning')) ?? []).indexOf(
      'Egen bedömning',
    );
    book.write(`'${KOMMUN}'!${columnLetters(own)}${row}`, [['Vi tror mer']]);
    const before = book.values(`'${KOMMUN}'`);
    book.write(cellOf(book, KOMMUN, row), [[99.5]]);
    const done = book.run(makeMunicipalityTabs);
    expect(done.sentences).toContain(
      `Någon hade ändrat verktygets siffror i ${KOMMUN}. Där står nu det som svaren ger.`,
    );
    expect(done.counts).toMatchObject({ updated: 1, unchanged: 2 });
    expect(book.values(`'${KOMMUN}'`)).toEqual(before);
    expect(book.run(makeMunicipalityTabs).counts).toMatchObject({ updated: 0, unchanged: 3 });
  });

  it('gets back a row that was deleted, and says so', () => {
    const book = made();
    const startIndex = rowWith(book, 'Sak 2') - 1;
    const range = { sheetId: book.sheetId(KOMMUN), dimension: 'ROWS', startIndex, endIndex: startIndex + 1 };
    book.batch({ deleteDimension: { range } });
    expect(book.run(makeMunicipalityTabs).sentences.join(' ')).toContain('Någon hade ändrat verktygets siffror');
    expect(rowWith(book, 'Sak 2')).toBeGreaterThan(0);
  });
});
