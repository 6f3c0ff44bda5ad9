import { measureUnit } from '../../src/analysis/chance/smooth-units';
import { betaQuantile } from './beta-quantile';
import { coverage } from './coverage';
import { falseChanges } from './false-changes';
import { noArea } from './no-area';
import { drawAnswers, drawMunicipalities, GROUPS, kinds } from './population';
import { randomSource } from './random-source';
import { truthOf } from './truth';
import { words } from './words';

// SciPy 1.17: scipy.stats.beta.ppf(p, 2.2, 8)
const BETA = [[0.1, 0.07165887057], [0.5, 0.1966983956], [0.9, 0.3867743193]] as const;

describe('the population of the simulation', () => {
  it('has the quantiles of its beta distribution', () => {
    const quantile = betaQuantile(2.2, 8);
    BETA.forEach(([p, x]) => expect(quantile(p)).toBeCloseTo(x, 6));
  });

  it('has the truth that eight thousand respondents come near to', () => {
    const { chance, normal } = randomSource(4, 'truth');
    const [of] = drawMunicipalities(kinds.wide, 1, normal);
    const truth = truthOf(of!);
    const answers = drawAnswers(of!, 8_000, chance, normal);
    const worst = (seen: readonly number[], wanted: readonly number[]): number => Math.max(...seen.map((value, index) => Math.abs(value - wanted[index]!)));
    const [questions, areas] = [measureUnit(answers, null), measureUnit(answers, GROUPS)];
    // Four to five standard errors of the least answered.
    expect(worst(questions.ratings.means, truth.means)).toBeLessThan(0.085);
    expect(worst(questions.dontKnows.means, truth.shares)).toBeLessThan(0.025);
    expect(worst(areas.ratings.means, truth.areaMeans)).toBeLessThan(0.06);
    expect(worst(areas.dontKnows.means, truth.areaShares)).toBeLessThan(0.025);
  });

  it('is the same for the same seed', () => {
    expect(noArea(kinds.flat, 'flat', 20, 2, 1)).toEqual(noArea(kinds.flat, 'flat', 20, 2, 1));
  });
});

describe('a small run of the simulation', () => {
  it('covers the truth about as often as it says', () => {
    for (const part of Object.values(coverage(20, 10, 1)) as number[]) expect(Math.abs(part - 0.95)).toBeLessThan(0.04);
  });

  it('says no word under 20 respondents', () => {
    const { questions } = words(kinds.wide, 'wide', { respondents: 19, runs: 2, seed: 1 });
    expect([questions.gemensam.clear.said, questions.gemensam.likely.said, questions.gemensam.uncertain.said]).toEqual([0, 0, 0]);
    expect(questions.gemensam.small.said).toBeGreaterThan(0);
  });

  it('is right when it says Tydligt', () => {
    const { clear } = words(kinds.wide, 'wide', { respondents: 80, runs: 8, seed: 1 }).questions.gemensam;
    expect(clear.said).toBeGreaterThan(50);
    expect(clear.right / clear.said).toBeGreaterThan(0.9);
  });

  it('seldom finds a change in an unchanged year, and mostly finds a large one in an area', () => {
    const { anyFalse, foundArea } = falseChanges(80, 3, 1);
    expect(anyFalse).toBeLessThan(0.2);
    expect(foundArea).toBeGreaterThan(0.75);
  });

  it('points at no area where all are alike, and at the two that differ', () => {
    expect(noArea(kinds.flat, 'flat', 40, 8, 1).none).toBeGreaterThan(0.95);
    expect(noArea(kinds.twoAreas8, 'two', 40, 8, 1).none).toBeLessThan(0.1);
  });
});
