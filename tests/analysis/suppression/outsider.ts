/**
 * An outsider with a solver: everything that the markers let through, written as a linear system over what they hide, and the
 * narrowest interval for each hidden number. He knows what each marker means, that numbers are not negative and that ratings lie on
 * the scale. Figures are taken exactly (analysis.csv has full precision), so sums are as well known as means.
 */
import type { Highs } from 'highs';
import type { Shown } from '../../../src/analysis/analysis';
import type { CellMarkers, Markers, UnitMarkers } from '../../../src/analysis/suppression/suppress';
import type { SuppressionCell, SuppressionUnit } from '../../../src/analysis/suppression/suppression-unit';
import { linearSystem, MANY, type Interval } from './linear-system';
import { STEPS } from './made-tree';

export type { Interval };

const NAMES = ['answering', 'rated', 'dontKnow', 'blank', 'ratingSum', 'shareSum'] as const;
type Name = (typeof NAMES)[number];

export interface Outsider {
  readonly respondents: (unit: string) => Interval;
  /** `at`: questions first, then areas. */
  readonly number: (unit: string, at: number, name: Name) => Interval;
  /** True where the mean (share) can be nothing but what it is. */
  readonly meanIsPinned: (unit: string, at: number) => boolean;
  readonly shareIsPinned: (unit: string, at: number) => boolean;
  readonly dispose: () => void;
}

/** `areas`: null = he looks at numbers of people only, not at means and areas. */
export function outsider(
  highs: Highs,
  total: SuppressionUnit,
  areas: readonly (readonly number[])[] | null,
  markers: Markers,
  minimumGroup: number,
): Outsider {
  const { variable, row, extremes, isZero, dispose } = linearSystem(highs);
  const ids = new Map<
    string,
    { readonly n: number; readonly cells: readonly Readonly<Record<Name, number>>[]; readonly unit: SuppressionUnit }
  >();
  const questions = total.questions.length;

  const add = (unit: SuppressionUnit): void => {
    const own = markers.get(unit.id) as UnitMarkers;
    const n = variable(...respondentsOf(unit, own, minimumGroup));
    const cellMarkers = [...own.questions, ...own.areas];
    const cells = [...unit.questions, ...unit.areas].map((cell, at) => {
      const isQuestion = at < questions;
      const known = own.listed && own.shown === 'shown' ? (cellMarkers[at] as CellMarkers) : null;
      const made = boundsOf(cell, unit.respondents, known, { isQuestion, minimumGroup });
      const vars = Object.fromEntries(NAMES.map((name) => [name, variable(...made[name])])) as Record<Name, number>;
      row(
        [[vars.answering, 1], [vars.rated, -1], ...(isQuestion ? [[vars.dontKnow, -1] as const] : [])],
        0,
        isQuestion ? 0 : MANY,
      );
      if (areas)
        row(
          [
            [vars.ratingSum, 1],
            [vars.rated, -STEPS],
          ],
          -MANY * STEPS,
          0,
        );
      row(
        [
          [vars.shareSum, 1],
          [vars.answering, -1],
        ],
        -MANY,
        0,
      );
      if (isQuestion) {
        row(
          [
            [vars.shareSum, 1],
            [vars.dontKnow, -1],
          ],
          0,
          0,
        );
        row(
          [
            [vars.answering, 1],
            [vars.blank, 1],
            [n, -1],
          ],
          0,
          0,
        );
      }
      return vars;
    });
    // Where everyone answered everything, an area's sum is the mean of its questions'. He may happen to know that.
    areas?.forEach((parts, area) => {
      const ofArea = unit.areas[area];
      const sum = cells[questions + area];
      if (!ofArea || !sum) return;
      if (parts.every((at) => unit.questions[at]?.rated === ofArea.rated)) {
        row([[sum.ratingSum, parts.length], ...parts.map((at) => [cells[at]?.ratingSum ?? 0, -1] as const)], 0, 0);
      }
      if (parts.every((at) => unit.questions[at]?.answering === ofArea.answering)) {
        row([[sum.shareSum, parts.length], ...parts.map((at) => [cells[at]?.shareSum ?? 0, -1] as const)], 0, 0);
      }
    });
    ids.set(unit.id, { n, cells, unit });
    for (const parts of unit.partitions) {
      for (const part of parts) add(part);
      const below = parts.map((part) => ids.get(part.id));
      row([[n, -1], ...below.map((part) => [part?.n ?? 0, 1] as const)], 0, 0);
      cells.forEach((cell, at) => {
        for (const name of NAMES) {
          if (at >= questions && (name === 'dontKnow' || name === 'blank')) continue;
          row([[cell[name], -1], ...below.map((part) => [part?.cells[at]?.[name] ?? 0, 1] as const)], 0, 0);
        }
      });
    }
  };
  add(total);

  const find = (id: string, at: number) => {
    const found = ids.get(id);
    return {
      vars: found?.cells[at] as Readonly<Record<Name, number>>,
      cell: [...(found?.unit.questions ?? []), ...(found?.unit.areas ?? [])][at] as SuppressionCell,
    };
  };
  return {
    respondents: (id) => extremes([[ids.get(id)?.n ?? 0, 1]]),
    number: (id, at, name) => extremes([[find(id, at).vars[name], 1]]),
    meanIsPinned: (id, at) => {
      const { vars, cell } = find(id, at);
      return isZero([
        [vars.ratingSum, 1],
        [vars.rated, -cell.ratings.sum / cell.rated],
      ]);
    },
    shareIsPinned: (id, at) => {
      const { vars, cell } = find(id, at);
      return isZero([
        [vars.shareSum, 1],
        [vars.answering, -cell.shares.sum / cell.answering],
      ]);
    },
    dispose,
  };
}

function respondentsOf(
  { respondents }: SuppressionUnit,
  { shown, listed }: UnitMarkers,
  minimumGroup: number,
): Interval {
  if (!listed) return [0, MANY];
  return meaning(shown, respondents, minimumGroup);
}

function meaning(shown: Shown, value: number, minimumGroup: number): Interval {
  if (shown === 'few') return [1, minimumGroup - 1];
  return shown === 'protects' ? [minimumGroup, MANY] : [value, value];
}

/** `known` null: nothing of the unit is shown. `few` has fewer than k ratings. */
function boundsOf(
  cell: SuppressionCell,
  respondents: number,
  known: CellMarkers | null,
  { isQuestion, minimumGroup }: { readonly isQuestion: boolean; readonly minimumGroup: number },
): Readonly<Record<Name, Interval>> {
  const { answering, rated } = cell;
  const free: Interval = [0, MANY];
  const exactly = (marker: Shown | undefined, value: number, hidden = free): Interval =>
    marker === 'shown' || marker === 'none' ? [value, value] : hidden;
  return {
    answering: exactly(known ? 'shown' : undefined, answering),
    blank: isQuestion ? exactly(known ? 'shown' : undefined, respondents - answering) : free,
    rated: exactly(
      known?.shares,
      rated,
      known?.ratings === 'few' || known?.shares === 'few' ? [0, minimumGroup - 1] : free,
    ),
    dontKnow: isQuestion ? exactly(known?.shares, answering - rated) : free,
    shareSum: exactly(known?.shares, cell.shares.sum),
    ratingSum: exactly(known?.ratings, cell.ratings.sum),
  };
}
