/** A tab as HTML for whoever does not see its picture: the same rows, those of one cell as paragraphs, the others as tables. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Words } from '../../../messages';
import { escapeText } from '../../xml/escape';
import { cellReader, textIn } from '../read/cell-reader';
import { readChart } from '../read/read-chart';
import { visibleGrid } from '../svg/visible-grid';

interface Cell {
  readonly text: string;
  readonly bold: boolean;
}
type Row = readonly Cell[];

const isFilled = ({ text }: Cell): boolean => text !== '';
const filledIn = (row: Row): Row => row.filter(isFilled);
const paragraph = (text: string): string => `<p>${escapeText(text)}</p>`;

/** A row of heads is bold from end to end. */
const isHead = (row: Row): boolean => filledIn(row).every(({ bold }) => bold);

const rowToHtml = (row: Row): string => {
  const head = isHead(row);
  const cells = row.map((cell) =>
    head && isFilled(cell) ? `<th scope="col">${escapeText(cell.text)}</th>` : `<td>${escapeText(cell.text)}</td>`,
  );
  return `<tr>${cells.join('')}</tr>`;
};

/** Columns that are empty all the way down are left out. */
function tableToHtml(rows: readonly Row[]): string {
  const columns = (rows[0] ?? []).map((_, place) => place).filter((place) => rows.some((row) => isFilled(row[place]!)));
  return `<table>${rows.map((row) => rowToHtml(columns.map((place) => row[place]!))).join('\n')}</table>`;
}

/** As `sheetToSvg`: at most 80 rows, a line says how many more there are; hidden rows and columns are left out. */
export function sheetToHtml(
  spreadsheet: sheets_v4.Schema$Spreadsheet,
  sheet: sheets_v4.Schema$Sheet,
  { sheetFiles }: Words,
): string {
  const grid = visibleGrid(sheet);
  const read = cellReader({ sheets: [...(spreadsheet.sheets ?? []), sheet] });
  const sheetId = sheet.properties?.sheetId ?? 0;
  const rows = grid.rows.map(({ index }): Row =>
    grid.columns.map((column) => {
      const cell = read(sheetId, index, column.index);
      return { text: textIn(cell).trim(), bold: cell?.userEnteredFormat?.textFormat?.bold === true };
    }),
  );
  const charts = grid.charts.map(({ chart }) => paragraph(readChart(chart, spreadsheet, read).altText));
  const parts: string[] = [];
  for (let at = 0; at < rows.length;) {
    let end = at;
    while (end < rows.length && filledIn(rows[end]!).length > 1) end += 1;
    if (end > at) parts.push(tableToHtml(rows.slice(at, end)));
    else parts.push(...filledIn(rows[at]!).map(({ text }) => paragraph(text)));
    at = Math.max(end, at + 1);
  }
  return [...charts, ...parts, ...(grid.moreRows > 0 ? [paragraph(sheetFiles.moreRows(grid.moreRows))] : [])].join(
    '\n',
  );
}
