/** What Google refuses for now is parked and resumed by the standing trigger; what a person must put right is said in its own words. */
import type { FaultName } from '../../src/workspace/faults';
import type { LocalGoogle } from '../../src/workspace/local-google';
import { placesOf } from '../run-job';
import { readyFor } from './ready-for';
import { shownBy } from './shown-by';

/** All of a run's calls from the n-th on are refused. */
const from = (at: number, kind: FaultName) => ({ fault: { at, times: Infinity, when: 'before', kind } }) as const;

const decksIn = ({ workspace }: LocalGoogle): number =>
  Object.values(workspace.state.files).filter(({ appProperties }) => appProperties['kind'] === 'deck').length;

const handlersOf = ({ workspace }: LocalGoogle): readonly string[] =>
  workspace.state.triggers.map(({ handler }) => handler);

/** The number of the first copy that the trigger's run makes. */
function firstCopy(google: LocalGoogle): number {
  const { state } = google.workspace;
  const { calls } = google.runtime.run('continueWork', [], { asTrigger: true });
  google.workspace.state = state;
  return placesOf(calls, 'drive.files.copy')[0]!;
}

describe('decks', () => {
  // Nine tries are what the loop makes at a rate limit; a day's quota is not tried again.
  it.each<[FaultName, number]>([
    ['userRateLimitExceeded', 9],
    ['tooManyRequests', 9],
    ['dailyLimitExceeded', 1],
  ])('are not given up for %s, however often it comes, and are made when it has passed', (kind, times) => {
    const google = readyFor('continueWork');
    const copy = firstCopy(google);
    const before = decksIn(google);
    for (let round = 0; round < 4; round += 1) {
      google.clock.advance(10 * 60_000);
      const fault = { at: copy, times, when: 'before', kind } as const;
      expect(google.runtime.run('continueWork', [], { asTrigger: true, fault }).thrown).toBeNull();
      expect([decksIn(google), handlersOf(google)]).toEqual([before, ['continueWork']]);
    }
    google.clock.advance(10 * 60_000);
    google.runtime.run('continueWork', [], { asTrigger: true });
    expect(decksIn(google)).toBeGreaterThan(before + 1);
    expect(handlersOf(google)).toEqual([]);
  });

  it('that are refused for good are given up after three rounds, and the trigger goes', () => {
    const google = readyFor('continueWork');
    const copy = firstCopy(google);
    for (let round = 0; round < 3; round += 1) {
      google.clock.advance(10 * 60_000);
      // Only the copies are refused: the batch that updates another deck needs no room.
      google.runtime.run('continueWork', [], {
        asTrigger: true,
        fault: { at: copy, when: 'before', kind: 'storageQuotaExceeded' },
      });
    }
    expect(handlersOf(google)).toEqual([]);
  });

  it('whose time ran out at a rate limit say so, and that the tool goes on by itself', () => {
    const google = readyFor('decks');
    const round = google.runtime.run('startDecks');
    const { units } = round.value as { readonly units: readonly unknown[] };
    const begun = google.clock.now();
    const refused = google.runtime.run('makeOneDeck', [round.value, units[0]], from(1, 'userRateLimitExceeded'));
    expect(refused.thrown).toBe(
      'Google tar inte emot fler anrop just nu, eftersom många kom på kort tid. Det går över av sig självt. ' +
        'Det som är gjort är sparat. Vänta några minuter och försök igen.',
    );
    // It has waited for the minutes that a quota per minute takes, and not longer than a run may.
    expect(google.clock.now() - begun).toBeGreaterThan(2 * 60_000);
    expect(google.clock.now() - begun).toBeLessThan(4.6 * 60_000);
    const done = google.runtime.run('endDecks', [round.value, []]).value as { readonly sentences: readonly string[] };
    expect(done.sentences.join(' ')).toContain('Verktyget fortsätter av sig självt inom tio minuter');
    expect(handlersOf(google)).toEqual(['continueWork']);
    google.clock.advance(10 * 60_000);
    google.runtime.run('continueWork', [], { asTrigger: true });
    expect(decksIn(google)).toBe(units.length);
  });

  it.each<[FaultName, RegExp]>([
    ['storageQuotaExceeded', /^Lagringsutrymmet i din Google Drive är fullt.*Det går inte över av sig självt/],
    ['domainPolicy', /^Er organisations inställningar hos Google tillåter inte detta \(.*disabled Drive apps/],
    ['sharingRateLimitExceeded', /^Google delar inte fler filer åt dig just nu.*Det går över av sig självt/],
    ['quotaExceeded', /^Dagens gräns hos Google är nådd.*Det går över av sig självt inom ett dygn/],
  ])('tell %s in words of its own, at once', (kind, words) => {
    const google = readyFor('decks');
    const round = google.runtime.run('startDecks');
    const { units } = round.value as { readonly units: readonly unknown[] };
    const { calls } = google.runtime.run('makeOneDeck', [round.value, units[0]]);
    const copy = placesOf(calls, 'drive.files.copy')[0]!;
    const begun = google.clock.now();
    const { thrown } = google.runtime.run('makeOneDeck', [round.value, units[1]], from(copy, kind));
    expect(thrown).toMatch(words);
    expect(google.clock.now() - begun).toBeLessThan(5_000);
  });
});

describe('mails', () => {
  it('wait where the quota of the day runs out, and go the next time', () => {
    const google = readyFor('sendNow');
    const { state } = google.workspace;
    const all = google.runtime.run('sendNow');
    const sends = placesOf(all.calls, 'appsscript.MailApp.sendEmail');
    const mails = google.workspace.state.sent.length;
    google.workspace.state = state;
    const last = sends[sends.length - 1]!;
    google.runtime.run('sendNow', [], {
      fault: { at: last, when: 'before', kind: 'dailyLimitExceeded' },
    });
    expect(google.workspace.state.sent).toHaveLength(mails - 1);
    expect(shownBy(google, 'sendNow').join(' ')).toContain('Ett brev har skickats.');
    expect(google.workspace.state.sent).toHaveLength(mails);
  });
});
