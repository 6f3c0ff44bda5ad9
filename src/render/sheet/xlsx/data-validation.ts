/** What may be typed in a cell, as Excel says it. */
import type { DataValidation, DataValidationOperator } from '@cj-tech-master/excelts';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

/** Longest list that a rule holds by itself. */
const LONGEST = 255;

const comparisons: Readonly<Record<string, DataValidationOperator>> = {
  GREATER: 'greaterThan',
  GREATER_THAN_EQ: 'greaterThanOrEqual',
  LESS: 'lessThan',
  LESS_THAN_EQ: 'lessThanOrEqual',
  EQ: 'equal',
  NOT_EQ: 'notEqual',
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
};

/** Where lists stand that a rule cannot hold: gives the range of the list, `'Listor'!$A$1:$A$9`. */
export type PlaceList = (values: readonly string[]) => string;

const listFormula = (values: readonly string[], place: PlaceList): string => {
  const joined = values.join(',');
  return joined.length > LONGEST || values.some((value) => /[,"]/.test(value)) ? place(values) : `"${joined}"`;
};

type Condition = sheets_v4.Schema$BooleanCondition;

const condition = ({ type, values }: Condition, place: PlaceList): DataValidation | null => {
  const texts = (values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');
  if (type === 'ONE_OF_LIST') return { type: 'list', formulae: [listFormula(texts, place)] };
  if (type === 'ONE_OF_RANGE') return { type: 'list', formulae: [(texts[0] ?? '').replace(/^=/, '')] };
  if (type === 'BOOLEAN') return { type: 'list', formulae: ['"TRUE,FALSE"'] };
  if (type === 'DATE_IS_VALID') return { type: 'date', operator: 'greaterThanOrEqual', formulae: [0] };
  const operator = comparisons[(type ?? '').replace('NUMBER_', '')];
  return type?.startsWith('NUMBER_') && operator ? { type: 'decimal', operator, formulae: texts.map(Number) } : null;
};

/** Null where Excel has no such rule (an address, a date in words): the cell then takes anything. */
export const dataValidation = (rule: sheets_v4.Schema$DataValidationRule, place: PlaceList): DataValidation | null => {
  const found = condition(rule.condition ?? {}, place);
  return (
    found && {
      ...found,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: rule.strict ? 'stop' : 'warning',
      ...(rule.inputMessage && { showInputMessage: true, prompt: rule.inputMessage.slice(0, LONGEST) }),
    }
  );
};
