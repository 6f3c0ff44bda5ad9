/** A file of answers becomes a grid: header and rows, as they stand. */
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Grid } from '../../grid/grid';
import { isTwiceEncoded } from '../../grid/twice-encoded';
import { SurveyError } from '../../messages/survey-error';
import type { Finding } from '../../messages/finding';
import { csvGrid } from './csv-grid';
import { decode } from './decode';
import { delimiterOf } from './delimiter';
import { fileKind } from './file-kind';
import { onceEncoded } from './twice-encoded';
import { xlsxGrid } from './xlsx-grid';

export interface FileFormat {
  readonly delimiter?: string;
  readonly encoding?: string;
  /** Title of the sheet of an .xlsx file that has the answers. */
  readonly sheet?: string;
}

/** How a file was read. */
export interface FileForm {
  /** Of a text file; '' for another. */
  readonly delimiter: string;
  /** Of an .xlsx file; '' for another. */
  readonly sheet: string;
}

export interface ReadFile {
  readonly grid: Grid;
  readonly form: FileForm;
  readonly findings: Finding[];
}

/** Larger files are no survey's, and would take all the memory there is. */
const MOST_BYTES = 100_000_000;
/** What the workbook of a survey may hold with room for the rest. */
const MOST_ROWS = 200_000;
/** More than any survey has, and than Kontroll could tell of. */
const MOST_COLUMNS = 5_000;

/**
 * `headers` are texts that the answers' header should hold: the sheet that has most of them is taken where `format` names none. A
 * guessed character set, and text that was encoded twice, are findings. Throws FILE_MISSING, FILE_KIND, FILE_EMPTY, FILE_TOO_BIG,
 * FILE_TOO_LARGE, FILE_TOO_WIDE and those of the readers, each with the file's name.
 */
export async function readAnswers(
  path: string,
  format: FileFormat = {},
  headers: readonly string[] = [],
): Promise<ReadFile> {
  const file = basename(path);
  const bytes = await bytesOf(path, file);
  if (bytes.length === 0) throw new SurveyError('FILE_EMPTY', { file });
  const kind = fileKind(bytes, extname(path).toLowerCase());
  if (kind === 'xlsx') {
    const { grid, sheet } = await xlsxGrid(bytes, file, format.sheet, headers);
    return usable({ grid, form: { delimiter: '', sheet }, findings: [] }, file);
  }
  if (kind !== 'text') throw new SurveyError('FILE_KIND', { file, kind });
  const { text, guessed } = decode(bytes, file, format.encoding);
  const twice = isTwiceEncoded(text);
  const place = { tab: file };
  const findings: Finding[] = [
    ...(guessed === null
      ? []
      : [{ severity: 'warning', code: 'FILE_ENCODING', place, details: { encoding: guessed } } as const]),
    ...(twice ? [{ severity: 'warning', code: 'FILE_ENCODED_TWICE', place, details: {} } as const] : []),
  ];
  const delimiter = format.delimiter ?? delimiterOf(text);
  const grid = csvGrid(twice ? onceEncoded(text) : text, file, delimiter);
  return usable({ grid, form: { delimiter, sheet: '' }, findings }, file);
}

async function bytesOf(path: string, file: string): Promise<Uint8Array> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : -1),
    () => -1,
  );
  if (size < 0) throw new SurveyError('FILE_MISSING', { file });
  if (size > MOST_BYTES) throw new SurveyError('FILE_TOO_BIG', { file, megabytes: MOST_BYTES / 1_000_000 });
  try {
    return await readFile(path);
  } catch {
    throw new SurveyError('FILE_MISSING', { file });
  }
}

function usable(read: ReadFile, file: string): ReadFile {
  if (read.grid.every((row) => row.every((cell) => cell === ''))) throw new SurveyError('FILE_EMPTY', { file });
  const rows = read.grid.length;
  if (rows > MOST_ROWS) throw new SurveyError('FILE_TOO_LARGE', { file, rows, most: MOST_ROWS });
  const columns = read.grid.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns > MOST_COLUMNS) throw new SurveyError('FILE_TOO_WIDE', { file, columns, most: MOST_COLUMNS });
  return read;
}
