/** unmergeCells: takes apart every merged cell of a range. */
import { closeRange } from '../grid/close-range';
import { replaceSheet, requireSheet } from '../grid/sheets';
import { mergesOutside } from './merge-cells';
import type { RequestHandler } from './request-handler';

export const unmergeCells: RequestHandler<'unmergeCells'> = (spreadsheet, request) => {
  const range = closeRange(spreadsheet, request.range);
  const sheet = requireSheet(spreadsheet, range.sheetId);
  return { spreadsheet: replaceSheet(spreadsheet, { ...sheet, merges: mergesOutside(sheet, range) }) };
};
