/** A table (`w:tbl`): columns, rows, cells, their borders and paddings. Cells that span others are 501. */
import { notImplemented } from '../../protocol/api-error';
import type { TableCellStyle, TableRowStyle } from '../model';
import type { Piece } from '../pieces/piece';
import { points } from '../points';
import type { ImportContext } from './import-context';
import { requireKnown } from './known-elements';
import { TWIPS } from './read-paragraph-style';
import { colorOf } from './read-run-style';
import { childOf, childrenOf, numberOf, switchOf, valueOf, type XmlNode } from './xml-node';

type ReadBlocks = (blocks: readonly XmlNode[], context: ImportContext) => readonly Piece[];

const CELL_PARTS: ReadonlySet<string> = new Set(['w:tcW', 'w:shd', 'w:vAlign', 'w:tcMar', 'w:tcBorders', 'w:noWrap']);
const ROW_PARTS: ReadonlySet<string> = new Set(['w:cantSplit', 'w:tblHeader', 'w:trHeight']);
const TABLE_PARTS: ReadonlySet<string> = new Set([
  'w:tblStyle',
  'w:tblW',
  'w:jc',
  'w:tblInd',
  'w:tblBorders',
  'w:tblLayout',
  'w:tblCellMar',
  'w:tblLook',
  'w:tblCaption',
  'w:tblDescription',
]);

const SIDES = [
  ['paddingLeft', 'borderLeft', 'w:left'],
  ['paddingRight', 'borderRight', 'w:right'],
  ['paddingTop', 'borderTop', 'w:top'],
  ['paddingBottom', 'borderBottom', 'w:bottom'],
] as const;

/** Word's own where a file says nothing: 108 twentieths left and right. */
const WORDS_PADDING: Readonly<Record<string, number>> = { 'w:left': 5.4, 'w:right': 5.4 };

function paddings(cell: XmlNode | undefined, table: XmlNode | undefined): TableCellStyle {
  const said = (side: string): number | undefined =>
    numberOf(childOf(childOf(cell, 'w:tcMar'), side), 'w:w') ??
    numberOf(childOf(childOf(table, 'w:tblCellMar'), side), 'w:w');
  return Object.fromEntries(
    SIDES.map(([padding, , side]) => {
      const twips = said(side);
      return [padding, points(twips === undefined ? (WORDS_PADDING[side] ?? 0) : twips / TWIPS)] as const;
    }),
  );
}

/** Eighths of a point; no line at all is a border without width. */
function border(line: XmlNode): NonNullable<TableCellStyle['borderLeft']> {
  const none = ['none', 'nil'].includes(valueOf(line) ?? 'none');
  const color = colorOf(valueOf(line, 'w:color')) ?? { color: { rgbColor: {} } };
  return { color, width: points(none ? 0 : (numberOf(line, 'w:sz') ?? 0) / 8), dashStyle: 'SOLID' };
}

interface Spot {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A side inside the table is drawn as its inner lines. */
function borders(cell: XmlNode | undefined, table: XmlNode | undefined, row: Spot, column: Spot): TableCellStyle {
  const outer = {
    'w:left': column.isFirst,
    'w:right': column.isLast,
    'w:top': row.isFirst,
    'w:bottom': row.isLast,
  } as const;
  const inner = {
    'w:left': 'w:insideV',
    'w:right': 'w:insideV',
    'w:top': 'w:insideH',
    'w:bottom': 'w:insideH',
  } as const;
  const lines = childOf(table, 'w:tblBorders');
  return Object.fromEntries(
    SIDES.flatMap(([, name, side]) => {
      const line = childOf(childOf(cell, 'w:tcBorders'), side) ?? childOf(lines, outer[side] ? side : inner[side]);
      return line ? [[name, border(line)] as const] : [];
    }),
  );
}

const ALIGNMENTS = { top: 'TOP', center: 'MIDDLE', bottom: 'BOTTOM' } as const;

function cellStyle(cell: XmlNode, table: XmlNode | undefined, row: Spot, column: Spot): TableCellStyle {
  const properties = childOf(cell, 'w:tcPr');
  requireKnown(properties, CELL_PARTS);
  const align = valueOf(childOf(properties, 'w:vAlign')) as keyof typeof ALIGNMENTS | undefined;
  return {
    rowSpan: 1,
    columnSpan: 1,
    backgroundColor: colorOf(valueOf(childOf(properties, 'w:shd'), 'w:fill')) ?? {},
    ...paddings(properties, table),
    ...borders(properties, table, row, column),
    contentAlignment: ALIGNMENTS[align ?? 'top'],
  };
}

function rowStyle(row: XmlNode): TableRowStyle {
  const properties = childOf(row, 'w:trPr');
  requireKnown(properties, ROW_PARTS);
  const height = numberOf(childOf(properties, 'w:trHeight'), 'w:val') ?? 0;
  return {
    minRowHeight: points(height / TWIPS),
    ...(switchOf(childOf(properties, 'w:cantSplit')) && { preventOverflow: true }),
    ...(switchOf(childOf(properties, 'w:tblHeader')) && { tableHeader: true }),
  };
}

/** The widths of the first row's cells, or of the grid where these say none. */
function columnWidths(table: XmlNode, first: readonly XmlNode[]): readonly number[] {
  const grid = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol');
  return first.map((cell, i) => {
    const width = childOf(childOf(cell, 'w:tcPr'), 'w:tcW');
    const own = valueOf(width, 'w:type') === 'dxa' ? numberOf(width, 'w:w') : undefined;
    const twips = own ?? numberOf(grid[i], 'w:w');
    if (twips === undefined) throw notImplemented('a .docx with a column without a width');
    return twips / TWIPS;
  });
}

export function readTable(table: XmlNode, context: ImportContext, readBlocks: ReadBlocks): readonly Piece[] {
  const properties = childOf(table, 'w:tblPr');
  requireKnown(properties, TABLE_PARTS);
  const rows = childrenOf(table, 'w:tr');
  const cellsOf = (row: XmlNode): readonly XmlNode[] => childrenOf(row, 'w:tc');
  const columns = columnWidths(table, rows[0] ? cellsOf(rows[0]) : []);
  const spot = (i: number, count: number): Spot => ({ isFirst: i === 0, isLast: i === count - 1 });
  const pieces = rows.flatMap((row, r): readonly Piece[] => {
    const cells = cellsOf(row);
    if (cells.length !== columns.length) throw notImplemented('a .docx with a table whose rows are not of one length');
    const style = (cell: XmlNode, c: number): TableCellStyle =>
      cellStyle(cell, properties, spot(r, rows.length), spot(c, columns.length));
    return [
      { kind: 'row', style: rowStyle(row) },
      ...cells.flatMap((cell, c): readonly Piece[] => [
        { kind: 'cell', style: style(cell, c) },
        ...readBlocks(
          cell.children.filter(({ name }) => name !== 'w:tcPr'),
          context,
        ),
      ]),
    ];
  });
  const widths = columns.map((width) => ({ widthType: 'FIXED_WIDTH' as const, width: points(width) }));
  return [{ kind: 'table', columns: widths }, ...pieces, { kind: 'tableEnd' }];
}
