/** files.export: the first sheet of a spreadsheet as comma-separated values, and whatever the workspace was given an exporter for. */
import type { Handler, WorkspaceRequest } from '../../handler';
import { notImplemented } from '../../protocol/api-error';
import { sheetsHandlers } from '../../sheets/handlers';
import { requestedFile } from '../files/find-file';
import { FOLDER, SPREADSHEET } from '../files/mime-types';
import { forbidden } from '../refusal';
import type { WorkspaceState } from '../../state';
import type { FileState } from '../state';

export const exportFile: Handler = (state, request) => {
  const file = requestedFile(state, request);
  const mimeType = request.params['mimeType'];
  if (file.mimeType === FOLDER) throw forbidden('fileNotExportable', 'Export only supports Docs Editors files.');
  const made = exported(state, file, request);
  if (made) return { state, body: made };
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

const LARGEST_EXPORT = 10 * 1024 * 1024;

function exported(state: WorkspaceState, { id, mimeType }: FileState, request: WorkspaceRequest): unknown {
  const $contentType = String(request.params['mimeType']);
  const exporter = request.exporters?.[mimeType]?.[$contentType];
  if (!exporter) return undefined;
  const bytes = exporter(state, id);
  if (bytes.length > LARGEST_EXPORT)
    throw forbidden('exportSizeLimitExceeded', 'This file is too large to be exported.');
  return { $base64: Buffer.from(bytes).toString('base64'), $contentType };
}

/** Rows are as wide as the widest; no line end after the last (RECORDINGS.md 49). */
function csv(rows: readonly (readonly unknown[])[]): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, i) => csvCell(row[i])).join(',')).join('\r\n');
}

function csvCell(value: unknown): string {
  const text = value === undefined || value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
