/** clearBasicFilter: takes a sheet's filter away, if it has one. */
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { RequestHandler } from './request-handler';

export const clearBasicFilter: RequestHandler<'clearBasicFilter'> = (spreadsheet, request) => {
  const { basicFilter: _, ...sheet } = requireSheet(spreadsheet, request.sheetId);
  return { spreadsheet: replaceSheet(spreadsheet, sheet) };
};
