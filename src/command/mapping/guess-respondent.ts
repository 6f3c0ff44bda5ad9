/** A column that tells who answered, where some stand on several rows: a person is counted once, and that somebody has to confirm. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import type { Grid } from '../../grid/grid';
import { isFilled } from '../../grid/is-filled';
import { inEveryLanguage } from '../../messages';

/** Numbers that more rows share are no persons': each municipality may have begun at 1. */
const MOST_SHARED = 0.2;

export interface GuessedRespondent {
  /** Header of its column. */
  readonly column: string;
  /** Rows with answers whose number stands on an earlier one. */
  readonly repeated: number;
}

/** Null where no column has a usual header, and where every row has a number of its own: then nothing is asked and the column is left out. */
export function guessRespondent(
  header: readonly string[],
  rows: Grid,
  questions: readonly number[],
): GuessedRespondent | null {
  const usual = new Set(
    inEveryLanguage(({ usualColumnNames }) => usualColumnNames.respondent)
      .flat()
      .map(comparisonKey),
  );
  for (const [column, text] of header.entries()) {
    const isAlone = header.filter((other) => comparisonKey(other) === comparisonKey(text)).length === 1;
    if (!usual.has(comparisonKey(text)) || !isAlone || questions.includes(column)) continue;
    const ids = rows
      .filter((row) => questions.some((question) => isFilled(row[question])))
      .map((row) => cleanText(row[column]))
      .filter((id) => id !== '');
    const repeated = ids.length - new Set(ids).size;
    if (repeated > 0 && repeated <= ids.length * MOST_SHARED) return { column: text, repeated };
  }
  return null;
}
