/** Single cells → few updateCells requests: neighbours below each other go together. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { PlanCell } from '../../method/plan-cells';
import { runsOf } from '../../requests/sheets/place-rows';

export function cellRequests(sheetId: number, cells: readonly PlanCell[]): readonly sheets_v4.Schema$Request[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  return runsOf(sorted, (before, after) => after.column === before.column && after.row === before.row + 1).map(
    (run) => ({
      updateCells: {
        start: { sheetId, rowIndex: run[0]?.row ?? 0, columnIndex: run[0]?.column ?? 0 },
        rows: run.map((cell) => ({ values: [cell.text === '' ? {} : { userEnteredValue: valueOf(cell) }] })),
        fields: 'userEnteredValue',
      },
    }),
  );
}

function valueOf({ text, value }: PlanCell): sheets_v4.Schema$ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: text };
}
