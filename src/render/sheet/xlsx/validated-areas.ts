/** Cells below one another with the same rule of what may be typed, as one area. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { sizeWithRules } from '../read/grid-layout';
import { columnLetters } from '../../../google/a1';

export interface ValidatedArea {
  /** `F7:F10` */
  readonly area: string;
  readonly rule: sheets_v4.Schema$DataValidationRule;
}

const ruleAt = (
  sheet: sheets_v4.Schema$Sheet,
  row: number,
  column: number,
): sheets_v4.Schema$DataValidationRule | undefined => {
  const data = sheet.data?.[0];
  return data?.rowData?.[row - (data.startRow ?? 0)]?.values?.[column - (data.startColumn ?? 0)]?.dataValidation;
};

export const validatedAreas = (sheet: sheets_v4.Schema$Sheet): readonly ValidatedArea[] => {
  const { rows, columns } = sizeWithRules(sheet);
  const areas: ValidatedArea[] = [];
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < rows; row += 1) {
      const rule = ruleAt(sheet, row, column);
      if (rule === undefined) continue;
      const key = JSON.stringify(rule);
      const first = row;
      while (row + 1 < rows && JSON.stringify(ruleAt(sheet, row + 1, column)) === key) row += 1;
      areas.push({ rule, area: `${columnLetters(column)}${first + 1}:${columnLetters(column)}${row + 1}` });
    }
  }
  return areas;
};
