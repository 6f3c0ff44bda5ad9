/** Rules of conditional formats: checked, with their places in a sheet's list. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { invalidArgument } from '../../protocol/api-error';
import { withColorTwins } from '../format/with-color-twins';
import { checkedRange } from '../grid/close-range';
import type { ConditionalFormatRule, SheetState, SpreadsheetState } from '../state';
import { checkCondition } from './checked-condition';
import { checkConditionalFormat } from './conditional-format-subset';

/** @throws ApiError 400 where there is no range, the ranges lie on several sheets or the rule is not one kind. */
export function checkedRule(
  spreadsheet: SpreadsheetState,
  asked: sheets_v4.Schema$ConditionalFormatRule | null | undefined,
): ConditionalFormatRule {
  if (!asked) throw invalidArgument('A rule must be specified.');
  const ranges = (asked.ranges ?? []).map((range) => checkedRange(spreadsheet, range));
  if (ranges.length === 0) throw invalidArgument('At least one range must be specified.');
  if (ranges.some((range) => range.sheetId !== ranges[0]?.sheetId))
    throw invalidArgument('All ranges must be on the same grid.');
  const { booleanRule, gradientRule } = asked;
  if (!booleanRule === !gradientRule) throw invalidArgument('A rule must have either a booleanRule or a gradientRule.');
  if (gradientRule) return { ranges, gradientRule: checkedGradient(gradientRule) };
  checkCondition(booleanRule?.condition, 'format');
  checkConditionalFormat(booleanRule?.format);
  return { ranges, ...(booleanRule && { booleanRule: withColorTwins(booleanRule) }) };
}

function checkedGradient(rule: sheets_v4.Schema$GradientRule): sheets_v4.Schema$GradientRule {
  const { midpoint } = rule;
  return withColorTwins({
    minpoint: checkedPoint(rule.minpoint),
    ...(midpoint && { midpoint: checkedPoint(midpoint) }),
    maxpoint: checkedPoint(rule.maxpoint),
  });
}

/** The lowest and the highest cell need no value, and what is given is forgotten. */
function checkedPoint(
  point: sheets_v4.Schema$InterpolationPoint | null | undefined,
): sheets_v4.Schema$InterpolationPoint {
  const { type, value, ...rest } = point ?? {};
  if (!type || type === 'INTERPOLATION_POINT_TYPE_UNSPECIFIED')
    throw invalidArgument('No interpolationPointType specified.');
  if (type === 'MIN' || type === 'MAX') return { ...rest, type };
  if (!value) throw invalidArgument('InterpolationPoint.value is required.');
  return { ...rest, type, value };
}

/** @throws ApiError 400 where the sheet has no rule at the place. */
export function requireRule(sheet: SheetState, index: number): ConditionalFormatRule {
  const rule = sheet.conditionalFormats[index];
  if (!rule) throw invalidArgument(`No conditional format on sheet: ${sheet.properties.sheetId} at index: ${index}`);
  return rule;
}
