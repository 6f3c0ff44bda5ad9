/** Seeded numbers for one run of one table, so that a run is the same whatever was run before it. */
import { normalChance, seededChance, type Chance } from '../../src/analysis/statistics/seeded-chance';

export function randomSource(seed: number, name: string): { readonly chance: Chance; readonly normal: Chance } {
  const chance = seededChance(seed, name);
  return { chance, normal: normalChance(chance) };
}
