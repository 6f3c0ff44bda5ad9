/** Colours that follow a cell's own words; literal conditions only, no formulas (GOOGLE.md 12). */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellLook } from '../../../report/tabs/list-tab';
import { colour } from './colours';

const looks: Readonly<Record<CellLook, sheets_v4.Schema$CellFormat>> = {
  late: { backgroundColorStyle: colour('late'), textFormat: { bold: true, foregroundColorStyle: colour('paper') } },
  nearDue: { backgroundColorStyle: colour('nearDue'), textFormat: { foregroundColorStyle: colour('text') } },
  silent: { backgroundColorStyle: colour('silent'), textFormat: { foregroundColorStyle: colour('text') } },
  incomplete: { backgroundColorStyle: colour('incomplete'), textFormat: { foregroundColorStyle: colour('text') } },
  muted: { textFormat: { foregroundColorStyle: colour('second') } },
};

/** Cells of the range whose text is exactly `words`. */
export const addConditionalFormatRule = (
  range: sheets_v4.Schema$GridRange,
  words: string,
  look: CellLook,
  index: number,
): sheets_v4.Schema$Request => ({
  addConditionalFormatRule: {
    index,
    rule: {
      ranges: [range],
      booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: words }] }, format: looks[look] },
    },
  },
});
