import * as fc from 'fast-check';
import { holm } from '../../../src/analysis/statistics/holm';

// STATISTICS.md rule 12; R: p.adjust(c(.01, .04, .03, .005, .03), "holm")
it("Holm's correction of .01 .04 .03 .005 .03 is .04 .09 .09 .025 .09", () => {
  expect(holm([0.01, 0.04, 0.03, 0.005, 0.03])).toEqual([0.04, 0.09, 0.09, 0.025, 0.09]);
});

const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 80 });

it('a corrected p is never smaller than p, never above 1, and keeps the order', () => {
  fc.assert(
    fc.property(family, (values) => {
      const corrected = holm(values);
      values.forEach((p, index) => {
        expect(corrected[index]).toBeGreaterThanOrEqual(p);
        expect(corrected[index]).toBeLessThanOrEqual(1);
        values.forEach((other, at) => {
          if (p <= other) expect(corrected[index]).toBeLessThanOrEqual(corrected[at] ?? NaN);
        });
      });
    }),
  );
});

it('a larger family never corrects less', () => {
  fc.assert(
    fc.property(family, fc.double({ min: 0, max: 1, noNaN: true }), (values, one) => {
      const larger = holm([...values, one]);
      holm(values).forEach((p, index) => expect(larger[index]).toBeGreaterThanOrEqual(p));
    }),
  );
});

it('the order of the tests does not matter', () => {
  fc.assert(
    fc.property(family, (values) => {
      expect(holm([...values].reverse()).reverse()).toEqual(holm(values));
    }),
  );
});

it('of no tests there are none', () => expect(holm([])).toEqual([]));
