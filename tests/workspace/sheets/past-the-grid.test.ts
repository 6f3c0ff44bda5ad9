/** Reads of a spreadsheet with ranges: what begins past a tab's grid is refused, what only ends there is cut (RECORDINGS.md 24). */
import { fixture, message, type Answer, type Fixture } from './spreadsheet-fixture';

const LIMITS = 'exceeds grid limits. Max rows: 1000, max columns: 26';

const byFilter = ({ workspace, id }: Fixture, filter: object): Answer =>
  workspace.handle({
    method: 'sheets.spreadsheets.getByDataFilter',
    params: { spreadsheetId: id },
    body: { dataFilters: [filter], includeGridData: true },
  });

const byRange = ({ workspace, id }: Fixture, ranges: string): Answer =>
  workspace.handle({
    method: 'sheets.spreadsheets.get',
    params: { spreadsheetId: id, ranges: [ranges], includeGridData: true },
  });

it.each([
  ['A2000:B2001', `Range (Sheet1!A2000:B2001) ${LIMITS}`],
  ['AB1', `Range (Sheet1!AB1) ${LIMITS}`],
  ['A1001:B', `Range (Sheet1!A1001:B) ${LIMITS}`],
  ['AA1:2', `Range (Sheet1!AA1:2) ${LIMITS}`],
])('get of %s is refused', (range, words) => {
  const answer = byRange(fixture(), range);
  expect(answer.status).toBe(400);
  expect(message(answer)).toBe(words);
});

it.each([
  [{ a1Range: 'A2000:B2001' }, `Range (Sheet1!A2000:B2001) ${LIMITS}`],
  [{ gridRange: { startRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 2 } }, `Range (Sheet1!A1001:B) ${LIMITS}`],
  [{ gridRange: { startColumnIndex: 26, startRowIndex: 0, endRowIndex: 2 } }, `Range (Sheet1!AA1:2) ${LIMITS}`],
])('getByDataFilter of %j is refused', (filter, words) => {
  const answer = byFilter(fixture(), filter);
  expect(answer.status).toBe(400);
  expect(message(answer)).toBe(words);
});

it('cuts what begins inside', () => {
  const made = fixture();
  made.write('A1000', [['sist']]);
  for (const answer of [byRange(made, 'A1000:B2000'), byFilter(made, { a1Range: 'A1000:B2000' })]) {
    expect(answer.status).toBe(200);
    expect((answer.body as Answer).sheets[0].data[0].rowMetadata).toHaveLength(1);
  }
});

describe('repeatCell', () => {
  const note = (range: object): object => ({
    repeatCell: { range: { sheetId: 0, ...range }, cell: { note: 'n' }, fields: 'note' },
  });

  it.each([
    [{ startRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 2 }, 'A1001:B'],
    [{ startRowIndex: 1000, endRowIndex: 1001, startColumnIndex: 0, endColumnIndex: 2 }, 'A1001:B1001'],
    [{ startRowIndex: 0, endRowIndex: 2, startColumnIndex: 26, endColumnIndex: 27 }, 'AA1:AA2'],
    [{ startRowIndex: 0, endRowIndex: 2, startColumnIndex: 26 }, 'AA1:2'],
  ])('refuses %j', (range, named) => {
    expect(message(fixture().batch(note(range)))).toBe(
      `Invalid requests[0].repeatCell: Range (Sheet1!${named}) ${LIMITS}`,
    );
  });

  it('writes what lies inside, and the grid does not grow', () => {
    const made = fixture();
    const range = { startRowIndex: 999, endRowIndex: 1003, startColumnIndex: 25, endColumnIndex: 28 };
    expect(made.batch(note(range)).status).toBe(200);
    const [sheet] = made.get({
      ranges: ['Z999:Z1000'],
      fields: 'sheets(data.rowData.values.note,properties.gridProperties)',
    }).sheets as Answer[];
    expect(sheet.data[0].rowData).toEqual([{}, { values: [{ note: 'n' }] }]);
    expect(sheet.properties.gridProperties).toEqual({ rowCount: 1000, columnCount: 26 });
  });

  it.each([
    { startRowIndex: 3, endRowIndex: 3 },
    { startColumnIndex: 3, endColumnIndex: 3 },
  ])('takes %j, which holds no cell', (range) => {
    const made = fixture();
    expect(made.batch(note(range)).status).toBe(200);
    expect(made.get({ includeGridData: true, fields: 'sheets.data.rowData' }).sheets[0].data[0]).toEqual({});
  });
});

it('refuses the same ranges in the answer of a batch', () => {
  const { workspace, id } = fixture();
  const before = workspace.state;
  const answer = workspace.handle({
    method: 'sheets.spreadsheets.batchUpdate',
    params: { spreadsheetId: id },
    body: {
      requests: [{ addSheet: {} }],
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: ['Sheet1!A2000'],
    },
  });
  expect(message(answer)).toBe(`Range (Sheet1!A2000) ${LIMITS}`);
  expect(workspace.state).toBe(before);
});
