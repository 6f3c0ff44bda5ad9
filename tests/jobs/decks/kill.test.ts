import type { Call } from '../../../src/google/call';
import { methods } from '../../../src/google/methods';
import type { Fault, FaultKind } from '../../../src/workspace/apps-script/gate';
import type { WorkspaceState } from '../../../src/workspace/state';
import { makeDecks } from './make-decks';
import { comparable } from '../../whole/comparable';
import { surveyed } from '../workbook/a-survey';
import { Killed, placesOf } from '../../run-job';
import { runAs } from './deck-book';

/**
 * One text, so that a difference is told shortly: all slides, files, triggers and the ledger. Masters, layouts and the other tabs
 * are left out, no run of decks writes them; lists have ids of the server's own.
 */
function content(state: WorkspaceState): string {
  const presentations = Object.entries(state.presentations).map(([id, { slides }]) => [id, { slides }]);
  const spreadsheets = Object.entries(state.spreadsheets).map(([id, { sheets }]) => [
    id,
    { sheets: sheets.filter(({ properties }) => properties.title === 'Bildspel') },
  ]);
  const shorter = {
    ...state,
    presentations: Object.fromEntries(presentations),
    spreadsheets: Object.fromEntries(spreadsheets),
  };
  return JSON.stringify(comparable(shorter as unknown as WorkspaceState)).replace(/kix\.\w+/g, 'list');
}

const book = surveyed({
  municipalities: [
    { id: 'K1', name: 'Demostad', respondents: 6 },
    { id: 'K2', name: 'Lilla', respondents: 4 },
  ],
  questions: 2,
});
const calls: Call[] = [];
const answers: unknown[] = [];
/** What stood in the workspace before each call of the undisturbed run, but for its locks: those end with the run that dies. */
const states: WorkspaceState[] = [];
const withoutLocks = (): WorkspaceState => ({ ...book.workspace.state, locks: {} });
runAs(book, makeDecks, { calls, answers, meanwhile: () => states.push(withoutLocks()) });
const undisturbed = content(book.workspace.state);
states.push(withoutLocks());

/** The run up to the call of the fault, whose answers are known; then as many clicks as a person needs. */
function endsTheSame(fault: Fault): boolean {
  book.workspace.state = states[fault.at]!;
  try {
    runAs(book, makeDecks, { fault, replayed: answers.slice(0, fault.at) });
  } catch {
    // Told to the person, who clicks again.
  }
  for (let click = 1; click < 4; click += 1) {
    const done = runAs(book, makeDecks, { minutes: click });
    if (done.counts['unfinished'] === 0) return content(book.workspace.state) === undisturbed;
  }
  return false;
}

/** After a call that only reads is as before it. */
const failing = (kind: FaultKind, whens: readonly Fault['when'][]): readonly string[] =>
  calls.flatMap(({ method }, at) =>
    whens
      .filter((when) => when === 'before' || methods[method].writes)
      .flatMap((when) => (endsTheSame({ at, when, kind }) ? [] : [`${when} ${at} ${method}`])),
  );

describe('the decks of two municipalities', () => {
  it('are the same whenever the run is killed, before or after any call, and started again', () => {
    expect(failing('kill', ['before', 'after'])).toEqual([]);
  });

  it('are the same when any call is refused for a while', () => {
    expect(failing('tooManyRequests', ['before'])).toEqual([]);
  });

  it('are the same when any call fails, carried out or not', () => {
    expect(failing('unavailable', ['before', 'after'])).toEqual([]);
  });

  it('are doubled where what exists is not looked up', () => {
    const at = placesOf(calls, 'drive.files.copy')[0]!;
    const blind = states[at + 1]!;
    book.workspace.state = {
      ...blind,
      files: Object.fromEntries(Object.entries(blind.files).map(([id, file]) => [id, { ...file, appProperties: {} }])),
    };
    runAs(book, makeDecks, { minutes: 1 });
    expect(content(book.workspace.state)).not.toBe(undisturbed);
  });

  it('are compared with all that a person can see: a run that was killed and not started again differs', () => {
    for (const state of states.slice(0, -6)) expect(content(state)).not.toBe(undisturbed);
    expect(() => runAs(book, makeDecks, { fault: { at: 0, when: 'before', kind: 'kill' } })).toThrow(Killed);
  });
});
