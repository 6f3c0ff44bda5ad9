/** The analysis as an .xlsx file: numbers are numbers, and texts are texts whatever they begin with. */
import { Workbook } from '@cj-tech-master/excelts';
import type { Words } from '../../messages';
import type { AnalysisTable } from './analysis-table';

/** `created`: milliseconds since 1970, so that the same analysis gives the same file. */
export async function analysisXlsx(
  { header, rows }: AnalysisTable,
  created: number,
  { tabNames }: Words,
): Promise<Uint8Array> {
  const book = new Workbook();
  book.created = new Date(created);
  book.modified = new Date(created);
  const sheet = book.addWorksheet(tabNames.analysis, { views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }] });
  sheet.addRow([...header]);
  for (const row of rows) sheet.addRow(row.map((cell) => (cell === '' ? null : cell)));
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: header.length } };
  header.forEach((name, column) => {
    sheet.getColumn(column + 1).width = Math.min(40, Math.max(12, name.length + 2));
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
