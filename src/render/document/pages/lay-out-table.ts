/** A table as one slab a row, which may be cut between its lines; its header rows stand again on every page that it goes on to. */
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

/** A cell with other slabs: those before a cut or those after it. */
function withSlabs(cell: LaidCell, slabs: readonly Slab[]): LaidCell {
  return { ...cell, slabs, height: cell.height - stackHeight(cell.slabs) + stackHeight(slabs) };
}

/** How many slabs of a cell go into so much room. */
function countIn(cell: LaidCell, room: number): number {
  let count = cell.slabs.length;
  while (count > 0 && withSlabs(cell, cell.slabs.slice(0, count)).height > room) count -= 1;
  return count;
}

function rowSlab(cells: readonly LaidCell[], leastHeight: number, mayBeCut: boolean): Slab {
  const height = Math.max(leastHeight, ...cells.map((cell) => cell.height));
  const draw: Slab['draw'] = (spot) => join(cells.map((cell) => drawCell(cell, height, spot)));
  if (!mayBeCut) return slab(height, draw);
  const cutAt: Slab['cutAt'] = (room) => {
    const counts = cells.map((cell) => countIn(cell, room));
    // A cell whose first line has no room would stand empty, and what goes in whole needs no cut.
    if (counts.some((count, i) => count === 0 && cells[i]!.slabs.length > 0)) return undefined;
    if (counts.every((count, i) => count === cells[i]!.slabs.length)) return undefined;
    const part = (from: (count: number) => number, to?: (count: number) => number): readonly LaidCell[] =>
      cells.map((cell, i) => withSlabs(cell, cell.slabs.slice(from(counts[i]!), to?.(counts[i]!))));
    return [
      rowSlab(
        part(
          () => 0,
          (count) => count,
        ),
        0,
        true,
      ),
      rowSlab(
        part((count) => count),
        0,
        true,
      ),
    ];
  };
  return { ...slab(height, draw), cutAt };
}

export function layOutTable(table: Table, width: number, layOut: LayOut): readonly Slab[] {
  const widths = columnWidths(table, width);
  const rows = table.rows.map((row) => {
    const { minRowHeight, preventOverflow, tableHeader } = row.row.style;
    return rowSlab(layOutCells(row, widths, layOut), inPoints(minRowHeight), !preventOverflow && !tableHeader);
  });
  const headers = table.rows.findIndex(({ row }) => row.style.tableHeader !== true);
  const count = headers < 0 ? 0 : headers;
  return rows.map((row, i) =>
    i < count ? { ...row, keepWithNext: true } : { ...row, repeated: rows.slice(0, count) },
  );
}
