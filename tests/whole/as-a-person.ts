/** What a person may do to a workbook by hand: type into cells, take away tabs, rows and columns; and what she reads there. */
import type { LocalGoogle } from '../../src/workspace/local-google';
import { sheetsOf } from '../../src/command/main-job/type-in';

type Typed = string | number | boolean;

export function request(
  google: LocalGoogle,
  method: string,
  params: Readonly<Record<string, unknown>>,
  body?: unknown,
): unknown {
  const answer = google.workspace.handle({ method, params: { spreadsheetId: google.spreadsheetId, ...params }, body });
  if (answer.status !== 200) throw new Error(`${method}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export const batchUpdate = (google: LocalGoogle, ...requests: readonly object[]): unknown =>
  request(google, 'sheets.spreadsheets.batchUpdate', {}, { requests });

const sheetIdOf = (google: LocalGoogle, tab: string): number =>
  sheetsOf(google).find(({ title }) => title === tab)!.sheetId;

/** A tab's cells as they are shown. */
export function read(google: LocalGoogle, tab: string): readonly (readonly string[])[] {
  return (
    (request(google, 'sheets.spreadsheets.values.get', { range: `'${tab}'` }) as { values?: string[][] }).values ?? []
  );
}

/** Zero-based place of a header, which stands in one of the first rows. */
export function placeOf(
  google: LocalGoogle,
  tab: string,
  header: string,
): { readonly row: number; readonly column: number } {
  const rows = read(google, tab);
  const row = rows.findIndex((cells) => cells.includes(header));
  if (row < 0) throw new Error(`${tab} has no ${header}`);
  return { row, column: rows[row]!.indexOf(header) };
}

/** Types text as text, at a place counted from 0. */
export function type(google: LocalGoogle, tab: string, row: number, column: number, value: Typed): void {
  const range = `'${tab}'!${String.fromCharCode(65 + column)}${row + 1}`;
  request(google, 'sheets.spreadsheets.values.update', { range, valueInputOption: 'RAW' }, { values: [[value]] });
}

/** Types below a header; `place` 1 is the first row under it. */
export function typeUnder(google: LocalGoogle, tab: string, header: string, place: number, value: Typed): void {
  const { row, column } = placeOf(google, tab, header);
  type(google, tab, row + place, column, value);
}

/** Types beside the name of a setting. */
export function setSetting(google: LocalGoogle, tab: string, name: string, value: Typed): void {
  const { row, column } = placeOf(google, tab, name);
  type(google, tab, row, column + 1, value);
}

export const deleteTab = (google: LocalGoogle, tab: string): unknown =>
  batchUpdate(google, { deleteSheet: { sheetId: sheetIdOf(google, tab) } });

export function deleteColumn(google: LocalGoogle, tab: string, header: string): void {
  const { column } = placeOf(google, tab, header);
  const range = { sheetId: sheetIdOf(google, tab), dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 };
  batchUpdate(google, { deleteDimension: { range } });
}

export function emptyTab(google: LocalGoogle, tab: string): void {
  request(google, 'sheets.spreadsheets.values.clear', { range: `'${tab}'` }, {});
}

/** Clears everything below the row of a header. */
export function emptyBelow(google: LocalGoogle, tab: string, header: string): void {
  const { row } = placeOf(google, tab, header);
  request(google, 'sheets.spreadsheets.values.clear', { range: `'${tab}'!A${row + 2}:ZZ` }, {});
}

/** Calls one column what another is called. */
export function overwriteHeader(google: LocalGoogle, tab: string, header: string, other: string): void {
  const { row, column } = placeOf(google, tab, header);
  type(google, tab, row, column, other);
}

/** A new column at the right end, with nothing but a header. */
export function addColumn(google: LocalGoogle, tab: string, header: string): void {
  const column = read(google, tab)[0]!.length;
  batchUpdate(google, { appendDimension: { sheetId: sheetIdOf(google, tab), dimension: 'COLUMNS', length: 1 } });
  type(google, tab, 0, column, header);
}
