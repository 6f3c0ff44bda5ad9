/** Every hidden number of one measurement against what its outputs give away. */
import type { Highs } from 'highs';
import type { Analysis, Figures } from '../../../src/analysis/analysis';
import type { Interval } from '../suppression/linear-system';
import { unitOf, type Group } from '../suppression/made-tree';
import { figuresOf, partsOf } from './figures-of';
import { onlooker } from './onlooker';

export interface Attacked {
  /** One line of text each. */
  readonly breaches: readonly string[];
  /** Figures of questions (means and shares counted apart) that have answers and are hidden though their unit is shown. */
  readonly hidden: number;
  /** Numbers of vet ej that are hidden to protect others, and those of them that means and areas narrow to less than is asked. */
  readonly protecting: number;
  readonly narrowed: readonly string[];
}

const ROUNDING = 1e-6;
const told = ([low, high]: Interval): string => `${low.toFixed(2)}–${high.toFixed(2)}`;
const isFew = (figures: Figures | undefined): boolean =>
  figures?.ratingsShown === 'few' || figures?.sharesShown === 'few';

/**
 * `tree`: the people behind `analysis`. Numbers of respondents, and that no mean or share is pinned down, are held against all that is
 * shown. The limits of a question's vet ej are those of the numbers of people; how far means and areas narrow them is counted apart.
 */
export function attackOutputs(
  highs: Highs,
  tree: Group,
  analysis: Pick<Analysis, 'units' | 'scale' | 'minimumGroup'>,
): Attacked {
  const { minimumGroup } = analysis;
  const shown = figuresOf(analysis);
  const looking = { shown, lowest: analysis.scale.min, minimumGroup };
  const all = onlooker(highs, tree, { ...looking, atMeans: true });
  const counts = onlooker(highs, tree, { ...looking, atMeans: false });
  const breaches: string[] = [];
  const narrowed: string[] = [];
  let [hidden, protecting] = [0, 0];

  /** `belowFew`: of each question, whether a whole that the group is part of is marked few, so fewer than k rated in the group too. */
  const visit = (group: Group, belowFew: readonly boolean[]): void => {
    const known = shown.get(group.id) ?? null;
    const isShown = known?.unit.shown === 'shown';
    if (known && (known.unit.shown === 'few' || known.unit.shown === 'protects')) {
      const interval = all.respondents(group.id);
      const [low, high] = interval;
      const holds =
        known.unit.shown === 'few'
          ? low <= 1 + ROUNDING && high >= minimumGroup - 1 - ROUNDING
          : high - low >= minimumGroup - ROUNDING;
      if (!holds) breaches.push(`${group.id} ${known.unit.shown}: ${told(interval)} of ${group.people.length}`);
    }
    const truth = unitOf(group);
    [...truth.questions, ...truth.areas].forEach((cell, at) => {
      const isQuestion = at < truth.questions.length;
      const figures = isQuestion ? known?.questions[at] : known?.areas[at - truth.questions.length];
      const where = `${group.id} ${isQuestion ? 'q' : 'area '}${at}`;
      if (isQuestion && isShown && figures?.sharesShown === 'protects') {
        const asked = (belowFew[at] === true ? minimumGroup - 1 : minimumGroup) - ROUNDING;
        const [byCounts, byAll] = [counts.dontKnow(group.id, at), all.dontKnow(group.id, at)];
        protecting += 1;
        if (byCounts[1] - byCounts[0] < asked)
          breaches.push(`${where} vet ej protects: ${told(byCounts)} of ${cell.answering - cell.rated}`);
        else if (byAll[1] - byAll[0] < asked)
          narrowed.push(`${where}: ${told(byCounts)} to ${told(byAll)} of ${cell.answering - cell.rated}`);
      }
      if (known === null && group.people.length >= minimumGroup) return;
      const [noMean, noShare] = [
        cell.rated > 0 && (figures?.mean ?? null) === null,
        cell.answering > 0 && (figures?.dontKnowShare ?? null) === null,
      ];
      if (isQuestion && isShown) hidden += (noMean ? 1 : 0) + (noShare ? 1 : 0);
      if (noMean && all.meanIs(group.id, at, cell.ratings.sum / cell.rated)) breaches.push(`${where} mean pinned`);
      if (noShare && all.shareIs(group.id, at, cell.shares.sum / cell.answering))
        breaches.push(`${where} share pinned`);
    });
    const below = truth.questions.map((_, at) => belowFew[at] === true || (isShown && isFew(known.questions[at])));
    partsOf(group, shown).forEach((parts) => parts.forEach((part) => visit(part, below)));
  };
  visit(tree, []);
  all.dispose();
  counts.dispose();
  return { breaches, hidden, protecting, narrowed };
}
