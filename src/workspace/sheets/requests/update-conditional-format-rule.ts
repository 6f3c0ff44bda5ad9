/** updateConditionalFormatRule: another rule at the same place, or the same rule at another. */
import { invalidArgument } from '../../protocol/api-error';
import { echoDeep } from '../answer/without-zero-sheet';
import { replaceSheet, requireSheet } from '../grid/sheets';
import { checkedRule, requireRule } from './conditional-format-rules';
import type { RequestHandler } from './request-handler';

export const updateConditionalFormatRule: RequestHandler<'updateConditionalFormatRule'> = (spreadsheet, request) => {
  const asked = request.rule ? checkedRule(spreadsheet, request.rule) : undefined;
  const moves = typeof request.newIndex === 'number';
  if (!asked === !moves) throw invalidArgument('Either a rule or a newIndex must be specified.');
  const sheet = requireSheet(spreadsheet, request.sheetId ?? asked?.ranges[0]?.sheetId);
  if (asked && asked.ranges[0]?.sheetId !== sheet.properties.sheetId)
    throw invalidArgument('A rule cannot move to another sheet.');
  const index = request.index ?? 0;
  const old = requireRule(sheet, index);
  const newIndex = moves ? (request.newIndex ?? 0) : index;
  requireRule(sheet, newIndex);
  const rule = asked ?? old;
  const conditionalFormats = sheet.conditionalFormats.filter((one) => one !== old);
  conditionalFormats.splice(newIndex, 0, rule);
  return {
    spreadsheet: replaceSheet(spreadsheet, { ...sheet, conditionalFormats }),
    reply: {
      oldRule: echoDeep(old),
      newRule: echoDeep(rule),
      ...(moves && index > 0 && { oldIndex: index }),
      ...(newIndex > 0 && { newIndex }),
    },
  };
};
