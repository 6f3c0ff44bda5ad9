/** STATISTICS.md S1 as printed: intervals of one municipality and of all together. */
import { coverage } from './coverage';
import { jointCoverage } from './joint-coverage';
import { three, type Printer } from './printer';
import type { Part } from './running-part';

const SIZES = [10, 20, 40, 80, 150];
const COMPANIES = [Array<number>(5).fill(10), Array<number>(5).fill(40), [8, 15, 20, 60, 150]];

/** 93–97 %, as far as so many runs can tell. */
const covers = ({ part, error }: Part): boolean => part + 2 * error >= 0.93 && part - 2 * error <= 0.97;

export function printIntervals({ head, row, promise }: Printer, runs: number, seed: number): void {
  head('S1. 95 % intervals cover, by respondents', SIZES);
  const own = SIZES.map((size) => coverage(size, runs, seed));
  row(
    'question mean',
    own.map(({ questionMean }) => three(questionMean.part)),
  );
  row(
    'question share',
    own.map(({ questionShare }) => three(questionShare.part)),
  );
  row(
    'area mean',
    own.map(({ areaMean }) => three(areaMean.part)),
  );
  row(
    'area share',
    own.map(({ areaShare }) => three(areaShare.part)),
  );
  row(
    'largest Monte Carlo error',
    own.map((cell) => three(Math.max(...Object.values(cell).map(({ error }) => error)))),
  );
  promise('intervals cover in 93–97 %', own.flatMap((cell) => Object.values(cell)).every(covers));

  head(
    "S1. Joint figures cover, by the municipalities' respondents",
    COMPANIES.map((sizes) => sizes.join(' ')),
  );
  const joint = COMPANIES.map((sizes) => jointCoverage(sizes, runs, seed));
  row(
    'varje kommun lika: mean; share',
    joint.map(
      ({ municipalityMean, municipalityShare }) => `${three(municipalityMean.part)}; ${three(municipalityShare.part)}`,
    ),
  );
  row(
    'varje svar lika: mean; share',
    joint.map(({ answerMean, answerShare }) => `${three(answerMean.part)}; ${three(answerShare.part)}`),
  );
  row(
    'largest Monte Carlo error',
    joint.map((cell) => three(Math.max(...Object.values(cell).map(({ error }) => error)))),
  );
  promise('intervals of joint figures cover in 93–97 %', joint.flatMap((cell) => Object.values(cell)).every(covers));
}
