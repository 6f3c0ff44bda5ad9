/** Where a request's text stands (a shape or a table cell), how it is read, and how a changed text is put back. */
import type { Asked, CellLocation, Element, Table, TextContent } from '../model';
import { mapElement, type Found } from '../pages';
import type { PresentationState } from '../state';
import { elementNamed } from '../requests/named';
import { refuse } from '../refusal';
import type { RequestContext } from '../requests/request-handler';
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { wholeParagraphStyle, wholeTextStyle } from '../blank/placeholder-text';
import type { NewTextStyles } from './edit-text';
import { readParagraphs, textLength, writeText, type Paragraph } from './paragraphs';

interface TextRequest {
  readonly objectId?: string;
  readonly cellLocation?: CellLocation;
}

export interface TextPlace {
  readonly paragraphs: readonly Paragraph[];
  readonly lists: TextContent['lists'];
  /** Styles of text that has no neighbour, and what a reset style becomes. */
  readonly defaults: NewTextStyles;
  readonly write: (paragraphs: readonly Paragraph[], lists?: TextContent['lists']) => PresentationState;
}

const INHERITED: NewTextStyles = { paragraph: { direction: 'LEFT_TO_RIGHT' }, text: {} };

/** What the editor gives new text that inherits nothing: Arial 14 in the theme's first dark colour. */
const EDITORS: NewTextStyles = {
  paragraph: wholeParagraphStyle(),
  text: wholeTextStyle(14, { opaqueColor: { themeColor: 'DARK1' } }),
};

export function cellAt(table: Table, location: CellLocation, context: RequestContext): TextContent | undefined {
  const [row, column] = [location.rowIndex ?? 0, location.columnIndex ?? 0];
  const cell = table.tableRows?.[row]?.tableCells?.[column];
  if (!cell || row < 0 || column < 0)
    throw refuse(context, `The cell at row index ${row} and column index ${column} is out of bounds.`);
  return cell.text;
}

function withCellText(element: Element, location: CellLocation, text: TextContent): Element {
  const rows = (element.table?.tableRows ?? []).map((row, r) =>
    r !== (location.rowIndex ?? 0)
      ? row
      : {
          ...row,
          tableCells: (row.tableCells ?? []).map((cell, c) =>
            c === (location.columnIndex ?? 0) ? { ...cell, text } : cell,
          ),
        },
  );
  return { ...element, table: { ...element.table, tableRows: rows } };
}

/** Autofit ends as soon as a request may change how the text fits. */
function withShapeText(element: Element, text: TextContent): Element {
  const { autofit, ...properties } = element.shape?.shapeProperties ?? {};
  const fitted = autofit && { autofit: { autofitType: 'NONE', fontScale: 1 } };
  return { ...element, shape: { ...element.shape, text, shapeProperties: { ...properties, ...fitted } } };
}

function placeIn(
  presentation: PresentationState,
  found: Found,
  text: TextContent | undefined,
  defaults: NewTextStyles,
  put: (text: TextContent) => Element,
): TextPlace {
  return {
    paragraphs: readParagraphs(text),
    lists: text?.lists,
    defaults,
    write: (paragraphs, lists = text?.lists) =>
      mapElement(presentation, found, () => put(writeText(paragraphs, lists))),
  };
}

export function textPlace(presentation: PresentationState, request: TextRequest, context: RequestContext): TextPlace {
  const found = elementNamed(presentation, request.objectId, context);
  const { element, page } = found;
  const location = request.cellLocation;
  if (element.table) {
    if (!location) throw refuse(context, `The cell location must be specified for a table (${element.objectId}).`);
    const text = cellAt(element.table, location, context);
    return placeIn(presentation, found, text, EDITORS, (made) => withCellText(element, location, made));
  }
  if (location) throw refuse(context, `The object (${element.objectId}) is not of type TABLE.`);
  const notes = page.pageType === 'NOTES' && page.notesProperties?.speakerNotesObjectId !== element.objectId;
  if (!element.shape || notes || page.pageType === 'NOTES_MASTER') {
    throw refuse(context, `The object (${element.objectId}) does not allow text editing.`);
  }
  const defaults = element.shape.placeholder?.parentObjectId ? INHERITED : EDITORS;
  return placeIn(presentation, found, element.shape.text, defaults, (made) => withShapeText(element, made));
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which indices a type of range must not have. */
const NOT_WITH = { ALL: ['startIndex', 'endIndex'], FROM_START_INDEX: ['endIndex'], FIXED_RANGE: [] } as const;

/** The span that a range names, checked against the text; `ALL` leaves out the last newline. */
export function spanOf(
  range: Asked<slides_v1.Schema$Range> | undefined,
  paragraphs: readonly Paragraph[],
  context: RequestContext,
): Span {
  const length = Math.max(0, textLength(paragraphs) - 1);
  const type = range?.type ?? 'RANGE_TYPE_UNSPECIFIED';
  if (type !== 'ALL' && type !== 'FIXED_RANGE' && type !== 'FROM_START_INDEX')
    throw refuse(context, 'The range type must be specified.');
  if (type !== 'ALL' && range?.startIndex === undefined)
    throw refuse(context, `The startIndex must be specified for range type ${type}.`);
  if (type === 'FIXED_RANGE' && range?.endIndex === undefined) {
    throw refuse(context, 'The endIndex must be specified for range type FIXED_RANGE.');
  }
  const extra = NOT_WITH[type].find((index) => range?.[index] !== undefined);
  if (extra) throw refuse(context, `The ${extra} must not be specified for range type ${type}.`);
  const start = type === 'ALL' ? 0 : (range?.startIndex ?? 0);
  const end = type === 'FIXED_RANGE' ? (range?.endIndex ?? 0) : length;
  if (start < 0) throw refuse(context, `The startIndex ${start} must not be negative.`);
  if (end > length)
    throw refuse(context, `The end index (${end}) should not be greater than the existing text length (${length}).`);
  return { start, end };
}
