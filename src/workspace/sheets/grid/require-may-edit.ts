/** Protected cells change only through those who may edit them. */
import { invalidArgument } from '../../protocol/api-error';
import type { Viewer } from '../answer/sheet-answer';
import type { CellRange, ProtectedRange, SheetState, SpreadsheetState } from '../state';
import { clipRange } from './close-range';
import { contains } from './ranges';
import { findSheet } from './sheets';

/** @throws ApiError 400 where a cell that the person may not edit differs between `before` and `after`. */
export function requireMayEdit(before: SpreadsheetState, after: SpreadsheetState, { user, owner }: Viewer): void {
  if (user === owner || before.sheets === after.sheets) return;
  for (const sheet of before.sheets) {
    const closed = sheet.protectedRanges.filter((one) => !one.warningOnly && !(one.editors.users ?? []).includes(user));
    const now = closed.length > 0 ? findSheet(after, sheet.properties.sheetId) : sheet;
    if (now === sheet) continue;
    if (!now || closed.some((one) => changed(sheet, now, one))) {
      throw invalidArgument(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
    }
  }
}

function changed(before: SheetState, after: SheetState, protection: ProtectedRange): boolean {
  const range = clipRange(before, protection.range);
  const open = (protection.unprotectedRanges ?? []).map((one) => clipRange(before, one));
  const last = Math.min(range.endRowIndex, Math.max(before.rows.length, after.rows.length));
  for (let row = range.startRowIndex; row < last; row += 1) {
    const [old, now] = [before.rows[row], after.rows[row]];
    if (old === now) continue;
    const end = Math.min(range.endColumnIndex, Math.max(old?.length ?? 0, now?.length ?? 0));
    for (let column = range.startColumnIndex; column < end; column += 1) {
      if (old?.[column] !== now?.[column] && !open.some((one) => contains(one, cell(range.sheetId, row, column))))
        return true;
    }
  }
  return false;
}

const cell = (sheetId: number, row: number, column: number): CellRange => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + 1,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});
