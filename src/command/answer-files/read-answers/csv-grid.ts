/** The text of a .csv file becomes a grid of texts. */
import { CsvError, parse } from 'csv-parse/sync';
import { SurveyError } from '../../../messages/survey-error';
import type { Grid } from '../../../grid/grid';

/** Without a named delimiter, the one of ; , and tab that the header line has most of, outside quotes. Throws FILE_QUOTES { file, line } and FILE_BROKEN. */
export function csvGrid(text: string, file: string, delimiter = ''): Grid {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiter || countedDelimiter(text),
      // Short and long lines are rows too, and a quote inside a cell that is not quoted is a character.
      relax_column_count: true,
      relax_quotes: true,
    }) as string[][];
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    if (thrown.code === 'CSV_QUOTE_NOT_CLOSED') throw new SurveyError('FILE_QUOTES', { file, line: lineOf(thrown) });
    throw new SurveyError('FILE_BROKEN', { file, reason: thrown.code, line: lineOf(thrown) });
  }
}

const lineOf = (error: CsvError): number => Number(error['lines'] ?? 0);

function countedDelimiter(text: string): string {
  const counts = new Map([
    [';', 0],
    [',', 0],
    ['\t', 0],
  ]);
  let inQuotes = false;
  for (const character of text) {
    if (character === '"') inQuotes = !inQuotes;
    else if (character === '\n' && !inQuotes) break;
    else if (!inQuotes && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts].reduce((best, other) => (other[1] > best[1] ? other : best), [',', 0] as [string, number])[0];
}
