/** setDataValidation: a rule for every cell of a range, or none. */
import { changeCells, tidyCell } from '../grid/cells';
import { closeRange } from '../grid/close-range';
import { replaceSheet, requireSheet } from '../grid/sheets';
import { checkedValidation } from './checked-condition';
import type { RequestHandler } from './request-handler';

export const setDataValidation: RequestHandler<'setDataValidation'> = (spreadsheet, request) => {
  const range = closeRange(spreadsheet, request.range);
  const rule = request.rule ? checkedValidation(spreadsheet, request.rule) : undefined;
  const changed = changeCells(requireSheet(spreadsheet, range.sheetId), range, (cell) => {
    const { dataValidation: _, ...rest } = cell ?? {};
    return tidyCell({ ...rest, ...(rule && { dataValidation: rule }) });
  });
  return { spreadsheet: replaceSheet(spreadsheet, changed) };
};
