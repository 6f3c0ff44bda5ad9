/** addConditionalFormatRule: a rule at a place of its sheet's list, last where the place is past it; the first that fits wins. */
import { invalidArgument } from '../../protocol/api-error';
import { replaceSheet, requireSheet } from '../grid/sheets';
import { checkedRule } from './conditional-format-rules';
import type { RequestHandler } from './request-handler';

export const addConditionalFormatRule: RequestHandler<'addConditionalFormatRule'> = (spreadsheet, request) => {
  const rule = checkedRule(spreadsheet, request.rule);
  const sheet = requireSheet(spreadsheet, rule.ranges[0]?.sheetId);
  const index = request.index ?? 0;
  const rules = sheet.conditionalFormats;
  if (index < 0) throw invalidArgument(`index[${index}] must be at least 0`);
  const conditionalFormats = [...rules.slice(0, index), rule, ...rules.slice(index)];
  return { spreadsheet: replaceSheet(spreadsheet, { ...sheet, conditionalFormats }) };
};
