import { measureUnit } from '../../src/analysis/chance/smooth-units';
import { AT_RANDOM, agreementWords, sdOf, stepChances } from './agreement-words';
import { betaQuantile } from './beta-quantile';
import { coverage } from './coverage';
import { falseChanges } from './false-changes';
import { jointCoverage } from './joint-coverage';
import { noArea } from './no-area';
import { drawAnswers, drawMunicipalities, GROUPS, kinds } from './population';
import { createPrinter } from './printer';
import { randomSource } from './random-source';
import { rankCoverage } from './rank-coverage';
import { runningPart } from './running-part';
import { truthOf } from './truth';
import { words } from './words';

// SciPy 1.17: scipy.stats.beta.ppf(p, 2.2, 8)
const BETA = [
  [0.1, 0.07165887057],
  [0.5, 0.1966983956],
  [0.9, 0.3867743193],
] as const;

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
    const worst = (seen: readonly number[], wanted: readonly number[]): number =>
      Math.max(...seen.map((value, index) => Math.abs(value - wanted[index]!)));
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
    for (const { part } of Object.values(coverage(20, 10, 1))) expect(Math.abs(part - 0.95)).toBeLessThan(0.04);
  });

  it('covers the truth of all municipalities together, whichever way they weigh', () => {
    for (const { part } of Object.values(jointCoverage([8, 15, 20, 40], 10, 1)))
      expect(Math.abs(part - 0.95)).toBeLessThan(0.04);
  });

  it('holds the true place within the range of places, which narrows with more respondents', () => {
    const [few, many] = [rankCoverage(10, 3, 1), rankCoverage(80, 3, 1)];
    for (const { all } of [few, many]) expect(all.part).toBeGreaterThan(0.88);
    expect(few.width).toBeGreaterThan(2 * many.width);
  });

  it('says no word under 20 respondents', () => {
    const { questions } = words(kinds.wide, 'wide', { sizes: Array<number>(5).fill(19), runs: 2, seed: 1 });
    expect([questions.joint.clear.said, questions.joint.likely.said, questions.joint.uncertain.said]).toEqual([
      0, 0, 0,
    ]);
    expect(questions.joint.small.said).toBeGreaterThan(0);
  });

  it('is right when it says Tydligt', () => {
    const { clear } = words(kinds.wide, 'wide', { sizes: Array<number>(5).fill(80), runs: 8, seed: 1 }).questions.joint;
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

  it('notes only municipalities of the size that is asked for', () => {
    const { questions, anyQuestions } = words(kinds.wide, 'wide', { sizes: [6, 19, 40], noted: 6, runs: 2, seed: 1 });
    expect([questions.joint.clear.said, questions.joint.likely.said, questions.joint.uncertain.said]).toEqual([
      0, 0, 0,
    ]);
    expect(anyQuestions.joint.small.said).toBeGreaterThan(questions.joint.small.said);
  });
});

describe('words for agreement', () => {
  it('has answers that spread as they are asked to', () => {
    for (const sd of [0.76, 1.12, 1.41]) expect(sdOf(stepChances(sd))).toBeCloseTo(sd, 9);
    // Of whole numbers 1–6: the square root of 35/12.
    expect(sdOf(AT_RANDOM)).toBeCloseTo(Math.sqrt(35 / 12), 12);
  });

  it('says överens of those who agree and olika of those who answer at random', () => {
    expect(agreementWords(stepChances(0.76), 34, 200, 1).agree).toBeGreaterThan(0.93);
    const { agree, differ } = agreementWords(AT_RANDOM, 34, 200, 1);
    expect(agree).toBe(0);
    expect(differ).toBeGreaterThan(0.93);
  });
});

describe('the part of runs in which something held', () => {
  it('is the ratio of the sums, with the error that the runs between them show', () => {
    const seen = runningPart();
    for (const holds of [
      [true, true],
      [false, true],
      [true, true],
      [false, true],
    ]) {
      holds.forEach(seen.note);
      seen.endRun();
    }
    // Means of the runs 1, .5, 1, .5: SD 0.288675, over √4.
    expect(seen.result().part).toBe(0.75);
    expect(seen.result().error).toBeCloseTo(0.1443375673, 9);
  });
});

describe('what is printed', () => {
  it('calls a promise that does not hold no promise', () => {
    const lines: string[] = [];
    const { promise, promises } = createPrinter((line) => void lines.push(line));
    promise('this', true);
    promise('that', false);
    expect(promises()).toBe(false);
    expect(lines).toEqual(['\nPromises that hold:', '- this', '\nDoes not hold, and is not promised:', '- that']);
  });
});
