/** Names that Excel accepts for tabs: at most 31 characters, seven signs forbidden, no two alike whatever their case. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Words } from '../../../messages';
import { columnLetters } from '../../../google/a1';

const LONGEST = 31;

const unique = (wanted: string, taken: ReadonlySet<string>): string => {
  const shortened = (ending: string): string => wanted.slice(0, LONGEST - ending.length) + ending;
  let name = shortened('');
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = shortened(` (${n})`);
  return name;
};

/** Sheet id → name of its tab in the workbook. */
export const sheetNames = ({ sheets }: sheets_v4.Schema$Spreadsheet, words: Words): ReadonlyMap<number, string> => {
  const taken = new Set<string>();
  const names = new Map<number, string>();
  for (const { properties } of sheets ?? []) {
    const clean =
      (properties?.title ?? '')
        .replace(/[:\\/?*[\]]/g, '-')
        .replace(/^'+|'+$/g, '')
        .trim() || words.sheetFiles.namelessTab;
    const name = unique(clean, taken);
    taken.add(name.toLowerCase());
    names.set(properties?.sheetId ?? 0, name);
  }
  return names;
};

/** `B2:C9` */
export const areaOf = (
  range: sheets_v4.Schema$GridRange,
  size: { readonly rows: number; readonly columns: number },
): string => {
  const startRow = (range.startRowIndex ?? 0) + 1;
  const start = columnLetters(range.startColumnIndex ?? 0) + startRow;
  const end = columnLetters((range.endColumnIndex ?? size.columns) - 1) + (range.endRowIndex ?? size.rows);
  return start === end ? start : `${start}:${end}`;
};

/** `'Tab'!$B$2:$B$9`; an open end reaches to the tab's own. */
export const reference = (
  range: sheets_v4.Schema$GridRange,
  names: ReadonlyMap<number, string>,
  size: { readonly rows: number; readonly columns: number },
): string => {
  const name = (names.get(range.sheetId ?? 0) ?? '').replace(/'/g, "''");
  return `'${name}'!${areaOf(range, size).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
};

export const gridSize = ({
  properties,
}: sheets_v4.Schema$Sheet): { readonly rows: number; readonly columns: number } => ({
  rows: properties?.gridProperties?.rowCount ?? 1000,
  columns: properties?.gridProperties?.columnCount ?? 26,
});
