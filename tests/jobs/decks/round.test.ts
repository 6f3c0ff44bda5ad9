import { SurveyError } from '../../../src/messages/survey-error';
import { continueDecks } from '../../../src/jobs/decks/continue-decks';
import { finishDecks } from '../../../src/jobs/decks/finish-decks';
import { makeDeck } from '../../../src/jobs/decks/make-deck';
import { makeDecks } from '../../../src/jobs/decks/make-decks';
import { prepareDecks } from '../../../src/jobs/decks/prepare-decks';
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
    const round = JSON.parse(JSON.stringify(runAs(book, prepareDecks))) as ReturnType<
      typeof prepareDecks
    > extends Generator<unknown, infer R, unknown>
      ? R
      : never;
    const outcomes = round.units.map((unit) =>
      runAs(book, (context) => makeDeck(context, { ...round, units: [] }, unit)),
    );
    const done = runAs(book, (context) => finishDecks(context, round, outcomes));
    expect(done).toMatchObject({ title: 'Bildspelen är klara', counts: { made: 5, unfinished: 0 } });
    const whole = deckBook();
    runAs(whole, makeDecks);
    expect(comparable(book.workspace.state)).toEqual(comparable(whole.workspace.state));
  });

  it('that is left half-way is finished by the standing trigger, which then goes', () => {
    const book = deckBook();
    const round = runAs(book, prepareDecks);
    runAs(book, (context) => makeDeck(context, round, round.units[0]!));
    expect(book.workspace.state.triggers.map(({ handler }) => handler)).toEqual(['continueWork']);
    expect(runAs(book, continueDecks, { minutes: 3 }).sentences).toEqual(['Inget bildspel väntar.']);
    expect(decksIn(book)).toBe(1);
    expect(runAs(book, continueDecks, { minutes: 20 }).counts).toMatchObject({ made: 4, unchanged: 1, unfinished: 0 });
    expect([decksIn(book), book.workspace.state.triggers, book.workspace.state.scriptProperties]).toEqual([5, [], {}]);
  });

  it('says what is not finished, and that the tool goes on by itself', () => {
    const book = deckBook();
    const round = runAs(book, prepareDecks);
    const outcomes = [runAs(book, (context) => makeDeck(context, round, round.units[0]!))];
    const done = runAs(book, (context) => finishDecks(context, round, outcomes));
    expect(done.title).toBe('Alla bildspel blev inte klara');
    expect(done.sentences[1]).toBe(
      'Inte klara: Påhittsby 2, Lilla, Minsta och Alla kommuner. Verktyget fortsätter av sig självt inom tio minuter, även om du stänger fönstret.',
    );
    expect(book.workspace.state.triggers).toHaveLength(1);
  });

  it('of another person is left alone by one’s own trigger', () => {
    const book = deckBook();
    runAs(book, prepareDecks);
    expect(runAs(book, continueDecks, { minutes: 20, user: 'kollega@demostad.example' }).sentences).toEqual([
      'Inget bildspel väntar.',
    ]);
  });
});

describe('two runs', () => {
  it('of two people: the second is told who is at it and for how long', () => {
    const book = deckBook();
    runAs(book, prepareDecks);
    const error = thrownBy(() => runAs(book, prepareDecks, { user: 'kollega@demostad.example', minutes: 2 }));
    expect(error).toMatchObject({
      code: 'BUSY',
      details: { by: { owner: 'samordnare@demostad.example', minutes: 5 } },
    });
    expect(error).toBeInstanceOf(SurveyError);
  });

  it('of one person: the new one takes over and the old one stops before its next deck', () => {
    const book = deckBook();
    const old = runAs(book, prepareDecks);
    runAs(book, prepareDecks, { minutes: 1 });
    expect(
      thrownBy(() => runAs(book, (context) => makeDeck(context, old, old.units[0]!), { minutes: 1 })),
    ).toMatchObject({ code: 'LEASE_LOST' });
    expect(decksIn(book)).toBe(0);
    runAs(book, (context) => finishDecks(context, old, []), { minutes: 1 });
    expect(book.workspace.state.scriptProperties['lease.decks']).toBeDefined();
  });

  it('may follow when the first was killed and its lease has run out', () => {
    const book = deckBook();
    runAs(book, prepareDecks);
    expect(
      thrownBy(() => runAs(book, prepareDecks, { user: 'kollega@demostad.example', minutes: 7 })),
    ).not.toMatchObject({ code: 'BUSY' });
  });

  it('renew a lease that is about to run out, so that a long round keeps it', () => {
    const book = deckBook();
    const round = runAs(book, prepareDecks);
    runAs(book, (context) => makeDeck(context, round, round.units[0]!), { minutes: 5 });
    expect(thrownBy(() => runAs(book, prepareDecks, { user: 'kollega@demostad.example', minutes: 8 }))).toMatchObject({
      code: 'BUSY',
    });
  });
});

describe('a deck that Google refuses', () => {
  it('does not stop the others, is parked after three tries, and is taken up again at the next click', () => {
    const book = deckBook();
    const { handle } = book.workspace;
    let broken = true;
    const breaking = {
      ...book,
      workspace: Object.defineProperty(
        {
          handle: (call: Parameters<typeof handle>[0]) => {
            const name = (call.body as { name?: string } | undefined)?.name ?? '';
            return broken && call.method === 'drive.files.copy' && name.includes('Påhittsby 1')
              ? { status: 403, body: { error: { code: 403, message: 'Rate limit' } } }
              : handle(call);
          },
        },
        'state',
        { get: () => book.workspace.state },
      ),
    } as unknown as typeof book;
    expect(runAs(breaking, makeDecks).counts).toMatchObject({ made: 4, unfinished: 1 });
    expect(runAs(breaking, continueDecks, { minutes: 10 }).counts).toMatchObject({ unfinished: 1 });
    expect(runAs(breaking, continueDecks, { minutes: 20 })).toMatchObject({
      counts: { unfinished: 0, skipped: 1 },
      sentences: [expect.any(String), expect.stringContaining('Tre försök misslyckades för Påhittsby 1.')],
    });
    expect(book.workspace.state.triggers).toEqual([]);
    broken = false;
    expect(runAs(breaking, makeDecks, { minutes: 30 }).counts).toMatchObject({ made: 1, unchanged: 4 });
  });
});
