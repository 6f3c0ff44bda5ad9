/** What each method of Sheets, Slides and Docs is refused for. In the parameters FILE stands for the id of a file that is there. */

type Body = Readonly<Record<string, unknown>>;

interface RefusedMethod {
  readonly what: string;
  readonly params?: Body;
  readonly body?: Body;
  readonly status: number;
  /** How Google's message begins. */
  readonly message: string;
}

const unknownParameter = (params: Body = {}, body?: Body): RefusedMethod => ({
  what: 'an unknown parameter',
  params: { ...params, unheardOf: '1' },
  ...(body && { body }),
  status: 400,
  message: 'Invalid JSON payload received. Unknown name "unheardOf"',
});

const unknownField = (params: Body = {}): RefusedMethod => ({
  what: 'an unknown field',
  params,
  body: { unheardOf: 1 },
  status: 400,
  message: 'Invalid JSON payload received. Unknown name "unheardOf"',
});

const noFile = (params: Body, body?: Body): RefusedMethod => ({
  what: 'a file that is not there',
  params,
  ...(body && { body }),
  status: 404,
  message: 'Requested entity was not found.',
});

const noRange = (params: Body, body?: Body): RefusedMethod => ({
  what: 'a range that is none',
  params,
  ...(body && { body }),
  status: 400,
  message: 'Unable to parse range: nowhere!A1',
});

const file = { spreadsheetId: 'FILE' };
const gone = { spreadsheetId: 'gone' };
const raw = { valueInputOption: 'RAW' };
const values = [['x']];

export const refusedMethods: Readonly<Record<string, readonly RefusedMethod[]>> = {
  'sheets.spreadsheets.create': [
    unknownParameter(),
    unknownField(),
    {
      what: 'two tabs of one name',
      body: { sheets: [{ properties: { title: 'A' } }, { properties: { title: 'A' } }] },
      status: 400,
      message: 'A sheet with the name "A" already exists.',
    },
  ],
  'sheets.spreadsheets.get': [
    unknownParameter(file),
    noFile(gone),
    noRange({ ...file, ranges: ['nowhere!A1'] }),
    {
      what: 'a range past the grid',
      params: { ...file, ranges: ['A2000'] },
      status: 400,
      message: 'Range (Sheet1!A2000) exceeds grid limits.',
    },
    {
      what: 'a mask of what is not there',
      params: { ...file, fields: 'sheets.content' },
      status: 400,
      message: 'Request contains an invalid argument.',
    },
  ],
  'sheets.spreadsheets.getByDataFilter': [
    unknownField(file),
    noFile(gone, {}),
    {
      what: 'a filter that says nothing',
      params: file,
      body: { dataFilters: [{}] },
      status: 400,
      message: 'A DataFilter must specify one of',
    },
    {
      what: 'a filter that says two things',
      params: file,
      body: { dataFilters: [{ a1Range: 'A1', gridRange: {} }] },
      status: 400,
      message: "Invalid value at 'data_filters[0]' (oneof), oneof field 'filter' is already set.",
    },
  ],
  'sheets.spreadsheets.batchUpdate': [
    unknownField(file),
    noFile(gone, { requests: [{ addSheet: {} }] }),
    { what: 'no request', params: file, body: {}, status: 400, message: 'Must specify at least one request.' },
    {
      what: 'an empty request',
      params: file,
      body: { requests: [{}] },
      status: 400,
      message: 'Invalid requests[0]: No request set.',
    },
    {
      what: 'two requests in one',
      params: file,
      body: { requests: [{ addSheet: {}, deleteSheet: {} }] },
      status: 400,
      message: "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set.",
    },
  ],
  'sheets.spreadsheets.values.get': [
    unknownParameter({ ...file, range: 'A1' }),
    noFile({ ...gone, range: 'A1' }),
    noRange({ ...file, range: 'nowhere!A1' }),
    { what: 'no range', params: file, status: 400, message: 'Missing required field range' },
    {
      what: 'an unknown way of rendering',
      params: { ...file, range: 'A1', valueRenderOption: 'PRETTY' },
      status: 400,
      message: "Invalid value at 'value_render_option'",
    },
  ],
  'sheets.spreadsheets.values.batchGet': [
    unknownParameter(file),
    noFile(gone),
    noRange({ ...file, ranges: ['A1', 'nowhere!A1'] }),
  ],
  'sheets.spreadsheets.values.update': [
    unknownField({ ...file, range: 'A1', ...raw }),
    noFile({ ...gone, range: 'A1', ...raw }, { values }),
    noRange({ ...file, range: 'nowhere!A1', ...raw }, { values }),
    {
      what: 'values that are no rows',
      params: { ...file, range: 'A1', ...raw },
      body: { values: 'x' },
      status: 400,
      message: 'Invalid value at \'data.values\' (type.googleapis.com/google.protobuf.ListValue), "x"',
    },
    {
      what: 'more than the range holds',
      params: { ...file, range: 'A1:A1', ...raw },
      body: { values: [['x', 'y']] },
      status: 400,
      message: 'Requested writing within range [Sheet1!A1], but tried writing to column [B]',
    },
  ],
  'sheets.spreadsheets.values.batchUpdate': [
    unknownField(file),
    noFile(gone, { ...raw, data: [] }),
    {
      what: 'a second range that is none',
      params: file,
      body: {
        ...raw,
        data: [
          { range: 'A1', values },
          { range: 'nowhere!A1', values },
        ],
      },
      status: 400,
      message: 'Invalid data[1]: Unable to parse range: nowhere!A1',
    },
  ],
  'sheets.spreadsheets.values.append': [
    unknownField({ ...file, range: 'A1', ...raw }),
    noFile({ ...gone, range: 'A1', ...raw }, { values }),
    noRange({ ...file, range: 'nowhere!A1', ...raw }, { values }),
  ],
  'sheets.spreadsheets.values.clear': [
    unknownField({ ...file, range: 'A1' }),
    noFile({ ...gone, range: 'A1' }),
    noRange({ ...file, range: 'nowhere!A1' }),
  ],
  'sheets.spreadsheets.values.batchClear': [
    unknownField(file),
    noFile(gone, { ranges: ['A1'] }),
    {
      what: 'a second range past the grid',
      params: file,
      body: { ranges: ['A1', 'A1001:ZZ'] },
      status: 400,
      message: 'Invalid range[1]: Range (Sheet1!A1001:ZZ) exceeds grid limits. Max rows: 1000, max columns: 26',
    },
  ],
  'sheets.spreadsheets.developerMetadata.get': [
    unknownParameter({ ...file, metadataId: 1 }),
    noFile({ ...gone, metadataId: 1 }),
    {
      what: 'an id that is no number',
      params: { ...file, metadataId: 'x' },
      status: 400,
      message: 'Invalid value at \'metadata_id\' (TYPE_INT32), "x"',
    },
  ],
  'sheets.spreadsheets.developerMetadata.search': [
    unknownField(file),
    noFile(gone, {}),
    {
      what: 'a filter that says nothing',
      params: file,
      body: { dataFilters: [{}] },
      status: 400,
      message: 'A DataFilter must specify one of',
    },
  ],
  'sheets.spreadsheets.sheets.copyTo': [
    unknownField({ ...file, sheetId: 0 }),
    noFile({ ...gone, sheetId: 0 }, { destinationSpreadsheetId: 'x' }),
    {
      what: 'a tab that is not there',
      params: { ...file, sheetId: 404 },
      body: { destinationSpreadsheetId: 'x' },
      status: 400,
      message: 'No grid with id: 404',
    },
    {
      what: 'no destination',
      params: { ...file, sheetId: 0 },
      body: {},
      status: 400,
      message: 'A destination spreadsheet must be specified.',
    },
  ],
  'slides.presentations.create': [unknownParameter(), unknownField()],
  'slides.presentations.get': [
    unknownParameter({ presentationId: 'FILE' }),
    noFile({ presentationId: 'gone' }),
    {
      what: 'a mask of what is not there',
      params: { presentationId: 'FILE', fields: 'slides.words' },
      status: 400,
      message: 'Request contains an invalid argument.',
    },
  ],
  'slides.presentations.batchUpdate': [
    unknownField({ presentationId: 'FILE' }),
    noFile({ presentationId: 'gone' }, { requests: [{ createSlide: {} }] }),
    {
      what: 'an empty request',
      params: { presentationId: 'FILE' },
      body: { requests: [{}] },
      status: 400,
      message: 'Invalid requests[0]: No request set.',
    },
    {
      what: 'a revision of before',
      params: { presentationId: 'FILE' },
      body: { requests: [{ createSlide: {} }], writeControl: { requiredRevisionId: 'old' } },
      status: 400,
      message: 'The required revision ID',
    },
  ],
  'slides.presentations.pages.get': [
    unknownParameter({ presentationId: 'FILE', pageObjectId: 'p' }),
    noFile({ presentationId: 'gone', pageObjectId: 'p' }),
    {
      what: 'a page that is not there',
      params: { presentationId: 'FILE', pageObjectId: 'gone_1' },
      status: 404,
      message: 'The page (gone_1) could not be found.',
    },
  ],
  'slides.presentations.pages.getThumbnail': [
    {
      what: 'a page that is not there',
      params: { presentationId: 'FILE', pageObjectId: 'gone', 'thumbnailProperties.thumbnailSize': 'LARGE' },
      status: 404,
      message: 'The page (gone) could not be found.',
    },
    noFile({ presentationId: 'gone', pageObjectId: 'p' }),
    {
      what: 'a size that is none',
      params: { presentationId: 'FILE', pageObjectId: 'p', 'thumbnailProperties.thumbnailSize': 'HUGE' },
      status: 400,
      message: "Invalid value at 'thumbnail_properties.thumbnail_size'",
    },
  ],
  'docs.documents.create': [unknownParameter(), unknownField()],
  'docs.documents.get': [
    unknownParameter({ documentId: 'FILE' }),
    noFile({ documentId: 'gone' }),
    {
      what: 'a view that is none',
      params: { documentId: 'FILE', suggestionsViewMode: 'ALL' },
      status: 400,
      message: "Invalid value at 'suggestions_view_mode'",
    },
    {
      what: 'a mask of what is not there',
      params: { documentId: 'FILE', fields: 'content' },
      status: 400,
      message: 'Request contains an invalid argument.',
    },
  ],
  'docs.documents.batchUpdate': [
    unknownField({ documentId: 'FILE' }),
    noFile({ documentId: 'gone' }, { requests: [{ insertText: {} }] }),
    {
      what: 'no request',
      params: { documentId: 'FILE' },
      body: {},
      status: 400,
      message: 'Must specify at least one request.',
    },
    {
      what: 'an empty request',
      params: { documentId: 'FILE' },
      body: { requests: [{}] },
      status: 400,
      message: 'Invalid requests[0]: No request set.',
    },
    {
      what: 'two requests in one',
      params: { documentId: 'FILE' },
      body: { requests: [{ insertText: {}, deleteTab: {} }] },
      status: 400,
      message: "Invalid value at 'requests[0]' (oneof), oneof field 'request' is already set.",
    },
    {
      what: 'a revision that is not the latest',
      params: { documentId: 'FILE' },
      body: { requests: [{ insertText: {} }], writeControl: { requiredRevisionId: 'old' } },
      status: 400,
      message: "The required revision ID 'old' does not match the latest revision.",
    },
  ],
};
