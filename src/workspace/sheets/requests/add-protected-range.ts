/** addProtectedRange: cells that only some may edit, or with a warning. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import { protectedRangeAnswer } from '../answer/protected-range-answer';
import { checkedRange, closeRange } from '../grid/close-range';
import { contains } from '../grid/ranges';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { ProtectedRange, SpreadsheetState } from '../state';
import type { RequestHandler } from './request-handler';
import { requireNamedRange } from './update-named-range';

export const addProtectedRange: RequestHandler<'addProtectedRange'> = (spreadsheet, request, context) => {
  const asked = request.protectedRange ?? {};
  const protectedRangeId = asked.protectedRangeId ?? context.takeId();
  if (
    spreadsheet.sheets.some((sheet) => sheet.protectedRanges.some((one) => one.protectedRangeId === protectedRangeId))
  ) {
    throw invalidArgument(`A protected range with ID ${protectedRangeId} already exists.`);
  }
  const made = protection(spreadsheet, asked, protectedRangeId);
  const { user, owner } = context.viewer;
  // The one who protects may edit; the reply does not say so yet (RECORDINGS.md 16).
  const stored: ProtectedRange = {
    ...made,
    editors: { ...made.editors, users: [...new Set([...(made.editors.users ?? []), user])] },
  };
  const sheet = requireSheet(spreadsheet, made.range.sheetId);
  return {
    spreadsheet: replaceSheet(spreadsheet, { ...sheet, protectedRanges: [...sheet.protectedRanges, stored] }),
    reply: { protectedRange: { ...protectedRangeAnswer(made, user, owner), requestingUserCanEdit: true } },
  };
};

/** @throws ApiError 400 where the range or what is left open in it is wrong; 501 for tables. */
export function protection(
  spreadsheet: SpreadsheetState,
  asked: sheets_v4.Schema$ProtectedRange,
  protectedRangeId: number,
): ProtectedRange {
  if (asked.tableId) throw notImplemented('a protected range of a table');
  if (asked.range && asked.namedRangeId) throw invalidArgument('Only one of range and namedRangeId may be specified.');
  const named = asked.namedRangeId ? requireNamedRange(spreadsheet, asked.namedRangeId) : undefined;
  const range = named?.range ?? checkedRange(spreadsheet, asked.range);
  const open = (asked.unprotectedRanges ?? []).map((one) => checkedRange(spreadsheet, one));
  if (open.some((one) => !contains(closeRange(spreadsheet, range), closeRange(spreadsheet, one)))) {
    throw invalidArgument('Unprotected ranges must lie within the protected range.');
  }
  const { users, groups, domainUsersCanEdit } = asked.editors ?? {};
  return {
    protectedRangeId,
    range,
    ...(named && { namedRangeId: named.namedRangeId }),
    ...(asked.description && { description: asked.description }),
    ...(asked.warningOnly && { warningOnly: true as const }),
    ...(open.length > 0 && { unprotectedRanges: open }),
    editors: {
      ...(users && users.length > 0 && { users }),
      ...(groups && groups.length > 0 && { groups }),
      ...(domainUsersCanEdit && { domainUsersCanEdit: true as const }),
    },
  };
}
