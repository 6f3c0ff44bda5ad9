/** What the recordings of real traffic teach about Sheets, with our own data; the numbers are those of RECORDINGS.md. */
import { fixture, message, type Answer } from './spreadsheet-fixture';

const area = (
  sheetId: number,
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
): object => ({
  sheetId,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});

describe('a new spreadsheet', () => {
  it('has Google’s properties and one sheet of 1000 × 26 (2)', () => {
    const { properties, sheets, spreadsheetUrl } = fixture().get();
    expect(properties).toMatchObject({ title: 'Prov', locale: 'en_US', autoRecalc: 'ON_CHANGE', timeZone: 'Etc/GMT' });
    expect(properties.defaultFormat.textFormat.fontFamily).toBe('arial,sans,sans-serif');
    expect(properties.spreadsheetTheme.themeColors.map((one: Answer) => one.colorType)).toEqual([
      'TEXT',
      'BACKGROUND',
      'ACCENT1',
      'ACCENT2',
      'ACCENT3',
      'ACCENT4',
      'ACCENT5',
      'ACCENT6',
      'LINK',
    ]);
    expect(sheets).toEqual([
      {
        properties: {
          sheetId: 0,
          title: 'Sheet1',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    ]);
    expect(spreadsheetUrl).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]{44}\/edit$/);
  });

  it('leaves sheetId 0 out of echoed ranges and keeps start 0 (4)', () => {
    const { batch, get } = fixture();
    batch({ mergeCells: { range: area(0, 0, 2, 0, 2), mergeType: 'MERGE_ALL' } });
    expect(get().sheets[0].merges).toEqual([
      { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
    ]);
  });

  it('gives colours back in 8-bit steps without zeros, with their twins (5, 6)', () => {
    const { batch, get } = fixture();
    batch({
      updateSheetProperties: {
        properties: { sheetId: 0, tabColorStyle: { rgbColor: { red: 1, green: 0, blue: 0.5 } } },
        fields: 'tabColorStyle',
      },
    });
    expect(get({ fields: 'sheets.properties(tabColor,tabColorStyle)' })).toEqual({
      sheets: [
        {
          properties: {
            tabColor: { red: 1, blue: 0.49803922 },
            tabColorStyle: { rgbColor: { red: 1, blue: 0.49803922 } },
          },
        },
      ],
    });
  });

  it.each([
    ['tabColor', {}],
    ['tabColor', { tabColor: null }],
    ['tabColorStyle', {}],
    ['tabColorStyle', { tabColorStyle: {} }],
    ['tabColorStyle', { tabColorStyle: { rgbColor: null } }],
    ['tabColorStyle', { tabColorStyle: { rgbColor: null, themeColor: null } }],
  ])('leaves nothing of a tab colour that is cleared by %s as %j', (fields, cleared) => {
    const { batch, get } = fixture();
    batch({ updateSheetProperties: { properties: { sheetId: 0, tabColor: { red: 1 } }, fields: 'tabColor' } });
    expect(get().sheets[0].properties).toHaveProperty('tabColorStyle');
    expect(batch({ updateSheetProperties: { properties: { sheetId: 0, ...cleared }, fields } }).status).toBe(200);
    const { properties } = get().sheets[0];
    expect(properties).not.toHaveProperty('tabColor');
    expect(properties).not.toHaveProperty('tabColorStyle');
  });

  it('keeps a tab that is painted black', () => {
    const { batch, get } = fixture();
    batch({
      updateSheetProperties: { properties: { sheetId: 0, tabColorStyle: { rgbColor: {} } }, fields: 'tabColorStyle' },
    });
    expect(get().sheets[0].properties).toMatchObject({ tabColor: {}, tabColorStyle: { rgbColor: {} } });
  });

  it('leaves false and unset properties out (7, 8)', () => {
    const { batch, get } = fixture();
    batch({
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { hideGridlines: true } },
        fields: 'gridProperties.hideGridlines',
      },
    });
    expect(get().sheets[0].properties.gridProperties).toEqual({ rowCount: 1000, columnCount: 26, hideGridlines: true });
    batch({
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { hideGridlines: false } },
        fields: 'gridProperties.hideGridlines',
      },
    });
    expect(get().sheets[0].properties.gridProperties).toEqual({ rowCount: 1000, columnCount: 26 });
    expect(get({ fields: 'sheets.properties.tabColorStyle' })).toEqual({ sheets: [{ properties: {} }] });
    expect(get({ fields: 'namedRanges' })).toEqual({});
  });

  it('takes / for . in masks (9) and refuses * without a title (10)', () => {
    const { batch, get } = fixture();
    batch({
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { rowCount: 4, columnCount: 3 } },
        fields: 'gridProperties/rowCount,gridProperties/columnCount',
      },
    });
    expect(get().sheets[0].properties.gridProperties).toEqual({ rowCount: 4, columnCount: 3 });
    expect(message(batch({ updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: '*' } }))).toBe(
      'Invalid requests[0].updateSheetProperties: The sheet name cannot be empty.',
    );
  });
});

describe('replies of a batch', () => {
  it('answers one reply per request, {} without an answer, and the whole properties for addSheet (11, 12)', () => {
    const { batch } = fixture();
    const { replies } = batch(
      { addSheet: { properties: { title: 'Två', gridProperties: { rowCount: 2, columnCount: 2 } } } },
      { updateSheetProperties: { properties: { sheetId: 0, title: 'Ett' }, fields: 'title' } },
    ).body as Answer;
    expect(replies).toEqual([
      {
        addSheet: {
          properties: {
            sheetId: expect.any(Number),
            title: 'Två',
            index: 1,
            sheetType: 'GRID',
            gridProperties: { rowCount: 2, columnCount: 2 },
          },
        },
      },
      {},
    ]);
  });

  it('names a range with a decimal id and forgets it (13)', () => {
    const { batch } = fixture();
    const range = area(0, 0, 2, 0, 2);
    const [{ addNamedRange }] = (batch({ addNamedRange: { namedRange: { name: 'Prov', range } } }).body as Answer)
      .replies;
    expect(addNamedRange.namedRange).toEqual({
      namedRangeId: expect.stringMatching(/^\d+$/),
      name: 'Prov',
      range: { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
    });
    expect(
      (batch({ deleteNamedRange: { namedRangeId: addNamedRange.namedRange.namedRangeId } }).body as Answer).replies,
    ).toEqual([{}]);
  });

  it('answers groups with their depth, an empty one when none is left, and leaves the control on (14, 15)', () => {
    const { batch, get } = fixture();
    const range = { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 2 };
    expect((batch({ addDimensionGroup: { range } }).body as Answer).replies).toEqual([
      {
        addDimensionGroup: {
          dimensionGroups: [{ range: { dimension: 'COLUMNS', startIndex: 0, endIndex: 2 }, depth: 1 }],
        },
      },
    ]);
    expect((batch({ deleteDimensionGroup: { range } }).body as Answer).replies).toEqual([{ deleteDimensionGroup: {} }]);
    expect(get().sheets[0]).not.toHaveProperty('columnGroups');
    expect(get().sheets[0].properties.gridProperties.columnGroupControlAfter).toBe(true);
  });

  it('says that the one who protects may edit, and names them only in the next read (16)', () => {
    const { batch, get } = fixture();
    const asked = { range: area(0, 0, 2, 0, 2), requestingUserCanEdit: false, editors: { users: [], groups: [] } };
    const [{ addProtectedRange }] = (batch({ addProtectedRange: { protectedRange: asked } }).body as Answer).replies;
    expect(addProtectedRange.protectedRange).toMatchObject({ requestingUserCanEdit: true, editors: {} });
    expect(get().sheets[0].protectedRanges[0].editors).toEqual({ users: ['anna@example.com'] });
  });

  it('does not hide the only sheet (17)', () => {
    const { batch } = fixture();
    const answer = batch({ updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } });
    expect(answer.status).toBe(400);
    expect(message(answer)).toBe(
      "Invalid requests[0].updateSheetProperties: You can't hide all the sheets in a document.",
    );
  });

  it('adds the spreadsheet when asked, with cells only where asked (18)', () => {
    const { workspace, id, write } = fixture();
    write('A1', [['id-1'], ['id-2']]);
    const body = {
      requests: [
        {
          updateCells: {
            start: { rowIndex: 0, columnIndex: 1 },
            fields: 'userEnteredValue',
            rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
          },
        },
      ],
      includeSpreadsheetInResponse: true,
      responseRanges: ['Sheet1!A1:A2'],
      responseIncludeGridData: true,
    };
    const params = { spreadsheetId: id, fields: 'updatedSpreadsheet.sheets.data.rowData.values.effectiveValue' };
    const answer = workspace.handle({ method: 'sheets.spreadsheets.batchUpdate', params, body }).body as Answer;
    expect(answer.updatedSpreadsheet.sheets[0].data[0].rowData).toEqual([
      { values: [{ effectiveValue: { stringValue: 'id-1' } }] },
      { values: [{ effectiveValue: { stringValue: 'id-2' } }] },
    ]);
    const plain = workspace.handle({
      method: 'sheets.spreadsheets.batchUpdate',
      params: { spreadsheetId: id },
      body: { requests: body.requests, includeSpreadsheetInResponse: true },
    }).body as Answer;
    expect(plain.updatedSpreadsheet.sheets[0]).not.toHaveProperty('data');
  });

  it('answers the old and the new rule with rounded colours (19)', () => {
    const { batch } = fixture();
    const rule = (green: number): object => ({
      ranges: [area(0, 0, 15, 0, 10)],
      booleanRule: {
        condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '10' }] },
        format: { backgroundColor: { green } },
      },
    });
    batch({ addConditionalFormatRule: { rule: rule(1), index: 0 } });
    const [{ updateConditionalFormatRule: reply }] = (
      batch({ updateConditionalFormatRule: { index: 0, sheetId: 0, rule: rule(0.9) } }).body as Answer
    ).replies;
    expect(reply.oldRule.booleanRule.format.backgroundColor).toEqual({ green: 1 });
    expect(reply.newRule.booleanRule.format).toEqual({
      backgroundColor: { green: 0.8980392 },
      backgroundColorStyle: { rgbColor: { green: 0.8980392 } },
    });
    expect(reply.newRule.ranges[0]).not.toHaveProperty('sheetId');
  });

  it('copies a sheet to the end of another file as "Copy of" (20)', () => {
    const { workspace, id } = fixture();
    const other = (workspace.handle({ method: 'sheets.spreadsheets.create', body: {} }).body as Answer).spreadsheetId;
    const params = { spreadsheetId: id, sheetId: 0 };
    const answer = workspace.handle({
      method: 'sheets.spreadsheets.sheets.copyTo',
      params,
      body: { destinationSpreadsheetId: other },
    });
    expect(answer.body).toMatchObject({
      title: 'Copy of Sheet1',
      index: 1,
      gridProperties: { rowCount: 1000, columnCount: 26 },
    });
  });

  it('finds no developer metadata as {} (21)', () => {
    const { workspace, id } = fixture();
    const answer = workspace.handle({
      method: 'sheets.spreadsheets.developerMetadata.search',
      params: { spreadsheetId: id },
      body: { dataFilters: [{ developerMetadataLookup: { metadataKey: 'dm' } }] },
    });
    expect(answer.body).toEqual({});
  });
});

describe('values', () => {
  const rangeOf = (range: string, titles: readonly string[] = []): unknown => {
    const { workspace, id, batch } = fixture();
    titles.forEach((title) => batch({ addSheet: { properties: { title } } }));
    const answer = workspace.handle({ method: 'sheets.spreadsheets.values.get', params: { spreadsheetId: id, range } });
    return (answer.body as Answer).range ?? message(answer);
  };

  it.each([
    ["'Sheet1'!A1", 'Sheet1!A1'],
    ['Prov 1!A1', "'Prov 1'!A1"],
    ['a-b', "'a-b'!A1:Z1000"],
    ['food.csv!A1', 'food.csv!A1'],
    ["'D3'!A1", "'D3'!A1"],
    ["'Kommun – Åre'!B2:C3", "'Kommun – Åre'!B2:C3"],
    ["'O''Hara'!A1", "'O''Hara'!A1"],
    ['Sheet1!A1:A', 'Sheet1!A1:A1000'],
    ['Sheet1!A2:2', 'Sheet1!A2:Z2'],
    ['Sheet1!A:A', 'Sheet1!A1:A1000'],
    ['Sheet1', 'Sheet1!A1:Z1000'],
    ['Sheet1!3:5', 'Sheet1!A3:Z5'],
    ['Sheet1!A2:F10001', 'Sheet1!A2:F1000'],
    ['Sheet1!D4:A1', 'Sheet1!A1:D4'],
    ['A1:B2', 'Sheet1!A1:B2'],
    ['Svar!A1', 'Unable to parse range: Svar!A1'],
    ['Sheet1!A2:A0', 'Unable to parse range: Sheet1!A2:A0'],
    ['Sheet1!A1001', 'Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26'],
  ])('reads %s as %s (22–25)', (asked, answered) => {
    expect(rangeOf(asked, ['Prov 1', 'a-b', 'food.csv', 'D3', 'Kommun – Åre', "O'Hara"])).toBe(answered);
  });

  it('refuses a write past the grid (24) or past its range', () => {
    const { write, state } = fixture();
    const before = state();
    expect(message(write('Sheet1!AA1', [['x']]))).toBe(
      'Range (Sheet1!AA1) exceeds grid limits. Max rows: 1000, max columns: 26',
    );
    expect(message(write('Sheet1!A1:B1', [['a', 'b', 'c']]))).toBe(
      'Requested writing within range [Sheet1!A1:B1], but tried writing to column [C]',
    );
    expect(state()).toBe(before);
  });

  it('leaves out what is empty at the end, and the values where there are none (26)', () => {
    const { write, values } = fixture();
    write('A1', [['A1', 'B1', '', 'D1'], ['', ''], [''], ['A4', '', '', 'D4']]);
    expect(values('A1:D6')).toEqual([['A1', 'B1', '', 'D1'], [], [], ['A4', '', '', 'D4']]);
    expect(values('F1:G9')).toBeUndefined();
  });

  it('counts empty texts as written and null as not (27)', () => {
    const { workspace, id } = fixture();
    const params = { spreadsheetId: id, range: 'Sheet1', valueInputOption: 'RAW' };
    const answer = workspace.handle({
      method: 'sheets.spreadsheets.values.append',
      params,
      body: { values: [['1', 'x', '', null, null]] },
    });
    expect(answer.body).toEqual({
      spreadsheetId: id,
      updates: { spreadsheetId: id, updatedRange: 'Sheet1!A1:C1', updatedRows: 1, updatedColumns: 3, updatedCells: 3 },
    });
  });

  it('gives the written values back over the range that was asked for (28)', () => {
    const { workspace, id } = fixture();
    const params = {
      spreadsheetId: id,
      range: 'Sheet1!A2:F2',
      valueInputOption: 'USER_ENTERED',
      includeValuesInResponse: true,
    };
    const answer = workspace.handle({
      method: 'sheets.spreadsheets.values.update',
      params,
      body: { values: [['1', 'x', '', '']] },
    });
    expect(answer.body).toMatchObject({
      updatedRange: 'Sheet1!A2:D2',
      updatedData: { range: 'Sheet1!A2:F2', majorDimension: 'ROWS', values: [['1', 'x']] },
    });
  });

  it('appends to the last block of the range (29, 30) and by columns (31)', () => {
    const { workspace, id, write } = fixture();
    const append = (range: string, body: object, more: object = {}): Answer =>
      workspace.handle({
        method: 'sheets.spreadsheets.values.append',
        params: { spreadsheetId: id, range, valueInputOption: 'RAW', ...more },
        body,
      }).body;
    append('Sheet1', { values: [['x', '', 'y']] });
    expect(append('Sheet1', { values: [['x', '', 'y']] })).toMatchObject({
      tableRange: 'Sheet1!C1',
      updates: { updatedRange: 'Sheet1!C2:E2' },
    });
    write('D6', [
      ['a', 'b', 'c', 'd'],
      ['a', '', '', ''],
      ['a', '', '', ''],
    ]);
    const inserted = append('Sheet1!A1:D', { values: [['a', 'b', 'c', 'd']] }, { insertDataOption: 'INSERT_ROWS' });
    expect(inserted).toMatchObject({ tableRange: 'Sheet1!D6:G8', updates: { updatedRange: 'Sheet1!D9:G9' } });
    expect(
      append('Sheet1!J1', {
        majorDimension: 'COLUMNS',
        values: [
          ['1', '2'],
          ['3', '4'],
        ],
      }).updates.updatedRange,
    ).toBe('Sheet1!J1:K2');
  });

  it('inserts the rows that INSERT_ROWS appends where there is no table too', () => {
    const { workspace, id, write, values, get } = fixture();
    write('A3', [['under']]);
    const answer = workspace.handle({
      method: 'sheets.spreadsheets.values.append',
      params: { spreadsheetId: id, range: 'C2', valueInputOption: 'RAW', insertDataOption: 'INSERT_ROWS' },
      body: { values: [['a'], ['b']] },
    }).body as Answer;
    expect(answer).not.toHaveProperty('tableRange');
    expect(answer.updates.updatedRange).toBe('Sheet1!C2:C3');
    expect(values('A1:C5')).toEqual([[], ['', '', 'a'], ['', '', 'b'], [], ['under']]);
    expect(get().sheets[0].properties.gridProperties.rowCount).toBe(1002);
  });

  it('reads one grid four ways (32, 33)', () => {
    const { write, values } = fixture();
    write(
      'A1:D2',
      [
        ['=4/2', '2020-01-01', 'text', 53],
        ['=3/2', 0.12, '1999-01-02', ''],
      ],
      'USER_ENTERED',
    );
    const unformatted = { valueRenderOption: 'UNFORMATTED_VALUE' };
    expect(values('A1:D2')).toEqual([
      ['2', '2020-01-01', 'text', '53'],
      ['1.5', '0.12', '1999-01-02'],
    ]);
    expect(values('A1:D2', { dateTimeRenderOption: 'FORMATTED_STRING' })).toEqual([
      ['2', '2020-01-01', 'text', '53'],
      ['1.5', '0.12', '1999-01-02'],
    ]);
    expect(values('A1:D2', unformatted)).toEqual([
      [2, 43831, 'text', 53],
      [1.5, 0.12, 36162],
    ]);
    expect(values('A1:D2', { ...unformatted, dateTimeRenderOption: 'FORMATTED_STRING' })).toEqual([
      [2, '2020-01-01', 'text', 53],
      [1.5, 0.12, '1999-01-02'],
    ]);
    expect(values('A1:D2', { valueRenderOption: 'FORMULA' })).toEqual([
      ['=4/2', 43831, 'text', 53],
      ['=3/2', 0.12, 36162],
    ]);
  });

  it('works out arithmetic and keeps the way a number was typed (34)', () => {
    const { write, values } = fixture();
    write('A1', [['= 1 / 1024'], ['2,000,000.01']], 'USER_ENTERED');
    expect(values('A1:A2')).toEqual([['0.0009765625'], ['2,000,000.01']]);
  });

  it('counts shared columns once over several ranges (35)', () => {
    const { workspace, id } = fixture();
    const data = [
      { range: 'A1:D1', values: [['a', 'b', '', 'd']] },
      { range: 'A4:D4', values: [['a', 'b', '', 'd']] },
    ];
    const answer = workspace.handle({
      method: 'sheets.spreadsheets.values.batchUpdate',
      params: { spreadsheetId: id },
      body: { valueInputOption: 'RAW', data },
    });
    expect(answer.body).toMatchObject({
      totalUpdatedRows: 2,
      totalUpdatedColumns: 4,
      totalUpdatedCells: 8,
      totalUpdatedSheets: 1,
    });
    const wrong = workspace.handle({
      method: 'sheets.spreadsheets.values.batchUpdate',
      params: { spreadsheetId: id },
      body: { valueInputOption: 'RAW', data: [{ range: 'Svar!A1', values: [['x']] }] },
    });
    expect(message(wrong)).toBe('Invalid data[0]: Unable to parse range: Svar!A1');
  });

  it('clears values and leaves formats; the range comes back whole (36)', () => {
    const { workspace, id, write, values, batch, get } = fixture();
    write('A1', [['x']]);
    batch({
      repeatCell: {
        range: area(0, 0, 1, 0, 1),
        cell: { userEnteredFormat: { wrapStrategy: 'WRAP' } },
        fields: 'userEnteredFormat.wrapStrategy',
      },
    });
    const answer = workspace.handle({
      method: 'sheets.spreadsheets.values.clear',
      params: { spreadsheetId: id, range: 'Sheet1' },
    });
    expect(answer.body).toEqual({ spreadsheetId: id, clearedRange: 'Sheet1!A1:Z1000' });
    expect(values('A1')).toBeUndefined();
    expect(get({ ranges: ['A1'], fields: 'sheets.data.rowData.values.userEnteredFormat' })).toEqual({
      sheets: [{ data: [{ rowData: [{ values: [{ userEnteredFormat: { wrapStrategy: 'WRAP' } }] }] }] }],
    });
  });

  it('pads notes read by mask (37)', () => {
    const { batch, get } = fixture();
    const note = (row: number, column: number, text: string): object => ({
      updateCells: {
        range: area(0, row, row + 1, column, column + 1),
        fields: 'note',
        rows: [{ values: [{ note: text }] }],
      },
    });
    const read = (range: string): unknown => get({ ranges: [range], fields: 'sheets/data/rowData/values/note' });
    expect(read('A1:C3')).toEqual({ sheets: [{ data: [{}] }] });
    batch(note(0, 0, 'ett'), note(2, 1, 'två'));
    expect(read('A1:C3')).toEqual({
      sheets: [{ data: [{ rowData: [{ values: [{ note: 'ett' }] }, {}, { values: [{}, { note: 'två' }] }] }] }],
    });
    batch(note(0, 0, ''), note(2, 1, ''));
    expect(read('A1:C3')).toEqual({ sheets: [{ data: [{}] }] });
  });

  it('looks at the body before the range (38)', () => {
    const { workspace, id } = fixture();
    const params = { spreadsheetId: id, range: 'nonsense!', valueInputOption: 'RAW' };
    const answer = workspace.handle({ method: 'sheets.spreadsheets.values.update', params, body: { values: 'X' } });
    expect(message(answer)).toBe(`Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue), "X"`);
  });
});
