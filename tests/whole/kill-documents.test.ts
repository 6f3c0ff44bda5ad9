/** The documents stopped or failed at every call: a file of its own, so that it runs beside the others. */
import { sweep, TEN_MINUTES } from './run-sweep';

describe('documents, killed before and after every call, and failed with 429, 500, 503 and a time-out', () => {
  it(
    'end as undisturbed',
    () => {
      const { calls, faults } = sweep('documents');
      expect(faults).toEqual([]);
      expect(calls).toBeGreaterThan(20);
    },
    TEN_MINUTES,
  );
});
