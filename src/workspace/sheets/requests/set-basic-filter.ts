/** setBasicFilter: the filter of a sheet; what it hides is not worked out. */
import { notImplemented } from '../../protocol/api-error';
import { checkedRange } from '../grid/close-range';
import { replaceSheet, requireSheet } from '../grid/sheets';
import type { RequestHandler } from './request-handler';

export const setBasicFilter: RequestHandler<'setBasicFilter'> = (spreadsheet, request) => {
  const asked = request.filter ?? {};
  const other = Object.keys(asked).find((key) => key !== 'range');
  if (other) throw notImplemented(`setBasicFilter with ${other}`);
  const range = checkedRange(spreadsheet, asked.range);
  const sheet = requireSheet(spreadsheet, range.sheetId);
  return { spreadsheet: replaceSheet(spreadsheet, { ...sheet, basicFilter: { range } }) };
};
