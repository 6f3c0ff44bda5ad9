import { makeOneDeck } from '../../../src/jobs/make-one-deck';
import { startDecks } from '../../../src/jobs/start-decks';
import { makeDecks } from './make-decks';
import type { Call } from '../../../src/google/call';
import { deckBook, runAs } from './deck-book';

const USER = 'samordnare@demostad.example';

type Deed = (book: ReturnType<typeof deckBook>) => void;

const sheet = (book: ReturnType<typeof deckBook>): number => book.sheetId('Bildspel');
const rows = (book: ReturnType<typeof deckBook>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    book
      .values("'Bildspel'!A3:H40")
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => [`${row[1]}`, row]),
  );

const deeds: Readonly<Record<string, Deed>> = {
  'inserts a row above': (book) =>
    book.batch({
      insertDimension: {
        range: { sheetId: sheet(book), dimension: 'ROWS', startIndex: 2, endIndex: 3 },
        inheritFromBefore: false,
      },
    }),
  'sorts the rows': (book) =>
    book.batch({
      sortRange: {
        range: { sheetId: sheet(book), startRowIndex: 2, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 8 },
        sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
      },
    }),
};

describe('the ledger, while a person', () => {
  it.each(Object.keys(deeds))('%s, ends with each deck’s own words in its own row', (name) => {
    const undisturbed = deckBook();
    runAs(undisturbed, makeDecks);
    const ledgerWrites = (call: Call): boolean => call.method === 'sheets.spreadsheets.batchUpdate';
    for (const nth of [2, 3, 4, 5]) {
      const book = deckBook();
      let seen = 0;
      const meanwhile = (call: Call): void => {
        if (ledgerWrites(call) && (seen += 1) === nth) deeds[name]!(book);
      };
      runAs(book, makeDecks, { meanwhile });
      // What was overwritten in another deck's row is learnt anew at the next run.
      runAs(book, makeDecks, { minutes: 10 });
      expect(rows(book)).toEqual(rows(undisturbed));
    }
  });

  it('sorts the rows, never has a deck that is made told of as unmade: a colleague would make it anew', () => {
    for (const nth of [2, 3, 4, 5]) {
      const book = deckBook();
      const round = runAs(book, startDecks);
      let seen = 0;
      const meanwhile = (call: Call): void => {
        if (call.method === 'sheets.spreadsheets.batchUpdate' && (seen += 1) === nth) deeds['sorts the rows']!(book);
      };
      // As the dialog does: each call knows the rows as they were when the round began.
      for (const unit of round.units) runAs(book, (context) => makeOneDeck(context, round, unit), { meanwhile });
      for (const row of Object.values(rows(book)) as unknown[][]) {
        expect([row[0], row[3], row[4], row[6]]).toEqual([row[0], USER, 'Klart', expect.stringMatching(/./)]);
      }
    }
  });

  it('deletes a deck’s row, gets it back', () => {
    const book = deckBook();
    let seen = 0;
    const meanwhile = (call: Call): void => {
      if (call.method === 'sheets.spreadsheets.batchUpdate' && (seen += 1) === 3) {
        book.batch({
          deleteDimension: { range: { sheetId: sheet(book), dimension: 'ROWS', startIndex: 3, endIndex: 4 } },
        });
      }
    };
    runAs(book, makeDecks, { meanwhile });
    runAs(book, makeDecks, { minutes: 10 });
    const undisturbed = deckBook();
    runAs(undisturbed, makeDecks);
    expect(rows(book)).toEqual(rows(undisturbed));
  });

  it('loses its hidden column, takes the texts that are as they should be for its own again', () => {
    const book = deckBook();
    runAs(book, makeDecks);
    book.batch({
      updateCells: {
        range: { sheetId: sheet(book), startRowIndex: 2, endRowIndex: 20, startColumnIndex: 7, endColumnIndex: 8 },
        fields: 'userEnteredValue',
      },
    });
    const calls: Call[] = [];
    expect(runAs(book, makeDecks, { minutes: 10, calls }).counts).toMatchObject({ unchanged: 5, kept: 0 });
    expect(calls.some(({ method }) => method === 'slides.presentations.batchUpdate')).toBe(false);
    const undisturbed = deckBook();
    runAs(undisturbed, makeDecks);
    expect(rows(book)).toEqual(rows(undisturbed));
  });
});
