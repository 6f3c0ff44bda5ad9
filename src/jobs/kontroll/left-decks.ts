/** Decks of this year whose municipality is no longer among the active ones: their figures are old, and nobody else will say so. */
import type { Analysis } from '../../analysis/analysis';
import { SurveyError } from '../../messages/survey-error';
import { cutText } from '../../grid/cut-text';
import type { Grid } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { Survey } from '../../responses/survey';
import { readLedger, type LedgerRow } from '../made-files/ledger';

/** `rows` of the tab Bildspel. */
export function leftRows(
  rows: readonly LedgerRow[],
  { units, year }: Pick<Analysis, 'units' | 'year'>,
): readonly LedgerRow[] {
  const present = new Set(units.filter(({ level }) => level !== 'department' && level !== 'role').map(({ id }) => id));
  return rows.filter((row) => row.year === year && row.fileId !== '' && !present.has(row.unit));
}

/** `title` is the tab's. Of a municipality that is now reported with others the deck is more than old: from both theirs follow. */
export function leftDeck(
  { index, name, unit }: LedgerRow,
  title: string,
  { municipalities }: Pick<Survey, 'municipalities'>,
): Finding<'DECK_LEFT' | 'DECK_OF_MERGED'> {
  const place = { tab: title, row: index };
  const whole = municipalities.find(({ parts = [] }) => parts.some(({ id }) => id === unit));
  if (!whole) return { severity: 'warning', code: 'DECK_LEFT', place, details: { name } };
  const municipality = cutText(whole.parts?.find(({ id }) => id === unit)?.name);
  return {
    severity: 'warning',
    code: 'DECK_OF_MERGED',
    place,
    details: { name, municipality, as: cutText(whole.name) },
  };
}

/** `grid` is the tab Bildspel, `title` its title. */
export const leftDecks = (
  grid: Grid,
  title: string,
  analysis: Pick<Analysis, 'units' | 'year'>,
  survey: Pick<Survey, 'municipalities'>,
): Finding[] => leftRows(rowsOf(grid, title), analysis).map((row) => leftDeck(row, title, survey));

function rowsOf(grid: Grid, title: string): readonly LedgerRow[] {
  try {
    return readLedger(grid, 'decks', title).rows;
  } catch (error) {
    // Without its headers the tab tells nothing; the making of decks says what to do about it.
    if (error instanceof SurveyError) return [];
    throw error;
  }
}
