/** What a table looks like beside its texts: a filled header row with a line under it, hairlines between rows, no upright lines. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { DocumentTable } from '../../report/documents/document-blocks';
import { fieldMask } from '../field-mask';
import type { ColourName } from '../sheets/look/colours';
import { inColour, pt } from './styles';
import { location, type TabPlace } from './tab-place';

type Request = docs_v1.Schema$Request;

/** Borders cannot be changed in part. */
const border = (width: number, colour: ColourName): docs_v1.Schema$TableCellBorder => ({
  width: pt(width),
  dashStyle: 'SOLID',
  color: inColour(colour),
});

const NONE = border(0, 'paper');
const HAIRLINE = border(0.5, 'line');

const CELLS: docs_v1.Schema$TableCellStyle = {
  borderLeft: NONE,
  borderRight: NONE,
  borderTop: HAIRLINE,
  borderBottom: HAIRLINE,
  paddingTop: pt(4),
  paddingBottom: pt(4),
};
const HEADER: docs_v1.Schema$TableCellStyle = {
  backgroundColor: inColour('head'),
  borderBottom: border(1, 'text'),
};
const CELL_FIELDS = Object.keys(CELLS).join(',');
const HEADER_FIELDS = Object.keys(HEADER).join(',');

/** `start` is the table's own. */
const styleRows = (
  tab: TabPlace,
  start: number,
  row: number,
  columns: number,
  tableCellStyle: docs_v1.Schema$TableCellStyle,
  fields: string,
): Request => ({
  updateTableCellStyle: {
    tableRange: {
      tableCellLocation: { tableStartLocation: location(tab, start), rowIndex: row, columnIndex: 0 },
      rowSpan: 1,
      columnSpan: columns,
    },
    tableCellStyle,
    fields,
  },
});

/** Rows are not broken between pages. */
const keepRows = (tab: TabPlace, start: number, rowIndices?: number[]): Request => ({
  updateTableRowStyle: {
    tableStartLocation: location(tab, start),
    ...(rowIndices && { rowIndices }),
    tableRowStyle: { preventOverflow: true },
    fields: 'preventOverflow',
  },
});

/** The whole of a new table, which begins at `start`. */
export function tableLook(tab: TabPlace, start: number, { columns }: DocumentTable): readonly Request[] {
  const tableStartLocation = location(tab, start);
  return [
    { updateTableCellStyle: { tableStartLocation, tableCellStyle: CELLS, fields: CELL_FIELDS } },
    styleRows(tab, start, 0, columns.length, HEADER, HEADER_FIELDS),
    keepRows(tab, start),
    { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
    ...columns.map(({ width }, column): Request => {
      const tableColumnProperties = { widthType: 'FIXED_WIDTH', width: pt(columnWidth(tab, width)) };
      return {
        updateTableColumnProperties: {
          tableStartLocation,
          columnIndices: [column],
          tableColumnProperties,
          fields: fieldMask(tableColumnProperties),
        },
      };
    }),
  ];
}

/** Less than this is refused (discovery: UpdateTableColumnPropertiesRequest). */
const NARROWEST_PT = 5;
const columnWidth = ({ widthPt }: TabPlace, share: number): number =>
  Math.max(NARROWEST_PT, Math.round(widthPt * share * 10) / 10);

/** A row put into a standing table: it may have copied the look of the header row above it. */
export const newRowLook = (tab: TabPlace, start: number, row: number, columns: number): readonly Request[] => [
  styleRows(tab, start, row, columns, CELLS, `${CELL_FIELDS},backgroundColor`),
  keepRows(tab, start, [row]),
];
