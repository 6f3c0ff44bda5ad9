/** The text of a .csv file becomes a grid of texts. */
import { CsvError, parse } from 'csv-parse/sync';
import { SurveyError } from '../../messages/survey-error';
import type { Grid } from '../../grid/grid';
import { delimiterOf } from './delimiter';

/** A cell in quotes that never ends would otherwise be read to the end of the file. */
const LONGEST_RECORD = 2_000_000;

/** Without a named delimiter, the one that the lines show. Throws FILE_QUOTES { file, line }, FILE_LONG_LINE and FILE_BROKEN. */
export function csvGrid(text: string, file: string, delimiter = delimiterOf(text)): Grid {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      // Short and long lines are rows too, and a quote inside a cell that is not quoted is a character.
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_RECORD,
    }) as string[][];
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    if (thrown.code === 'CSV_QUOTE_NOT_CLOSED') throw new SurveyError('FILE_QUOTES', { file, line: lineOf(thrown) });
    if (thrown.code === 'CSV_MAX_RECORD_SIZE') throw new SurveyError('FILE_LONG_LINE', { file });
    throw new SurveyError('FILE_BROKEN', { file, reason: thrown.code, line: lineOf(thrown) });
  }
}

const lineOf = (error: CsvError): number => Number(error['lines'] ?? 0);
