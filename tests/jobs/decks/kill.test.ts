import { makeDecks } from '../../../src/jobs/decks/make-decks';
import { comparable } from '../../whole/comparable';
import { deckBook, Killed, runAs, type Fault } from './deck-book';

const book = deckBook();
const start = book.workspace.state;
const calls: { readonly method: string }[] = [];
runAs(book, makeDecks, { calls: calls as never });
const undisturbed = comparable(book.workspace.state);
const count = calls.length;

/** What is left after a run with a fault and as many clicks as a person needs. */
function after(fault: Fault): unknown {
  book.workspace.state = start;
  for (let click = 0; click < 4; click += 1) {
    try {
      const done = runAs(book, makeDecks, { minutes: click, ...(click === 0 && { fault }) });
      if (done.counts['unfinished'] === 0) return comparable(book.workspace.state);
    } catch (error) {
      if (click > 0 && !(error instanceof Killed)) throw error;
      // Locks are Google's: they are let go when the run ends, however it ends.
      book.workspace.state = { ...book.workspace.state, locks: {} };
    }
  }
  return 'never finished';
}

describe(`the decks' ${count} calls`, () => {
  it('end the same when the run is killed before or after any of them', () => {
    for (let at = 0; at < count; at += 1) {
      for (const kind of ['before', 'after'] as const) {
        expect([at, kind, calls[at]?.method, after({ at, kind })]).toEqual([at, kind, calls[at]?.method, undisturbed]);
      }
    }
  });

  it.each([429, 500, 503] as const)('end the same when one of them answers %i, carried out or not', (code) => {
    for (let at = 0; at < count; at += 1) {
      for (const kind of code === 429 ? (['before'] as const) : (['before', 'after'] as const)) {
        expect([at, kind, calls[at]?.method, after({ at, kind, code })]).toEqual([at, kind, calls[at]?.method, undisturbed]);
      }
    }
  });

  it('would not, were what exists not looked up: the look finds the difference', () => {
    book.workspace.state = start;
    const copyAt = calls.findIndex(({ method }) => method === 'drive.files.copy');
    expect(() => runAs(book, makeDecks, { fault: { at: copyAt, kind: 'after' } })).toThrow(Killed);
    book.workspace.state = { ...book.workspace.state, locks: {} };
    const blind = Object.fromEntries(Object.entries(book.workspace.state.files).map(([id, file]) => [id, { ...file, appProperties: {} }]));
    book.workspace.state = { ...book.workspace.state, files: blind };
    runAs(book, makeDecks, { minutes: 1 });
    expect(comparable(book.workspace.state)).not.toEqual(undisturbed);
  });
});
