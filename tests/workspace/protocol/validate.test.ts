import { ApiError } from '../../../src/workspace/protocol/api-error';
import { validateRequest } from '../../../src/workspace/protocol/validate';

function refusal(method: string, params: Readonly<Record<string, unknown>>, body?: unknown): ApiError {
  try {
    validateRequest(method, params, body);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('It was not refused');
}

const batch = (requests: unknown): ApiError =>
  refusal('sheets.spreadsheets.batchUpdate', { spreadsheetId: 'x' }, { requests });

describe('validateRequest', () => {
  it('names an unknown field and its place as Google does (recordings/errors.jsonl)', () => {
    const error = batch([{ DeleteRange: {} }]);
    expect(error.code).toBe(400);
    expect(error.status).toBe('INVALID_ARGUMENT');
    const description =
      'Invalid JSON payload received. Unknown name "DeleteRange" at \'requests[0]\': Cannot find field.';
    expect(error.message).toBe(description);
    expect(error.more).toEqual({
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: [{ field: 'requests[0]', description }],
        },
      ],
    });
  });

  it("spells the place in Google's own names", () => {
    expect(batch([{}, { updateSheetProperties: { properties: { gridProperties: { rows: 1 } } } }]).message).toBe(
      'Invalid JSON payload received. Unknown name "rows" at \'requests[1].update_sheet_properties.properties.grid_properties\': Cannot find field.',
    );
  });

  it('leaves the place out at the top of the body', () => {
    const error = refusal('sheets.spreadsheets.batchUpdate', { spreadsheetId: 'x' }, { foo: 1 });
    expect(error.message).toBe('Invalid JSON payload received. Unknown name "foo": Cannot find field.');
    expect(error.more['details']).toEqual([
      { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ description: error.message }] },
    ]);
  });

  it('lists every fault, one a line (errors.jsonl)', () => {
    const error = refusal(
      'sheets.spreadsheets.values.update',
      { spreadsheetId: 'x', range: 'A1' },
      { valueInputOption: 'RAW', data: [] },
    );
    expect(error.message).toBe(
      'Invalid JSON payload received. Unknown name "valueInputOption" at \'data\': Cannot find field.\n' +
        'Invalid JSON payload received. Unknown name "data" at \'data\': Cannot find field.',
    );
  });

  it.each([
    ['X', 'Invalid value at \'data.values\' (type.googleapis.com/google.protobuf.ListValue), "X"'],
    [
      ['TEST', ['ok'], 'TEST'],
      'Invalid value at \'data.values[0]\' (type.googleapis.com/google.protobuf.ListValue), "TEST"\n' +
        'Invalid value at \'data.values[2]\' (type.googleapis.com/google.protobuf.ListValue), "TEST"',
    ],
  ])('wants rows in values, not %j (RECORDINGS.md 38)', (values, message) => {
    expect(
      refusal(
        'sheets.spreadsheets.values.update',
        { spreadsheetId: 'x', range: 'no range' },
        { values, majorDimension: null },
      ).message,
    ).toBe(message);
  });

  it('takes null as absent', () => {
    expect(() =>
      validateRequest(
        'sheets.spreadsheets.values.update',
        { spreadsheetId: 'x', range: 'A1' },
        { values: null, majorDimension: null },
      ),
    ).not.toThrow();
  });

  it('names an unknown word of an enum (errors.jsonl)', () => {
    const request = { createSlide: { slideLayoutReference: { predefinedLayout: 'TITLE_SLIDE' } } };
    expect(refusal('slides.presentations.batchUpdate', { presentationId: 'x' }, { requests: [request] }).message).toBe(
      'Invalid value at \'requests[0].create_slide.slide_layout_reference.predefined_layout\' (type.googleapis.com/google.apps.slides.v1.PredefinedLayout), "TITLE_SLIDE"',
    );
  });

  it.each([
    ['a text for a number', { sheetId: 'a' }, '\'requests[0].delete_sheet.sheet_id\' (TYPE_INT32), "a"'],
    ['a part of a number', { sheetId: 1.5 }, "'requests[0].delete_sheet.sheet_id' (TYPE_INT32), 1.5"],
    ['a number over 32 bits', { sheetId: 2 ** 31 }, "'requests[0].delete_sheet.sheet_id' (TYPE_INT32), 2147483648"],
    [
      'an object for a number',
      { sheetId: {} },
      "'requests[0].delete_sheet' (sheet_id), Starting an object on a scalar field",
    ],
  ])('refuses %s', (_, deleteSheet, rest) => expect(batch([{ deleteSheet }]).message).toBe(`Invalid value at ${rest}`));

  it('refuses a number for a text, a text for a message and a list for one value', () => {
    expect(batch([{ addSheet: { properties: { title: 5 } } }]).message).toBe(
      "Invalid value at 'requests[0].add_sheet.properties.title' (TYPE_STRING), 5",
    );
    expect(batch([{ addSheet: 'x' }]).message).toBe(
      'Invalid value at \'requests[0].add_sheet\' (type.googleapis.com/google.apps.sheets.v4.AddSheetRequest), "x"',
    );
    expect(batch([{ addSheet: [] }]).message).toBe(
      'Invalid JSON payload received. Unknown name "addSheet" at \'requests[0]\': Proto field is not repeating, cannot start list.',
    );
  });

  it('refuses two kinds in one request', () => {
    expect(batch([{ deleteSheet: { sheetId: 1 }, addSheet: {} }]).message).toBe(
      "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'addSheet'",
    );
  });

  it('refuses an unknown query parameter in Sheets, and takes no notice of it in Drive (RECORDINGS.md 47)', () => {
    expect(refusal('sheets.spreadsheets.get', { spreadsheetId: 'x', nope: '1' }).message).toBe(
      'Invalid JSON payload received. Unknown name "nope": Cannot bind query parameter. Field \'nope\' could not be found in request message.',
    );
    expect(() =>
      validateRequest('drive.files.get', { fileId: 'x', includeItemsFromAllDrives: 'True' }, undefined),
    ).not.toThrow();
  });

  it('refuses parameters of the wrong type and an unknown word', () => {
    expect(refusal('sheets.spreadsheets.get', { spreadsheetId: 'x', includeGridData: 'maybe' }).message).toBe(
      'Invalid value at \'include_grid_data\' (TYPE_BOOL), "maybe"',
    );
    expect(
      refusal('sheets.spreadsheets.values.get', { spreadsheetId: 'x', range: 'A1', majorDimension: 'UP' }).message,
    ).toBe('Invalid value at \'major_dimension\' (type.googleapis.com/google.apps.sheets.v4.Dimension), "UP"');
  });

  it("tells in Drive's form which parameter is missing", () => {
    const error = refusal('drive.files.export', { fileId: 'x' });
    expect(error.message).toBe('Required parameter: mimeType');
    expect(error.more['errors']).toEqual([
      { message: error.message, domain: 'global', reason: 'required', location: 'mimeType', locationType: 'parameter' },
    ]);
  });

  it('refuses a field of the answer that does not exist', () => {
    const error = refusal('sheets.spreadsheets.get', { spreadsheetId: 'x', fields: 'sheets.content' });
    expect(error.message).toBe('Request contains an invalid argument.');
    expect(JSON.stringify(error.more)).toContain(
      "Error expanding 'fields' parameter. Cannot find matching fields for path 'sheets.content'.",
    );
    expect(refusal('drive.files.list', { fields: 'files(id,title)' }).message).toBe('Invalid field selection title');
  });

  it('answers 501 to what Google would take and we do not: underscores, one value for a list, an unknown method', () => {
    expect(batch([{ add_sheet: {} }]).code).toBe(501);
    expect(batch({ addSheet: {} }).code).toBe(501);
    expect(refusal('sheets.spreadsheets.nope', {}).code).toBe(501);
  });
});
