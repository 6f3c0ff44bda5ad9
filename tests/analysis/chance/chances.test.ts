import { fieldChances, type FieldChances } from '../../../src/analysis/chance/field-chances';
import { measureUnit, smoothUnits } from '../../../src/analysis/chance/smooth-units';
import { enoughAnswers } from './enough-answers';
import { dontKnowAxis, ratingAxis } from '../../../src/analysis/chance/axis-cells';
import type { DividingLines } from '../../../src/analysis/analysis';
import { fieldOf, fixedLines, medianLines } from '../../../src/analysis/dividing-lines';
import { defaults } from '../../default-settings';
import { unitsOf, workedRows } from './worked-units';

const scale = { min: 1, max: 6 };
const measured = unitsOf(workedRows).map((unit) => measureUnit(unit, null));
const { points, lineVariances } = smoothUnits(
  measured,
  measured.map((unit) => enoughAnswers(unit, 5)),
);
const cells = measured.map(({ ratings, dontKnows }) =>
  ratings.means.map((mean, column) => ({
    selfRating: (mean - 1) * 20,
    dontKnowShare: dontKnows.means[column] ?? null,
  })),
);
const lines: Record<string, DividingLines> = {
  joint: medianLines('joint', cells.flat()),
  own: medianLines('own', cells[0] ?? []),
  fixed: fixedLines(defaults),
};
const first = points[0];
if (first === undefined) throw new Error('three units');
const close = (values: readonly (number | undefined)[], expected: readonly number[]): void => {
  expect(values).toHaveLength(expected.length);
  expected.forEach((value, index) => expect(Math.abs((values[index] ?? NaN) - value)).toBeLessThan(1e-11));
};

// STATISTICS.md rules 5 and 6: the table of U0.
describe('the first of the three worked units', () => {
  it('has the counts and means of the table', () => {
    expect(measured[0]?.ratings.counts).toEqual([16, 24, 17, 12]);
    close(measured[0]?.ratings.means ?? [], [3.25, 3.29166666667, 3.29411764706, 2.83333333333]);
  });

  it('has the squared errors before h', () => {
    close(
      ratingAxis(measured[0]!.ratings).cells.map((cell) => cell?.variance),
      [0.12467700643, 0.141759480383, 0.183621240351, 0.158713759008],
    );
  });

  it('and the others share the errors h', () => {
    close(
      measured.map(({ ratings }) => ratingAxis(ratings).sharedError),
      [0.01505517666, 0, 0.0120547337101],
    );
    close(
      measured.map(({ dontKnows }) => dontKnowAxis(dontKnows, null).sharedError),
      [0, 0, 0.0014770167305],
    );
  });

  it('has the smoothed ratings m and V', () => {
    close(
      first.rating.cells.map((cell) => cell?.mean),
      [3.22081304111, 3.24405412878, 3.23776515763, 2.97008088153],
    );
    close(
      first.rating.cells.map((cell) => cell?.variance),
      [0.0711156810911, 0.0786091139013, 0.0941100195427, 0.0878085029654],
    );
  });

  it('has the smoothed shares m and V', () => {
    close(
      first.dontKnow.cells.map((cell) => cell?.mean),
      [0.587725965056, 0.229472980786, 0.556473357189, 0.630033457153],
    );
    close(
      first.dontKnow.cells.map((cell) => cell?.variance),
      [0.00756832833561, 0.00959950907537, 0.00743704962757, 0.00896462285197],
    );
  });

  it.each([
    ['joint', [0.383268612779, 0.000723455277362, 0.287221461595, 0.621619615708]],
    ['own', [0.266938956978, 0.000519118981724, 0.195949332657, 0.493124408425]],
    ['fixed', [0.832232812769, 0.0160479012758, 0.749828330907, 0.937570815966]],
  ] as const)('has the chances of Börja här under the lines %s', (kind, expected) => {
    const chances = fieldChances(first, lines[kind]!, scale, lineVariances);
    close(
      chances.map((chance) => chance?.startHere),
      expected,
    );
    for (const chance of chances) expect(sum(chance)).toBeCloseTo(1, 14);
  });

  // The third has 7 of 24, 0.2917, under the line at 0.3038.
  it('lies in the fields that rule 4 gives', () => {
    expect(cells[0]?.map((cell) => fieldOf(cell, lines['joint']!))).toEqual([
      'startHere',
      'knownStrength',
      'knownStrength',
      'startHere',
    ]);
  });
});

const sum = (chances: FieldChances | null | undefined): number =>
  Object.values(chances ?? {}).reduce((total, chance) => total + chance, 0);
