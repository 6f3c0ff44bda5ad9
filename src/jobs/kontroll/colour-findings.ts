/** Colours of the decks' themes that were too weak to be used, as Bildspel remembers them, as rows of Kontroll. */
import { SurveyError } from '../../messages/survey-error';
import type { Grid } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { ColourUse } from '../../requests/slides/contrast/weak-colours';
import { writtenOf } from '../decks/deck-memory';
import { readLedger, type LedgerRow } from '../made-files/ledger';

const CODES: { readonly [Use in ColourUse]: 'WEAK_TEXT' | 'WEAK_FILL' | 'WEAK_MARK' } = {
  text: 'WEAK_TEXT',
  fill: 'WEAK_FILL',
  mark: 'WEAK_MARK',
};

/** One row for each colour and use, with the place of the first deck that has it. `grid` is the tab Bildspel, `title` its title. */
export function colourFindings(grid: Grid, title: string): Finding[] {
  const told = new Map<string, Finding>();
  for (const { index, memory } of rowsOf(grid, title)) {
    for (const { slot, use, ratio } of writtenOf(memory)?.weak ?? []) {
      const key = `${slot} ${use} ${ratio.toFixed(1)}`;
      if (!told.has(key))
        told.set(key, {
          severity: 'info',
          code: CODES[use],
          place: { tab: title, row: index },
          details: { slot, ratio },
        });
    }
  }
  return [...told.values()];
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
