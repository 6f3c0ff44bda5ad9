import type { ListTab } from '../../../../src/report/tabs/list-tab';
import { addColumns } from '../../../../src/requests/sheets/list-tab/add-columns';
import { newListTab } from '../../../../src/requests/sheets/list-tab/new-list-tab';
import { rewriteListTab } from '../../../../src/requests/sheets/list-tab/rewrite-list-tab';
import { styles } from '../../../../src/requests/sheets/look/styles';

const tab: ListTab = {
  key: 'check',
  name: 'Kontroll',
  note: 'Vad fliken är till för.',
  columns: [
    { key: 'a', header: 'Allvar', widthPx: 90, choices: ['Ja', 'Nej'] },
    { key: 'b', header: 'Antal', widthPx: 60, align: 'right', format: 'whole' },
  ],
  rows: [[{ text: '=1+1' }, { number: 3, format: 'whole' }]],
  spareRows: 2,
};
const kinds = (requests: readonly object[]): readonly string[] => requests.flatMap((request) => Object.keys(request));

describe('heights of rows whose text is broken', () => {
  const long = 'Rätta cellen om du vet vad som menas';
  const broken: ListTab = {
    ...tab,
    columns: [{ key: 'a', header: 'Gör så här', widthPx: 120, wrap: true }],
    rows: [[{ text: 'Kort' }], [{ text: long }]],
    spareRows: 0,
  };
  const heightsOf = (one: ListTab): unknown =>
    newListTab(one, { sheetId: 5, tabMetadataId: 6 }, 'Prov').flatMap(
      ({ updateDimensionProperties: { range, properties } = {} }) =>
        range?.dimension === 'ROWS' && (range.startIndex ?? 0) >= 2
          ? [[range.startIndex, range.endIndex, properties?.pixelSize]]
          : [],
    );

  test('are set where only the program writes: 28 pixels, and 18 more a line', () => {
    expect(heightsOf(broken)).toEqual([
      [2, 3, 28],
      [3, 4, 64],
    ]);
  });

  test('are left to Sheets where people write, so that a longer text is not cut', () => {
    expect(heightsOf({ ...broken, spareRows: 3 })).toEqual([]);
    expect(
      heightsOf({ ...broken, columns: [{ key: 'a', header: 'Värde', widthPx: 120, wrap: true, owned: true }] }),
    ).toEqual([]);
  });
});

describe('a list tab', () => {
  const requests = newListTab(tab, { sheetId: 5, tabMetadataId: 6 }, 'Kontroll');

  test('is made with a small grid, frozen headers and our mark, in that order', () => {
    expect(requests.slice(0, 2)).toStrictEqual([
      {
        addSheet: {
          properties: {
            sheetId: 5,
            title: 'Kontroll',
            gridProperties: { rowCount: 5, columnCount: 2, frozenRowCount: 2 },
          },
        },
      },
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataId: 6,
            metadataKey: 'dm.tab',
            metadataValue: 'check',
            location: { sheetId: 5 },
            visibility: 'DOCUMENT',
          },
        },
      },
    ]);
  });

  test('has its note, headers and rows as text', () => {
    expect(requests.filter((request) => request.updateCells)).toStrictEqual([
      {
        updateCells: {
          start: { sheetId: 5, rowIndex: 0, columnIndex: 0 },
          rows: [
            { values: [{ userEnteredValue: { stringValue: 'Vad fliken är till för.' } }, {}] },
            {
              values: [{ userEnteredValue: { stringValue: 'Allvar' } }, { userEnteredValue: { stringValue: 'Antal' } }],
            },
            { values: [{ userEnteredValue: { stringValue: '=1+1' } }, { userEnteredValue: { numberValue: 3 } }] },
          ],
          fields: 'userEnteredValue',
        },
      },
    ]);
  });

  test('lets people choose in its rows only', () => {
    expect(requests.filter((request) => request.setDataValidation)).toStrictEqual([
      {
        setDataValidation: {
          range: { sheetId: 5, startRowIndex: 2, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 },
          rule: {
            condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Ja' }, { userEnteredValue: 'Nej' }] },
            showCustomUi: true,
            strict: true,
          },
        },
      },
    ]);
  });

  test('written anew grows to what it needs, and empties what it needs no more', () => {
    expect(kinds(rewriteListTab(tab, 5, { rowCount: 2, columnCount: 2 }))[0]).toBe('updateSheetProperties');
    expect(rewriteListTab(tab, 5, { rowCount: 9, columnCount: 4 }).slice(-1)).toStrictEqual([
      {
        updateCells: {
          range: { sheetId: 5, startRowIndex: 5, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 2 },
          fields: 'userEnteredValue',
        },
      },
    ]);
  });

  test('gets columns that it lacks to the right of what is there', () => {
    const place = { sheetId: 5, headerRow: 0, usedColumns: 3, columnCount: 3, rowCount: 10 };
    expect(addColumns(tab.columns.slice(0, 1), place)).toStrictEqual([
      { appendDimension: { sheetId: 5, dimension: 'COLUMNS', length: 1 } },
      {
        updateCells: {
          start: { sheetId: 5, rowIndex: 0, columnIndex: 3 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'Allvar' }, userEnteredFormat: styles.head }] }],
          fields: 'userEnteredValue,userEnteredFormat',
        },
      },
      expect.objectContaining({
        setDataValidation: expect.objectContaining({
          range: { sheetId: 5, startRowIndex: 1, endRowIndex: 10, startColumnIndex: 3, endColumnIndex: 4 },
        }),
      }),
    ]);
  });
});
