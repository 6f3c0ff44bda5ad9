/** A table as SVG: rows grow with their text, as in Slides; fills first, then text, borders last. */
import { inPoints } from '../../../workspace/slides/emu';
import type { Element, Table, TableBorderRow } from '../../../workspace/slides/model';
import { compose, toMatrix, type Matrix } from '../../../workspace/slides/transform';
import { el, join, nothing, type Xml } from '../../xml/element';
import { ANCHORS, MARGIN_X, MARGIN_Y, fillAttributes, strokeAttributes } from './draw-shape';
import { textXml } from './draw-text';
import { layOutText } from './lay-out-text';
import type { SlideLook } from './resolve';
import { round } from './round';

/** Running sums: where each column or row begins, and where the last one ends. */
const edges = (lengths: readonly number[], from: number): readonly number[] =>
  lengths.reduce<readonly number[]>((list, length) => [...list, (list[list.length - 1] ?? from) + length], [from]);

function borders(
  rows: readonly TableBorderRow[] | undefined,
  x: readonly number[],
  y: readonly number[],
  horizontal: boolean,
  look: SlideLook,
): Xml {
  return join(
    (rows ?? []).flatMap((row, r) =>
      (row.tableBorderCells ?? []).map((cell, c) => {
        const { tableBorderFill, weight, dashStyle } = cell.tableBorderProperties ?? {};
        const fill = tableBorderFill?.solidFill;
        if (!fill || fill.alpha === 0) return nothing;
        const [x1, y1] = [x[c] ?? 0, y[r] ?? 0];
        const [x2, y2] = horizontal ? [x[c + 1] ?? 0, y1] : [x1, y[r + 1] ?? 0];
        return el('line', {
          x1: round(x1),
          y1: round(y1),
          x2: round(x2),
          y2: round(y2),
          ...strokeAttributes(fill, inPoints(weight), dashStyle, look),
        });
      }),
    ),
  );
}

export function drawTable(element: Element, table: Table, outer: Matrix, look: SlideLook): Xml {
  const m = compose(outer, toMatrix(element.transform));
  const widths = (table.tableColumns ?? []).map((column) => inPoints(column.columnWidth));
  const x = edges(widths, inPoints({ magnitude: m.e, unit: 'EMU' }));
  const cells = (table.tableRows ?? []).map((row) =>
    (row.tableCells ?? []).map((cell, c) => {
      const column = cell.location?.columnIndex ?? c;
      const width = (x[column + (cell.columnSpan ?? 1)] ?? 0) - (x[column] ?? 0);
      return { cell, column, width, laid: layOutText(cell.text, [], width - 2 * MARGIN_X, look) };
    }),
  );
  const heights = (table.tableRows ?? []).map((row, r) =>
    Math.max(
      inPoints(row.tableRowProperties?.minRowHeight ?? row.rowHeight),
      ...(cells[r] ?? []).map(({ laid }) => laid.height + 2 * MARGIN_Y),
    ),
  );
  const y = edges(heights, inPoints({ magnitude: m.f, unit: 'EMU' }));
  const drawnCells = cells.flatMap((row, r) =>
    row.map(({ cell, column, width, laid }) => {
      const { tableCellBackgroundFill, contentAlignment = 'TOP' } = cell.tableCellProperties ?? {};
      const [left, top, height] = [x[column] ?? 0, y[r] ?? 0, heights[r] ?? 0];
      const fill =
        tableCellBackgroundFill?.propertyState === 'NOT_RENDERED' ? undefined : tableCellBackgroundFill?.solidFill;
      const room = (height - 2 * MARGIN_Y - laid.height) * (ANCHORS[contentAlignment] ?? 0);
      return join([
        fill
          ? el('rect', {
              x: round(left),
              y: round(top),
              width: round(width),
              height: round(height),
              ...fillAttributes(fill, look),
            })
          : nothing,
        textXml(laid, left + MARGIN_X, top + MARGIN_Y + room, look),
      ]);
    }),
  );
  return join([
    ...drawnCells,
    borders(table.horizontalBorderRows, x, y, true, look),
    borders(table.verticalBorderRows, x, y, false, look),
  ]);
}
