/** What one question's own answers ask for (METHOD.md D6, points 3 and 4). */
import { alike } from './alike';
import { NO_RATINGS, NO_SHARES, OPEN, SHOWN, type CellState } from './cell-state';
import type { Item } from './cell-tree';
import { NO_CELL, type SuppressionCell } from './suppression-unit';

const ofFew = (hidden: CellState['hidden']): CellState => ({ hidden, few: hidden });
/** All gave the same answer: the figure would tell it of each of them. */
const ofAlike = (hidden: CellState['hidden']): CellState => ({ hidden, few: OPEN });

/**
 * Under k answering: only how many. Under k ratings: the share stands, and with it how many rated, but nothing of what they rated.
 * All ratings alike, or all vet ej: only from 2k on.
 */
export function ownState({ answering, rated, ratings }: SuppressionCell, minimumGroup: number): CellState {
  if (answering === 0) return SHOWN;
  if (answering < minimumGroup) return ofFew(NO_SHARES);
  if (rated === 0) return answering < 2 * minimumGroup ? ofAlike(NO_SHARES) : SHOWN;
  if (rated < minimumGroup) return ofFew(NO_RATINGS);
  return rated < 2 * minimumGroup && alike(rated, ratings) ? ofAlike(NO_RATINGS) : SHOWN;
}

export function questionItem(at: number, minimumGroup: number): Item {
  const cellOf: Item['cellOf'] = (unit) => unit.questions[at] ?? NO_CELL;
  return {
    cellOf,
    countsPeople: true,
    own: ({ unit }) => ownState(cellOf(unit), minimumGroup),
    canHide: () => true,
    restFollows: () => false,
  };
}
