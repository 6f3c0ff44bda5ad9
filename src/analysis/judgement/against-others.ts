/** Every municipality against the other ones, questions and areas in one family of tests (STATISTICS.md rules 10 and 12). */
import type { Settings } from '../../settings/settings';
import type { AgainstOthers, Comparison } from '../analysis';
import { compareWithOthers } from '../comparison/compare-rows';
import type { ComparedCell } from '../comparison/compared-cell';
import { leaveEachOut } from '../comparison/other-cells';
import { placeAmongOthers } from '../comparison/place-among-others';

/** `cells` has one list per municipality, all of the same rows. Null throughout where there is nobody to compare with. */
export function againstOthers(
  cells: readonly (readonly ComparedCell[])[],
  { weight, scale }: Pick<Settings, 'weight' | 'scale'>,
): readonly (readonly (AgainstOthers | null)[])[] {
  if (cells.length < 2) return cells.map((own) => own.map(() => null));
  const others = (cells[0] ?? []).map((_, row) => leaveEachOut(cells.map((own) => own[row] ?? NONE)));
  const withPlace = (comparison: Comparison, range: number) => ({
    ...comparison,
    among: placeAmongOthers(comparison, range),
  });
  return cells.map((own, unit) => {
    const rows = own.map((cell, row) => ({ own: cell, others: others[row]?.[unit] ?? NONE }));
    return compareWithOthers(rows, weight).map(({ mean, share }, row) => {
      const { means, shares } = own[row] ?? NONE;
      if (means === null && shares === null) return null;
      return { mean: means && withPlace(mean, scale.max - scale.min), share: shares && withPlace(share, 1) };
    });
  });
}

const NONE = { means: null, shares: null } as const;
