/** Stopped or failed at every call and started again, every entry ends as if nothing had happened, and no mail goes twice. */
import { entries } from './entries';
import { sweep, TEN_MINUTES } from './run-sweep';

/** These have a file of their own. */
const ELSEWHERE = ['decks', 'continueWork', 'documents'];

describe('killed before and after every call, and failed with 429, 500, 503 and a time-out', () => {
  it.each(Object.keys(entries).filter((entry) => !ELSEWHERE.includes(entry)))(
    '%s ends as undisturbed',
    (entry) => {
      const { calls, faults } = sweep(entry);
      expect(faults).toEqual([]);
      expect(calls).toBeGreaterThan(2);
    },
    TEN_MINUTES,
  );
});

describe('with the look-up of what exists switched off', () => {
  it.each(['makeMunicipalityTabs', 'decks', 'sendNow'])(
    '%s fails the same test',
    (entry) => {
      expect(sweep(entry, 'blind').faults.length).toBeGreaterThan(0);
    },
    TEN_MINUTES,
  );
});
