/** Seeded numbers for one run of one table, so that a run is the same whatever was run before it. */
import { fillWithNormals, seededChance, type Chance } from '../../src/analysis/statistics/seeded-chance';

export function randomSource(seed: number, name: string): { readonly chance: Chance; readonly normal: Chance } {
  const chance = seededChance(seed, name);
  const pair = new Float64Array(2);
  let isKept = false;
  const normal = (): number => {
    isKept = !isKept;
    if (isKept) fillWithNormals(chance, pair);
    return pair[isKept ? 0 : 1] as number;
  };
  return { chance, normal };
}
