/** What the dialog of the decks tells besides what was made: what Kontroll warns of, what is left over, and that the round is another's. */
import { makeMunicipalityTabs } from '../../../src/jobs/make-municipality-tabs';
import { recalculate } from '../../../src/jobs/recalculate';
import { endDecks } from '../../../src/jobs/end-decks';
import { makeOneDeck } from '../../../src/jobs/make-one-deck';
import { unlessLost } from '../../../src/jobs/run/lease';
import { startDecks } from '../../../src/jobs/start-decks';
import { deckBook, runAs } from './deck-book';
import { makeDecks } from './make-decks';
import { filesOf } from './recolour';

describe('the deck of a municipality that is no longer among the active ones', () => {
  it.each([
    ['removed', [['', '', '', '']]],
    ['inactive', [['K1', 'Påhittsby 1', 15, 'Nej']]],
  ])('%s: is told with what to do, and linked to', (_, row) => {
    const book = deckBook();
    runAs(book, makeDecks);
    const [file] = filesOf(book, 'deck');
    book.write("'Kommuner'!A3", row);
    const done = runAs(book, makeDecks, { minutes: 30 });
    const [name] = book
      .values("'Bildspel'!A3:H3")[0]!
      .map(String)
      .filter((cell) => cell.includes('Påhittsby 1'));
    expect(done.sentences).toContain(
      `Bildspelet ${name} ligger kvar med gamla siffror, fast kommunen inte längre är med. ` +
        'Ta bort bildspelet i Drive, eller ta med kommunen igen på fliken Kommuner.',
    );
    expect(done.links).toContainEqual({
      text: `${name}, som ligger kvar`,
      url: `https://docs.google.com/presentation/d/${file!}/edit`,
    });
  });

  it('is not told of where every deck has its municipality', () => {
    const book = deckBook();
    runAs(book, makeDecks);
    const done = runAs(book, makeDecks, { minutes: 30 });
    expect(done.sentences.filter((sentence) => sentence.includes('ligger kvar'))).toEqual([]);
  });
});

describe('what Kontroll warns of', () => {
  const withWarnings = (): ReturnType<typeof deckBook> => {
    const book = deckBook();
    book.write("'Formulärsvar 1'!B2", [['Granby']]);
    book.write("'Formulärsvar 1'!C4", [['se ovan']]);
    book.write("'Formulärsvar 1'!D5", [['kanske']]);
    return book;
  };

  it('is told before the first deck is made, and with what was made: how much, as Kontroll has it, and its first rows', () => {
    const book = withWarnings();
    runAs(book, recalculate);
    const rows = book.values("'Kontroll'!A3:C").filter(([severity]) => severity === 'Varning');
    const told = [
      `Kontroll har ${rows.length} varningar. De tyngsta:`,
      ...rows.slice(0, 3).map(([, where, what]) => `${where}: ${what}`),
    ];
    expect(rows.length).toBeGreaterThan(3);
    const round = runAs(book, startDecks);
    expect(round.warnings).toEqual(told);
    expect(runAs(book, (context) => endDecks(context, round, [])).sentences.slice(-4)).toEqual(told);
    expect(runAs(book, makeMunicipalityTabs).sentences.slice(-4)).toEqual(told);
  });
});

describe('a round that another run has taken over', () => {
  it('is no failure of the deck at hand, and the end says once whose the later run is', () => {
    const book = deckBook();
    const round = runAs(book, startDecks);
    const made = runAs(book, (context) => makeOneDeck(context, round, round.units[0]!));
    runAs(book, startDecks, { minutes: 1 });
    const next = (context: Parameters<typeof makeOneDeck>[0]): ReturnType<typeof unlessLost> =>
      unlessLost(makeOneDeck(context, round, round.units[1]!));
    expect(runAs(book, next, { minutes: 1 })).toBeNull();
    const { title, sentences } = runAs(book, (context) => endDecks(context, round, [made]), { minutes: 1 });
    expect([title, sentences.filter((sentence) => sentence.startsWith('Inte klara'))]).toEqual([
      'Alla bildspel blev inte klara',
      [
        'Inte klara: Påhittsby 2, Lilla, Minsta och Kommunerna tillsammans. En senare körning, startad av ' +
          'samordnare@demostad.example, har tagit över. Det som är gjort är sparat. Se läget på fliken Bildspel.',
      ],
    ]);
  });
});
