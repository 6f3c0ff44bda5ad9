import * as fc from 'fast-check';
import { compareCell, compareMeans, compareShares } from '../../../src/analysis/comparison/compare-cell';
import type { ComparedCell } from '../../../src/analysis/comparison/compared-cell';
import {
  compareRows,
  compareWithEarlier,
  compareWithOthers,
  type Comparison,
} from '../../../src/analysis/comparison/compare-rows';
import { leaveEachOut, otherCells } from '../../../src/analysis/comparison/other-cells';
import { jointFigures } from '../../../src/analysis/comparison/joint-figures';
import { placeAmongOthers } from '../../../src/analysis/comparison/place-among-others';
import { moreWhoCanAnswer, stepsMoved } from '../../../src/analysis/comparison/as-people';
import {
  averageOf,
  degreesOfFreedom,
  estimateP,
  meanDifference,
  sampleEstimate,
  type Sample,
} from '../../../src/analysis/statistics/mean-difference';
import { arcsineP } from '../../../src/analysis/statistics/share-difference';
import { wholeNumberVariance } from '../../../src/analysis/statistics/whole-number-variance';

const scale = { min: 1, max: 6 };
const question = (
  rated: number,
  answering: number,
  mean: number,
  variance: number,
  dontKnowShare: number,
): ComparedCell => ({
  means: { count: rated, mean, variance },
  shares: {
    count: answering,
    mean: dontKnowShare,
    variance: (dontKnowShare * (1 - dontKnowShare) * answering) / (answering - 1),
    answers: answering,
  },
});
const golden = question(17, 24, 42 / 17, wholeNumberVariance(17, 42, 120) ?? NaN, 7 / 24);
const three = [question(8, 10, 2.5, 1.2, 0.2), question(21, 30, 3, 0.9, 0.3), question(54, 60, 3.4, 1, 0.1)];
const comparedTo = (others: readonly ComparedCell[]) =>
  compareCell(golden, otherCells(others), { weight: 'municipality', fewestOther: 5 });

// STATISTICS.md rule 10
describe('the golden question against three other municipalities, every municipality alike', () => {
  const { mean, share } = comparedTo(three);

  it('lies half a step under them: t −1.72010338874, p 0.0971850146486', () => {
    const others = averageOf(otherCells(three).means!.sum, 3);
    const difference = meanDifference(sampleEstimate(golden.means!), others);
    expect(others.mean).toBeCloseTo(2.96666666667, 11);
    expect(difference.mean / Math.sqrt(difference.variance)).toBeCloseTo(-1.72010338874, 10);
    expect(degreesOfFreedom(difference)).toBeCloseTo(26.2477904675, 9);
    expect(mean.p).toBe(estimateP(difference));
    expect(mean.p).toBeCloseTo(0.0971850146486, 11);
    expect(mean.interval?.[0]).toBeCloseTo(-1.08862159685, 10);
    expect(mean.interval?.[1]).toBeCloseTo(0.0964647341026, 10);
  });

  it('has 9.2 points more "don\'t know": −0.093247091205 to 0.307725548971, p 0.363460070944', () => {
    expect(share.difference).toBeCloseTo(0.0916666666667, 12);
    expect(share.interval?.[0]).toBeCloseTo(-0.093247091205, 11);
    expect(share.interval?.[1]).toBeCloseTo(0.307725548971, 11);
    expect(share.p).toBeCloseTo(0.363460070944, 11);
    expect(arcsineP({ share: 7 / 24, count: 24 }, { share: 0.2, count: 60 })).toBeCloseTo(0.361881601569, 11);
  });
});

describe('every answer alike', () => {
  it("is plain Welch and Newcombe against the others' respondents as one sample", () => {
    const options = { weight: 'answer', fewestOther: 5 } as const;
    const one = question(83, 100, (8 * 2.5 + 21 * 3 + 54 * 3.4) / 83, 1, 0.17);
    expect(compareMeans(golden.means, otherCells(three).means, options).difference).toBeCloseTo(
      42 / 17 - one.means!.mean,
      12,
    );
    const pooled = compareShares(golden.shares, otherCells(three).shares, options);
    const alone = compareShares(golden.shares, otherCells([one]).shares, { weight: 'municipality', fewestOther: 5 });
    expect(pooled.difference).toBeCloseTo(7 / 24 - 0.17, 12);
    expect(pooled.p).toBeCloseTo(alone.p ?? NaN, 10);
  });
});

// STATISTICS.md rule 12
describe('what is tested', () => {
  const tenth = question(10, 10, 3, 1, 0.1);
  const tested = (own: Sample | null, ...others: ComparedCell[]) =>
    compareMeans(own, otherCells(others).means, { weight: 'municipality', fewestOther: 5 }).p !== null;
  it('needs ten rated in the unit and five in each of the others', () => {
    expect(tested(question(9, 10, 3, 1, 0.1).means, tenth)).toBe(false);
    expect(tested(tenth.means, question(5, 5, 3, 1, 0))).toBe(true);
    expect(tested(tenth.means, question(4, 5, 3, 1, 0.2))).toBe(false);
  });

  it('needs ten on both sides between years', () => {
    const [few] = compareWithEarlier([{ now: tenth, before: question(9, 9, 2, 1, 0) }]);
    expect([few?.mean.word, few?.share.word]).toEqual(['tooFew', 'tooFew']);
    const [enough] = compareWithEarlier([{ now: tenth, before: tenth }]);
    expect([enough?.mean.word, enough?.share.word]).toEqual(['mayBeChance', 'mayBeChance']);
  });

  it('needs spread on both sides of a lone comparison, and in the unit else', () => {
    const equal = question(12, 12, 4, 0, 0);
    expect(tested(tenth.means, equal)).toBe(false);
    expect(tested(tenth.means, equal, tenth)).toBe(true);
    expect(tested(equal.means, tenth, tenth)).toBe(false);
  });

  it('is nothing where the unit or all the others are hidden', () => {
    const hidden: ComparedCell = { means: null, shares: null };
    for (const row of compareWithOthers(
      [
        { own: hidden, others: otherCells(three) },
        { own: golden, others: otherCells([hidden]) },
      ],
      'municipality',
    )) {
      expect(row.mean).toEqual({ difference: null, interval: null, p: null, pHolm: null, word: 'tooFew' });
      expect(row.share).toEqual({ difference: null, interval: null, p: null, pHolm: null, word: 'tooFew' });
    }
  });
});

describe('a family of tests', () => {
  const worse = question(40, 40, 2, 0.8, 0);
  const better = question(40, 50, 4, 0.8, 0.2);

  it('is the means and shares of all rows together', () => {
    const rows = compareWithEarlier([
      { now: worse, before: better },
      { now: golden, before: golden },
      { now: golden, before: golden },
    ]);
    const [first] = rows;
    expect(first?.mean.pHolm).toBeCloseTo(6 * (first?.mean.p ?? NaN), 12);
    expect(first?.mean.word).toBe('confirmed');
    expect(rows.slice(1).map(({ mean, share }) => [mean.word, share.word])).toEqual([
      ['mayBeChance', 'mayBeChance'],
      ['mayBeChance', 'mayBeChance'],
    ]);
  });

  it('leaves out a question whose trend is broken', () => {
    const [first, broken] = compareWithEarlier([
      { now: worse, before: better },
      { now: worse, before: better, broken: true },
    ]);
    expect(broken?.mean).toEqual({ difference: null, interval: null, p: null, pHolm: null, word: 'broken' });
    expect(first?.mean.pHolm).toBeCloseTo(2 * (first?.mean.p ?? NaN), 12);
  });

  it('does not depend on the order of the rows', () => {
    const rows = [
      { own: worse, others: otherCells([better]) },
      { own: golden, others: otherCells(three) },
      { own: better, others: otherCells(three) },
    ];
    const options = { weight: 'municipality', fewestOther: 5 } as const;
    expect(compareRows([...rows].reverse(), options).reverse()).toEqual(compareRows(rows, options));
  });
});

describe('leaving each municipality out', () => {
  const cell = fc
    .option(
      fc.record({
        rated: fc.integer({ min: 5, max: 60 }),
        unknown: fc.nat(20),
        mean: fc.double({ min: 1, max: 6, noNaN: true }),
        variance: fc.double({ min: 0.1, max: 4, noNaN: true }),
      }),
      { freq: 5 },
    )
    .map((one): ComparedCell =>
      one === null
        ? { means: null, shares: null }
        : question(one.rated, one.rated + one.unknown, one.mean, one.variance, one.unknown / (one.rated + one.unknown)),
    );

  it('gives what adding up all the others does', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
        const each = leaveEachOut(cells);
        expect(each).toHaveLength(cells.length);
        each.forEach((others, index) => {
          const wanted = otherCells(cells.filter((_, at) => at !== index));
          expect([others.means?.samples, others.shares?.samples]).toEqual([
            wanted.means?.samples,
            wanted.shares?.samples,
          ]);
          if (others.means === null || others.shares === null || wanted.means === null || wanted.shares === null)
            return;
          expect(others.means.sum.mean).toBeCloseTo(wanted.means.sum.mean, 10);
          expect(others.means.sum.parts).toBeCloseTo(wanted.means.sum.parts, 12);
          expect(others.means.pooled.variance).toBeCloseTo(wanted.means.pooled.variance, 10);
          expect(others.shares.inverses).toBeCloseTo(wanted.shares.inverses, 12);
          expect(others.shares.pooled.mean).toBeCloseTo(wanted.shares.pooled.mean, 12);
          expect([others.means.fewest, others.shares.fewest]).toEqual([wanted.means.fewest, wanted.shares.fewest]);
        });
      }),
    );
  });
});

describe('beside the others', () => {
  const comparison = (
    difference: number | null,
    interval: readonly [number, number] | null,
    word: Comparison['word'],
  ): Comparison => ({ difference, interval, p: 0.2, pHolm: 0.2, word });

  it('a unit is lower or higher only if that is confirmed', () => {
    expect(placeAmongOthers(comparison(-0.9, [-1.4, -0.4], 'confirmed'), 5)).toBe('lower');
    expect(placeAmongOthers(comparison(0.2, [0.1, 0.3], 'confirmed'), 1)).toBe('higher');
    expect(placeAmongOthers(comparison(-0.9, [-1.4, -0.4], 'mayBeChance'), 5)).toBe('unknown');
  });

  it('is alike only if the whole interval lies within ten points', () => {
    expect(placeAmongOthers(comparison(0.1, [-0.3, 0.5], 'mayBeChance'), 5)).toBe('alike');
    expect(placeAmongOthers(comparison(0.1, [-0.3, 0.501], 'mayBeChance'), 5)).toBe('unknown');
    expect(placeAmongOthers(comparison(0.01, [-0.1, 0.09], 'mayBeChance'), 1)).toBe('alike');
    expect(placeAmongOthers(comparison(0.1, null, 'mayBeChance'), 5)).toBe('unknown');
  });

  it('has no word with too few answers', () => {
    expect(placeAmongOthers(comparison(0, [-0.1, 0.1], 'tooFew'), 5)).toBe('tooFew');
    expect(placeAmongOthers(comparison(null, null, 'tooFew'), 5)).toBe('tooFew');
  });
});

// STATISTICS.md rule 11, "People"
describe('a change as people', () => {
  it('of 46.7 to 29.2 percent is four of 24', () => expect(moreWhoCanAnswer(14 / 30, 7 / 24, 24)).toBe(4));
  it('is rounded half away from zero', () => {
    expect([moreWhoCanAnswer(0.5, 0.25, 10), moreWhoCanAnswer(0.25, 0.5, 10), moreWhoCanAnswer(0.3, 0.25, 10)]).toEqual(
      [3, -3, 1],
    );
    expect(moreWhoCanAnswer(0.2, 0.21, 24)).toBe(0);
  });
  it('of a mean is how many of those who rated moved one step', () => {
    expect(stepsMoved(3, 3 + 8 / 17, 17)).toMatchObject({ direction: 'up', people: 8, sayAs: 'people' });
    expect(stepsMoved(4, 2.8, 20)).toMatchObject({ direction: 'down', people: 24, sayAs: 'steps' });
    expect(stepsMoved(3, 3.01, 20)).toMatchObject({ direction: 'none', people: 0, sayAs: 'people' });
  });
  it('and its mirror is the same number', () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.nat(50),
        (a, b) => moreWhoCanAnswer(a / 50, b / 50, 50) + moreWhoCanAnswer(b / 50, a / 50, 50) === 0,
      ),
    );
  });
});

// STATISTICS.md rule 13: rule 10's three
describe('joint figures, every municipality alike', () => {
  it('have the mean 2.96666666667 with 2.63679891487 to 3.29653441846', () => {
    const joint = jointFigures(three, scale);
    expect(joint.mean).toBeCloseTo(2.96666666667, 11);
    expect(joint.meanInterval?.[0]).toBeCloseTo(2.63679891487, 10);
    expect(joint.meanInterval?.[1]).toBeCloseTo(3.29653441846, 10);
    expect(degreesOfFreedom(averageOf(otherCells(three).means!.sum, 3))).toBeCloseTo(13.4878239366, 9);
    expect(joint.meanOf).toBe(3);
  });

  it('have the share 0.2 worth 60 answers: 0.118285053229 to 0.317818058056', () => {
    const joint = jointFigures(three, scale);
    expect(joint.share).toBeCloseTo(0.2, 12);
    expect(joint.shareCount).toBeCloseTo(60, 10);
    expect(joint.shareInterval?.[0]).toBeCloseTo(0.118285053229, 11);
    expect(joint.shareInterval?.[1]).toBeCloseTo(0.317818058056, 11);
  });

  it('have no mean of fewer than two municipalities, and no interval where nobody differs', () => {
    expect(jointFigures(three.slice(0, 1), scale)).toMatchObject({ mean: null, meanInterval: null, meanOf: 1 });
    expect(jointFigures([question(6, 6, 3, 0, 0), question(6, 6, 4, 0, 0)], scale)).toMatchObject({
      mean: 3.5,
      meanInterval: null,
    });
    expect(jointFigures([], scale)).toEqual({
      mean: null,
      meanInterval: null,
      meanOf: 0,
      share: null,
      shareInterval: null,
      shareCount: null,
      shareOf: 0,
    });
  });
});
