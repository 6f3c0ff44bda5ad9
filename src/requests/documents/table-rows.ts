/** Rows of a table in a document: where their cells lie, their texts, and how those look. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { DocumentTable } from '../../report/documents/document-blocks';
import { cellText, type ContentCell, type ContentRow } from './block-content';
import { alignRight, BOLD, MUTED, NO_TEXT_STYLE, styleCellParagraphs, styleText } from './styles';
import { insertText, type TabPlace } from './tab-place';

type Request = docs_v1.Schema$Request;

/** Indices before a row's first text: the row's own and that cell's. */
const BEFORE_FIRST_CELL = 2;
/** Indices of an empty cell: its own and that of its newline. */
const EMPTY_CELL = 2;

export const rowLength = (row: ContentRow): number =>
  row.reduce((sum, cell) => sum + EMPTY_CELL + cellText(cell).length, 1);

export const emptyRowLength = (columns: number): number => 1 + EMPTY_CELL * columns;

/** Fills an empty row that begins at `start`, the last cell first, so that no index before it moves. */
export const fillRow = (tab: TabPlace, start: number, row: ContentRow): readonly Request[] =>
  row
    .flatMap((cell, column) => {
      const text = cellText(cell);
      return text === '' ? [] : [insertText(tab, start + BEFORE_FIRST_CELL + EMPTY_CELL * column, text)];
    })
    .reverse();

/** Of a filled row that begins at `start`. */
function cellStarts(start: number, row: ContentRow): readonly number[] {
  let at = start + BEFORE_FIRST_CELL;
  return row.map((cell) => {
    const own = at;
    at += cellText(cell).length + EMPTY_CELL;
    return own;
  });
}

/** A filled row that begins at `start`; the header row is bold. */
export function styleRow(
  tab: TabPlace,
  start: number,
  row: ContentRow,
  table: DocumentTable,
  header: boolean,
): readonly Request[] {
  return cellStarts(start, row).flatMap((cellStart, column) => {
    const cell = row[column];
    return cell === undefined ? [] : styleCell(tab, cellStart, cell, { table, column, header });
  });
}

export interface CellRole {
  readonly table: DocumentTable;
  readonly column: number;
  readonly header: boolean;
}

/** A filled cell whose text begins at `start`. Only what differs from plain text of a cell is said. */
export function styleCell(
  tab: TabPlace,
  start: number,
  { paragraphs, help }: ContentCell,
  { table, column, header }: CellRole,
): readonly Request[] {
  const end = start + paragraphs.join('\n').length;
  const own = paragraphs.slice(0, paragraphs.length - help).join('\n');
  const helpStart = own === '' ? start : start + own.length + 1;
  const bold = header || (column === 0 && table.rowHeaders === true);
  return [
    ...(table.columns[column]?.align === 'right' ? [alignRight(tab, start, end + 1)] : []),
    ...(bold && own !== '' ? [styleText(tab, start, start + own.length, BOLD)] : []),
    ...(help > 0 ? [styleText(tab, helpStart, end, MUTED)] : []),
  ];
}

/** Takes back whatever the cells between two indices have copied from what stands around them. */
export const plainCells = (tab: TabPlace, start: number, end: number): readonly Request[] => [
  styleCellParagraphs(tab, start, end),
  styleText(tab, start, end, NO_TEXT_STYLE),
];
