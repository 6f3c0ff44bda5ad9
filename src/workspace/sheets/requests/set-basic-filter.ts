/** setBasicFilter: the filter of a sheet, its open sides closed by the grid; what it hides is not worked out. */
import { notImplemented } from '../../protocol/api-error';
import { closeRange } from '../grid/close-range';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { RequestHandler } from './request-handler';

export const setBasicFilter: RequestHandler<'setBasicFilter'> = (spreadsheet, request) => {
  const asked = request.filter ?? {};
  const other = Object.keys(asked).find((key) => key !== 'range');
  if (other) throw notImplemented(`setBasicFilter with ${other}`);
  const range = closeRange(spreadsheet, asked.range);
  const sheet = requireSheet(spreadsheet, range.sheetId);
  return { spreadsheet: replaceSheet(spreadsheet, { ...sheet, basicFilter: { range } }) };
};
