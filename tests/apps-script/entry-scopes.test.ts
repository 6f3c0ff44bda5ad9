/** Each entry asks for the permissions that its own calls need, and for none that it does not use (GOOGLE.md 22). */
import { methods } from '../../src/google/methods';
import { type ScopeName, scopes } from '../../src/google/scopes';
import type { MethodId } from '../../src/google/signatures';
import type { RunOptions } from '../../src/workspace/apps-script/runtime';
import { readyFor } from '../whole/ready-for';

/** What each menu item is started by, in a workbook that is ready for it; the decks' dialog asks before its own calls come. */
const MENU = {
  setUp: ['setUp'],
  openColumns: ['columns'],
  openReview: ['review'],
  mergeSmallGroups: ['mergeSmallGroups'],
  recalculate: ['recalculate'],
  makeMunicipalityTabs: ['makeMunicipalityTabs'],
  updatePlan: ['updatePlan'],
  previewMailing: ['sendNow'],
  sendNow: ['sendNow'],
  toggleMailing: ['mailsOn'],
  refreshStatus: ['sendNow'],
} as const;

const ALWAYS: readonly ScopeName[] = ['sheets', 'dialogs', 'address'];

const needed = (calls: readonly { readonly method: string }[]): readonly string[] => [
  ...new Set(calls.flatMap(({ method }) => methods[method as MethodId].scope ?? [])),
];

const asked = (addresses: readonly string[]): readonly string[] =>
  Object.entries(scopes).flatMap(([name, address]) => (addresses.includes(address) ? [name] : []));

describe('an entry', () => {
  it.each(Object.entries(MENU))('%s asks for what its calls need', (name, [ready]) => {
    const google = readyFor(ready);
    const { calls, askedScopes, thrown, alerts } = google.runtime.run(name);
    expect([thrown, alerts.filter(({ title }) => title === 'Det gick inte')]).toEqual([null, []]);
    expect(calls.length).toBeGreaterThan(1);
    expect([...asked(askedScopes)].sort()).toEqual([...new Set([...ALWAYS, ...needed(calls)])].sort());
  });

  it('openDecks asks for what the calls of its dialog need', () => {
    const google = readyFor('decks');
    const { askedScopes } = google.runtime.run('openDecks');
    const round = google.runtime.run('startDecks');
    const { units } = round.value as { readonly units: readonly unknown[] };
    const made = google.runtime.run('makeOneDeck', [round.value, units[0]]);
    const ended = google.runtime.run('endDecks', [round.value, [made.value]]);
    const calls = [round, made, ended].flatMap((run) => run.calls);
    expect([...asked(askedScopes)].sort()).toEqual([...new Set([...ALWAYS, ...needed(calls)])].sort());
  });

  it('stops before its first call where the person has not given one of them', () => {
    const google = readyFor('sendNow');
    const refusing: RunOptions = { refusedScopes: [scopes.mail] };
    expect(google.runtime.run('sendNow', [], refusing).calls).toEqual([]);
    expect(google.runtime.run('recalculate', [], refusing).alerts.map(({ title }) => title)).not.toContain(
      'Det gick inte',
    );
  });
});

describe('the workspace', () => {
  it('refuses a call whose scope was not given, as Google does', () => {
    const google = readyFor('decks');
    const { thrown } = google.runtime.run('startDecks', [], { refusedScopes: [scopes.files] });
    expect(thrown).toMatch(/saknar en behörighet.*insufficient authentication scopes/);
  });
});
