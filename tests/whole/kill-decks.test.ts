/** The decks stopped or failed at every call: a file of its own, so that it runs beside the others. */
import { sweep, TEN_MINUTES } from './run-sweep';

describe('decks, killed before and after every call, and failed with 429, 500, 503 and a time-out', () => {
  it.each(['decks', 'continueWork'])(
    '%s ends as undisturbed',
    (entry) => {
      const { calls, faults } = sweep(entry);
      expect(faults).toEqual([]);
      expect(calls).toBeGreaterThan(20);
    },
    TEN_MINUTES,
  );
});
