/** Tables as real tables: the first row is marked as the head, borders are those of the cells. */
import type { Box } from '../../../workspace/slides/geometry';
import { inEmu } from '../../../workspace/slides/emu';
import type { Element, Table, TableBorderRow, TableCell, TableRow } from '../../../workspace/slides/model';
import { el, join, type Xml } from '../../xml/element';
import { identityXml, placeXml, type AltText } from './element-frame';
import { fillXml, strokeXml } from './fill';
import type { PartContext } from './part-context';
import { paragraphsXml } from './text-body';

/** Office's style without grid or fill: all that is seen is ours. */
export const PLAIN_TABLE_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

const ANCHORS: Readonly<Record<string, string>> = { TOP: 't', MIDDLE: 'ctr', BOTTOM: 'b' };

function borderXml(name: string, rows: readonly TableBorderRow[] | undefined, row: number, column: number): Xml {
  const border = rows?.[row]?.tableBorderCells?.[column]?.tableBorderProperties;
  const fill = border?.tableBorderFill?.solidFill;
  const weight = inEmu(border?.weight);
  if (!fill || fill.alpha === 0 || weight === 0) return el(name, { w: 0 }, el('a:noFill'));
  return strokeXml(name, { fill, weight, ...(border?.dashStyle && { dashStyle: border.dashStyle }) });
}

/** Inner margin of every cell in Slides, top and bottom. */
const MARGIN_Y = 45720;

/**
 * Space above a cell's first paragraph, which Slides keeps and PowerPoint and LibreOffice leave out: there it is a wider margin.
 * Null where there is none.
 */
function withSpaceAsMargin(cell: TableCell): { readonly text: TableCell['text']; readonly marT: number } | null {
  const elements = cell.text?.textElements ?? [];
  const at = elements.findIndex(({ paragraphMarker }) => paragraphMarker !== undefined);
  const marker = elements[at]?.paragraphMarker;
  const space = inEmu(marker?.style?.spaceAbove);
  if (!cell.text || !marker || space === 0) return null;
  const flat = {
    ...elements[at],
    paragraphMarker: { ...marker, style: { ...marker.style, spaceAbove: { magnitude: 0, unit: 'PT' } } },
  };
  return {
    text: { ...cell.text, textElements: elements.map((element, index) => (index === at ? flat : element)) },
    marT: Math.round(MARGIN_Y + space),
  };
}

function cellXml(cell: TableCell, table: Table, row: number, column: number, context: PartContext): Xml {
  const { contentAlignment, tableCellBackgroundFill } = cell.tableCellProperties ?? {};
  const [rows, columns] = [cell.rowSpan ?? 1, cell.columnSpan ?? 1];
  const spaced = withSpaceAsMargin(cell);
  return el(
    'a:tc',
    { ...(rows > 1 && { rowSpan: rows }), ...(columns > 1 && { gridSpan: columns }) },
    el('a:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), paragraphsXml(spaced?.text ?? cell.text, context)),
    el(
      'a:tcPr',
      { ...(spaced && { marT: spaced.marT }), anchor: ANCHORS[contentAlignment ?? 'TOP'] ?? 't' },
      borderXml('a:lnL', table.verticalBorderRows, row, column),
      borderXml('a:lnR', table.verticalBorderRows, row, column + columns),
      borderXml('a:lnT', table.horizontalBorderRows, row, column),
      borderXml('a:lnB', table.horizontalBorderRows, row + rows, column),
      fillXml(tableCellBackgroundFill),
    ),
  );
}

function rowXml(row: TableRow, table: Table, r: number, context: PartContext): Xml {
  const cells = (row.tableCells ?? []).map((cell, c) =>
    cellXml(cell, table, r, cell.location?.columnIndex ?? c, context),
  );
  return el('a:tr', { h: Math.round(inEmu(row.rowHeight)) }, join(cells));
}

export function tableXml(element: Element, table: Table, box: Box, alt: AltText, context: PartContext): Xml {
  const columns = table.tableColumns ?? [];
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      identityXml(element, element.objectId, alt, context),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: true })),
      el('p:nvPr'),
    ),
    placeXml('p:xfrm', box),
    el(
      'a:graphic',
      {},
      el(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
        el(
          'a:tbl',
          {},
          el('a:tblPr', { firstRow: true }, el('a:tableStyleId', {}, PLAIN_TABLE_STYLE)),
          el(
            'a:tblGrid',
            {},
            join(columns.map((column) => el('a:gridCol', { w: Math.round(inEmu(column.columnWidth)) }))),
          ),
          join((table.tableRows ?? []).map((row, r) => rowXml(row, table, r, context))),
        ),
      ),
    ),
  );
}
