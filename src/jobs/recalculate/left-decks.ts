/** Decks of this year whose municipality is no longer among the active ones: their figures are old, and nobody else will say so. */
import type { Analysis } from '../../analysis/analysis';
import { cutText } from '../../grid/cut-text';
import { SurveyError } from '../../messages/survey-error';
import type { Grid } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { Survey } from '../../responses/survey';
import { readLedger, type LedgerRow } from '../decks/ledger';

/** `grid` is the tab Bildspel, `title` its title. */
export function leftDecks(
  grid: Grid,
  title: string,
  { units, year }: Pick<Analysis, 'units' | 'year'>,
  { municipalities }: Pick<Survey, 'municipalities'>,
): Finding[] {
  const present = new Set(units.filter(({ level }) => level !== 'department' && level !== 'role').map(({ id }) => id));
  return rowsOf(grid, title)
    .filter((row) => row.year === year && row.fileId !== '' && !present.has(row.unit))
    .map(({ index, name, unit }): Finding => {
      const place = { tab: title, row: index };
      const whole = municipalities.find(({ parts = [] }) => parts.some(({ id }) => id === unit));
      return whole
        ? {
            severity: 'warning',
            code: 'DECK_OF_MERGED',
            place,
            details: {
              name,
              municipality: cutText(whole.parts?.find(({ id }) => id === unit)?.name),
              as: cutText(whole.name),
            },
          }
        : { severity: 'warning', code: 'DECK_LEFT', place, details: { name } };
    });
}

function rowsOf(grid: Grid, title: string): readonly LedgerRow[] {
  try {
    return readLedger(grid, title).rows;
  } catch (error) {
    // Without its headers the tab tells nothing; the making of decks says what to do about it.
    if (error instanceof SurveyError) return [];
    throw error;
  }
}
