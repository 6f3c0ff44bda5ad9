/** Figures that are made of other units' or another year's figures are made of shown ones only, so they tell nothing more. */
import type { Analysis, Figures } from '../../../src/analysis/analysis';
import { analyse } from '../../../src/analysis/analyse';
import type { Settings } from '../../../src/settings/settings';
import { figuresOf } from './figures-of';
import { madeYear, readYear, settingsOf } from './made-answers';

const SHAPE = { municipalities: [2, 6], divided: true } as const;
const SEEDS = Array.from({ length: 40 }, (_, index) => 300_000 + index);

const itemsOf = (
  unit: { readonly questions: readonly Figures[]; readonly areas: readonly Figures[] } | undefined,
): readonly Figures[] => (unit ? [...unit.questions, ...unit.areas] : []);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function analysed(seed: number, weight: Settings['weight'] = 'municipality'): Analysis {
  const year = madeYear(seed, SHAPE);
  const settings = settingsOf(5, weight);
  return analyse(readYear(year, settings), year.survey, settings);
}

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
    const [now, then] = [madeYear(seed, SHAPE), madeYear(seed + 1000, SHAPE)];
    const settings = settingsOf(5);
    const answers = readYear({ ...then, survey: now.survey }, settings);
    const analysis = analyse(readYear(now, settings), now.survey, settings, {
      year: 2025,
      answers,
      changed: new Set(),
    });
    const earlier = figuresOf(analyse(answers, now.survey, settings));
    for (const [id, unit] of figuresOf(analysis)) {
      const before = itemsOf(earlier.get(id));
      [...unit.unit.questions, ...unit.unit.areas].forEach(({ change, mean: ownMean, dontKnowShare }, at) => {
        const shown = before[at];
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
          expect((own ?? NaN) - difference).toBeCloseTo(was ?? NaN, 9);
          changes += 1;
        }
      });
    }
  }
  expect(changes).toBeGreaterThan(50);
});

it("an area whose question is hidden does not tell how many said vet ej in all: less the other questions it would be the hidden one's", () => {
  let areas = 0;
  for (const seed of SEEDS) {
    for (const { questions, areas: own, shown } of analysed(seed).units) {
      if (shown !== 'shown') continue;
      const [two] = own;
      if (questions[0]?.dontKnow !== null && questions[1]?.dontKnow !== null) continue;
      expect(two?.dontKnow).toBeNull();
      areas += 1;
    }
  }
  expect(areas).toBeGreaterThan(50);
});
