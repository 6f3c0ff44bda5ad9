/** The sheet with the answers of an .xlsx file becomes a grid, its cells as values.get would return them. */
import { Workbook, type CellValue, type Worksheet } from '@cj-tech-master/excelts';
import { SurveyError } from '../../messages/survey-error';
import { comparisonKey } from '../../grid/clean-text';
import { ANSWERS_HEADER_ROWS } from '../../grid/find-columns';
import type { Cell, Grid } from '../../grid/grid';
import { inEveryLanguage } from '../../messages';
import { checkZip } from './check-zip';

/** Day 0 of Sheets' serial numbers, 30 December 1899, in milliseconds since 1970. */
const DAY_ZERO_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/**
 * The sheet named `wanted`; else the one whose first rows hold most of `headers`; else one with a usual name; else the first. Throws
 * FILE_BROKEN { file, reason }, FILE_TOO_BIG { file }, FILE_EMPTY { file } and SHEET_MISSING { file, sheet, sheets }.
 */
export async function xlsxGrid(
  bytes: Uint8Array,
  file: string,
  wanted = '',
  headers: readonly string[] = [],
): Promise<{ readonly grid: Grid; readonly sheet: string }> {
  checkZip(bytes, file);
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(Buffer.from(bytes));
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new SurveyError('FILE_BROKEN', { file, reason, line: null });
  }
  const sheet = sheetOf(workbook.worksheets, file, wanted, headers);
  return { grid: gridOf(sheet), sheet: sheet.name };
}

function sheetOf(sheets: readonly Worksheet[], file: string, wanted: string, headers: readonly string[]): Worksheet {
  const named = sheets.find(({ name }) => comparisonKey(name) === comparisonKey(wanted));
  if (wanted !== '' && !named)
    throw new SurveyError('SHEET_MISSING', { file, sheet: wanted, sheets: sheets.map(({ name }) => name) });
  const usual = inEveryLanguage(({ answersTabNames }) => answersTabNames)
    .flat()
    .map((name) => sheets.find((sheet) => sheet.name.startsWith(name)))
    .find((sheet) => sheet !== undefined);
  const found = named ?? mostHeaders(sheets, headers) ?? usual ?? sheets[0];
  if (!found) throw new SurveyError('FILE_EMPTY', { file });
  return found;
}

/** Undefined where no sheet has any of them. */
function mostHeaders(sheets: readonly Worksheet[], headers: readonly string[]): Worksheet | undefined {
  const keys = new Set(headers.map(comparisonKey).filter((key) => key !== ''));
  let best: Worksheet | undefined;
  let most = 0;
  for (const sheet of sheets) {
    const hits = new Set<string>();
    for (let row = 1; row <= Math.min(ANSWERS_HEADER_ROWS, sheet.rowCount); row += 1)
      sheet.getRow(row).eachCell((cell) => {
        const key = comparisonKey(plain(cell.value));
        if (keys.has(key)) hits.add(key);
      });
    if (hits.size > most) [best, most] = [sheet, hits.size];
  }
  return best;
}

/** Rows and cells that hold something; between them empty ones, so that places are those of the sheet. */
function gridOf(sheet: Worksheet): Grid {
  const grid: Cell[][] = [];
  sheet.eachRow((row, number) => {
    const cells: Cell[] = [];
    row.eachCell((cell, column) => {
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
