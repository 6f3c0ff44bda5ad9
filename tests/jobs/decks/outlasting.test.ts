/** A deck whose making takes longer than a run may: it is parked as one that fails, and those after it are made. */
import type { Call } from '../../../src/google/call';
import { continueWork } from '../../../src/jobs/continue-work';
import { startDecks } from '../../../src/jobs/start-decks';
import type { FaultName } from '../../../src/workspace/faults';
import { thrownBy } from '../../thrown-by';
import type { AWorkbook } from '../workbook/a-workbook';
import { deckBook, runAs } from './deck-book';
import { filesOf } from './recolour';

const isCopyOf = ({ method, body }: Call, name: string): boolean =>
  method === 'drive.files.copy' && ((body as { name?: string } | undefined)?.name ?? '').includes(name);

const states = (book: AWorkbook): readonly unknown[] =>
  book
    .values("'Bildspel'")
    .slice(2)
    .map(([, , , , state]) => state);

/** A run of the trigger in which the time is up as soon as the named deck is begun. */
function outlasted(book: AWorkbook, minutes: number, name = 'Påhittsby 1'): ReturnType<typeof runAs> {
  let late = false;
  return runAs(book, continueWork, {
    minutes,
    limits: { now: () => (late ? 2 : 0), deadline: 1 },
    meanwhile: (call) => {
      if (isCopyOf(call, name)) late = true;
    },
  });
}

/** The file that a run was broken off in is thrown away, so that it is begun anew each time. */
const throwAway = (book: AWorkbook): void => {
  for (const fileId of filesOf(book, 'deck')) book.ask('drive.files.update', { fileId }, { trashed: true });
};

describe('a deck whose making always outlasts a run', () => {
  it('is parked after three runs that began with it, the others are made, and the trigger ends', () => {
    const book = deckBook();
    runAs(book, startDecks);
    for (const minutes of [10, 20, 30]) {
      expect(thrownBy(() => outlasted(book, minutes))).toMatchObject({ name: 'TimeIsUp' });
      throwAway(book);
    }
    const done = outlasted(book, 40);
    expect(done).toMatchObject({
      counts: { made: 4, skipped: 1, unfinished: 0 },
      sentences: [expect.any(String), expect.stringContaining('Tre försök misslyckades för Påhittsby 1.')],
    });
    expect(states(book)).toEqual(['Gick inte, väntar på dig', 'Klart', 'Klart', 'Klart', 'Klart']);
    expect([book.workspace.state.triggers, Object.keys(book.workspace.state.scriptProperties)]).toEqual([
      [],
      [expect.stringMatching(/^claim\.deck\./)],
    ]);
  });

  it('is parked where Google ends the run without a word, too', () => {
    const book = deckBook();
    runAs(book, startDecks);
    for (const minutes of [10, 20, 30]) {
      const calls: Call[] = [];
      const before = book.workspace.state;
      runAs(book, continueWork, { minutes, calls });
      book.workspace.state = before;
      const at = calls.findIndex((call) => isCopyOf(call, 'Påhittsby 1'));
      thrownBy(() => runAs(book, continueWork, { minutes, fault: { at, when: 'before', kind: 'kill' } }));
    }
    expect(outlasted(book, 40)).toMatchObject({ counts: { made: 4, skipped: 1, unfinished: 0 } });
  });
});

describe('a run that ends in a deck', () => {
  it('after others does not count against that deck: it comes first in the next run', () => {
    const book = deckBook();
    runAs(book, startDecks);
    for (const minutes of [10, 20, 30]) {
      const name = ['Påhittsby 2', 'Lilla', 'Minsta'][minutes / 10 - 1]!;
      expect(thrownBy(() => outlasted(book, minutes, name))).toMatchObject({ name: 'TimeIsUp' });
    }
    expect(runAs(book, continueWork, { minutes: 40 }).counts).toMatchObject({ skipped: 0, unfinished: 0 });
  });

  it.each<FaultName>(['tooManyRequests', 'dailyLimitExceeded'])('for %s does not count against it', (kind) => {
    const book = deckBook();
    runAs(book, startDecks);
    const refuse = (call: Call): FaultName | null => (isCopyOf(call, '') ? kind : null);
    for (const minutes of [10, 20, 30, 40, 50]) runAs(book, continueWork, { minutes, refuse });
    expect(runAs(book, continueWork, { minutes: 60 }).counts).toMatchObject({ made: 5, skipped: 0, unfinished: 0 });
  });
});
