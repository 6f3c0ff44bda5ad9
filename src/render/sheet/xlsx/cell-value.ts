/** What a cell holds: text always as text, a formula only where Sheets itself says that it is one. */
import type { CellValue } from '@cj-tech-master/excelts';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

/** Excel refuses a file with a longer text in a cell; Sheets takes 50 000. */
const LONGEST = 32_767;

const plain = (value: sheets_v4.Schema$ExtendedValue | undefined): string | number | boolean | undefined =>
  value?.stringValue?.slice(0, LONGEST) ?? value?.numberValue ?? value?.boolValue ?? undefined;

export const cellValue = ({ userEnteredValue, effectiveValue }: sheets_v4.Schema$CellData): CellValue => {
  const formula = userEnteredValue?.formulaValue;
  if (!formula) return plain(userEnteredValue) ?? null;
  const result = plain(effectiveValue);
  return { formula: formula.replace(/^=/, ''), ...(result !== undefined && { result }) };
};
