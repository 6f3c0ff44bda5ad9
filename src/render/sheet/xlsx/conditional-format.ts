/** A conditional format by a cell's own words or number, as Excel's rules. */
import type { ConditionalFormattingRule } from '@cj-tech-master/excelts';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { ruleStyle } from './cell-style';

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Formula that is true where the condition holds for `cell`. */
const formula = (type: string, [first = '', second = '']: readonly string[], cell: string): string | null => {
  switch (type) {
    case 'TEXT_EQ':
      return `${cell}=${quoted(first)}`;
    case 'TEXT_NOT_EQ':
      return `${cell}<>${quoted(first)}`;
    case 'TEXT_CONTAINS':
      return `NOT(ISERROR(SEARCH(${quoted(first)},${cell})))`;
    case 'TEXT_NOT_CONTAINS':
      return `ISERROR(SEARCH(${quoted(first)},${cell}))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},${first.length})=${quoted(first)}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},${first.length})=${quoted(first)}`;
    case 'BLANK':
      return `LEN(TRIM(${cell}))=0`;
    case 'NOT_BLANK':
      return `LEN(TRIM(${cell}))>0`;
    case 'NUMBER_GREATER':
      return `${cell}>${first}`;
    case 'NUMBER_GREATER_THAN_EQ':
      return `${cell}>=${first}`;
    case 'NUMBER_LESS':
      return `${cell}<${first}`;
    case 'NUMBER_LESS_THAN_EQ':
      return `${cell}<=${first}`;
    case 'NUMBER_EQ':
      return `${cell}=${first}`;
    case 'NUMBER_NOT_EQ':
      return `${cell}<>${first}`;
    case 'NUMBER_BETWEEN':
      return `AND(${cell}>=${first},${cell}<=${second})`;
    case 'CUSTOM_FORMULA':
      return first.replace(/^=/, '');
    default:
      return null;
  }
};

/** `cell` is the upper left cell of the rule's area; null where Excel has no such rule. */
export const conditionalFormat = (
  rule: sheets_v4.Schema$BooleanRule,
  cell: string,
  priority: number,
  spreadsheet: sheets_v4.Schema$Spreadsheet,
): ConditionalFormattingRule | null => {
  const values = (rule.condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');
  const written = formula(rule.condition?.type ?? '', values, cell);
  return written === null
    ? null
    : { type: 'expression', formulae: [written], priority, style: ruleStyle(rule.format ?? {}, spreadsheet) };
};
