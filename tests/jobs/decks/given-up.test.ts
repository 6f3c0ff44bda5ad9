/** Rounds that cannot be finished: what is given up, what is still made, what is promised, and that no trigger runs for nothing. */
import type { Call } from '../../../src/google/call';
import { continueWork } from '../../../src/jobs/continue-work';
import type { DeckOutcome } from '../../../src/jobs/decks/deck-round';
import { endDecks } from '../../../src/jobs/end-decks';
import { makeOneDeck } from '../../../src/jobs/make-one-deck';
import { startDecks } from '../../../src/jobs/start-decks';
import type { RunContext } from '../../../src/jobs/run/run-context';
import type { Done } from '../../../src/jobs/run/done';
import type { FaultName } from '../../../src/workspace/faults';
import { thrownBy } from '../../thrown-by';
import type { AWorkbook } from '../workbook/a-workbook';
import { deckBook, runAs } from './deck-book';
import { makeDecks } from './make-decks';
import { filesOf, recolour } from './recolour';

const KIM = 'kollega@demostad.example';
const PALE = { DARK1: { red: 0.7, green: 0.7, blue: 0.7 } };

const handlers = (book: AWorkbook): readonly string[] => book.workspace.state.triggers.map(({ handler }) => handler);
const states = (book: AWorkbook): readonly unknown[] =>
  book
    .values("'Bildspel'")
    .slice(2)
    .map(([, , , , state]) => state);
const share = (book: AWorkbook): void =>
  void book.ask(
    'drive.permissions.create',
    { fileId: book.spreadsheetId },
    { role: 'writer', type: 'user', emailAddress: KIM },
  );
/** Every figure of one municipality, so that all decks are to be written anew. */
const otherAnswers = (book: AWorkbook): void => book.write("'Formulärsvar 1'!C2", [[6], [6], [6], [6], [6], [6]]);

describe('one deck whose text cannot be read', () => {
  it('is parked after three tries while the others go on, and the trigger ends', () => {
    const book = deckBook();
    runAs(book, makeDecks);
    recolour(book, filesOf(book, 'deck')[0]!, PALE);
    otherAnswers(book);
    runAs(book, startDecks, { minutes: 10 });
    expect(runAs(book, continueWork, { minutes: 20 }).counts).toMatchObject({ updated: 4, unfinished: 1 });
    expect(runAs(book, continueWork, { minutes: 30 }).counts).toMatchObject({ unfinished: 1 });
    expect(runAs(book, continueWork, { minutes: 40 })).toMatchObject({
      counts: { unfinished: 0, skipped: 1 },
      sentences: [expect.any(String), expect.stringContaining('Tre försök misslyckades för Påhittsby 1.')],
    });
    expect(handlers(book)).toEqual([]);
    expect(states(book)).toEqual(['Gick inte, väntar på dig', 'Klart', 'Klart', 'Klart', 'Klart']);
  });
});

describe('a Stopp among the answers', () => {
  it('ends the trigger after three tries', () => {
    const book = deckBook();
    runAs(book, startDecks);
    book.write("'Formulärsvar 1'!A1", [['E-postadress'], ...Array.from({ length: 29 }, (_, row) => [`p${row}@x.se`])]);
    for (const minutes of [10, 20, 30]) {
      expect(handlers(book)).toEqual(['continueWork']);
      expect(thrownBy(() => runAs(book, continueWork, { minutes }))).toMatchObject({ code: 'STOPPED' });
    }
    expect([handlers(book), Object.keys(book.workspace.state.scriptProperties)]).toEqual([[], []]);
  });

  it('that is put right in time lets the trigger finish', () => {
    const book = deckBook();
    runAs(book, startDecks);
    book.write("'Formulärsvar 1'!A1", [['E-postadress'], ...Array.from({ length: 29 }, (_, row) => [`p${row}@x.se`])]);
    thrownBy(() => runAs(book, continueWork, { minutes: 10 }));
    book.write("'Formulärsvar 1'!A1", [['Tidstämpel'], ...Array.from({ length: 29 }, (_, row) => [46000 + row])]);
    expect(runAs(book, continueWork, { minutes: 20 }).counts).toMatchObject({ made: 5, unfinished: 0 });
  });
});

describe('a colleague’s click a day later', () => {
  it('finishes the round; her trigger goes on, and the first one’s ends', () => {
    const book = deckBook();
    share(book);
    const round = runAs(book, startDecks);
    runAs(book, (context) => makeOneDeck(context, round, round.units[0]!));
    const day = 24 * 60;
    const hers = runAs(book, startDecks, { user: KIM, minutes: day });
    expect(hers.units.map(({ state }) => state)).toEqual(['notMine', 'make', 'make', 'make', 'make']);
    runAs(book, (context) => makeOneDeck(context, hers, hers.units[1]!), { user: KIM, minutes: day });
    runAs(book, continueWork, { minutes: day + 1 });
    expect(book.workspace.state.triggers.map(({ owner }) => owner)).toEqual([KIM]);
    const done = runAs(book, continueWork, { user: KIM, minutes: day + 10 });
    expect(done.counts).toMatchObject({ made: 3, unchanged: 1, unfinished: 0 });
    expect([handlers(book), states(book)]).toEqual([[], Array.from({ length: 5 }, () => 'Klart')]);
  });

  it('leaves a deck that the first was broken off in to the first one’s trigger', () => {
    const book = deckBook();
    share(book);
    const round = runAs(book, startDecks);
    const calls: Call[] = [];
    const copied = { fault: { at: 3, when: 'after', kind: 'kill' }, calls } as const;
    thrownBy(() => runAs(book, (context) => makeOneDeck(context, round, round.units[0]!), copied));
    expect(calls[3]!.method).toBe('drive.files.copy');
    const hers = runAs(book, makeDecks, { user: KIM, minutes: 60 });
    expect(hers.counts).toMatchObject({ made: 4, notMine: 1 });
    runAs(book, continueWork, { minutes: 70 });
    expect([handlers(book), states(book)]).toEqual([[], Array.from({ length: 5 }, () => 'Klart')]);
    expect(filesOf(book, 'deck')).toHaveLength(5);
    expect(book.workspace.state.scriptProperties).toEqual({});
  });
});

describe('decks of somebody who has left', () => {
  const own = (context: RunContext): ReturnType<typeof startDecks> => startDecks(context, { clicked: true, own: true });

  it('are made anew as one’s own in one click, the old ones left and named', () => {
    const book = deckBook();
    share(book);
    runAs(book, makeDecks);
    const old = filesOf(book, 'deck');
    const round = runAs(book, own, { user: KIM, minutes: 60 });
    const outcomes = round.units.map((unit) =>
      runAs(book, (context) => makeOneDeck(context, round, unit), { user: KIM, minutes: 60 }),
    );
    const done = runAs(book, (context) => endDecks(context, round, outcomes), { user: KIM, minutes: 60 });
    expect(done.counts).toMatchObject({ made: 5, notMine: 0, unfinished: 0 });
    expect(done.sentences[1]).toBe(
      'Påhittsby 1: du har fått ett eget bildspel. Det som samordnare@demostad.example gjorde finns kvar och uppdateras inte mer.',
    );
    expect(done.links[5]).toEqual({
      text: 'Påhittsby 1, det gamla',
      url: `https://docs.google.com/presentation/d/${old[0]!}/edit`,
    });
    const rows = book.values("'Bildspel'").slice(2);
    expect(rows.map(([, , , maker, state]) => [maker, state])).toEqual(Array.from({ length: 5 }, () => [KIM, 'Klart']));
    expect(filesOf(book, 'deck')).toHaveLength(10);
    expect(runAs(book, makeDecks, { user: KIM, minutes: 90 }).counts).toMatchObject({ unchanged: 5 });
  });

  it('that a closed window left half-way are finished by the trigger', () => {
    const book = deckBook();
    share(book);
    runAs(book, makeDecks);
    runAs(book, own, { user: KIM, minutes: 60 });
    const done = runAs(book, continueWork, { user: KIM, minutes: 70 });
    expect(done.counts).toMatchObject({ made: 5, notMine: 0, unfinished: 0 });
    expect(handlers(book)).toEqual([]);
  });
});

describe('what every other deck would be refused too', () => {
  /** As the dialog does it, with the copies refused from the second on. */
  function asked(kind: FaultName): { readonly book: AWorkbook; readonly calls: readonly Call[]; readonly done: Done } {
    const book = deckBook();
    const round = runAs(book, startDecks);
    const calls: Call[] = [];
    let copies = 0;
    const refuse = ({ method }: Call): FaultName | null =>
      method === 'drive.files.copy' && (copies += 1) > 1 ? kind : null;
    const outcomes = round.units.flatMap((unit): DeckOutcome[] => {
      try {
        return [runAs(book, (context) => makeOneDeck(context, round, unit), { refuse, calls })];
      } catch {
        return [];
      }
    });
    return { book, calls, done: runAs(book, (context) => endDecks(context, round, outcomes)) };
  }

  it.each<[FaultName, RegExp, readonly string[]]>([
    ['storageQuotaExceeded', /Din Google Drive är full, och verktyget försöker inte mer av sig självt\./, []],
    ['domainPolicy', /tillåter det inte, och verktyget försöker inte mer av sig självt\./, []],
    ['dailyLimitExceeded', /fortsätter när gränsen har släppt, oftast inom ett dygn\./, ['continueWork']],
    ['sharingRateLimitExceeded', /fortsätter när det går, oftast inom ett dygn\./, ['continueWork']],
  ])('%s: the remaining decks are not tried, and only what is so is promised', (kind, words, triggers) => {
    const { book, calls, done } = asked(kind);
    expect(calls.filter(({ method }) => method === 'drive.files.copy')).toHaveLength(2);
    expect(done.counts).toMatchObject({ made: 1, unfinished: 4 });
    expect(done.sentences[1]).toMatch(/^Inte klara: Påhittsby 2, Lilla, Minsta och Kommunerna tillsammans\. /);
    expect(done.sentences[1]).toMatch(words);
    expect(handlers(book)).toEqual(triggers);
    // When it has passed, or been put right, one more start makes the rest.
    const later = triggers.length > 0 ? continueWork : makeDecks;
    expect(runAs(book, later, { minutes: 20 }).counts).toMatchObject({ made: 4, unchanged: 1, unfinished: 0 });
    expect([handlers(book), book.workspace.state.scriptProperties]).toEqual([[], {}]);
  });
});
