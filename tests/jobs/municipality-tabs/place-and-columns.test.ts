/** Where municipalities' tabs are put, which of their columns are folded, and that neither is changed where a person has changed it. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { makeMunicipalityTabs } from '../../../src/jobs/make-municipality-tabs';
import { metadataKeys } from '../../../src/requests/sheets/developer-metadata';
import { municipalities, surveyed } from '../workbook/a-survey';
import { type AWorkbook, writes } from '../workbook/a-workbook';

const TITLE = 'Kommun – Påhittsby 1';

const made = (respondents = 12): AWorkbook => {
  const book = surveyed({ municipalities: municipalities(2, respondents), questions: 6 });
  book.run(makeMunicipalityTabs);
  return book;
};
const placed = (book: AWorkbook): readonly string[] => book.titles().slice(3, 9);

/** Letters of the columns that a person sees, and how wide they are together. */
function seen(book: AWorkbook, title: string): readonly [string, number] {
  const { sheets } = book.ask('sheets.spreadsheets.get', { ranges: `'${title}'!1:1`, includeGridData: true }) as {
    sheets: sheets_v4.Schema$Sheet[];
  };
  const columns = sheets[0]?.data?.[0]?.columnMetadata ?? [];
  const open = columns.map(({ hiddenByUser, pixelSize }) => (hiddenByUser ? 0 : (pixelSize ?? 0)));
  const letters = open.map((width, column) => (width > 0 ? String.fromCharCode(65 + column) : ''));
  return [letters.join(''), open.reduce((sum, width) => sum + width, 0)];
}

describe('tabs of municipalities', () => {
  it('come after Frågor, in the order of Kommuner', () => {
    expect(placed(made())).toEqual(['Förvaltningar', 'Frågor', TITLE, 'Kommun – Påhittsby 2', 'Kontroll', 'Analys']);
  });

  it('stay where people have put them, and a new one comes beside them', () => {
    const book = made();
    const sheetIds = [1, 2].map((place) => book.sheetId(`Kommun – Påhittsby ${place}`));
    for (const sheetId of sheetIds)
      book.batch({ updateSheetProperties: { properties: { sheetId, index: 9 }, fields: 'index' } });
    const before = book.titles();
    book.write("'Kommuner'!A5", [['K3', 'Påhittsby 3', 9, 'Ja']]);
    book.run(makeMunicipalityTabs);
    const last = before.indexOf('Kommun – Påhittsby 2');
    expect(book.titles()).toEqual([...before.slice(0, last + 1), 'Kommun – Påhittsby 3', ...before.slice(last + 1)]);
  });

  it('show 1 274 pixels (LOOK.md section 7); of one that is not shown its questions and the yellow column', () => {
    expect(seen(made(), TITLE)).toEqual(['ABCDEFGHIKM', 1274]);
    expect(seen(made(3), TITLE)).toEqual(['ABCM', 602]);
  });

  it('keep open what a person has opened, until what is folded changes', () => {
    const book = made();
    const sheetId = book.sheetId(TITLE);
    const range = { sheetId, dimension: 'COLUMNS', startIndex: 9, endIndex: 10 };
    book.batch({ updateDimensionProperties: { range, properties: { hiddenByUser: false }, fields: 'hiddenByUser' } });
    book.write("'Frågor'!C3", [['Nytt namn']]);
    book.run(makeMunicipalityTabs);
    expect(writes(book.last())).toHaveLength(1);
    expect(seen(book, TITLE)[0]).toBe('ABCDEFGHIJKM');
    const answers = book.values("'Formulärsvar 1'");
    book.ask('sheets.spreadsheets.values.clear', { range: "'Formulärsvar 1'!A5:Z" }, {});
    book.run(makeMunicipalityTabs);
    expect(seen(book, TITLE)[0]).toBe('ABCM');
    expect(book.values(`'${TITLE}'`).flat()).not.toContain('Självskattning');
    book.write("'Formulärsvar 1'!A1", answers);
    book.run(makeMunicipalityTabs);
    expect(seen(book, TITLE)[0]).toBe('ABCDEFGHIKM');
    expect(book.values(`'${TITLE}'`).flat()).toContain('Självskattning');
  });

  it('made by an earlier version get the widths once', () => {
    const book = made();
    const sheetId = book.sheetId(TITLE);
    const range = { sheetId, dimension: 'COLUMNS', startIndex: 9, endIndex: 11 };
    const lookup = { metadataKey: metadataKeys.hash, metadataLocation: { sheetId } };
    book.batch(
      {
        updateDimensionProperties: {
          range,
          properties: { hiddenByUser: false, pixelSize: 200 },
          fields: 'hiddenByUser,pixelSize',
        },
      },
      {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: lookup }],
          developerMetadata: { metadataValue: 'innehåll.nycklar' },
          fields: 'metadataValue',
        },
      },
    );
    book.run(makeMunicipalityTabs);
    expect(seen(book, TITLE)).toEqual(['ABCDEFGHIKM', 1274]);
  });
});
