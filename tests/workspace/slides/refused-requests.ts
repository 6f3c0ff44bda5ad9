/** What each kind of request of Slides is refused for, sent to the deck of `furnished`. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { slidesWorkspace, type SlidesWorkspace } from './slides-workspace';

const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });
const place = (pageObjectId: string) => ({
  pageObjectId,
  size: { width: pt(100), height: pt(50) },
  transform: { scaleX: 1, scaleY: 1, translateX: 10, translateY: 20, unit: 'PT' },
});

/** A deck with one of everything: shape_1, shape_2 (with text), line_1, table_1, group_1 of shape_3 and shape_4. */
export function furnished(): SlidesWorkspace {
  const w = slidesWorkspace();
  const shape = (objectId: string, shapeType = 'RECTANGLE'): slides_v1.Schema$Request => ({
    createShape: { objectId, shapeType, elementProperties: place('p') },
  });
  w.batch(
    shape('shape_1'),
    shape('shape_2', 'TEXT_BOX'),
    shape('shape_3'),
    shape('shape_4'),
    { insertText: { objectId: 'shape_2', text: 'Hej' } },
    { createLine: { objectId: 'line_1', elementProperties: place('p') } },
    { createTable: { objectId: 'table_1', rows: 2, columns: 2, elementProperties: { pageObjectId: 'p' } } },
    { groupObjects: { groupObjectId: 'group_1', childrenObjectIds: ['shape_3', 'shape_4'] } },
    { createSlide: { objectId: 'slide_2' } },
  );
  return w;
}

const ALL = { type: 'ALL' };
const gone = 'The object (gone_1) could not be found.';
const noMask = "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)";

/** kind → [what is wrong, the request, the words after "Invalid requests[0].kind: "]. */
export const refusedRequests: Readonly<
  Record<string, readonly (readonly [what: string, request: unknown, message: string])[]>
> = {
  createSlide: [
    ['an index beyond the end', { insertionIndex: 9 }, 'The insertion index (9) should be between 0 and 2, inclusive.'],
    [
      'an unknown layout',
      { slideLayoutReference: { layoutId: 'gone_1' } },
      'The layout (gone_1) could not be found in the current master.',
    ],
    ['a layout that the master lacks', { slideLayoutReference: { predefinedLayout: 'TITLE_AND_TWO_OBJECTS' } }, ''],
    [
      'mappings without a layout',
      { placeholderIdMappings: [{ layoutPlaceholder: { type: 'TITLE' } }] },
      'placeholder_id_mappings can only be used when slide_layout_reference is specified.',
    ],
    [
      'a placeholder that the layout lacks',
      {
        slideLayoutReference: { predefinedLayout: 'BLANK' },
        placeholderIdMappings: [{ layoutPlaceholder: { type: 'TITLE' } }],
      },
      'The layout placeholder (TITLE) could not be found on the layout.',
    ],
    [
      'a taken id',
      { objectId: 'shape_1' },
      'The object ID (shape_1) should be unique among all pages and page elements in the presentation.',
    ],
    [
      'one id twice',
      {
        objectId: 'slide_3',
        slideLayoutReference: { predefinedLayout: 'TITLE_ONLY' },
        placeholderIdMappings: [{ layoutPlaceholder: { type: 'TITLE' }, objectId: 'slide_3' }],
      },
      'The object ID (slide_3) should be unique among all pages and page elements in the presentation.',
    ],
  ],
  deleteObject: [
    ['an unknown object', { objectId: 'gone_1' }, gone],
    ['no object', {}, 'The object () could not be found.'],
    ['a master', { objectId: 'simple-light-2' }, 'The page (simple-light-2) of type MASTER cannot be deleted.'],
    ['the notes shape', { objectId: 'i3' }, 'The operation is not allowed on notes page element i3'],
  ],
  duplicateObject: [
    ['an unknown object', { objectId: 'gone_1' }, gone],
    [
      'an id for something else',
      { objectId: 'shape_1', objectIds: { shape_2: 'copy_2' } },
      'The object (shape_2) could not be found.',
    ],
    [
      'a taken id',
      { objectId: 'shape_1', objectIds: { shape_1: 'shape_2' } },
      'The object ID (shape_2) should be unique among all pages and page elements in the presentation.',
    ],
    ['a layout', { objectId: 'p4' }, 'The page (p4) cannot be duplicated.'],
  ],
  updateSlidesPosition: [
    ['an unknown slide', { slideObjectIds: ['gone_1'], insertionIndex: 0 }, 'The slide (gone_1) could not be found.'],
    [
      'another order',
      { slideObjectIds: ['slide_2', 'p'], insertionIndex: 0 },
      'The slides should be in existing presentation order, without duplicates.',
    ],
    [
      'an index beyond the end',
      { slideObjectIds: ['p'], insertionIndex: 3 },
      'The insertion index (3) should be between 0 and 2, inclusive.',
    ],
  ],
  updateSlideProperties: [
    [
      'an unknown page',
      { objectId: 'gone_1', slideProperties: { isSkipped: true }, fields: 'isSkipped' },
      'The page (gone_1) could not be found.',
    ],
    ['no mask', { objectId: 'p', slideProperties: { isSkipped: true } }, noMask],
    [
      'the root in the mask',
      { objectId: 'p', slideProperties: { isSkipped: true }, fields: 'slideProperties' },
      'Invalid field: slide_properties',
    ],
    [
      'the read-only layout',
      { objectId: 'p', slideProperties: { layoutObjectId: 'p3' }, fields: 'layoutObjectId' },
      'Invalid field: layout_object_id',
    ],
    [
      'a layout page',
      { objectId: 'p2', slideProperties: { isSkipped: true }, fields: 'isSkipped' },
      'The page (p2) is not a slide.',
    ],
  ],
  updatePageProperties: [
    ['an unknown page', { objectId: 'gone_1', fields: 'pageBackgroundFill' }, 'The page (gone_1) could not be found.'],
    ['no mask', { objectId: 'p' }, noMask],
    [
      'a colour scheme on a slide',
      { objectId: 'p', pageProperties: { colorScheme: { colors: [] } }, fields: 'colorScheme' },
      'The color scheme can only be updated on master pages. The page (p) is not a master.',
    ],
    [
      'a colour scheme that isn’t whole',
      {
        objectId: 'simple-light-2',
        pageProperties: { colorScheme: { colors: [{ type: 'DARK1', color: {} }] } },
        fields: 'colorScheme',
      },
      'The color scheme must contain mappings for all of the first 12 theme color types. Missing: LIGHT1, DARK2, LIGHT2, ACCENT1, ' +
        'ACCENT2, ACCENT3, ACCENT4, ACCENT5, ACCENT6, HYPERLINK, FOLLOWED_HYPERLINK',
    ],
    [
      'the notes page',
      { objectId: 'p:notes', fields: 'pageBackgroundFill' },
      'The operation is not allowed on notes page p:notes',
    ],
  ],
  createShape: [
    ['no type', { elementProperties: place('p') }, 'The shape type (TYPE_UNSPECIFIED) is not supported.'],
    [
      'an unknown page',
      { shapeType: 'RECTANGLE', elementProperties: place('gone_1') },
      'The page (gone_1) could not be found.',
    ],
    [
      'a taken id',
      { objectId: 'p2_i0', shapeType: 'RECTANGLE', elementProperties: place('p') },
      'The object ID (p2_i0) should be unique among all pages and page elements in the presentation.',
    ],
    [
      'a short id',
      { objectId: 'abcd', shapeType: 'RECTANGLE', elementProperties: place('p') },
      'The object ID (abcd) should have a length between 5 and 50 characters, inclusive.',
    ],
    [
      'a long id',
      { objectId: 'a'.repeat(51), shapeType: 'RECTANGLE', elementProperties: place('p') },
      `The object ID (${'a'.repeat(51)}) should have a length between 5 and 50 characters, inclusive.`,
    ],
    ['an id with å', { objectId: 'fråga', shapeType: 'RECTANGLE', elementProperties: place('p') }, ''],
    ['an id that begins with -', { objectId: '-abcd', shapeType: 'RECTANGLE', elementProperties: place('p') }, ''],
    [
      'the notes page',
      { shapeType: 'RECTANGLE', elementProperties: place('p:notes') },
      'The operation is not allowed on notes page p:notes',
    ],
    [
      'a transform without unit',
      { shapeType: 'RECTANGLE', elementProperties: { pageObjectId: 'p', transform: { scaleX: 1, scaleY: 1 } } },
      'The transform unit must be specified.',
    ],
  ],
  createLine: [
    ['an unknown page', { elementProperties: place('gone_1') }, 'The page (gone_1) could not be found.'],
    [
      'a transform of nothing',
      { elementProperties: { ...place('p'), transform: { scaleX: 1, unit: 'PT' } } },
      'The transform is not invertible.',
    ],
  ],
  createTable: [
    ['no rows', { columns: 2, elementProperties: place('p') }, 'The number of rows and columns must be at least 1.'],
    [
      'an unknown page',
      { rows: 1, columns: 1, elementProperties: place('gone_1') },
      'The page (gone_1) could not be found.',
    ],
    [
      'a stretched table',
      {
        rows: 1,
        columns: 1,
        elementProperties: { pageObjectId: 'p', transform: { scaleX: 2, scaleY: 1, unit: 'PT' } },
      },
      'Table transforms must have a scale of 1 and no shear components.',
    ],
  ],
  insertText: [
    ['an unknown object', { objectId: 'gone_1', text: 'x' }, gone],
    [
      'an index beyond the end',
      { objectId: 'shape_2', text: 'x', insertionIndex: 4 },
      'The insertion index (4) should not be greater than the existing text length (3).',
    ],
    ['a line', { objectId: 'line_1', text: 'x' }, 'The object (line_1) does not allow text editing.'],
    ['a group', { objectId: 'group_1', text: 'x' }, 'The object (group_1) does not allow text editing.'],
    [
      'a table without a cell',
      { objectId: 'table_1', text: 'x' },
      'The cell location must be specified for a table (table_1).',
    ],
    [
      'a cell outside the table',
      { objectId: 'table_1', cellLocation: { rowIndex: 2 }, text: 'x' },
      'The cell at row index 2 and column index 0 is out of bounds.',
    ],
    [
      'a cell of a shape',
      { objectId: 'shape_2', cellLocation: {}, text: 'x' },
      'The object (shape_2) is not of type TABLE.',
    ],
    ['the picture on a notes page', { objectId: 'i2', text: 'x' }, 'The object (i2) does not allow text editing.'],
  ],
  deleteText: [
    ['an unknown object', { objectId: 'gone_1', textRange: ALL }, gone],
    [
      'all of nothing (recorded words)',
      { objectId: 'shape_1', textRange: ALL },
      'The startIndex 0 must be less than the endIndex 0',
    ],
    [
      'the last newline',
      { objectId: 'shape_2', textRange: { type: 'FIXED_RANGE', startIndex: 0, endIndex: 4 } },
      'The end index (4) should not be greater than the existing text length (3).',
    ],
    ['no range type', { objectId: 'shape_2' }, 'The range type must be specified.'],
    [
      'no end',
      { objectId: 'shape_2', textRange: { type: 'FIXED_RANGE', startIndex: 0 } },
      'The endIndex must be specified for range type FIXED_RANGE.',
    ],
    [
      'all from a start',
      { objectId: 'shape_2', textRange: { type: 'ALL', startIndex: 0 } },
      'The startIndex must not be specified for range type ALL.',
    ],
    [
      'all to an end',
      { objectId: 'shape_2', textRange: { type: 'ALL', endIndex: 2 } },
      'The endIndex must not be specified for range type ALL.',
    ],
    [
      'from a start to an end',
      { objectId: 'shape_2', textRange: { type: 'FROM_START_INDEX', startIndex: 1, endIndex: 2 } },
      'The endIndex must not be specified for range type FROM_START_INDEX.',
    ],
  ],
  replaceAllText: [
    [
      'no replacement (recorded words)',
      { containsText: { text: 'Hej' } },
      'replacement text parameter is required but not specified.',
    ],
    ['nothing to find', { replaceText: 'x' }, 'The text to match must not be empty.'],
    [
      'an unknown page',
      { containsText: { text: 'Hej' }, replaceText: 'x', pageObjectIds: ['gone_1'] },
      'The page (gone_1) could not be found.',
    ],
    [
      'the notes master',
      { containsText: { text: 'Hej' }, replaceText: 'x', pageObjectIds: ['n'] },
      'The operation is not allowed on notes page n',
    ],
  ],
  updateTextStyle: [
    ['an unknown object', { objectId: 'gone_1', textRange: ALL, style: { bold: true }, fields: 'bold' }, gone],
    ['no mask', { objectId: 'shape_2', textRange: ALL, style: { bold: true } }, noMask],
    [
      'an unknown field in the mask',
      { objectId: 'shape_2', textRange: ALL, style: { bold: true }, fields: 'bold,weight' },
      'Invalid field: weight',
    ],
    [
      'the root in the mask',
      { objectId: 'shape_2', textRange: ALL, style: { bold: true }, fields: 'style.bold' },
      'Invalid field: style.bold',
    ],
    [
      'no text',
      { objectId: 'shape_1', textRange: ALL, style: { bold: true }, fields: 'bold' },
      'The object (shape_1) has no text.',
    ],
    [
      'a size of 0',
      { objectId: 'shape_2', textRange: ALL, style: { fontSize: pt(0) }, fields: 'fontSize' },
      'The font size must be greater than 0.',
    ],
    [
      'an index too many',
      { objectId: 'shape_2', textRange: { type: 'ALL', endIndex: 3 }, style: { bold: true }, fields: 'bold' },
      'The endIndex must not be specified for range type ALL.',
    ],
    [
      'two families',
      {
        objectId: 'shape_2',
        textRange: ALL,
        style: { fontFamily: 'Arial', weightedFontFamily: { fontFamily: 'Roboto', weight: 700 } },
        fields: 'fontFamily,weightedFontFamily',
      },
      'The font family (Arial) must match that of the weighted font family (Roboto).',
    ],
    [
      'a weight without a family',
      {
        objectId: 'shape_2',
        textRange: ALL,
        style: { weightedFontFamily: { weight: 700 } },
        fields: 'weightedFontFamily',
      },
      'The weighted font family must have a font family.',
    ],
    [
      'a family without a name',
      {
        objectId: 'shape_2',
        textRange: ALL,
        style: { weightedFontFamily: { fontFamily: '' } },
        fields: '*',
      },
      'The weighted font family must have a font family.',
    ],
    [
      'an empty span',
      {
        objectId: 'shape_2',
        textRange: { type: 'FIXED_RANGE', startIndex: 1, endIndex: 1 },
        style: { bold: true },
        fields: 'bold',
      },
      'The startIndex 1 must be less than the endIndex 1',
    ],
  ],
  updateParagraphStyle: [
    ['an unknown object', { objectId: 'gone_1', textRange: ALL, style: {}, fields: 'alignment' }, gone],
    ['no mask', { objectId: 'shape_2', textRange: ALL, style: {} }, noMask],
    [
      'no text',
      { objectId: 'shape_1', textRange: ALL, style: { alignment: 'CENTER' }, fields: 'alignment' },
      'The object (shape_1) has no text.',
    ],
  ],
  createParagraphBullets: [
    ['an unknown object', { objectId: 'gone_1', textRange: ALL }, gone],
    ['no text', { objectId: 'shape_1', textRange: ALL }, 'The object (shape_1) has no text.'],
  ],
  deleteParagraphBullets: [
    ['an unknown object', { objectId: 'gone_1', textRange: ALL }, gone],
    ['no text', { objectId: 'shape_1', textRange: ALL }, 'The object (shape_1) has no text.'],
  ],
  updateShapeProperties: [
    ['an unknown object', { objectId: 'gone_1', shapeProperties: {}, fields: 'contentAlignment' }, gone],
    [
      'a line (recorded words)',
      { objectId: 'line_1', shapeProperties: {}, fields: 'contentAlignment' },
      'The object (line_1) is not of type SHAPE.',
    ],
    ['no mask', { objectId: 'shape_1', shapeProperties: { contentAlignment: 'TOP' } }, noMask],
    [
      'a shadow',
      { objectId: 'shape_1', shapeProperties: { shadow: { alpha: 1 } }, fields: 'shadow' },
      'Invalid field: shadow',
    ],
    [
      'a font scale',
      { objectId: 'shape_1', shapeProperties: { autofit: { fontScale: 0.5 } }, fields: 'autofit.fontScale' },
      'Invalid field: autofit.font_scale',
    ],
    [
      'text that shrinks',
      {
        objectId: 'shape_1',
        shapeProperties: { autofit: { autofitType: 'TEXT_AUTOFIT' } },
        fields: 'autofit.autofitType',
      },
      'The autofit type (TEXT_AUTOFIT) cannot be set; only NONE is supported.',
    ],
    [
      'inheriting without a parent (recorded words)',
      {
        objectId: 'shape_1',
        shapeProperties: { shapeBackgroundFill: { propertyState: 'INHERIT' } },
        fields: 'shapeBackgroundFill.propertyState',
      },
      'Updating shapeBackgroundFill propertyState to INHERIT is not supported for shape with no placeholder parent shape',
    ],
  ],
  updateLineProperties: [
    ['an unknown object', { objectId: 'gone_1', lineProperties: {}, fields: 'weight' }, gone],
    [
      'a shape',
      { objectId: 'shape_1', lineProperties: {}, fields: 'weight' },
      'The object (shape_1) is not of type LINE.',
    ],
    ['no mask', { objectId: 'line_1', lineProperties: {} }, noMask],
  ],
  updateTableCellProperties: [
    ['an unknown object', { objectId: 'gone_1', fields: 'contentAlignment' }, gone],
    ['a shape', { objectId: 'shape_1', fields: 'contentAlignment' }, 'The object (shape_1) is not of type TABLE.'],
    ['no mask', { objectId: 'table_1' }, noMask],
    [
      'a range outside the table',
      {
        objectId: 'table_1',
        tableRange: { location: { rowIndex: 1 }, rowSpan: 2, columnSpan: 1 },
        fields: 'contentAlignment',
      },
      'The table range (row 1, column 0, 2 x 1) is out of bounds of the table (2 x 2).',
    ],
    [
      'a range without spans',
      { objectId: 'table_1', tableRange: { location: {} }, fields: 'contentAlignment' },
      'The table range must have a row span and a column span of at least 1.',
    ],
  ],
  updateTableBorderProperties: [
    ['an unknown object', { objectId: 'gone_1', fields: 'weight' }, gone],
    ['no mask', { objectId: 'table_1' }, noMask],
  ],
  updateTableColumnProperties: [
    ['an unknown object', { objectId: 'gone_1', fields: 'columnWidth' }, gone],
    ['no mask', { objectId: 'table_1' }, noMask],
    [
      'a column that isn’t there',
      {
        objectId: 'table_1',
        columnIndices: [2],
        tableColumnProperties: { columnWidth: pt(50) },
        fields: 'columnWidth',
      },
      'The column index (2) is out of bounds of the table with 2 columns.',
    ],
    [
      'a column under 32 points',
      { objectId: 'table_1', tableColumnProperties: { columnWidth: pt(31) }, fields: 'columnWidth' },
      'The column width (393700 EMU) must be at least 406400 EMU.',
    ],
  ],
  updateTableRowProperties: [
    ['an unknown object', { objectId: 'gone_1', fields: 'minRowHeight' }, gone],
    ['no mask', { objectId: 'table_1' }, noMask],
    [
      'a row that isn’t there',
      { objectId: 'table_1', rowIndices: [2], fields: 'minRowHeight' },
      'The row index (2) is out of bounds of the table with 2 rows.',
    ],
  ],
  insertTableRows: [
    ['an unknown table', { tableObjectId: 'gone_1' }, gone],
    [
      'more than 20 rows',
      { tableObjectId: 'table_1', number: 21 },
      'The number of rows to insert (21) should be between 1 and 20, inclusive.',
    ],
    [
      'a cell outside the table',
      { tableObjectId: 'table_1', cellLocation: { columnIndex: 2 } },
      'The cell at row index 0 and column index 2 is out of bounds.',
    ],
  ],
  deleteTableRow: [
    ['an unknown table', { tableObjectId: 'gone_1' }, gone],
    [
      'a cell outside the table',
      { tableObjectId: 'table_1', cellLocation: { rowIndex: 2 } },
      'The cell at row index 2 and column index 0 is out of bounds.',
    ],
  ],
  updatePageElementTransform: [
    [
      'an unknown object',
      { objectId: 'gone_1', applyMode: 'ABSOLUTE', transform: { scaleX: 1, scaleY: 1, unit: 'PT' } },
      gone,
    ],
    [
      'no mode',
      { objectId: 'shape_1', transform: { scaleX: 1, scaleY: 1, unit: 'PT' } },
      'The apply mode must be specified.',
    ],
    ['no transform', { objectId: 'shape_1', applyMode: 'ABSOLUTE' }, 'The transform must be specified.'],
    [
      'a stretched table',
      { objectId: 'table_1', applyMode: 'RELATIVE', transform: { scaleX: 2, scaleY: 1, unit: 'PT' } },
      'Table transforms must have a scale of 1 and no shear components.',
    ],
  ],
  updatePageElementsZOrder: [
    ['an unknown object', { pageElementObjectIds: ['gone_1'], operation: 'BRING_TO_FRONT' }, gone],
    [
      'an element in a group',
      { pageElementObjectIds: ['shape_3'], operation: 'BRING_TO_FRONT' },
      'The page element (shape_3) must not be grouped.',
    ],
    ['no operation', { pageElementObjectIds: ['shape_1'] }, 'The Z-order operation must be specified.'],
  ],
  updatePageElementAltText: [
    ['an unknown object', { objectId: 'gone_1', description: 'x' }, gone],
    [
      'a group, which has no alt text (discovery document)',
      { objectId: 'group_1', description: 'x' },
      'Alt text is not supported for group elements (group_1).',
    ],
  ],
  groupObjects: [
    ['an unknown object', { childrenObjectIds: ['gone_1', 'shape_1'] }, gone],
    ['one element', { childrenObjectIds: ['shape_1'] }, 'There should be at least two page elements to group.'],
    ['a placeholder', { childrenObjectIds: ['i0', 'shape_1'] }, 'The object (i0) cannot be grouped.'],
    ['a table', { childrenObjectIds: ['table_1', 'shape_1'] }, 'The object (table_1) cannot be grouped.'],
    [
      'an element that is in a group',
      { childrenObjectIds: ['shape_3', 'shape_1'] },
      'The page element (shape_3) is already in a group.',
    ],
  ],
  ungroupObjects: [
    ['an unknown object', { objectIds: ['gone_1'] }, gone],
    ['a shape', { objectIds: ['shape_1'] }, 'The object (shape_1) is not of type GROUP.'],
  ],
};
