import type { Grid } from '../../../../src/grid/grid';
import { planRows } from '../../../../src/requests/sheets/municipality-tab/keyed-rows';
import { keyedRequests } from '../../../../src/requests/sheets/municipality-tab/keyed-tab';
import type { SheetRow } from '../../../../src/requests/sheets/sheet-row';

const columns = { key: 1, own: 2, count: 3 };
const row = (key: string, text = key): SheetRow => ({
  key,
  heightPx: null,
  cells: [{ value: { stringValue: text }, format: {} }, { format: {} }, { format: {}, owned: true }],
});
const at = (key: string, own = ''): Grid[number] => [key, key, own];

describe('rows held against those that are there', () => {
  test('in an empty tab all are new', () => {
    const plan = planRows([], [row('#a'), row('q:1')], columns);
    expect(plan.insert).toEqual([{ index: 0, count: 2 }]);
    expect(plan.keys).toEqual(['#a', 'q:1']);
  });

  test('a row is written where its key stands, and a new question comes after the last of its table', () => {
    const grid = [at('#a'), at('q:2', 'mitt'), at('q:1'), ['egen anteckning']];
    const plan = planRows(grid, [row('#a'), row('q:1'), row('q:3'), row('q:2')], columns);
    expect(plan.write.map(({ index, row: { key }, isNew }) => [index, key, isNew])).toEqual([
      [0, '#a', false],
      [1, 'q:2', false],
      [2, 'q:1', false],
      [3, 'q:3', true],
    ]);
    expect(plan.insert).toEqual([{ index: 3, count: 1 }]);
    expect(plan.keys).toEqual(['#a', 'q:2', 'q:1', 'q:3']);
  });

  test('a row that is not wanted is emptied and hidden, and shown again when it is', () => {
    const gone = planRows([at('#a'), at('q:1')], [row('#a')], columns);
    expect(gone.hide).toEqual([1]);
    const back = planRows([at('#a'), ['', 'q:1']], [row('#a'), row('q:1')], columns);
    expect(back.show).toEqual([1]);
    expect(planRows([at('#a'), ['', 'q:1']], [row('#a')], columns).hide).toEqual([]);
  });

  test('our words in a row without key are cleared, a person’s stay', () => {
    const plan = planRows([at('#a'), ['#a', '', ''], ['mina ord', '', '']], [row('#a')], columns);
    expect(plan.clear).toEqual([1]);
  });

  test('a copy of a row is the person’s own; the first counts', () => {
    const plan = planRows([at('q:1'), at('q:1', 'kopia')], [row('q:1', 'nytt')], columns);
    expect(plan.write.map(({ index }) => index)).toEqual([0]);
  });
});

describe('the requests of a plan', () => {
  test('keys go only into rows that the same batch makes, and own words into none', () => {
    const plan = planRows([at('#a')], [row('#a', 'A'), row('q:1', 'B')], columns);
    expect(keyedRequests(plan, 5, columns, { rowCount: 10, inNewTab: false })).toStrictEqual([
      {
        insertDimension: {
          range: { sheetId: 5, dimension: 'ROWS', startIndex: 1, endIndex: 2 },
          inheritFromBefore: true,
        },
      },
      {
        repeatCell: {
          range: { sheetId: 5, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 },
          cell: { userEnteredFormat: {} },
          fields: 'userEnteredFormat',
        },
      },
      {
        updateCells: {
          start: { sheetId: 5, rowIndex: 0, columnIndex: 0 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'A' } }] }],
          fields: 'userEnteredValue',
        },
      },
      {
        updateCells: {
          start: { sheetId: 5, rowIndex: 1, columnIndex: 0 },
          rows: [
            { values: [{ userEnteredValue: { stringValue: 'B' } }, { userEnteredValue: { stringValue: 'q:1' } }] },
          ],
          fields: 'userEnteredValue',
        },
      },
    ]);
  });

  test('at the end of the grid rows are appended', () => {
    const plan = planRows([at('#a')], [row('#a'), row('q:1')], columns);
    expect(keyedRequests(plan, 5, columns, { rowCount: 1, inNewTab: false })[0]).toStrictEqual({
      appendDimension: { sheetId: 5, dimension: 'ROWS', length: 1 },
    });
  });
});
