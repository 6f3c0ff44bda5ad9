/**
 * Holm's p of one row may be that of another row, of an area or of under ten people, whose own p is not printed: then it is not printed
 * either. What is printed is the row's own p times a whole number, or 1.
 */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { analyse, analyseExactly } from '../../../src/analysis/analyse';
import type { Analysis, Comparison } from '../../../src/analysis/analysis';
import { madeSurvey } from '../made-survey';
import { analyseAsked, type Asked } from './divided-answers';

const SURVEY = madeSurvey(9, ['A', 'A', 'A', 'B', 'B', 'B', 'C', 'C', 'C']);

function made(seed: number, analysis: typeof analyse): Analysis {
  const generator = xoroshiro128plus(seed);
  const whole = (low: number, high: number): number => uniformInt(generator, low, high);
  const people = (): readonly Asked[] =>
    ['K0', 'K1', 'K2', 'K3'].flatMap((municipality) => {
      const lift = whole(0, 2);
      return Array.from({ length: whole(8, 30) }, () => ({
        municipality,
        answers: Array.from({ length: 9 }, () =>
          whole(1, 5) === 1 ? 'v' : String(Math.min(6, whole(1, 4) + lift)),
        ).join(''),
      }));
    });
  return analyseAsked(SURVEY, people(), {}, people(), analysis);
}

const comparisonsOf = ({ units }: Analysis): readonly Comparison[] =>
  units.flatMap(({ questions, areas }) =>
    [...questions, ...areas].flatMap(({ others, change }) =>
      [others?.mean, others?.share, change?.mean, change?.share].flatMap((one) => one ?? []),
    ),
  );

const isOwn = ({ p, pHolm }: Comparison): boolean => {
  const times = (pHolm ?? NaN) / (p ?? NaN);
  return Math.abs(times - Math.round(times)) < 1e-9 * times;
};

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);

it('is the row’s own wherever it is printed', () => {
  const printed = SEEDS.flatMap((seed) => comparisonsOf(made(seed, analyse))).filter(
    ({ pHolm }) => pHolm !== null && pHolm < 1,
  );
  expect(printed.length).toBeGreaterThan(20);
  expect(printed.filter((one) => !isOwn(one))).toEqual([]);
});

it('stands in full in the file for checking', () => {
  const printed = SEEDS.flatMap((seed) => comparisonsOf(made(seed, analyseExactly))).filter(
    ({ pHolm }) => pHolm !== null && pHolm < 1,
  );
  expect(printed.some((one) => !isOwn(one))).toBe(true);
});
