/** Types rows into a tab as a person would: below its headers, by their names, over the examples that stand there. */
import type { Grid } from '../../grid/grid';
import type { LocalGoogle } from '../../workspace/local-google';

type Row = Readonly<Record<string, string | number | boolean | null>>;

interface SheetProperties {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly gridProperties: { readonly rowCount: number; readonly columnCount: number };
}

function request(
  google: LocalGoogle,
  method: string,
  params: Readonly<Record<string, unknown>>,
  body?: unknown,
): unknown {
  const answer = google.workspace.handle({ method, params: { spreadsheetId: google.spreadsheetId, ...params }, body });
  if (answer.status !== 200) throw new Error(`${method}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

export function sheetsOf(google: LocalGoogle): readonly SheetProperties[] {
  const { sheets } = request(google, 'sheets.spreadsheets.get', { fields: 'sheets.properties' }) as {
    sheets: { properties: SheetProperties }[];
  };
  return sheets.map(({ properties }) => properties);
}

/** Writes a whole grid from A1 into a new tab, in the place of one of that name. */
export function pasteGrid(google: LocalGoogle, title: string, grid: Grid): void {
  const gridProperties = {
    rowCount: Math.max(grid.length, 2),
    columnCount: grid.reduce((most, row) => Math.max(most, row.length), 1),
    frozenRowCount: 1,
  };
  const existing = sheetsOf(google).find((sheet) => sheet.title === title);
  const index = existing ? { index: existing.index } : {};
  const requests = [
    ...(existing ? [{ deleteSheet: { sheetId: existing.sheetId } }] : []),
    { addSheet: { properties: { title, gridProperties, ...index } } },
  ];
  request(google, 'sheets.spreadsheets.batchUpdate', {}, { requests });
  writeValues(google, `${quoted(title)}!A1`, grid);
}

/** Shows the serial days of the first column as times, as a form's answers do. */
export function showTimes(google: LocalGoogle, title: string): void {
  const sheet = sheetsOf(google).find((properties) => properties.title === title)!;
  const range = { sheetId: sheet.sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
  const cell = { userEnteredFormat: { numberFormat: { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' } } };
  const widen = {
    range: { sheetId: sheet.sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
    properties: { pixelSize: 130 },
    fields: 'pixelSize',
  };
  const requests = [
    { repeatCell: { range, cell, fields: 'userEnteredFormat.numberFormat' } },
    { updateDimensionProperties: widen },
  ];
  request(google, 'sheets.spreadsheets.batchUpdate', {}, { requests });
}

/** Writes rows below the header of a tab that Kom igång made; columns that a row does not name stay empty. */
export function pasteRows(google: LocalGoogle, title: string, headers: readonly string[], rows: readonly Row[]): void {
  const { values = [] } = request(google, 'sheets.spreadsheets.values.get', { range: quoted(title) }) as {
    values?: string[][];
  };
  const headerRow = values.findIndex((row) => headers.every((header) => row.includes(header)));
  if (headerRow < 0) throw new Error(`The tab ${title} lacks the headers ${headers.join(', ')}`);
  makeRoom(google, title, headerRow + 1 + rows.length);
  if (values.length > headerRow + 1)
    request(google, 'sheets.spreadsheets.values.clear', { range: `${quoted(title)}!A${headerRow + 2}:ZZ` }, {});
  const columns = values[headerRow]!;
  writeValues(
    google,
    `${quoted(title)}!A${headerRow + 2}`,
    rows.map((row) => columns.map((header) => row[header] ?? '')),
  );
}

function makeRoom(google: LocalGoogle, title: string, rowsNeeded: number): void {
  const { sheetId, gridProperties } = sheetsOf(google).find((properties) => properties.title === title)!;
  const length = rowsNeeded - gridProperties.rowCount;
  if (length <= 0) return;
  request(
    google,
    'sheets.spreadsheets.batchUpdate',
    {},
    { requests: [{ appendDimension: { sheetId, dimension: 'ROWS', length } }] },
  );
}

/** RAW, as typed text and numbers; in pieces, since one request should stay near two megabytes. */
function writeValues(google: LocalGoogle, range: string, grid: Grid): void {
  if (grid.length === 0) return;
  const values = grid.map((row) => row.map((cell) => cell ?? ''));
  request(google, 'sheets.spreadsheets.values.update', { range, valueInputOption: 'RAW' }, { values });
}

/** Types values beside the names in Inställningar; a name that is not there is added below. */
export function pasteSettings(
  google: LocalGoogle,
  title: string,
  columns: { readonly name: string; readonly value: string },
  wanted: ReadonlyMap<string, string | number>,
): void {
  const { values = [] } = request(google, 'sheets.spreadsheets.values.get', { range: quoted(title) }) as {
    values?: string[][];
  };
  const headerRow = values.findIndex((row) => row.includes(columns.name) && row.includes(columns.value));
  if (headerRow < 0) throw new Error(`The tab ${title} lacks the headers ${columns.name} and ${columns.value}`);
  const [nameAt, valueAt] = [values[headerRow]!.indexOf(columns.name), values[headerRow]!.indexOf(columns.value)];
  const names = values.slice(headerRow + 1).map((row) => row[nameAt] ?? '');
  makeRoom(
    google,
    title,
    headerRow + 1 + names.length + [...wanted.keys()].filter((name) => !names.includes(name)).length,
  );
  for (const [name, value] of wanted) {
    const found = names.indexOf(name);
    const at = found < 0 ? names.push(name) - 1 : found;
    const row = headerRow + 2 + at;
    if (found < 0) writeValues(google, `${quoted(title)}!${letter(nameAt)}${row}`, [[name]]);
    writeValues(google, `${quoted(title)}!${letter(valueAt)}${row}`, [[value]]);
  }
}

/** Columns A–Z: the tabs that people fill in have no more. */
const letter = (column: number): string => String.fromCharCode(65 + column);
