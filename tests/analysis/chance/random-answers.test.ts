import * as fc from 'fast-check';
import { fieldChances, type LineVariances, type SmoothPoints } from '../../../src/analysis/chance/field-chances';
import { measureUnit, smoothUnits } from '../../../src/analysis/chance/smooth-units';
import { enoughAnswers } from './enough-answers';
import type { SmoothUnit } from '../../../src/analysis/chance/smooth-axis';
import type { UnitAnswers } from '../../../src/analysis/chance/unit-answers';
import { answersOfUnits } from '../../../src/analysis/chance/unit-answers';
import type { Settings } from '../../../src/settings/settings';
import type { Cell } from '../../../src/grid/grid';
import { gridOf, madeSurvey, matrixOf } from '../made-survey';
import { plainSmooth, plainUnit, type PlainCell } from './plain-chances';

const QUESTIONS = 6;
const GROUPS = [[0, 1], [2], [3, 4, 5]];
const scale = { min: 1, max: 6 };
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 2, arbitrary: fc.constant('v' as const) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const row = fc.array(cell, { minLength: QUESTIONS, maxLength: QUESTIONS });
const unit = fc.array(row, { minLength: 6, maxLength: 22 });
const units = fc.array(unit, { minLength: 1, maxLength: 5 });

const written = (answer: PlainCell): Cell => (answer === 'v' ? 'Vet ej' : answer);
const answersOf = (
  rows: PlainCell[][][],
  settings: Partial<Settings> = {},
  write: (answer: PlainCell) => Cell = written,
  reversed = false,
): UnitAnswers[] => {
  const survey = madeSurvey(QUESTIONS);
  const cells = rows.flatMap((own, index) => own.map((answers) => [`U${index}`, ...answers.map(write)]));
  const questions = survey.questions.map((question) => ({ ...question, reversed }));
  return answersOfUnits(matrixOf(gridOf(survey, cells), { ...survey, questions }, settings));
};
const smoothed = (answers: readonly UnitAnswers[], groups: readonly (readonly number[])[] | null) => {
  const takesPart = answers.map((own) => enoughAnswers(measureUnit(own, groups), 5));
  return smoothUnits(
    answers.map((own, unit) => measureUnit(own, groups, takesPart[unit])),
    takesPart,
  );
};
const chancesOf = (
  { points, lineVariances }: { points: readonly SmoothPoints[]; lineVariances: LineVariances },
  of: { min: number; max: number } = scale,
) =>
  (['joint', 'own', 'fixed'] as const).flatMap((kind) =>
    points.flatMap((point) => fieldChances(point, { kind, selfRating: 48, dontKnowShare: 0.22 }, of, lineVariances)),
  );
const near = (value: number | undefined, expected: number | undefined): void =>
  expect(Math.abs((value ?? NaN) - (expected ?? NaN))).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected ?? 0)));

describe('the rules once more in plain loops', () => {
  it.each([
    ['questions', null],
    ['areas', GROUPS],
  ] as const)('give the same smoothed points and line errors for %s', (_, groups) => {
    fc.assert(
      fc.property(units, (rows) => {
        const columns = groups ?? Array.from({ length: QUESTIONS }, (_empty, index) => [index]);
        const plain = rows.map((own) =>
          plainUnit(
            own,
            columns.map((column) => [...column]),
            groups === null,
          ),
        );
        fc.pre(plain.every(({ columns: cells }) => cells.some((one) => one !== null)));
        const { points, lineVariances } = smoothed(answersOf(rows), groups);
        const axes = (['rating', 'dontKnow'] as const).map((axis) => ({
          axis,
          expected: plainSmooth(
            plain.map(({ columns: cells, hx, hy }) => {
              const taking = cells.filter((one) => one !== null);
              return axis === 'rating'
                ? { y: taking.map((one) => one.mean), v: taking.map((one) => one.vx), h: hx }
                : { y: taking.map((one) => one.y), v: taking.map((one) => one.vy), h: hy };
            }),
          ),
        }));
        for (const { axis, expected } of axes) {
          near(lineVariances[axis], expected.common);
          points.forEach((point, index) => {
            const own: SmoothUnit = point[axis];
            const other = expected.units[index];
            const taking = own.cells.filter((one) => one !== null);
            expect(taking).toHaveLength(other?.m.length ?? -1);
            taking.forEach((one, at) => {
              near(one.mean, other?.m[at]);
              near(one.variance, other?.V[at]);
            });
            near(own.level.mean, other?.shift);
            near(own.level.variance, other?.extra);
            near(own.ownLineVariance, other?.own);
          });
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('chances of the four fields', () => {
  it('are at least 0 and together 1', () => {
    fc.assert(
      fc.property(units, (rows) => {
        for (const chances of chancesOf(smoothed(answersOf(rows), null))) {
          if (chances === null) continue;
          const values = Object.values(chances);
          expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
          expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
        }
      }),
      { numRuns: 50 },
    );
  });

  const same = (a: ReturnType<typeof chancesOf>, b: ReturnType<typeof chancesOf>): void => {
    expect(a.length).toBe(b.length);
    a.forEach((chances, index) => {
      expect(b[index] === null).toBe(chances === null);
      if (chances)
        for (const field of Object.keys(chances) as (keyof typeof chances)[]) near(b[index]?.[field], chances[field]);
    });
  };

  it('do not depend on the order of rows', () => {
    fc.assert(
      fc.property(units, (rows) =>
        same(
          chancesOf(smoothed(answersOf(rows), GROUPS)),
          chancesOf(smoothed(answersOf(rows.map((own) => [...own].reverse())), GROUPS)),
        ),
      ),
      { numRuns: 50 },
    );
  });

  it('do not change by a row of blanks', () => {
    const blank: PlainCell[] = new Array<PlainCell>(QUESTIONS).fill(null);
    fc.assert(
      fc.property(units, (rows) =>
        same(
          chancesOf(smoothed(answersOf(rows), null)),
          chancesOf(smoothed(answersOf(rows.map((own) => [...own, blank])), null)),
        ),
      ),
      { numRuns: 50 },
    );
  });

  it('are the same on a shifted, a relabelled and a reversed scale', () => {
    const labels = ['inte alls', 'lite', 'något', 'ganska', 'mycket', 'helt'];
    const values = Object.fromEntries(labels.map((label, index) => [label, index + 1]));
    fc.assert(
      fc.property(units, (rows) => {
        const plain = chancesOf(smoothed(answersOf(rows), null));
        const shiftedScale = { min: 0, max: 5 };
        const shifted = answersOf(rows, { scale: shiftedScale }, (answer) =>
          typeof answer === 'number' ? answer - 1 : written(answer),
        );
        same(plain, chancesOf(smoothed(shifted, null), shiftedScale));
        same(
          plain,
          chancesOf(
            smoothed(
              answersOf(rows, { values }, (answer) =>
                typeof answer === 'number' ? labels[answer - 1]! : written(answer),
              ),
              null,
            ),
          ),
        );
        same(
          plain,
          chancesOf(
            smoothed(
              answersOf(rows, {}, (answer) => (typeof answer === 'number' ? 7 - answer : written(answer)), true),
              null,
            ),
          ),
        );
      }),
      { numRuns: 30 },
    );
  });
});
