/** Hides parts of one or two divisions of the same people, until what is known of the hidden ones together tells nothing. */
import type { Answers } from './cell';
import { nestedGroups } from './nested-groups';

/** One division (departments or role groups); parts in the order of outputs. */
export interface Divided {
  readonly answers: readonly Answers[];
  /** Respondents of each part. */
  readonly sizes: readonly number[];
  /** Whether parts may stay hidden together, and no more. */
  readonly holds: (hidden: ReadonlySet<number>) => boolean;
}

/** People in each pair of parts of the two divisions; null where there are not two, or nobody knows. */
export type Crossed = readonly (readonly number[])[] | null;

export interface Hiding {
  readonly hidden: Set<number>;
  /** Not even hiding every part does. */
  blank: boolean;
}

/** `all`: of each division the parts that are hidden from the start; more are added to them. */
export function hideLayer(divisions: readonly Divided[], all: readonly Hiding[], crossed: Crossed, k: number): void {
  const protect = (): void => divisions.forEach((division, at) => addProtectors(division, all[at] as Hiding));
  protect();
  while (crossed && hideNested(divisions, all, crossed, k)) protect();
}

/** Hides the fewest further parts that do, the first in order of as many. */
function addProtectors(division: Divided, hiding: Hiding): void {
  const { hidden } = hiding;
  if (division.holds(hidden)) return;
  const able = ableOf(division, hidden);
  const pairs = able.flatMap((one, at) => able.slice(at + 1).map((other) => [one, other]));
  const some = [...able.map((one) => [one]), ...pairs, able].find((more) =>
    division.holds(new Set([...hidden, ...more])),
  );
  for (const part of some ?? able) hidden.add(part);
  hiding.blank ||= some === undefined;
}

const ableOf = ({ answers }: Divided, hidden: ReadonlySet<number>): readonly number[] =>
  answers.flatMap(({ count }, part) => (!hidden.has(part) && count > 0 ? [part] : []));

/** Hides one part of a pair of groups that give a few people away; false where there is none. */
function hideNested(
  divisions: readonly Divided[],
  all: readonly Hiding[],
  crossed: NonNullable<Crossed>,
  k: number,
): boolean {
  const [first, second] = divisions.map((division, at) => blocksOf(division, (all[at] as Hiding).hidden)) as [
    Blocks,
    Blocks,
  ];
  const between = first.map((a) =>
    second.map((b) => sum(a.flatMap((one) => b.map((two) => crossed[one]?.[two] ?? 0)))),
  );
  const nested = nestedGroups(between, k);
  if (!nested) return false;
  const unions = [
    nested.first.flatMap((block) => first[block] ?? []),
    nested.second.flatMap((block) => second[block] ?? []),
  ];
  const sides = divisions.map((division, at) => {
    const { hidden } = all[at] as Hiding;
    const union = unions[at] ?? [];
    const able = ableOf(division, hidden);
    return {
      hidden,
      sizes: division.sizes,
      people: sum(union.map((part) => division.sizes[part] ?? 0)),
      inside: able.filter((part) => union.includes(part)),
      outside: able.filter((part) => !union.includes(part)),
    };
  });
  // The smaller union's; of equal ones the role groups', which are the second division.
  sides.reverse().sort((a, b) => a.people - b.people);
  // Two unions of hidden parts alone are as far apart as what is left of both.
  const chosen = sides.find(({ inside }) => inside.length > 0) ?? sides.find(({ outside }) => outside.length > 0);
  if (!chosen) return false;
  const { hidden, sizes, inside, outside } = chosen;
  const from = inside.length > 0 ? inside : outside;
  hidden.add(from.reduce((best, part) => ((sizes[part] ?? 0) < (sizes[best] ?? 0) ? part : best)));
  return true;
}

/** Parts whose sum is known together: each shown one, and the hidden ones as one. */
type Blocks = readonly (readonly number[])[];

function blocksOf({ answers }: Divided, hidden: ReadonlySet<number>): Blocks {
  const shown = answers.flatMap((_, part) => (hidden.has(part) ? [] : [[part]]));
  return hidden.size > 0 ? [...shown, [...hidden]] : shown;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
