/**
 * The least that could be hidden, found by trying everything, and a plain greedy rule as rival; both are told by the outsider with
 * his solver whether it is enough.
 */
import type { Highs } from 'highs';
import type { Shown } from '../../../src/analysis/analysis';
import { ownState } from '../../../src/analysis/suppression/question-item';
import { suppress, type CellMarkers, type Markers, type UnitMarkers } from '../../../src/analysis/suppression/suppress';
import type { SuppressionUnit } from '../../../src/analysis/suppression/suppression-unit';
import { breaches } from './demands';
import { outsider } from './outsider';

export interface Counts {
  readonly ours: number;
  readonly least: number;
  readonly greedy: number;
}

/** Whether a choice of hidden units or figures is enough. */
type Enough = (chosen: readonly string[]) => boolean;

function isEnough(highs: Highs, total: SuppressionUnit, markers: Markers, minimumGroup: number): boolean {
  const numbers = outsider(highs, total, null, markers, minimumGroup);
  const figures = outsider(highs, total, [], markers, minimumGroup);
  const found = breaches(total, markers, { numbers, figures }, minimumGroup);
  numbers.dispose();
  figures.dispose();
  return found.length === 0;
}

const subsets = (from: readonly string[], size: number): readonly (readonly string[])[] =>
  size === 0
    ? [[]]
    : from.flatMap((one, index) => subsets(from.slice(index + 1), size - 1).map((rest) => [one, ...rest]));

/** Sizes from none up, so the first that is enough is the least. */
function least(from: readonly string[], enough: Enough): number | null {
  for (let size = 0; size <= from.length; size += 1) if (subsets(from, size).some(enough)) return size;
  return null;
}

/** Hides the next in the order until it is enough. */
function greedy(order: readonly string[], enough: Enough): number | null {
  for (let size = 0; size <= order.length; size += 1) if (enough(order.slice(0, size))) return size;
  return null;
}

const smallestFirst = (units: readonly SuppressionUnit[]): readonly string[] =>
  [...units].sort((a, b) => a.respondents - b.respondents).map(({ id }) => id);

/** Units hidden (or not named) beside the small ones, in a flat tree; null where hiding all is not enough. */
export function unitCounts(highs: Highs, tree: SuppressionUnit, minimumGroup: number): Counts | null {
  const bare = (unit: SuppressionUnit): SuppressionUnit => ({
    ...unit,
    listed: true,
    questions: [],
    areas: [],
    partitions: unit.partitions.map((parts) => parts.map(bare)),
  });
  const total = bare(tree);
  const [parts = []] = total.partitions;
  const shownAs = ({ id, respondents }: SuppressionUnit, chosen: readonly string[]): Shown =>
    respondents === 0 ? 'none' : respondents < minimumGroup ? 'few' : chosen.includes(id) ? 'protects' : 'shown';
  const enough: Enough = (chosen) =>
    isEnough(
      highs,
      total,
      new Map(
        [total, ...parts].map((unit): [string, UnitMarkers] => [
          unit.id,
          { shown: shownAs(unit, chosen), listed: true, questions: [], areas: [] },
        ]),
      ),
      minimumGroup,
    );
  const order = [...smallestFirst(parts.filter(({ respondents }) => respondents >= minimumGroup)), total.id];
  const [fewest, plain] = [least(order, enough), greedy(order, enough)];
  const markers = suppress(total, [], { minimumGroup });
  const ours = order.filter((id) => markers.get(id)?.shown !== 'shown' || markers.get(id)?.listed !== true).length;
  return fewest === null || plain === null || total.respondents < minimumGroup
    ? null
    : { ours, least: fewest, greedy: plain };
}

/**
 * Figures of one question (of each unit two: what is made of the ratings, and the vet ej share) that are hidden beside those that
 * its own answers ask for. The rival hides both of the next smallest unit, the total last.
 */
export function figureCounts(highs: Highs, tree: SuppressionUnit, minimumGroup: number): Counts | null {
  const oneQuestion = (unit: SuppressionUnit): SuppressionUnit => ({
    ...unit,
    questions: unit.questions.slice(0, 1),
    areas: [],
    partitions: unit.partitions.map((parts) => parts.map(oneQuestion)),
  });
  const total = oneQuestion(tree);
  const protectedBy = suppress(total, [], { minimumGroup });
  const open = [...(total.partitions[0] ?? []), total].filter(({ id }) => protectedBy.get(id)?.shown === 'shown');
  if (!open.includes(total)) return null;

  const figures = (unit: SuppressionUnit, chosen: readonly string[]): CellMarkers => {
    const [cell] = unit.questions;
    const { hidden, few } = cell ? ownState(cell, minimumGroup) : { hidden: 0, few: 0 };
    const marker = (layer: number, figure: string, count: number): Shown => {
      if (hidden >= layer) return few >= layer ? 'few' : 'protects';
      return chosen.includes(figure) ? (few > 0 ? 'few' : 'protects') : count === 0 ? 'none' : 'shown';
    };
    const shares = marker(2, `${unit.id} shares`, cell?.answering ?? 0);
    return {
      shares,
      ratings: shares === 'few' || shares === 'protects' ? shares : marker(1, `${unit.id} ratings`, cell?.rated ?? 0),
      shown: shares,
    };
  };
  const enough: Enough = (chosen) =>
    // Shares are hidden with the ratings only, since the ratings' number would tell them.
    chosen.every(
      (figure) =>
        !figure.endsWith(' shares') || chosen.includes(figure.replace(/ shares$/, ' ratings')) || ownHides(figure),
    ) &&
    isEnough(
      highs,
      total,
      new Map(
        [...protectedBy].map(([id, own]): [string, UnitMarkers] => {
          const unit = open.find((one) => one.id === id);
          return [id, unit ? { ...own, questions: [figures(unit, chosen)] } : own];
        }),
      ),
      minimumGroup,
    );
  const ownHides = (figure: string): boolean =>
    open.some(
      ({ id, questions }) =>
        figure === `${id} shares` && questions[0] !== undefined && ownState(questions[0], minimumGroup).hidden > 0,
    );

  const names = open
    .filter(({ questions }) => (questions[0]?.answering ?? 0) > 0)
    .flatMap(({ id, questions: [cell] }) => {
      const own = cell ? ownState(cell, minimumGroup).hidden : 0;
      return [...(own < 1 && (cell?.rated ?? 0) > 0 ? [`${id} ratings`] : []), ...(own < 2 ? [`${id} shares`] : [])];
    });
  const order = [...smallestFirst(open.slice(0, -1)), total.id].flatMap((id) =>
    names.filter((name) => name.startsWith(`${id} `)),
  );
  const [fewest, plain] = [least(names, enough), greedy(order, enough)];
  const ours = names.filter((name) => {
    const id = name.replace(/ (shares|ratings)$/, '');
    const cell = protectedBy.get(id)?.questions[0];
    const shown = name.endsWith(' shares') ? cell?.shares : cell?.ratings;
    return shown === 'protects' || shown === 'few';
  }).length;
  return fewest === null || plain === null ? null : { ours, least: fewest, greedy: plain };
}
