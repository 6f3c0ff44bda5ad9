/** Which municipalities have enough people to be shown, while the answers are read: nothing is quoted of the others. */
import { comparisonKey } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';
import type { Settings } from '../../settings/settings';
import type { AnswerMatrix } from '../matrix/answer-matrix';

/** By position in `units`: whether so many have an answer that counts. */
export function shownUnits(
  { units, unitOfRow }: Pick<AnswerMatrix, 'units' | 'unitOfRow'>,
  { minimumGroup }: Pick<Settings, 'minimumGroup'>,
): readonly boolean[] {
  const rows = units.map(() => 0);
  for (const unit of unitOfRow) (rows[unit] as number) += 1;
  return rows.map((count) => count >= minimumGroup);
}

/** Those who wrote anything, also where none of it is understood yet, by the cell that names their municipality. */
export interface Writers {
  readonly note: (unit: Cell) => void;
  readonly areEnough: (unit: Cell) => boolean;
}

/** Spellings that differ in more than capitals are counted apart. */
export function createWriters({ minimumGroup }: Pick<Settings, 'minimumGroup'>): Writers {
  const byCell = new Map<Cell, number>();
  const byName = new Map<string, number>();
  const countByName = (): void => {
    for (const [cell, count] of byCell) byName.set(comparisonKey(cell), (byName.get(comparisonKey(cell)) ?? 0) + count);
    byCell.clear();
  };
  return {
    note: (unit) => void byCell.set(unit, (byCell.get(unit) ?? 0) + 1),
    areEnough: (unit) => {
      countByName();
      return (byName.get(comparisonKey(unit)) ?? 0) >= minimumGroup;
    },
  };
}
