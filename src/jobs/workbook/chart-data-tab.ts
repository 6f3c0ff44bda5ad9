/** The hidden tabs with the cells behind charts: Diagramdata, a block of rows for each municipality in their order, and one block for Gemensam. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Words } from '../../messages';
import type { FourFieldChart } from '../../report/four-field-chart';
import type { Together } from '../../requests/sheets/batches';
import type { ChartSource } from '../../requests/sheets/chart/chart';
import { CHART_COLUMNS, chartData, chartRowCount, type DataCell } from '../../requests/sheets/chart/chart-data';
import { addSheet, freeTitle } from '../../requests/sheets/new-tab';
import { stringValue } from '../../requests/sheets/sheet-row';
import { styles, withNumber } from '../../requests/sheets/look/styles';
import { fieldMask } from '../../requests/field-mask';
import type { Workbook } from './read-workbook';
import type { WorkbookIds } from './workbook-ids';

/** A tab for each job that draws, so that none moves the cells of another's charts. */
export type ChartDataKey = 'chartData' | 'jointChartData';

export interface ChartDataTab {
  readonly sheetId: number;
  /** Nobody's cells are there yet, or somebody took the tab away: every chart must be written. */
  readonly isNew: boolean;
  /** Makes the tab or the room that is missing: before the blocks. */
  readonly before: Together;
  /** Takes away rows that no block needs: after them. */
  readonly after: Together;
  readonly source: (block: number) => ChartSource;
  readonly blockRequests: (block: number, name: string, chart: FourFieldChart | null) => Together;
}

export function chartDataTab(
  workbook: Workbook,
  dataKey: ChartDataKey,
  blocks: number,
  questionCount: number,
  ids: WorkbookIds,
  { tabNames }: Words,
): ChartDataTab {
  const rowsOfBlock = 1 + chartRowCount(questionCount);
  const rowCount = Math.max(1, blocks * rowsOfBlock);
  const existing = workbook.tabs.find(({ key }) => key === dataKey);
  const sheetId = existing?.sheetId ?? ids.sheet(dataKey);
  const columnCount = Math.max(CHART_COLUMNS, existing?.columnCount ?? 0);
  const resize: sheets_v4.Schema$Request = {
    updateSheetProperties: {
      properties: { sheetId, gridProperties: { rowCount, columnCount } },
      fields: 'gridProperties(rowCount,columnCount)',
    },
  };
  const title = freeTitle(
    tabNames[dataKey],
    workbook.tabs.map((tab) => tab.title),
  );
  return {
    sheetId,
    isNew: !existing,
    before: !existing
      ? addSheet(
          { key: dataKey, title, rowCount, columnCount, hidden: true },
          { sheetId, tabMetadataId: ids.metadata(dataKey) },
        )
      : existing.rowCount < rowCount || existing.columnCount < columnCount
        ? [resize]
        : [],
    after: existing && existing.rowCount > rowCount ? [resize] : [],
    source: (block) => ({ sheetId, startRow: block * rowsOfBlock + 1, questionCount }),
    blockRequests: (block, name, chart) => blockRequests(sheetId, block * rowsOfBlock, rowsOfBlock, name, chart),
  };
}

/** A municipality's name and the cells of its chart, from row `first` on; `rowCount` rows, emptied where there is nothing to draw. */
function blockRequests(
  sheetId: number,
  first: number,
  rowCount: number,
  name: string,
  chart: FourFieldChart | null,
): Together {
  const data = chart ? chartData(chart) : [];
  const header: readonly DataCell[] = [chart ? name : null];
  const rows = [header, ...data, ...Array.from({ length: rowCount - 1 - data.length }, (): readonly DataCell[] => [])];
  return [
    figures(sheetId, first, rowCount, 0, 1, 'whole'),
    figures(sheetId, first, rowCount, 1, CHART_COLUMNS, 'percent'),
    {
      updateCells: {
        range: {
          sheetId,
          startRowIndex: first,
          endRowIndex: first + rowCount,
          startColumnIndex: 0,
          endColumnIndex: CHART_COLUMNS,
        },
        rows: rows.map((cells) => ({ values: cells.map(cellData) })),
        fields: 'userEnteredValue',
      },
    },
  ];
}

function cellData(cell: DataCell): sheets_v4.Schema$CellData {
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  const value = stringValue(cell ?? '');
  return value ? { userEnteredValue: value } : {};
}

/** The axes take the format of their figures. */
function figures(
  sheetId: number,
  row: number,
  rows: number,
  from: number,
  to: number,
  format: 'whole' | 'percent',
): sheets_v4.Schema$Request {
  const cell = { userEnteredFormat: withNumber(styles.base, format) };
  return {
    repeatCell: {
      range: { sheetId, startRowIndex: row, endRowIndex: row + rows, startColumnIndex: from, endColumnIndex: to },
      cell,
      fields: fieldMask(cell),
    },
  };
}
