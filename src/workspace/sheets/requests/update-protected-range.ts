/** updateProtectedRange: another range, description or other editors. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { invalidArgument } from '../../protocol/api-error';
import { updateByMask } from '../../protocol/field-mask';
import { replaceSheet } from '../grid/sheets';
import type { ProtectedRange, SheetState, SpreadsheetState } from '../state';
import { protection } from './add-protected-range';
import type { RequestHandler } from './request-handler';
import { masks, requiredMask } from './required-mask';

export const updateProtectedRange: RequestHandler<'updateProtectedRange'> = (spreadsheet, request, context) => {
  const asked = request.protectedRange ?? {};
  const { sheet, range: old } = requireProtectedRange(spreadsheet, asked.protectedRangeId);
  const paths = requiredMask(request.fields, 'ProtectedRange').flatMap((path) =>
    path === '*' ? Object.keys(asked) : [path],
  );
  const made = protection(
    spreadsheet,
    updateByMask(withoutReplacedPlace(old, asked, paths), asked, paths),
    old.protectedRangeId,
  );
  if (made.range.sheetId !== old.range.sheetId)
    throw invalidArgument('A protected range cannot move to another sheet.');
  const { user } = context.viewer;
  const stored = { ...made, editors: { ...made.editors, users: [...new Set([...(made.editors.users ?? []), user])] } };
  const protectedRanges = sheet.protectedRanges.map((one) => (one === old ? stored : one));
  return { spreadsheet: replaceSheet(spreadsheet, { ...sheet, protectedRanges }) };
};

/** What is written decides: a range takes the place of a named one and the other way round. */
function withoutReplacedPlace(
  old: ProtectedRange,
  asked: sheets_v4.Schema$ProtectedRange,
  paths: readonly string[],
): object {
  const { namedRangeId, range, ...rest } = old;
  if (asked.namedRangeId && masks(paths, 'namedRangeId')) return rest;
  const named = namedRangeId && !masks(paths, 'range') && !masks(paths, 'namedRangeId');
  return { ...rest, ...(named ? { namedRangeId } : { range }) };
}

/** @throws ApiError 400 where there is none. */
export function requireProtectedRange(
  spreadsheet: SpreadsheetState,
  id: number | null | undefined,
): { readonly sheet: SheetState; readonly range: ProtectedRange } {
  for (const sheet of spreadsheet.sheets) {
    const range = sheet.protectedRanges.find((one) => one.protectedRangeId === id);
    if (range) return { sheet, range };
  }
  throw invalidArgument(`No protected range with id: ${id ?? 0}`);
}
