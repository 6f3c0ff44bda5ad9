/** A tab's basic filter: its open sides are closed by the grid of the moment when it is stored. */
import { fixture } from './spreadsheet-fixture';

it.each([
  [{ sheetId: 0 }, { startRowIndex: 0, endRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 26 }],
  [
    { sheetId: 0, startRowIndex: 2, endColumnIndex: 3 },
    { startRowIndex: 2, endRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 3 },
  ],
])('%j is stored as %j and stays so when the grid grows', (range, stored) => {
  const { batch, get } = fixture();
  expect(batch({ setBasicFilter: { filter: { range } } }).status).toBe(200);
  expect(get().sheets[0].basicFilter).toEqual({ range: stored });
  batch({ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 5 } });
  expect(get().sheets[0].basicFilter).toEqual({ range: stored });
});
