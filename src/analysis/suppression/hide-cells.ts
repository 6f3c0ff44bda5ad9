/** One question in one municipality: which of its parts' figures are hidden, until nothing hidden follows from what is shown. */
import { addAnswers, allAlike, hidesItself, type Cell, type Layer } from './cell';
import { nestedGroups } from './nested-groups';

/** One division (departments or role groups) as it answered one question; parts in the order of outputs. */
export interface DividedCell {
  readonly cells: readonly Cell[];
  /** Respondents of each part. */
  readonly sizes: readonly number[];
  /** Parts of which no output shows anything: hidden altogether, never named. */
  readonly out: ReadonlySet<number>;
}

/** People in each pair of parts of the two divisions who rated (answered); null where there are not two. */
export type Crossed = (layer: Layer) => readonly (readonly number[])[] | null;

export interface HiddenCells {
  readonly shares: ReadonlySet<number>;
  /** Those of `shares` too. */
  readonly ratings: ReadonlySet<number>;
  /** Where hiding figures does not do: nothing at all is said of this question in the division, how many answered included. */
  readonly blank: boolean;
}

interface Hiding {
  readonly division: DividedCell;
  readonly hidden: Set<number>;
  blank: boolean;
}

/** One per division; those of which no part may be named are left out of `divisions`. */
export function hideCells(whole: Cell, divisions: readonly DividedCell[], crossed: Crossed, k: number): HiddenCells[] {
  const shares = hideLayer(
    whole,
    divisions,
    'shares',
    divisions.map(() => new Set<number>()),
    crossed,
    k,
  );
  const ratings = hideLayer(
    whole,
    divisions,
    'ratings',
    shares.map(({ hidden }) => hidden),
    crossed,
    k,
  );
  return divisions.map((_, at) => ({
    shares: (shares[at] as Hiding).hidden,
    ratings: (ratings[at] as Hiding).hidden,
    blank: (shares[at] as Hiding).blank || (ratings[at] as Hiding).blank,
  }));
}

function hideLayer(
  whole: Cell,
  divisions: readonly DividedCell[],
  layer: Layer,
  before: readonly ReadonlySet<number>[],
  crossed: Crossed,
  k: number,
): readonly Hiding[] {
  const all = divisions.map((division, at): Hiding => {
    const own = division.cells.flatMap((cell, part) => (hidesItself(cell, layer, k) ? [part] : []));
    return { division, hidden: new Set([...division.out, ...(before[at] ?? []), ...own]), blank: false };
  });
  // What a shown whole says by itself, all alike or nobody "don't know", is no secret of its parts.
  if (hidesItself(whole, layer, k) || allAlike(whole[layer])) return all;
  for (const hiding of all) addProtectors(hiding, layer, k);
  const counts = all.length === 2 ? crossed(layer) : null;
  while (counts && hideNested(all, counts, layer, k)) for (const hiding of all) addProtectors(hiding, layer, k);
  return all;
}

/** Hides the fewest further figures that do, the first in order of as many. */
function addProtectors(hiding: Hiding, layer: Layer, k: number): void {
  const { division, hidden } = hiding;
  if (holds(division, hidden, layer, k)) return;
  const able = division.cells.flatMap((cell, part) => (!hidden.has(part) && cell[layer].count > 0 ? [part] : []));
  const pairs = able.flatMap((one, at) => able.slice(at + 1).map((other) => [one, other]));
  // A shown cell has k people itself, so one more is enough people, and two hold what differs, if anything does.
  const more = [...able.map((one) => [one]), ...pairs, able].find((some) =>
    holds(division, new Set([...hidden, ...some]), layer, k),
  );
  for (const part of more ?? able) hidden.add(part);
  hiding.blank ||= more === undefined;
}

/**
 * Nobody outside can tell whose answers are whose among the hidden parts, as long as they differ: exchange two people's parts, and all
 * that is printed stays. Their sum is known, the whole less the shown ones, so it must be of k people and of two parts.
 */
function holds({ cells, sizes, out }: DividedCell, hidden: ReadonlySet<number>, layer: Layer, k: number): boolean {
  const parts = [...hidden];
  const asksFor = (part: number): boolean =>
    !out.has(part) || (sizes[part] as number) < k || hidesItself(cells[part] as Cell, layer, k);
  if (!parts.some(asksFor)) return true;
  const answers = addAnswers(parts.map((part) => (cells[part] as Cell)[layer]));
  if (answers.count === 0) return true;
  // How many answered in a part that is out nobody knows.
  const members = parts.filter((part) => out.has(part) || (cells[part] as Cell)[layer].count > 0);
  return answers.count >= k && members.length >= 2 && !allAlike(answers);
}

/** Hides one figure of a pair of groups that give a few people away; false where there is none. */
function hideNested(all: readonly Hiding[], counts: readonly (readonly number[])[], layer: Layer, k: number): boolean {
  const [first, second] = all.map(blocksOf) as [Blocks, Blocks];
  const between = first.map((a) => second.map((b) => sum(a.flatMap((one) => b.map((two) => counts[one]?.[two] ?? 0)))));
  const nested = nestedGroups(between, k);
  if (!nested) return false;
  const unions = [
    nested.first.flatMap((block) => first[block] ?? []),
    nested.second.flatMap((block) => second[block] ?? []),
  ];
  const sides = all.map((hiding, at) => {
    const union = new Set(unions[at]);
    const { cells, sizes } = hiding.division;
    const able = cells.flatMap((cell, part) => (!hiding.hidden.has(part) && cell[layer].count > 0 ? [part] : []));
    return {
      hiding,
      people: sum([...union].map((part) => sizes[part] as number)),
      inside: able.filter((part) => union.has(part)),
      outside: able.filter((part) => !union.has(part)),
    };
  });
  // The smaller union's; of equal ones the role groups', which are the second division.
  sides.reverse().sort((a, b) => a.people - b.people);
  // Two unions of hidden parts alone are as far apart as what is left of both.
  const chosen = sides.find(({ inside }) => inside.length > 0) ?? sides.find(({ outside }) => outside.length > 0);
  if (!chosen) return false;
  const { sizes } = chosen.hiding.division;
  const from = chosen.inside.length > 0 ? chosen.inside : chosen.outside;
  chosen.hiding.hidden.add(
    from.reduce((best, part) => ((sizes[part] as number) < (sizes[best] as number) ? part : best)),
  );
  return true;
}

/** Parts whose sum is known together: each shown one, and the hidden ones as one. */
type Blocks = readonly (readonly number[])[];

function blocksOf({ division, hidden }: Hiding): Blocks {
  const shown = division.cells.flatMap((_, part) => (hidden.has(part) ? [] : [[part]]));
  return hidden.size > 0 ? [...shown, [...hidden]] : shown;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
