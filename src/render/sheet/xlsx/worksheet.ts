/** One tab as a worksheet: cells, sizes, what is frozen and hidden, rules, notes and how it prints. */
import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { colourOf } from '../read/colours';
import { fittedRow } from '../svg/fitted-row';
import { columnOf, filledSize, usedSize } from '../read/grid-layout';
import { columnLetters } from '../../../google/a1';
import type { StyleOf } from './cell-style';
import { cellValue } from './cell-value';
import { conditionalFormat } from './conditional-format';
import { dataValidation, type PlaceList } from './data-validation';
import { areaOf, gridSize } from './sheet-names';
import { validatedAreas } from './validated-areas';

/** Pixels to Excel's column width with its default font, and to points. */
const PX_PER_CHARACTER = 7;
const PT_PER_PX = 0.75;
const A4 = 9;
/** 10 mm, in inches. */
const MARGIN = 0.394;

type Sheet = sheets_v4.Schema$Sheet;

const addSheet = (book: Workbook, sheet: Sheet, name: string, spreadsheet: sheets_v4.Schema$Spreadsheet): Worksheet => {
  const { gridProperties: grid, hidden, tabColorStyle, tabColor } = sheet.properties ?? {};
  const [frozenRows, frozenColumns] = [grid?.frozenRowCount ?? 0, grid?.frozenColumnCount ?? 0];
  const colour = colourOf(tabColorStyle, tabColor, spreadsheet);
  const common = { showGridLines: grid?.hideGridlines !== true };
  return book.addWorksheet(name, {
    state: hidden ? 'hidden' : 'visible',
    views: [
      frozenRows + frozenColumns > 0
        ? { state: 'frozen', ySplit: frozenRows, xSplit: frozenColumns, ...common }
        : { state: 'normal', ...common },
    ],
    ...(colour !== null && { properties: { tabColor: { argb: `FF${colour}` } } }),
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN, header: 0.2, footer: 0.2 },
      ...(frozenRows > 0 && { printTitlesRow: `1:${frozenRows}` }),
    },
  });
};

const setSizes = (
  worksheet: Worksheet,
  sheet: Sheet,
  size: { readonly rows: number; readonly columns: number },
): void => {
  const columns = Math.max(size.columns, sheet.data?.[0]?.columnMetadata?.length ?? 0);
  for (let column = 0; column < columns; column += 1) {
    const { px, hidden } = columnOf(sheet, column);
    const target = worksheet.getColumn(column + 1);
    target.width = px / PX_PER_CHARACTER;
    if (hidden) target.hidden = true;
  }
  for (const { range, depth } of sheet.columnGroups ?? []) {
    for (let column = range?.startIndex ?? 0; column < (range?.endIndex ?? 0); column += 1)
      worksheet.getColumn(column + 1).outlineLevel = depth ?? 1;
  }
  for (let row = 0; row < size.rows; row += 1) {
    const { px, hidden } = fittedRow(sheet, row);
    const target = worksheet.getRow(row + 1);
    target.height = px * PT_PER_PX;
    if (hidden) target.hidden = true;
  }
};

const setCells = (worksheet: Worksheet, sheet: Sheet, styleOf: StyleOf): void => {
  for (const { startRow, startColumn, rowData } of sheet.data ?? []) {
    (rowData ?? []).forEach(({ values }, r) =>
      (values ?? []).forEach((data, c) => {
        const { userEnteredFormat, userEnteredValue, note, dataValidation: rule } = data;
        if (!userEnteredFormat && !userEnteredValue && !note && !rule) return;
        const cell = worksheet.getCell((startRow ?? 0) + r + 1, (startColumn ?? 0) + c + 1);
        cell.value = cellValue(data);
        cell.style = styleOf(userEnteredFormat);
        if (note) cell.note = note;
      }),
    );
  }
};

const setValidations = (worksheet: Worksheet, sheet: Sheet, place: PlaceList): void => {
  for (const { area, rule } of validatedAreas(sheet)) {
    const validation = dataValidation(rule, place);
    // The prefix makes excelts write the area as it is; its own way of joining cells makes areas that overlap.
    if (validation) worksheet.dataValidations.add(`range:${area}`, validation);
  }
};

const setRules = (worksheet: Worksheet, sheet: Sheet, spreadsheet: sheets_v4.Schema$Spreadsheet): void => {
  (sheet.conditionalFormats ?? []).forEach(({ booleanRule, ranges }, i) => {
    for (const range of ranges ?? []) {
      const first = columnLetters(range.startColumnIndex ?? 0) + ((range.startRowIndex ?? 0) + 1);
      const rule = booleanRule && conditionalFormat(booleanRule, first, i + 1, spreadsheet);
      if (rule) worksheet.addConditionalFormatting({ ref: areaOf(range, gridSize(sheet)), rules: [rule] });
    }
  });
};

/** Adds the tab to the book; charts come afterwards, into the finished package. */
export const addWorksheet = (
  book: Workbook,
  sheet: Sheet,
  name: string,
  spreadsheet: sheets_v4.Schema$Spreadsheet,
  styleOf: StyleOf,
  place: PlaceList,
): void => {
  const worksheet = addSheet(book, sheet, name, spreadsheet);
  const used = usedSize(sheet);
  setSizes(worksheet, sheet, used);
  setCells(worksheet, sheet, styleOf);
  setValidations(worksheet, sheet, place);
  const filled = filledSize(sheet);
  // Empty rows that wait for more are not printed; charts lie over filled ones. LibreOffice prints a hidden tab that has an area.
  if (filled.rows > 0 && !sheet.properties?.hidden)
    worksheet.pageSetup.printArea = `A$1:${columnLetters(Math.max(used.columns, 1) - 1)}$${filled.rows}`;
  for (const range of sheet.merges ?? []) worksheet.mergeCells(areaOf(range, gridSize(sheet)));
  setRules(worksheet, sheet, spreadsheet);
};
