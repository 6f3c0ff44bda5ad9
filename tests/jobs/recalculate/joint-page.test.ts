/** Gemensam as a job writes it: once, again only what has changed, and over what an earlier version made of it. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { recalculate } from '../../../src/jobs/recalculate';
import { metadataKeys } from '../../../src/requests/sheets/developer-metadata';
import { municipalities, surveyed } from '../workbook/a-survey';
import { type AWorkbook, writes } from '../workbook/a-workbook';

const made = (count = 3, respondents = 12): AWorkbook => {
  const book = surveyed({ municipalities: municipalities(count, respondents), questions: 6 });
  book.run(recalculate);
  return book;
};
const sheetOf = (book: AWorkbook, title: string): sheets_v4.Schema$Sheet =>
  (book.ask('sheets.spreadsheets.get', {}) as { sheets: sheets_v4.Schema$Sheet[] }).sheets.find(
    ({ properties }) => properties?.title === title,
  ) ?? {};
const state = (book: AWorkbook): unknown => book.workspace.state.spreadsheets;

describe('Gemensam', () => {
  it('is written in the one batch of the job, with its chart, and the second time not at all', () => {
    const book = made();
    expect(writes(book.last())).toHaveLength(1);
    const { charts = [], properties } = sheetOf(book, 'Gemensam');
    expect(charts.map(({ position }) => position?.overlayPosition?.anchorCell?.rowIndex)).toEqual([5]);
    expect(properties?.gridProperties).toMatchObject({ frozenRowCount: 1, hideGridlines: true });
    const before = state(book);
    book.run(recalculate);
    expect(writes(book.last())).toEqual([]);
    expect(state(book)).toBe(before);
  });

  it('gets its chart back, and the cells behind it, where somebody has taken them away', () => {
    const book = made();
    const chart = sheetOf(book, 'Gemensam').charts?.[0];
    const cells = book.values("'Diagramdata gemensam'");
    book.batch({ deleteEmbeddedObject: { objectId: chart?.chartId } });
    book.run(recalculate);
    expect(sheetOf(book, 'Gemensam').charts).toEqual([chart]);
    book.batch({ deleteSheet: { sheetId: book.sheetId('Diagramdata gemensam') } });
    book.run(recalculate);
    expect(book.values("'Diagramdata gemensam'")).toEqual(cells);
    expect(sheetOf(book, 'Gemensam').charts).toHaveLength(1);
    book.run(recalculate);
    expect(writes(book.last())).toEqual([]);
  });

  it('has no chart and no figures where fewer than two municipalities are shown, and has them when they are', () => {
    const book = made(3, 2);
    expect(sheetOf(book, 'Gemensam').charts).toBeUndefined();
    expect(book.values("'Gemensam'").flat()).toContain(
      'Färre än två kommuner visas, så det finns inga gemensamma siffror.',
    );
    expect(book.titles()).not.toContain('Diagramdata gemensam');
    const shown = made();
    const hidden = shown.values("'Formulärsvar 1'");
    shown.ask('sheets.spreadsheets.values.clear', { range: "'Formulärsvar 1'!A6:Z" }, {});
    shown.run(recalculate);
    expect(sheetOf(shown, 'Gemensam').charts).toBeUndefined();
    shown.write("'Formulärsvar 1'!A1", hidden);
    shown.run(recalculate);
    expect(sheetOf(shown, 'Gemensam').charts).toHaveLength(1);
  });

  it('leaves the widths that people have given it, and the columns that they have opened', () => {
    const book = made();
    const sheetId = book.sheetId('Gemensam');
    const column = { sheetId, dimension: 'COLUMNS', startIndex: 12, endIndex: 13 };
    book.batch({
      updateDimensionProperties: {
        range: column,
        properties: { pixelSize: 333, hiddenByUser: false },
        fields: 'pixelSize,hiddenByUser',
      },
    });
    book.write("'Frågor'!C3", [['Nytt namn']]);
    book.run(recalculate);
    expect(writes(book.last())).toHaveLength(1);
    const widths = (
      book.ask('sheets.spreadsheets.get', { ranges: "'Gemensam'!M1", includeGridData: true }) as {
        sheets: sheets_v4.Schema$Sheet[];
      }
    ).sheets[0]?.data?.[0]?.columnMetadata?.[0];
    expect(widths).toMatchObject({ pixelSize: 333 });
    expect(widths?.hiddenByUser).toBeUndefined();
  });

  it('takes the place of the table that an earlier version made, of which nothing stays', () => {
    const book = made();
    const page = book.values("'Gemensam'");
    const sheetId = book.sheetId('Gemensam');
    const chartId = sheetOf(book, 'Gemensam').charts?.[0]?.chartId;
    book.batch(
      { deleteEmbeddedObject: { objectId: chartId } },
      { updateCells: { range: { sheetId }, fields: 'userEnteredValue,userEnteredFormat' } },
      {
        updateSheetProperties: {
          properties: { sheetId, gridProperties: { frozenRowCount: 3 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
      {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataKey: metadataKeys.hash, metadataLocation: { sheetId } } }],
          developerMetadata: { metadataValue: '1abc2de' },
          fields: 'metadataValue',
        },
      },
    );
    book.write(
      "'Gemensam'!A1",
      Array.from({ length: 20 }, () => Array.from({ length: 29 }, () => 'gammalt')),
    );
    book.run(recalculate);
    expect(book.values("'Gemensam'")).toEqual(page);
    expect(sheetOf(book, 'Gemensam').properties?.gridProperties?.frozenRowCount).toBe(1);
    expect(sheetOf(book, 'Gemensam').charts).toHaveLength(1);
  });
});
