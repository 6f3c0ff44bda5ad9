/** Decks of this year whose municipality is no longer among the active ones: their figures are old, and nobody else will say so. */
import type { Analysis } from '../../analysis/analysis';
import { SurveyError } from '../../messages/survey-error';
import type { Grid } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import { readLedger, type LedgerRow } from '../made-files/ledger';

/** `rows` of the tab Bildspel. */
export function leftRows(
  rows: readonly LedgerRow[],
  { units, year }: Pick<Analysis, 'units' | 'year'>,
): readonly LedgerRow[] {
  const present = new Set(units.filter(({ level }) => level !== 'department' && level !== 'role').map(({ id }) => id));
  return rows.filter((row) => row.year === year && row.fileId !== '' && !present.has(row.unit));
}

/** `title` is the tab's. */
export const leftDeck = ({ index, name }: LedgerRow, title: string): Finding<'DECK_LEFT'> => ({
  severity: 'warning',
  code: 'DECK_LEFT',
  place: { tab: title, row: index },
  details: { name },
});

/** `grid` is the tab Bildspel, `title` its title. */
export const leftDecks = (grid: Grid, title: string, analysis: Pick<Analysis, 'units' | 'year'>): Finding[] =>
  leftRows(rowsOf(grid, title), analysis).map((row) => leftDeck(row, title));

function rowsOf(grid: Grid, title: string): readonly LedgerRow[] {
  try {
    return readLedger(grid, 'decks', title).rows;
  } catch (error) {
    // Without its headers the tab tells nothing; the making of decks says what to do about it.
    if (error instanceof SurveyError) return [];
    throw error;
  }
}
