/** A table of Docs as one of a .docx: widths, header rows, rows that stay together, cells with their colours, borders and paddings. */
import {
  BorderStyle,
  type FileChild,
  type IBorderOptions,
  Table,
  TableCell,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { TableCellStyle } from '../../../workspace/docs/model';
import type { Piece } from '../../../workspace/docs/pieces/piece';
import type { Table as DocsTable } from '../../../workspace/docs/pieces/table';
import { inPoints, twips } from '../lengths';
import { hexOf } from '../optional-color';

type CellContent = (content: readonly Piece[]) => readonly FileChild[];

const ALIGNMENTS = { TOP: VerticalAlign.TOP, MIDDLE: VerticalAlign.CENTER, BOTTOM: VerticalAlign.BOTTOM } as const;

/** What Docs draws around a cell of which nothing is said: a black line of one point. */
const BLACK_LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: '000000' };

function border(said: TableCellStyle['borderTop']): IBorderOptions {
  if (!said) return BLACK_LINE;
  const width = inPoints(said.width);
  if (width === 0) return { style: BorderStyle.NONE, size: 0, color: '000000' };
  return { style: BorderStyle.SINGLE, size: Math.round(width * 8), color: hexOf(said.color) ?? '000000' };
}

/** Columns that share the rest are equally wide. */
function columnWidths({ table }: DocsTable, textWidth: number): readonly number[] {
  const fixed = table.columns.map(({ widthType, width }) => (widthType === 'FIXED_WIDTH' ? twips(width) : undefined));
  const taken = fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const sharing = fixed.filter((width) => width === undefined).length;
  const share = sharing === 0 ? 0 : Math.max(200, Math.floor((textWidth - taken) / sharing));
  return fixed.map((width) => width ?? share);
}

function cell(style: TableCellStyle, width: number, children: readonly FileChild[]): TableCell {
  const fill = hexOf(style.backgroundColor);
  return new TableCell({
    children: children as ConstructorParameters<typeof TableCell>[0]['children'],
    width: { size: width, type: WidthType.DXA },
    ...(fill !== undefined && { shading: { type: 'clear', fill } }),
    verticalAlign: ALIGNMENTS[style.contentAlignment as keyof typeof ALIGNMENTS] ?? VerticalAlign.TOP,
    margins: {
      marginUnitType: WidthType.DXA,
      top: twips(style.paddingTop),
      bottom: twips(style.paddingBottom),
      left: twips(style.paddingLeft),
      right: twips(style.paddingRight),
    },
    borders: {
      top: border(style.borderTop),
      bottom: border(style.borderBottom),
      left: border(style.borderLeft),
      right: border(style.borderRight),
    },
  });
}

/** `textWidth` in twentieths of a point. */
export function docxTable(table: DocsTable, textWidth: number, content: CellContent): Table {
  const widths = columnWidths(table, textWidth);
  const rows = table.rows.map(({ row, cells }) => {
    const height = twips(row.style.minRowHeight);
    return new TableRow({
      ...(row.style.tableHeader && { tableHeader: true }),
      ...(row.style.preventOverflow && { cantSplit: true }),
      ...(height > 0 && { height: { value: height, rule: 'atLeast' } }),
      children: cells.map((one, c) => cell(one.cell.style, widths[c] ?? 0, content(one.content))),
    });
  });
  const size = widths.reduce((sum, width) => sum + width, 0);
  return new Table({ rows, width: { size, type: WidthType.DXA }, columnWidths: [...widths] });
}
