/** In how many municipalities a question or an area lies in a field, of those that have one. */
import type { Analysis, Field } from './analysis';

export interface FieldsAmong {
  readonly counts: Readonly<Record<Field, number>>;
  /** Municipalities with a field. */
  readonly of: number;
  /** In Börja här (Känd styrka) in at least half of them, and in at least two. */
  readonly common: 'weakness' | 'strength' | null;
}

/** One municipality has nothing in common. */
const FEWEST = 2;

export function fieldsAmong(
  { units }: Pick<Analysis, 'units'>,
  item: 'questions' | 'areas' | 'categories' | 'dimensions',
  place: number,
): FieldsAmong {
  const counts: Record<Field, number> = { startHere: 0, knownWeakness: 0, unknownStrength: 0, knownStrength: 0 };
  let of = 0;
  for (const unit of units) {
    const field = unit.level === 'municipality' ? (unit[item][place]?.field ?? null) : null;
    if (field === null) continue;
    counts[field] += 1;
    of += 1;
  }
  const half = (count: number): boolean => count >= FEWEST && 2 * count >= of;
  return { counts, of, common: half(counts.startHere) ? 'weakness' : half(counts.knownStrength) ? 'strength' : null };
}
