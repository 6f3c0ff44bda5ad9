/** The first tab with answers of an .xlsx file becomes a grid, its cells as values.get would return them. */
import { Workbook, type CellValue } from '@cj-tech-master/excelts';
import { SurveyError } from '../../../messages/survey-error';
import type { Cell, Grid } from '../../../grid/grid';
import { inEveryLanguage } from '../../../messages';

/** Day 0 of Sheets' serial numbers, 30 December 1899, in milliseconds since 1970. */
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** The tab named `tab`, else one with a usual name, else the first. Throws FILE_BROKEN { file, reason }, FILE_EMPTY { file }. */
export async function xlsxGrid(bytes: Uint8Array, file: string, tab = ''): Promise<Grid> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(Buffer.from(bytes));
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new SurveyError('FILE_BROKEN', { file, reason, line: null });
  }
  const sheets = workbook.worksheets;
  const usual = inEveryLanguage((words) => words.answersTabNames)
    .flat()
    .map((name) => sheets.find((sheet) => sheet.name.startsWith(name)))
    .find((sheet) => sheet !== undefined);
  const sheet = sheets.find(({ name }) => name === tab) ?? usual ?? sheets[0];
  if (!sheet) throw new SurveyError('FILE_EMPTY', { file });
  const grid: Cell[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: Cell[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      cells[column - 1] = plain(cell.value);
    });
    grid[number - 1] = Array.from(cells, (cell) => cell ?? '');
  });
  return Array.from(grid, (row) => row ?? []);
}

function plain(value: CellValue): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return (value.getTime() - DAY_ZERO_MS) / DAY_MS;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value) return typeof value.text === 'string' ? value.text : plain(value.text as CellValue);
  return 'result' in value ? plain(value.result as CellValue) : '';
}
