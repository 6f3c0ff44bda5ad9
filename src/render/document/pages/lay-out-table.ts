/** A table as one slab a row; its header rows stand again at the top of every page that it goes on to. */
import type { TableCellStyle } from '../../../workspace/docs/model';
import type { Piece } from '../../../workspace/docs/pieces/piece';
import type { Table, TableRow } from '../../../workspace/docs/pieces/table';
import { el, join, type Xml } from '../../xml/element';
import { inPoints } from '../lengths';
import { hexOf } from '../optional-color';
import { round } from './draw-line';
import { drawStack, slab, type Slab, type Spot, stackHeight } from './slab';

type LayOut = (content: readonly Piece[], width: number) => readonly Slab[];

/** Columns that share the rest are equally wide; a table wider than the text is drawn as wide as it is. */
export function columnWidths({ table }: Table, width: number): readonly number[] {
  const fixed = table.columns.map(({ widthType, width: own }) =>
    widthType === 'FIXED_WIDTH' ? inPoints(own) : undefined,
  );
  const taken = fixed.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const sharing = fixed.filter((one) => one === undefined).length;
  const share = sharing === 0 ? 0 : Math.max(10, (width - taken) / sharing);
  return fixed.map((one) => one ?? share);
}

interface LaidCell {
  readonly style: TableCellStyle;
  readonly slabs: readonly Slab[];
  readonly x: number;
  readonly width: number;
  /** Of its content, with its paddings. */
  readonly height: number;
}

function layOutCells({ cells }: TableRow, widths: readonly number[], layOut: LayOut): readonly LaidCell[] {
  let x = 0;
  return cells.map(({ cell: { style }, content }, c) => {
    const width = widths[c] ?? 0;
    const inner = Math.max(1, width - inPoints(style.paddingLeft) - inPoints(style.paddingRight));
    const slabs = layOut(content, inner);
    const height = stackHeight(slabs) + inPoints(style.paddingTop) + inPoints(style.paddingBottom);
    const laid = { style, slabs, x, width, height };
    x += width;
    return laid;
  });
}

type Corner = readonly [x: number, y: number];

/** What nothing is said of is a black line of one point, as Docs draws it. */
function borderLine(border: TableCellStyle['borderTop'], [x1, y1]: Corner, [x2, y2]: Corner): Xml | null {
  const width = border ? inPoints(border.width) : 1;
  if (width === 0) return null;
  const stroke = `#${(border && hexOf(border.color)) ?? '000000'}`;
  return el('line', {
    x1: round(x1),
    y1: round(y1),
    x2: round(x2),
    y2: round(y2),
    stroke,
    'stroke-width': round(width),
  });
}

const SHIFT: Readonly<Record<string, number>> = { MIDDLE: 0.5, BOTTOM: 1 };

function drawCell({ style, slabs, x, width, height }: LaidCell, rowHeight: number, spot: Spot): Xml {
  const [left, top] = [spot.x + x, spot.y];
  const [right, bottom] = [left + width, top + rowHeight];
  const fill = hexOf(style.backgroundColor);
  const down = (rowHeight - height) * (SHIFT[style.contentAlignment ?? 'TOP'] ?? 0);
  const inner = { ...spot, x: left + inPoints(style.paddingLeft), y: top + down + inPoints(style.paddingTop) };
  return join([
    fill === undefined
      ? null
      : el('rect', { x: round(left), y: round(top), width: round(width), height: round(rowHeight), fill: `#${fill}` }),
    ...drawStack(slabs, inner),
    borderLine(style.borderLeft, [left, top], [left, bottom]),
    borderLine(style.borderRight, [right, top], [right, bottom]),
    borderLine(style.borderTop, [left, top], [right, top]),
    borderLine(style.borderBottom, [left, bottom], [right, bottom]),
  ]);
}

export function layOutTable(table: Table, width: number, layOut: LayOut): readonly Slab[] {
  const widths = columnWidths(table, width);
  const rows = table.rows.map((row) => {
    const cells = layOutCells(row, widths, layOut);
    const height = Math.max(inPoints(row.row.style.minRowHeight), ...cells.map((cell) => cell.height));
    return slab(height, (spot) => join(cells.map((cell) => drawCell(cell, height, spot))));
  });
  const headers = table.rows.findIndex(({ row }) => row.style.tableHeader !== true);
  const count = headers < 0 ? 0 : headers;
  return rows.map((row, i) =>
    i < count ? { ...row, keepWithNext: true } : { ...row, repeated: rows.slice(0, count) },
  );
}
