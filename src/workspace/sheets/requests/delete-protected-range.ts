/** deleteProtectedRange: the protection, not the cells. */
import { replaceSheet } from '../grid/sheets';
import type { RequestHandler } from './request-handler';
import { requireProtectedRange } from './update-protected-range';

export const deleteProtectedRange: RequestHandler<'deleteProtectedRange'> = (spreadsheet, request) => {
  const { sheet, range } = requireProtectedRange(spreadsheet, request.protectedRangeId);
  const protectedRanges = sheet.protectedRanges.filter((one) => one !== range);
  return { spreadsheet: replaceSheet(spreadsheet, { ...sheet, protectedRanges }) };
};
