import type { Call } from '../../../src/google/call';
import { SurveyError } from '../../../src/messages/survey-error';
import { continueWork } from '../../../src/jobs/continue-work';
import { endDecks } from '../../../src/jobs/end-decks';
import { makeOneDeck } from '../../../src/jobs/make-one-deck';
import { makeDecks } from './make-decks';
import { startDecks } from '../../../src/jobs/start-decks';
import { comparable } from '../../whole/comparable';
import { deckBook, runAs } from './deck-book';

const decksIn = (book: ReturnType<typeof deckBook>): number =>
  Object.values(book.workspace.state.files).filter(({ appProperties }) => appProperties['kind'] === 'deck').length;

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

describe('a round driven one deck a call', () => {
  it('ends as a run in one piece does, and travels as plain data without its units', () => {
    const book = deckBook();
    const round = JSON.parse(JSON.stringify(runAs(book, startDecks))) as ReturnType<
      typeof startDecks
    > extends Generator<unknown, infer R, unknown>
      ? R
      : never;
    const outcomes = round.units.map((unit) =>
      runAs(book, (context) => makeOneDeck(context, { ...round, units: [] }, unit)),
    );
    const done = runAs(book, (context) => endDecks(context, round, outcomes));
    expect(done).toMatchObject({ title: 'Bildspelen är klara', counts: { made: 5, unfinished: 0 } });
    const whole = deckBook();
    runAs(whole, makeDecks);
    expect(comparable(book.workspace.state)).toEqual(comparable(whole.workspace.state));
  });

  it('that is left half-way is finished by the standing trigger, which then goes', () => {
    const book = deckBook();
    const round = runAs(book, startDecks);
    runAs(book, (context) => makeOneDeck(context, round, round.units[0]!));
    expect(book.workspace.state.triggers.map(({ handler }) => handler)).toEqual(['continueWork']);
    expect(runAs(book, continueWork, { minutes: 3 }).sentences).toEqual(['Inget bildspel väntar.']);
    expect(decksIn(book)).toBe(1);
    expect(runAs(book, continueWork, { minutes: 20 }).counts).toMatchObject({ made: 4, unchanged: 1, unfinished: 0 });
    expect([decksIn(book), book.workspace.state.triggers, book.workspace.state.scriptProperties]).toEqual([5, [], {}]);
  });

  it('says what is not finished, and that the tool goes on by itself', () => {
    const book = deckBook();
    const round = runAs(book, startDecks);
    const outcomes = [runAs(book, (context) => makeOneDeck(context, round, round.units[0]!))];
    const done = runAs(book, (context) => endDecks(context, round, outcomes));
    expect(done.title).toBe('Alla bildspel blev inte klara');
    expect(done.sentences[1]).toBe(
      'Inte klara: Påhittsby 2, Lilla, Minsta och Kommunerna tillsammans. Verktyget fortsätter av sig självt inom tio minuter, även om du stänger fönstret.',
    );
    expect(book.workspace.state.triggers).toHaveLength(1);
  });

  it('of another person is left alone by one’s own trigger', () => {
    const book = deckBook();
    runAs(book, startDecks);
    expect(runAs(book, continueWork, { minutes: 20, user: 'kollega@demostad.example' }).sentences).toEqual([
      'Inget bildspel väntar.',
    ]);
  });
});

describe('two runs', () => {
  it('of two people: the second is told who is at it and for how long', () => {
    const book = deckBook();
    runAs(book, startDecks);
    const error = thrownBy(() => runAs(book, startDecks, { user: 'kollega@demostad.example', minutes: 2 }));
    expect(error).toMatchObject({
      code: 'BUSY',
      details: { by: { owner: 'samordnare@demostad.example', minutes: 5 } },
    });
    expect(error).toBeInstanceOf(SurveyError);
  });

  it('of one person: the new one takes over and the old one stops before its next deck', () => {
    const book = deckBook();
    const old = runAs(book, startDecks);
    runAs(book, startDecks, { minutes: 1 });
    expect(
      thrownBy(() => runAs(book, (context) => makeOneDeck(context, old, old.units[0]!), { minutes: 1 })),
    ).toMatchObject({ code: 'LEASE_LOST' });
    expect(decksIn(book)).toBe(0);
    runAs(book, (context) => endDecks(context, old, []), { minutes: 1 });
    expect(book.workspace.state.scriptProperties['lease.decks']).toBeDefined();
  });

  it('may follow when the first was killed and its lease has run out', () => {
    const book = deckBook();
    runAs(book, startDecks);
    expect(thrownBy(() => runAs(book, startDecks, { user: 'kollega@demostad.example', minutes: 7 }))).not.toMatchObject(
      { code: 'BUSY' },
    );
  });

  it('renew a lease that is about to run out, so that a long round keeps it', () => {
    const book = deckBook();
    const round = runAs(book, startDecks);
    runAs(book, (context) => makeOneDeck(context, round, round.units[0]!), { minutes: 5 });
    expect(thrownBy(() => runAs(book, startDecks, { user: 'kollega@demostad.example', minutes: 8 }))).toMatchObject({
      code: 'BUSY',
    });
  });
});

describe('a deck that Google refuses', () => {
  it('does not stop the others, is parked after three tries, and is taken up again at the next click', () => {
    const book = deckBook();
    const refuse = ({ method, body }: Call) =>
      method === 'drive.files.copy' && ((body as { name?: string } | undefined)?.name ?? '').includes('Påhittsby 1')
        ? { code: 403, message: 'Rate limit' }
        : null;
    expect(runAs(book, makeDecks, { refuse }).counts).toMatchObject({ made: 4, unfinished: 1 });
    expect(runAs(book, continueWork, { minutes: 10, refuse }).counts).toMatchObject({ unfinished: 1 });
    expect(runAs(book, continueWork, { minutes: 20, refuse })).toMatchObject({
      counts: { unfinished: 0, skipped: 1 },
      sentences: [expect.any(String), expect.stringContaining('Tre försök misslyckades för Påhittsby 1.')],
    });
    expect(book.workspace.state.triggers).toEqual([]);
    expect(runAs(book, makeDecks, { minutes: 30 }).counts).toMatchObject({ made: 1, unchanged: 4 });
  });
});
