/** Cells by updateCells and repeatCell: what the mask reaches changes, the rest stays. */
import { fixture, type Answer } from './spreadsheet-fixture';

const start = { sheetId: 0 };
const rows = (...values: readonly object[]): object[] => [{ values }];

it('only what the mask names changes, and a part of a format leaves its other parts', () => {
  const { batch, get } = fixture();
  batch({
    updateCells: {
      start,
      fields: '*',
      rows: rows({
        userEnteredValue: { numberValue: 3.4 },
        note: 'n',
        userEnteredFormat: { textFormat: { bold: true, italic: true } },
      }),
    },
  });
  batch({
    repeatCell: {
      range: { ...start, endRowIndex: 1, endColumnIndex: 1 },
      cell: { userEnteredFormat: { textFormat: { bold: false }, backgroundColor: { red: 1 } } },
      fields: 'userEnteredFormat(textFormat.bold,backgroundColor)',
    },
  });
  const [cell] = get({ ranges: ['A1'], includeGridData: true }).sheets[0].data[0].rowData[0].values as Answer[];
  expect(cell.userEnteredFormat).toEqual({
    textFormat: { bold: false, italic: true },
    backgroundColor: { red: 1 },
    backgroundColorStyle: { rgbColor: { red: 1 } },
  });
  expect(cell.note).toBe('n');
  expect(cell.effectiveFormat).toMatchObject({
    horizontalAlignment: 'RIGHT',
    backgroundColor: { red: 1 },
    textFormat: { italic: true, fontFamily: 'Arial', fontSize: 10 },
  });
});

it('a theme colour has the theme’s own as its twin', () => {
  const { batch, get } = fixture();
  batch({
    updateCells: {
      start,
      fields: 'userEnteredFormat.backgroundColorStyle',
      rows: rows({ userEnteredFormat: { backgroundColorStyle: { themeColor: 'ACCENT1' } } }),
    },
  });
  const mask = 'sheets.data.rowData.values.userEnteredFormat';
  expect(get({ ranges: ['A1'], fields: mask }).sheets[0].data[0].rowData[0].values[0].userEnteredFormat).toEqual({
    backgroundColor: { red: 0.25882354, green: 0.52156866, blue: 0.95686275 },
    backgroundColorStyle: { themeColor: 'ACCENT1' },
  });
});

it('inside a range what is not given is emptied, from a corner on it stays', () => {
  const { batch, write, values } = fixture();
  write('A1', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  const x = { userEnteredValue: { stringValue: 'x' } };
  batch({ updateCells: { start, fields: 'userEnteredValue', rows: rows(x) } });
  expect(values('A1:B2')).toEqual([
    ['x', 'b'],
    ['c', 'd'],
  ]);
  batch({
    updateCells: {
      range: { ...start, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
      fields: 'userEnteredValue',
      rows: rows(x),
    },
  });
  expect(values('A1:B2')).toEqual([['x']]);
});

it('rows that a batch does not touch are the same rows afterwards', () => {
  const { batch, write, state } = fixture();
  write('A1', [['a'], ['b'], ['c']]);
  const before = state().sheets[0]?.rows;
  batch({
    updateCells: {
      start: { sheetId: 0, rowIndex: 1 },
      fields: 'userEnteredValue',
      rows: rows({ userEnteredValue: { stringValue: 'x' } }),
    },
  });
  const after = state().sheets[0]?.rows;
  expect(after?.[0]).toBe(before?.[0]);
  expect(after?.[1]).not.toBe(before?.[1]);
  expect(after?.[2]).toBe(before?.[2]);
});

it('appendCells goes on after the last value and the grid grows', () => {
  const { batch, write, values, get } = fixture();
  batch({
    updateSheetProperties: {
      properties: { sheetId: 0, gridProperties: { rowCount: 2 } },
      fields: 'gridProperties.rowCount',
    },
  });
  write('A1', [['a'], ['b']]);
  batch({
    appendCells: { sheetId: 0, fields: 'userEnteredValue', rows: rows({ userEnteredValue: { stringValue: 'c' } }) },
  });
  expect(values('A1:A')).toEqual([['a'], ['b'], ['c']]);
  expect(get().sheets[0].properties.gridProperties.rowCount).toBe(3);
});

it('borders go on the edges and between, NONE takes one away', () => {
  const { batch, get } = fixture();
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 };
  batch({
    updateBorders: { range, top: { style: 'SOLID', color: {} }, innerHorizontal: { style: 'DOTTED', color: {} } },
  });
  const read = (): Answer[] =>
    get({ ranges: ['A1:A2'], fields: 'sheets.data.rowData.values.userEnteredFormat.borders' }).sheets[0].data[0]
      .rowData;
  const styles = (row: Answer): object =>
    Object.fromEntries(
      Object.entries(row.values?.[0].userEnteredFormat?.borders ?? {}).map(([side, border]) => [
        side,
        (border as Answer).style,
      ]),
    );
  expect(read().map(styles)).toEqual([{ top: 'SOLID', bottom: 'DOTTED' }, { top: 'DOTTED' }]);
  batch({ updateBorders: { range, top: { style: 'NONE' }, innerHorizontal: { style: 'NONE' } } });
  expect(get({ ranges: ['A1:A2'], includeGridData: true }).sheets[0].data[0]).not.toHaveProperty('rowData');
});

it('a formula that is not plain arithmetic is 501 and changes nothing', () => {
  const { workspace, batch } = fixture();
  const before = workspace.state;
  const answer = batch({
    updateCells: { start, fields: '*', rows: rows({ userEnteredValue: { formulaValue: '=SUM(A2:A3)' } }) },
  });
  expect(answer.status).toBe(501);
  expect(workspace.state).toBe(before);
});

it('an error of arithmetic is shown as Google shows it', () => {
  const { write, values } = fixture();
  write('A1', [['=1/0']], 'USER_ENTERED');
  expect(values('A1')).toEqual([['#DIV/0!']]);
});
