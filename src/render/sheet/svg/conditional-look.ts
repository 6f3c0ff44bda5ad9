/** The looks that a tab's conditional formats give a cell: the first rule that holds decides. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { numberIn, textIn } from '../read/cell-reader';

type Cell = sheets_v4.Schema$CellData;

const within = (range: sheets_v4.Schema$GridRange, row: number, column: number): boolean =>
  row >= (range.startRowIndex ?? 0) &&
  row < (range.endRowIndex ?? Infinity) &&
  column >= (range.startColumnIndex ?? 0) &&
  column < (range.endColumnIndex ?? Infinity);

/** Sheets compares words whatever their case. */
const same = (text: string): string => text.toLowerCase();

const holds = ({ type, values }: sheets_v4.Schema$BooleanCondition, cell: Cell | undefined): boolean => {
  const [first = '', second = ''] = (values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');
  const text = same(textIn(cell));
  const value = numberIn(cell);
  const wanted = same(first);
  switch (type) {
    case 'TEXT_EQ':
      return text === wanted;
    case 'TEXT_NOT_EQ':
      return text !== wanted;
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_NOT_CONTAINS':
      return !text.includes(wanted);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    case 'BLANK':
      return text === '';
    case 'NOT_BLANK':
      return text !== '';
    case 'NUMBER_GREATER':
      return value !== null && value > Number(first);
    case 'NUMBER_GREATER_THAN_EQ':
      return value !== null && value >= Number(first);
    case 'NUMBER_LESS':
      return value !== null && value < Number(first);
    case 'NUMBER_LESS_THAN_EQ':
      return value !== null && value <= Number(first);
    case 'NUMBER_EQ':
      return value !== null && value === Number(first);
    case 'NUMBER_NOT_EQ':
      return value !== null && value !== Number(first);
    case 'NUMBER_BETWEEN':
      return value !== null && value >= Number(first) && value <= Number(second);
    default:
      return false;
  }
};

export const conditionalLook = (
  sheet: sheets_v4.Schema$Sheet,
  row: number,
  column: number,
  cell: Cell | undefined,
): sheets_v4.Schema$CellFormat | undefined =>
  (sheet.conditionalFormats ?? []).find(
    ({ ranges, booleanRule }) =>
      booleanRule?.condition &&
      (ranges ?? []).some((range) => within(range, row, column)) &&
      holds(booleanRule.condition, cell),
  )?.booleanRule?.format;
