/** Decks of this year whose municipality is no longer among the active ones: their figures are old, and nobody else will say so. */
import type { Analysis } from '../../analysis/analysis';
import { SurveyError } from '../../messages/survey-error';
import type { Grid } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import { readLedger, type LedgerRow } from '../made-files/ledger';

/** `grid` is the tab Bildspel, `title` its title. */
export function leftDecks(grid: Grid, title: string, { units, year }: Pick<Analysis, 'units' | 'year'>): Finding[] {
  const present = new Set(units.filter(({ level }) => level !== 'department' && level !== 'role').map(({ id }) => id));
  return rowsOf(grid, title)
    .filter((row) => row.year === year && row.fileId !== '' && !present.has(row.unit))
    .map(({ index, name }) => ({
      severity: 'warning',
      code: 'DECK_LEFT',
      place: { tab: title, row: index },
      details: { name },
    }));
}

function rowsOf(grid: Grid, title: string): readonly LedgerRow[] {
  try {
    return readLedger(grid, 'decks', title).rows;
  } catch (error) {
    // Without its headers the tab tells nothing; the making of decks says what to do about it.
    if (error instanceof SurveyError) return [];
    throw error;
  }
}
