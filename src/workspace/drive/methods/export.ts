/** files.export: the first sheet of a spreadsheet as comma-separated values. */
import type { Handler } from '../../handler';
import { notImplemented } from '../../protocol/api-error';
import { sheetsHandlers } from '../../sheets/handlers';
import { requestedFile } from '../files/find-file';
import { FOLDER, SPREADSHEET } from '../files/mime-types';
import { forbidden } from '../refusal';

export const exportFile: Handler = (state, request) => {
  const file = requestedFile(state, request);
  const mimeType = request.params['mimeType'];
  if (file.mimeType === FOLDER) throw forbidden('fileNotExportable', 'Export only supports Docs Editors files.');
  const title = state.spreadsheets[file.id]?.sheets[0]?.properties.title;
  const read = sheetsHandlers['sheets.spreadsheets.values.get'];
  if (file.mimeType !== SPREADSHEET || mimeType !== 'text/csv' || title === undefined || !read) {
    throw notImplemented(`files.export of ${file.mimeType} as ${String(mimeType)}`);
  }
  const range = `'${title.replace(/'/g, "''")}'`;
  const params = { spreadsheetId: file.id, range };
  const reply = read(state, { ...request, method: 'sheets.spreadsheets.values.get', params, body: undefined });
  const { values = [] } = reply.body as { readonly values?: readonly (readonly unknown[])[] };
  return { state, body: { $text: csv(values), $contentType: 'text/csv' } };
};

/** Rows are as wide as the widest; no line end after the last (RECORDINGS.md 49). */
function csv(rows: readonly (readonly unknown[])[]): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, i) => csvCell(row[i])).join(',')).join('\r\n');
}

function csvCell(value: unknown): string {
  const text = value === undefined || value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
