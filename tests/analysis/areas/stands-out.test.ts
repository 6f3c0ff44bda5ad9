import * as fc from 'fast-check';
import { areasStandingOut } from '../../../src/analysis/areas/stands-out';
import { ownMeans, ownShares } from '../../../src/analysis/chance/own-values';
import type { Field } from '../../../src/analysis/analysis';
import { rowsOf } from '../made-survey';
import { unitsOf, workedAnswers } from '../chance/worked-units';

const alone = [[0], [1], [2], [3]];
const low: Field[] = ['startHere', 'startHere', 'startHere', 'startHere'];
const tested = (answers: string, fields: readonly (Field | null)[] = low, fewest = 5, groups = alone) => {
  const [unit] = unitsOf(rowsOf('U', answers));
  return areasStandingOut(ownMeans(unit!, groups), ownShares(unit!, groups), fields, fewest);
};
const close = (values: readonly (number | undefined)[], expected: readonly number[]): void => {
  expected.forEach((value, index) => expect(Math.abs((values[index] ?? NaN) - value)).toBeLessThan(1e-11));
};

// STATISTICS.md rule 9: U2, its four questions as areas
describe('the third of the three worked units', () => {
  it('has the p values of the rule, and its fourth area stands out', () => {
    const { areas, verdict } = tested(workedAnswers.U2);
    close(
      areas.map((area) => area?.pLower),
      [0.719099965424, 0.838887065981, 0.412576204463, 0.0243739188693],
    );
    close(
      areas.map((area) => area?.pHigher),
      [0.785008312747, 0.821920822148, 0.692303385276, 0.0247471748718],
    );
    close(
      areas.map((area) => area?.p),
      [1, 1, 1, 0.0989886994871],
    );
    expect(areas.map((area) => area?.standsOut)).toEqual([false, false, false, true]);
    expect(verdict).toBe('some');
  });

  it('has nothing that stands out where the area is not drawn in Börja här', () => {
    expect(tested(workedAnswers.U2, ['startHere', 'startHere', 'startHere', 'knownWeakness']).verdict).toBe('none');
  });
});

describe('no area stands out', () => {
  it('in a unit where all lie low alike', () => {
    expect(tested(workedAnswers.U0.replaceAll('v', '1').replaceAll('1', '2')).verdict).toBeNull();
    expect(tested(workedAnswers.U0).verdict).toBe('allLow');
  });

  it('and nothing is said where fewer than three areas can be tested', () => {
    const { areas, verdict } = tested('1.v. 2.3. v.4. 3.v. 4.1. v.v.');
    expect([areas, verdict]).toEqual([[null, null, null, null], null]);
  });

  it('with fewer respondents than the smallest group', () => {
    expect(tested(workedAnswers.U2, low, 40).verdict).toBeNull();
  });
});

it('the order of respondents does not matter', () => {
  const answers = fc
    .array(fc.constantFrom('1', '2', '3', '4', '5', '6', 'v', '.'), { minLength: 4, maxLength: 4 })
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(fc.array(answers, { minLength: 6, maxLength: 25 }), (rows) => {
      const forwards = tested(rows.join(' '));
      const backwards = tested([...rows].reverse().join(' '));
      expect(backwards.verdict).toBe(forwards.verdict);
      forwards.areas.forEach((area, index) =>
        expect(Math.abs((area?.p ?? -1) - (backwards.areas[index]?.p ?? -1))).toBeLessThan(1e-9),
      );
    }),
    { numRuns: 60 },
  );
});
