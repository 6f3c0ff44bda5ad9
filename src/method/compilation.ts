/**
 * What the dialogues of a municipality say together, area by area (METHOD.md, step 9): how each department sees it, and whether the
 * area is a common weak point.
 */
import type { Dialogue } from './dialogue';

/** How a department sees an area by its own rating; `notDiscussed`: it has not said. */
export type View = 'weak' | 'partly' | 'good';

export interface CompiledArea {
  readonly area: string;
  /** In the order that the departments first stand in; departments that have not discussed the area are left out. */
  readonly views: readonly { readonly department: string; readonly view: View | null }[];
  /** Departments that have discussed it, and those of them that see it as weak. */
  readonly discussed: number;
  readonly weak: number;
  /** Departments that don't know but ought to. */
  readonly shouldKnow: number;
  /** Means of what was written, 1–3; null where nobody wrote any. */
  readonly urgent: number | null;
  readonly feasible: number | null;
  /** Weak in at least half of the departments that have discussed it, and in at least two. */
  readonly commonWeakPoint: boolean;
}

interface Scale {
  readonly min: number;
  readonly max: number;
}

const FEWEST_DEPARTMENTS = 2;

/** The lowest third of the scale is weak, the highest good. */
export function viewOf(rating: number | null, { min, max }: Scale): View | null {
  if (rating === null) return null;
  const share = (rating - min) / (max - min);
  return share <= 1 / 3 ? 'weak' : share < 2 / 3 ? 'partly' : 'good';
}

const meanOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
};

/** Of a department's rows about one area the last counts. Areas in the order that they first stand in. */
export function compileDialogues(dialogues: readonly Dialogue[], scale: Scale): readonly CompiledArea[] {
  const areas = [...new Set(dialogues.map(({ area }) => area).filter((area) => area !== ''))];
  return areas.map((area) => {
    const latest = new Map(dialogues.filter((one) => one.area === area).map((one) => [one.department, one]));
    const rows = [...latest.values()];
    const views = rows.map(({ department, rating }) => ({ department, view: viewOf(rating, scale) }));
    const weak = views.filter(({ view }) => view === 'weak').length;
    return {
      area,
      views,
      discussed: rows.length,
      weak,
      shouldKnow: rows.filter((one) => one.unknown !== '' && one.shouldKnow === 'yes').length,
      urgent: meanOf(rows.map((one) => one.urgent)),
      feasible: meanOf(rows.map((one) => one.feasible)),
      commonWeakPoint: weak >= FEWEST_DEPARTMENTS && 2 * weak >= rows.length,
    };
  });
}
