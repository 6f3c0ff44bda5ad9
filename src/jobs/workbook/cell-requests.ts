/** Single cells → few updateCells requests: neighbours below each other go together. A date is shown as one, whatever the cell's format was. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { PlanCell } from '../../method/plan-cells';
import { withNumber } from '../../requests/sheets/look/styles';
import { runsOf } from '../../requests/sheets/place-rows';

export function cellRequests(sheetId: number, cells: readonly PlanCell[]): readonly sheets_v4.Schema$Request[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const isNext = (before: PlanCell, after: PlanCell): boolean =>
    after.column === before.column && after.row === before.row + 1 && after.format === before.format;
  return runsOf(sorted, isNext).map((run) => ({
    updateCells: {
      start: { sheetId, rowIndex: run[0]?.row ?? 0, columnIndex: run[0]?.column ?? 0 },
      rows: run.map((cell) => ({ values: [cellData(cell)] })),
      fields: run[0]?.format ? 'userEnteredValue,userEnteredFormat.numberFormat' : 'userEnteredValue',
    },
  }));
}

const cellData = (cell: PlanCell): sheets_v4.Schema$CellData => ({
  ...(cell.text !== '' && { userEnteredValue: valueOf(cell) }),
  ...(cell.format && { userEnteredFormat: withNumber({}, cell.format) }),
});

function valueOf({ text, value }: PlanCell): sheets_v4.Schema$ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: text };
}
