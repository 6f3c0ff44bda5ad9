/** deleteConditionalFormatRule: those after it move up. */
import { echoDeep } from '../answer/without-zero-sheet';
import { replaceSheet, requireSheet } from '../grid/sheets';
import { requireRule } from './conditional-format-rules';
import type { RequestHandler } from './request-handler';

export const deleteConditionalFormatRule: RequestHandler<'deleteConditionalFormatRule'> = (spreadsheet, request) => {
  const sheet = requireSheet(spreadsheet, request.sheetId);
  const rule = requireRule(sheet, request.index ?? 0);
  const conditionalFormats = sheet.conditionalFormats.filter((one) => one !== rule);
  return { spreadsheet: replaceSheet(spreadsheet, { ...sheet, conditionalFormats }), reply: { rule: echoDeep(rule) } };
};
