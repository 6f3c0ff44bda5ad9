/** A file of answers becomes a grid: header and rows, as they stand. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Grid } from '../../../grid/grid';
import { SurveyError } from '../../../messages/survey-error';
import type { Finding } from '../../../messages/finding';
import { csvGrid } from './csv-grid';
import { decode } from './decode';
import { xlsxGrid } from './xlsx-grid';

export interface FileFormat {
  readonly delimiter?: string;
  readonly encoding?: string;
  /** Title of the tab of an .xlsx file. */
  readonly tab?: string;
}

/**
 * A guessed character set is a finding. Throws FILE_MISSING, FILE_KIND, FILE_EMPTY and those of the readers, each with the
 * file's name.
 */
export async function readAnswers(path: string, format: FileFormat = {}): Promise<{ grid: Grid; findings: Finding[] }> {
  const file = basename(path);
  const bytes = await bytesOf(path, file);
  if (bytes.length === 0) throw new SurveyError('FILE_EMPTY', { file });
  const kind = extname(path).toLowerCase();
  if (kind === '.xlsx') return notEmpty({ grid: await xlsxGrid(bytes, file, format.tab), findings: [] }, file);
  if (!['.csv', '.txt', '.tsv'].includes(kind)) throw new SurveyError('FILE_KIND', { file });
  const { text, guessed } = decode(bytes, file, format.encoding);
  const findings: Finding[] =
    guessed === null
      ? []
      : [{ severity: 'warning', code: 'FILE_ENCODING', place: { tab: file }, details: { encoding: guessed } }];
  return notEmpty({ grid: csvGrid(text, file, format.delimiter), findings }, file);
}

async function bytesOf(path: string, file: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new SurveyError('FILE_MISSING', { file });
  }
}

function notEmpty<Read extends { readonly grid: Grid }>(read: Read, file: string): Read {
  if (read.grid.every((row) => row.every((cell) => cell === ''))) throw new SurveyError('FILE_EMPTY', { file });
  return read;
}
