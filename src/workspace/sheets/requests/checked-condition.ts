/** Conditions of validation and conditional formats: literal ones only, each with the values it takes. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import { parseA1 } from '../a1/parse-a1';
import type { DataValidationRule, SpreadsheetState } from '../state';

/** How many values a condition takes, and where it may stand. The figures are those of ConditionType's reference page. */
type Place = 'validation' | 'format';
const both = ['validation', 'format'] as const;
const CONDITIONS: Readonly<Record<string, readonly [least: number, most: number, places: readonly Place[]]>> = {
  NUMBER_GREATER: [1, 1, both],
  NUMBER_GREATER_THAN_EQ: [1, 1, both],
  NUMBER_LESS: [1, 1, both],
  NUMBER_LESS_THAN_EQ: [1, 1, both],
  NUMBER_EQ: [1, 1, both],
  NUMBER_NOT_EQ: [1, 1, both],
  NUMBER_BETWEEN: [2, 2, both],
  NUMBER_NOT_BETWEEN: [2, 2, both],
  TEXT_CONTAINS: [1, 1, both],
  TEXT_NOT_CONTAINS: [1, 1, both],
  TEXT_STARTS_WITH: [1, 1, ['format']],
  TEXT_ENDS_WITH: [1, 1, ['format']],
  TEXT_EQ: [1, 1, both],
  TEXT_IS_EMAIL: [0, 0, ['validation']],
  TEXT_IS_URL: [0, 0, ['validation']],
  DATE_EQ: [1, 1, both],
  DATE_BEFORE: [1, 1, both],
  DATE_AFTER: [1, 1, both],
  DATE_ON_OR_BEFORE: [1, 1, ['validation']],
  DATE_ON_OR_AFTER: [1, 1, ['validation']],
  DATE_BETWEEN: [2, 2, ['validation']],
  DATE_NOT_BETWEEN: [2, 2, ['validation']],
  DATE_IS_VALID: [0, 0, ['validation']],
  ONE_OF_RANGE: [1, 1, ['validation']],
  ONE_OF_LIST: [1, Infinity, ['validation']],
  BLANK: [0, 0, ['format']],
  NOT_BLANK: [0, 0, ['format']],
  BOOLEAN: [0, 2, ['validation']],
};

/** @throws ApiError 400 for a missing type, one that may not stand there or a wrong number of values; 501 for formulas. */
export function checkCondition(condition: sheets_v4.Schema$BooleanCondition | null | undefined, place: Place): void {
  const type = condition?.type;
  if (!type || type === 'CONDITION_TYPE_UNSPECIFIED') throw invalidArgument('A condition type must be specified.');
  const values = condition.values ?? [];
  if (type === 'CUSTOM_FORMULA') throw notImplemented('a condition of type CUSTOM_FORMULA');
  const rule = Object.prototype.hasOwnProperty.call(CONDITIONS, type) ? CONDITIONS[type] : undefined;
  if (!rule) throw notImplemented(`a condition of type ${type}`);
  const [least, most, places] = rule;
  const where = place === 'format' ? 'conditional formatting' : 'data validation';
  if (!places.includes(place)) throw invalidArgument(`ConditionType '${type}' is not supported in ${where}.`);
  if (values.length < least || values.length > most) {
    const needed = most === Infinity ? `at least ${least}` : String(most);
    throw invalidArgument(`ConditionType '${type}' requires ${needed} ConditionValues, got ${values.length}.`);
  }
  for (const value of values) {
    const typed = value.userEnteredValue ?? '';
    if (typed === '' && !value.relativeDate) throw invalidArgument('A ConditionValue must have a value.');
    if (typed.startsWith('=') && type !== 'ONE_OF_RANGE') throw notImplemented('a formula in a condition');
  }
}

/** @throws ApiError 400, 501 as above, and 400 where the range of a ONE_OF_RANGE is none. */
export function checkedValidation(spreadsheet: SpreadsheetState, rule: DataValidationRule): DataValidationRule {
  checkCondition(rule.condition, 'validation');
  const { condition, inputMessage, showCustomUi, strict } = rule;
  if (condition?.type === 'ONE_OF_RANGE') {
    const text = condition.values?.[0]?.userEnteredValue ?? '';
    if (!text.startsWith('=')) throw invalidArgument(`Invalid ONE_OF_RANGE: ${text}`);
    parseA1(spreadsheet, text.slice(1));
  }
  return {
    ...(condition && { condition }),
    ...(inputMessage && { inputMessage }),
    ...(strict && { strict }),
    ...(showCustomUi && { showCustomUi }),
  };
}
