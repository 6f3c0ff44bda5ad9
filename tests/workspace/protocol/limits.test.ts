/** What Google's texts rule out beyond the types: fields that exclude each other, numbers out of bounds, parts of a text format. */
import { createWorkspace, type WorkspaceAnswer } from '../../../src/workspace/workspace';

const USER = 'anna@example.com';
const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 };

/** Sends one request of a batch to a new file of the API; what is refused must leave the state as it was. */
function send(api: 'sheets' | 'slides', request: object): WorkspaceAnswer {
  const workspace = createWorkspace({ now: () => 0, user: USER });
  const [resource, idName] =
    api === 'sheets' ? ['spreadsheets', 'spreadsheetId'] : (['presentations', 'presentationId'] as const);
  const made = workspace.handle({ method: `${api}.${resource}.create`, body: {} });
  const id = (made.body as Record<string, string>)[idName];
  const before = workspace.state;
  const answer = workspace.handle({
    method: `${api}.${resource}.batchUpdate`,
    params: { [idName]: id },
    body: { requests: [request] },
  });
  if (answer.status !== 200) expect(workspace.state).toBe(before);
  return answer;
}

const words = ({ body }: WorkspaceAnswer): string | undefined =>
  (body as { error?: { message: string } }).error?.message;

describe('fields of a union', () => {
  const rgb = { red: 1 };
  const point = { type: 'MIN', colorStyle: { rgbColor: rgb } };
  const scatter = { chartType: 'SCATTER' };

  it.each<['sheets' | 'slides', string, object, string, string]>([
    [
      'sheets',
      'kind',
      { updateSheetProperties: { properties: { tabColorStyle: { rgbColor: rgb, themeColor: 'TEXT' } }, fields: '*' } },
      'requests[0].update_sheet_properties.properties.tab_color_style',
      'themeColor',
    ],
    [
      'sheets',
      'rule',
      { addConditionalFormatRule: { rule: { ranges: [range], booleanRule: {}, gradientRule: { minpoint: point } } } },
      'requests[0].add_conditional_format_rule.rule',
      'gradientRule',
    ],
    [
      'sheets',
      'instruction',
      { updateConditionalFormatRule: { index: 0, rule: { ranges: [range] }, newIndex: 1 } },
      'requests[0].update_conditional_format_rule',
      'newIndex',
    ],
    [
      'sheets',
      'area',
      { updateCells: { start: {}, range, rows: [], fields: '*' } },
      'requests[0].update_cells',
      'range',
    ],
    [
      'sheets',
      'value',
      {
        setDataValidation: {
          range,
          rule: { condition: { type: 'DATE_AFTER', values: [{ userEnteredValue: '1', relativeDate: 'TODAY' }] } },
        },
      },
      'requests[0].set_data_validation.rule.condition.values[0]',
      'relativeDate',
    ],
    [
      'sheets',
      'location',
      { addChart: { chart: { spec: {}, position: { newSheet: true, overlayPosition: {} } } } },
      'requests[0].add_chart.chart.position',
      'overlayPosition',
    ],
    [
      'sheets',
      'chart',
      { addChart: { chart: { spec: { basicChart: scatter, pieChart: {} } } } },
      'requests[0].add_chart.chart.spec',
      'pieChart',
    ],
    [
      'sheets',
      'filter',
      { deleteDeveloperMetadata: { dataFilter: { a1Range: 'A1', gridRange: range } } },
      'requests[0].delete_developer_metadata.data_filter',
      'gridRange',
    ],
    [
      'sheets',
      'location',
      { createDeveloperMetadata: { developerMetadata: { location: { spreadsheet: true, sheetId: 0 } } } },
      'requests[0].create_developer_metadata.developer_metadata.location',
      'sheetId',
    ],
    [
      'slides',
      'kind',
      { createSlide: { slideLayoutReference: { predefinedLayout: 'BLANK', layoutId: 'p2' } } },
      'requests[0].create_slide.slide_layout_reference',
      'layoutId',
    ],
    [
      'slides',
      'destination',
      { updateTextStyle: { style: { link: { url: 'https://example.com', slideIndex: 0 } } } },
      'requests[0].update_text_style.style.link',
      'slideIndex',
    ],
    [
      'slides',
      'kind',
      { updateTextStyle: { style: { foregroundColor: { opaqueColor: { rgbColor: rgb, themeColor: 'DARK1' } } } } },
      'requests[0].update_text_style.style.foreground_color.opaque_color',
      'themeColor',
    ],
  ])('%s: only one of %s, as Google’s JSON reader says it', (api, union, request, place, name) => {
    const answer = send(api, request);
    expect(answer.status).toBe(400);
    expect(words(answer)).toBe(
      `Invalid value at '${place}' (oneof), oneof field '${union}' is already set. Cannot set '${name}'`,
    );
  });

  it('are none where they are null', () => {
    const properties = { tabColorStyle: { rgbColor: rgb, themeColor: null } };
    expect(send('sheets', { updateSheetProperties: { properties, fields: 'tabColorStyle' } }).status).toBe(200);
  });

  it('that only a text tells are refused by the request', () => {
    expect(words(send('sheets', { addProtectedRange: { protectedRange: { range, namedRangeId: 'x' } } }))).toBe(
      'Invalid requests[0].addProtectedRange: protectedRange may have only one of range, namedRangeId, tableId',
    );
    expect(
      words(send('sheets', { sortRange: { range, sortSpecs: [{ backgroundColor: rgb, foregroundColorStyle: {} }] } })),
    ).toBe(
      'Invalid requests[0].sortRange: sortSpecs[0] may have only one of ' +
        'backgroundColor, backgroundColorStyle, foregroundColor, foregroundColorStyle',
    );
  });

  it('may be sent back as they were read where the mask does not take them', () => {
    const workspace = createWorkspace({ now: () => 0, user: USER });
    const made = workspace.handle({ method: 'sheets.spreadsheets.create', body: {} });
    const { spreadsheetId } = made.body as { spreadsheetId: string };
    const batch = (...requests: readonly object[]): WorkspaceAnswer =>
      workspace.handle({
        method: 'sheets.spreadsheets.batchUpdate',
        params: { spreadsheetId },
        body: { requests },
      });
    batch(
      { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'namn', range } } },
      { addProtectedRange: { protectedRange: { protectedRangeId: 9, namedRangeId: 'n' } } },
    );
    const protectedRange = { protectedRangeId: 9, namedRangeId: 'n', range, description: 'd' };
    expect(batch({ updateProtectedRange: { protectedRange, fields: 'description' } }).status).toBe(200);
    expect(batch({ updateProtectedRange: { protectedRange, fields: 'description,range' } }).status).toBe(200);
    expect(batch({ updateProtectedRange: { protectedRange, fields: 'range,namedRangeId' } }).status).toBe(400);
  });
});

describe('numbers', () => {
  const cell = (userEnteredFormat: object): object => ({
    repeatCell: { range, cell: { userEnteredFormat }, fields: 'userEnteredFormat' },
  });

  it.each<['sheets' | 'slides', object, string]>([
    [
      'sheets',
      { addSheet: { properties: { sheetId: -1 } } },
      'Invalid requests[0].addSheet: properties.sheetId must be at least 0, was -1',
    ],
    [
      'sheets',
      { duplicateSheet: { sourceSheetId: 0, newSheetId: -5 } },
      'Invalid requests[0].duplicateSheet: newSheetId must be at least 0, was -5',
    ],
    [
      'sheets',
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataId: 0,
            metadataKey: 'k',
            visibility: 'DOCUMENT',
            location: { spreadsheet: true },
          },
        },
      },
      'Invalid requests[0].createDeveloperMetadata: developerMetadata.metadataId must be greater than 0, was 0',
    ],
    [
      'sheets',
      cell({ textRotation: { angle: 91 } }),
      'Invalid requests[0].repeatCell: cell.userEnteredFormat.textRotation.angle must be between -90 and 90, was 91',
    ],
    [
      'sheets',
      cell({ backgroundColor: { red: 255 } }),
      'Invalid requests[0].repeatCell: cell.userEnteredFormat.backgroundColor.red must be between 0 and 1, was 255',
    ],
    [
      'sheets',
      cell({ backgroundColorStyle: { rgbColor: { blue: -0.1 } } }),
      'Invalid requests[0].repeatCell: ' +
        'cell.userEnteredFormat.backgroundColorStyle.rgbColor.blue must be between 0 and 1, was -0.1',
    ],
    ...[50, 450, 1000].map((weight): ['slides', object, string] => [
      'slides',
      {
        updateTextStyle: {
          objectId: 'i0',
          style: { weightedFontFamily: { fontFamily: 'Lato', weight } },
          fields: '*',
        },
      },
      'Invalid requests[0].updateTextStyle: ' +
        `style.weightedFontFamily.weight must be a multiple of 100 between 100 and 900, was ${weight}`,
    ]),
  ])('%s refuses %j', (api, request, message) => {
    const answer = send(api, request);
    expect(answer.status).toBe(400);
    expect(words(answer)).toBe(message);
  });

  it.each<['sheets' | 'slides', object, string]>([
    [
      'sheets',
      cell({ textFormat: { fontSize: -1 } }),
      'cell.userEnteredFormat.textFormat.fontSize must be greater than 0',
    ],
    ['sheets', cell({ padding: { top: -1 } }), 'cell.userEnteredFormat.padding.top must be at least 0'],
    [
      'slides',
      {
        updateShapeProperties: {
          objectId: 'i0',
          shapeProperties: { outline: { weight: { magnitude: -1, unit: 'PT' } } },
          fields: '*',
        },
      },
      'shapeProperties.outline.weight must be at least 0, was -1',
    ],
    [
      'slides',
      {
        updateShapeProperties: {
          objectId: 'i0',
          shapeProperties: { shapeBackgroundFill: { solidFill: { color: { rgbColor: { red: 255 } } } } },
          fields: '*',
        },
      },
      'solidFill.color.rgbColor.red must be between 0 and 1, was 255',
    ],
  ])('%s is believed to refuse %j, or says so', (api, request, message) => {
    const answer = send(api, request);
    expect(answer.status).toBe(400);
    expect(words(answer)).toContain(message);
  });

  it.each([
    cell({ textRotation: { angle: -90 }, backgroundColor: { red: 0, green: 1, blue: 0.5 } }),
    { addSheet: { properties: { sheetId: 0x7fffffff } } },
  ])('%j is taken at its bounds', (request) => expect(send('sheets', request).status).toBe(200));
});
