/** Figures that are made of other units' or another year's figures are made of shown ones only, so they tell nothing more. */
import type { Analysis, Figures, UnitResult } from '../../../src/analysis/analysis';
import type { Settings } from '../../../src/settings/settings';
import { analysesOf } from './attack';
import { analyseWorld, madeWorld, type Shape } from './made-world';

const SHAPE: Shape = { municipalities: [2, 6], departments: [2, 3], roles: [1, 3], years: 2, people: 'few' };
const SEEDS = Array.from({ length: 40 }, (_, index) => 300_000 + index);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const analysed = (seed: number, weight: Settings['weight'] = 'municipality'): Analysis =>
  analyseWorld(madeWorld(seed, SHAPE).slice(0, 1), 5, { weight });

it("others' mean and share are those of the other municipalities whose figures are shown", () => {
  let compared = 0;
  for (const seed of SEEDS) {
    const municipalities = analysed(seed).units.filter(({ level }) => level === 'municipality');
    municipalities.forEach((own) => {
      own.questions.forEach(({ others, mean: ownMean, dontKnowShare }, at) => {
        const rest = municipalities.filter((other) => other !== own).map((other) => other.questions[at] as Figures);
        const means = rest.flatMap((one) => one.mean ?? []);
        const shares = rest.flatMap((one) => one.dontKnowShare ?? []);
        if ((others?.mean?.difference ?? null) !== null)
          expect((ownMean ?? NaN) - (others?.mean?.difference ?? NaN)).toBeCloseTo(mean(means), 9);
        if ((others?.share?.difference ?? null) !== null)
          expect((dontKnowShare ?? NaN) - (others?.share?.difference ?? NaN)).toBeCloseTo(mean(shares), 9);
        compared += (others?.mean?.difference ?? null) === null ? 0 : 1;
      });
    });
  }
  expect(compared).toBeGreaterThan(50);
});

it("with every answer alike, others' mean is that of the shown others' answers together", () => {
  let compared = 0;
  for (const seed of SEEDS) {
    const municipalities = analysed(seed, 'answer').units.filter(({ level }) => level === 'municipality');
    municipalities.forEach((own) => {
      own.questions.forEach(({ others, mean: ownMean }, at) => {
        if ((others?.mean?.difference ?? null) === null) return;
        const rest = municipalities
          .filter((other) => other !== own)
          .map((other) => other.questions[at] as Figures)
          .filter((one) => one.mean !== null);
        const rated = rest.reduce((sum, one) => sum + (one.rated ?? NaN), 0);
        expect((ownMean ?? NaN) - (others?.mean?.difference ?? NaN)).toBeCloseTo(
          rest.reduce((sum, one) => sum + (one.mean ?? NaN) * (one.rated ?? NaN), 0) / rated,
          9,
        );
        compared += 1;
      });
    });
  }
  expect(compared).toBeGreaterThan(50);
});

it('what weighs every municipality the same is the mean of those that are shown, and says how many they are', () => {
  for (const seed of SEEDS) {
    const { units, equalWeight } = analysed(seed);
    const municipalities = units.filter(({ level }) => level === 'municipality');
    equalWeight.questions.forEach((joint, at) => {
      const means = municipalities.flatMap(({ questions }) => questions[at]?.mean ?? []);
      const shares = municipalities.flatMap(({ questions }) => questions[at]?.dontKnowShare ?? []);
      expect([joint.meanOf, joint.shareOf]).toEqual([means.length, shares.length]);
      if (joint.mean !== null) expect(joint.mean).toBeCloseTo(mean(means), 9);
      if (joint.dontKnowShare !== null) expect(joint.dontKnowShare).toBeCloseTo(mean(shares), 9);
    });
  }
});

it('a change gives no earlier figure that the earlier measurement, protected for itself, does not show', () => {
  let changes = 0;
  for (const seed of SEEDS) {
    const [now, then] = analysesOf(madeWorld(seed, SHAPE), 5) as [Analysis, Analysis];
    for (const unit of now.units.filter(({ level }) => level !== 'total')) {
      const before = then.units.find(({ id }) => id === unit.id);
      changes += changesOf(unit, before);
    }
  }
  expect(changes).toBeGreaterThan(50);
});

function changesOf(unit: UnitResult, before: UnitResult | undefined): number {
  let changes = 0;
  for (const item of ['questions', 'areas'] as const)
    unit[item].forEach(({ change, mean: ownMean, dontKnowShare }, at) => {
      const shown = before?.[item][at];
      expect([change?.before.mean ?? null, change?.before.dontKnowShare ?? null]).toEqual([
        shown?.mean ?? null,
        shown?.dontKnowShare ?? null,
      ]);
      for (const [comparison, own, was] of [
        [change?.mean, ownMean, shown?.mean],
        [change?.share, dontKnowShare, shown?.dontKnowShare],
      ] as const) {
        const difference = comparison?.difference ?? null;
        if (difference === null) continue;
        // Of areas all three are rounded.
        const off = Math.abs((own ?? NaN) - difference - (was ?? NaN));
        expect(off).toBeLessThan(item === 'questions' ? 1e-9 : comparison === change?.mean ? 0.12 : 0.016);
        changes += 1;
      }
    });
  return changes;
}
