/** What each kind of request of Docs is refused for, sent to the document of `furnished`. */
import { docsWorkspace, insert, named, table, type DocsWorkspace } from './docs-workspace';

/** `Rubrik 🙂` (1–11), a table of 2 × 2 (11–23), an empty paragraph (23–24), `slut` (24–29), one named range. */
export const furnished = (): DocsWorkspace =>
  docsWorkspace(insert(1, 'Rubrik 🙂\nslut'), table(10, 2, 2), named('x', 1, 3));

const at = (index: number) => ({ location: { index } });
const range = (startIndex: number, endIndex: number) => ({ range: { startIndex, endIndex } });
const start = (index: number) => ({ tableStartLocation: { index } });
const cell = (index: number, rowIndex = 0, columnIndex = 0) => ({
  tableCellLocation: { ...start(index), rowIndex, columnIndex },
});

const PAST = 'Index 29 must be less than the end index of the referenced segment, 29.';
const OUTSIDE = 'The insertion index must be inside the bounds of an existing paragraph.';
const GRAPHEME = 'The insertion index cannot be within a grapheme cluster.';
const EMPTY = 'The range should not be empty';
const NO_TABLE = 'The provided table start location is invalid.';
const NO_START = 'Invalid table start location. Must specify the start index of the table.';
const UNDELETABLE = 'Invalid deletion range. Cannot delete the requested range.';
const NO_MASK = "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)";
const OUT = (row: number, column: number) =>
  `The cell at row index ${row} and column index ${column} is out of bounds.`;
const NOT_RETRIEVED =
  'There was a problem retrieving the image. The provided image should be publicly accessible, within size limit, and in supported formats.';

type Cases = readonly (readonly [what: string, request: unknown, message: string])[];

const places = (rest: object): Cases => [
  ['an index at the end of the body', { ...rest, ...at(29) }, PAST],
  ['the start of a table', { ...rest, ...at(11) }, OUTSIDE],
  ['the start of a cell', { ...rest, ...at(13) }, OUTSIDE],
  ['half an emoji', { ...rest, ...at(9) }, GRAPHEME],
  [
    'a segment that is not there',
    { ...rest, location: { index: 0, segmentId: 'kix.gone' } },
    'Segment with ID kix.gone was not found.',
  ],
  [
    'a tab that is not there',
    { ...rest, location: { index: 1, tabId: 't.gone' } },
    'The tab (t.gone) could not be found.',
  ],
];

const ranges = (rest: object): Cases => [
  ['an empty range', { ...rest, ...range(3, 3) }, EMPTY],
  ['a range that starts past the end', { ...rest, ...range(29, 31) }, PAST],
  [
    'a range that ends past the end',
    { ...rest, ...range(3, 31) },
    'Index 31 must be less than the end index of the referenced segment, 29.',
  ],
];

const tables = (rest: object): Cases => [
  ['no table', rest, NO_START],
  ['a place without a table', { ...rest, ...start(12) }, NO_TABLE],
];

const cells = (rest: object): Cases => [
  ['no table', { ...rest, tableCellLocation: {} }, NO_START],
  ['a place without a table', { ...rest, ...cell(10) }, NO_TABLE],
  ['a row that is not there', { ...rest, ...cell(11, 2) }, OUT(2, 0)],
  ['a column that is not there', { ...rest, ...cell(11, 0, 2) }, OUT(0, 2)],
];

/** kind → [what is wrong, the request, the words after "Invalid requests[0].kind: "]. */
export const refusedRequests: Readonly<Record<string, Cases>> = {
  addDocumentTab: [['a place past the last tab', { tabProperties: { index: 5 } }, 'The tab index 5 is out of bounds.']],
  createFooter: [['no type', {}, 'The footer type must be specified.']],
  createHeader: [['no type', {}, 'The header type must be specified.']],
  createNamedRange: [
    ['no name', range(1, 3), 'The name of the named range must not be empty.'],
    [
      'a name of 257 units',
      { ...range(1, 3), name: 'x'.repeat(257) },
      'The name of the named range must not be longer than 256 characters.',
    ],
    ['no range', { name: 'y' }, 'The range must be specified.'],
    ...ranges({ name: 'y' }),
  ],
  createParagraphBullets: [
    ['no preset', range(1, 3), 'The bullet preset must be specified.'],
    ...ranges({ bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' }),
  ],
  deleteContentRange: [
    ['no range', {}, 'The range must be specified.'],
    ...ranges({}),
    [
      'the last newline of the body',
      range(24, 29),
      'The range cannot include the newline character at the end of the segment.',
    ],
    ['the section break', range(0, 3), UNDELETABLE],
    ['the last newline of a cell', range(14, 15), UNDELETABLE],
    ['a cell', range(13, 15), UNDELETABLE],
    ['a row', range(12, 17), UNDELETABLE],
    ['the start of a table', range(11, 12), UNDELETABLE],
    ['the end of a table with what follows', range(22, 24), UNDELETABLE],
    ['the newline before a table', range(10, 11), UNDELETABLE],
    ['half an emoji', range(8, 9), 'The range cannot start or end within a grapheme cluster.'],
  ],
  deleteFooter: [['a footer that is not there', { footerId: 'kix.gone' }, 'The footer (kix.gone) could not be found.']],
  deleteHeader: [['a header that is not there', { headerId: 'kix.gone' }, 'The header (kix.gone) could not be found.']],
  deleteNamedRange: [
    ['neither id nor name', {}, 'The named range must be specified by its id or its name.'],
    ['an id that is not there', { namedRangeId: 'kix.gone' }, 'The named range (kix.gone) could not be found.'],
    ['an id and a name', { namedRangeId: 'a', name: 'b' }, ''],
  ],
  deleteParagraphBullets: ranges({}),
  deleteTab: [
    ['no tab', {}, 'The tab must be specified.'],
    ['the last tab', { tabId: 't.0' }, 'The last tab of a document cannot be deleted.'],
  ],
  deleteTableColumn: cells({}),
  deleteTableRow: cells({}),
  insertInlineImage: [
    ...places({ uri: 'https://demostad.example/bild.png' }),
    ['no address', at(1), 'The image URI must be specified.'],
    [
      'an address of more than 2 kB',
      { ...at(1), uri: `https://demostad.example/${'x'.repeat(2048)}` },
      'The provided image URI is too long.',
    ],
    [
      'a link into Drive',
      { ...at(1), uri: 'https://drive.google.com/uc?id=1' },
      'Access to the provided image was forbidden.',
    ],
    ['a data address', { ...at(1), uri: 'data:image/png;base64,AAAA' }, NOT_RETRIEVED],
  ],
  insertPageBreak: [
    ...places({}),
    ['a place in a table', at(14), 'Page breaks can be inserted in the body only, outside of tables.'],
  ],
  insertPerson: [
    ...places({ personProperties: { email: 'anna@demostad.example' } }),
    ['no address', at(1), 'The email of the person must be specified.'],
  ],
  insertTable: [
    ['no rows', { ...at(1), columns: 1 }, 'The number of rows (0) must be at least 1.'],
    ['no columns', { ...at(1), rows: 1 }, 'The number of columns (0) must be at least 1.'],
    ...places({ rows: 1, columns: 1 }),
  ],
  insertTableColumn: cells({}),
  insertTableRow: cells({}),
  insertText: [
    ['no text', at(1), 'Insert text requests must specify text to insert.'],
    ['an empty text', { ...at(1), text: '' }, 'Insert text requests must specify text to insert.'],
    ['no place', { text: 'a' }, 'The insertion location must be specified.'],
    ['two places', { text: 'a', ...at(1), endOfSegmentLocation: {} }, ''],
    ...places({ text: 'a' }),
  ],
  pinTableHeaderRows: [
    ...tables({ pinnedHeaderRowsCount: 1 }),
    [
      'more rows than there are',
      { ...start(11), pinnedHeaderRowsCount: 3 },
      'The number of pinned header rows (3) must be between 0 and 2.',
    ],
  ],
  replaceAllText: [['nothing to find', { replaceText: 'a' }, 'The text to match must not be empty.']],
  replaceImage: [
    [
      'a picture that is not there',
      { imageObjectId: 'kix.gone', uri: 'https://demostad.example/bild.png' },
      'The image (kix.gone) could not be found.',
    ],
  ],
  replaceNamedRangeContent: [
    ['neither id nor name', { text: 'a' }, 'The named range must be specified by its id or its name.'],
    [
      'an id that is not there',
      { namedRangeId: 'kix.gone', text: 'a' },
      'The named range (kix.gone) could not be found.',
    ],
  ],
  updateParagraphStyle: [
    ['no mask', { ...range(1, 3), paragraphStyle: {} }, NO_MASK],
    ['a field that is read only', { ...range(1, 3), fields: 'headingId' }, 'Invalid field: heading_id'],
    [
      'a part of a border',
      { ...range(1, 3), fields: 'borderTop.width' },
      'Paragraph borders cannot be partially updated (borderTop.width).',
    ],
    [
      'a page break in a table',
      { ...range(14, 15), paragraphStyle: { pageBreakBefore: true }, fields: 'pageBreakBefore' },
      'Page breaks before a paragraph are supported in the body only, outside of tables.',
    ],
    ...ranges({ paragraphStyle: { alignment: 'CENTER' }, fields: 'alignment' }),
  ],
  updateTableCellStyle: [
    ['no mask', { ...start(11), tableCellStyle: {} }, NO_MASK],
    ['a field that is read only', { ...start(11), fields: 'rowSpan' }, 'Invalid field: row_span'],
    ['no cells', { tableCellStyle: {}, fields: 'backgroundColor' }, NO_START],
    [
      'cells past the table',
      { tableRange: { ...cell(11), rowSpan: 3, columnSpan: 1 }, tableCellStyle: {}, fields: 'backgroundColor' },
      'The table range is out of bounds.',
    ],
    [
      'no span',
      { tableRange: cell(11), tableCellStyle: {}, fields: 'backgroundColor' },
      'The row span and the column span must be at least 1.',
    ],
  ],
  updateTableColumnProperties: [
    ['no mask', start(11), NO_MASK],
    ...tables({ tableColumnProperties: { widthType: 'EVENLY_DISTRIBUTED' }, fields: 'widthType' }),
    [
      'a column that is not there',
      {
        ...start(11),
        columnIndices: [2],
        tableColumnProperties: { widthType: 'EVENLY_DISTRIBUTED' },
        fields: 'widthType',
      },
      'The column index 2 is out of bounds.',
    ],
    [
      'a width of less than 5 points',
      { ...start(11), tableColumnProperties: { width: { magnitude: 4, unit: 'PT' } }, fields: 'width' },
      'The column width (4) must be at least 5 points.',
    ],
  ],
  updateTableRowStyle: [
    ['no mask', start(11), NO_MASK],
    ...tables({ tableRowStyle: {}, fields: 'minRowHeight' }),
    [
      'a row that is not there',
      { ...start(11), rowIndices: [5], fields: 'minRowHeight' },
      'The row index 5 is out of bounds.',
    ],
  ],
  updateTextStyle: [
    ['no mask', { ...range(1, 3), textStyle: {} }, NO_MASK],
    [
      'a link to nothing',
      { ...range(1, 3), textStyle: { link: {} }, fields: 'link' },
      'Links must include at least one type.',
    ],
    [
      'a font without a family',
      { ...range(1, 3), textStyle: { weightedFontFamily: { weight: 400 } }, fields: 'weightedFontFamily' },
      'The font family must be specified with a weighted font family.',
    ],
    [
      'a size of 0',
      { ...range(1, 3), textStyle: { fontSize: { unit: 'PT' } }, fields: 'fontSize' },
      'The font size must be greater than 0.',
    ],
    ...ranges({ textStyle: { bold: true }, fields: 'bold' }),
  ],
};
