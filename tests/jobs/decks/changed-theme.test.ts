import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { sv } from '../../../src/messages/sv';
import type { Call } from '../../../src/google/call';
import { makeDecks } from './make-decks';
import { makeOneDeck } from '../../../src/jobs/make-one-deck';
import { startDecks } from '../../../src/jobs/start-decks';
import { recalculate } from '../../../src/jobs/recalculate';
import { explainError } from '../../../src/messages/explain-error';
import { thrownBy } from '../../thrown-by';
import type { AWorkbook } from '../workbook/a-workbook';
import { deckBook, runAs } from './deck-book';
import { asked, filesOf, recolour } from './recolour';

const PALE = { red: 0.66, green: 0.81, blue: 0.79 };

/** Decks made from a template with other colours. */
function recoloured(changes: Parameters<typeof recolour>[2]): { book: AWorkbook; calls: Call[]; make: () => void } {
  const book = deckBook();
  runAs(book, makeDecks);
  for (const id of [...filesOf(book, 'template')]) recolour(book, id, changes);
  for (const id of filesOf(book, 'deck')) asked(book, 'drive.files.delete', { fileId: id });
  const ledger = book.sheetId('Bildspel');
  book.batch({ deleteSheet: { sheetId: ledger } });
  const calls: Call[] = [];
  return { book, calls, make: () => void runAs(book, makeDecks, { calls, minutes: 30 }) };
}

/** The slides of each deck. */
const drawnIn = (book: AWorkbook): readonly string[] =>
  filesOf(book, 'deck').map((presentationId) =>
    JSON.stringify(
      (asked(book, 'slides.presentations.get', { presentationId }) as slides_v1.Schema$Presentation).slides,
    ),
  );

const weakRows = (book: AWorkbook): unknown[] => {
  book.run(recalculate);
  return book
    .values("'Kontroll'")
    .filter(([, , what]) => String(what).includes('Mallens färg') || String(what).includes('mallens färg'));
};

describe('a template with a pale fourth colour', () => {
  const { book, calls, make } = recoloured({ ACCENT4: PALE });
  make();

  it('is told of in Kontroll, once for all decks', () => {
    expect(weakRows(book)).toEqual([
      [
        'Info',
        'Bildspel, rad 3',
        'Mallens färg 4 syns för dåligt mot vitt (1,7). Formen visas i svart i stället.',
        'Du behöver inte göra något. Vill ni ha färgen kvar: välj en mörkare färg i mallens tema.',
      ],
    ]);
  });

  it('gives decks in which nothing is drawn in it', () => {
    expect(drawnIn(book)).toHaveLength(5);
    expect(drawnIn(book).filter((slides) => slides.includes('ACCENT4'))).toEqual([]);
  });

  it('takes no more calls a deck, and a second round writes nothing', () => {
    const looks = calls.filter(
      ({ method }) => method === 'slides.presentations.get' || method === 'slides.presentations.batchUpdate',
    ).length;
    // Template: one look. Decks: look and batch, and for those with new slides their notes.
    expect(looks).toBeLessThanOrEqual(1 + 4 * 5);
    const again: Call[] = [];
    expect(runAs(book, makeDecks, { calls: again, minutes: 60 }).counts).toMatchObject({
      made: 0,
      updated: 0,
      unchanged: 5,
    });
    expect(again.filter(({ method }) => method === 'slides.presentations.batchUpdate')).toEqual([]);
  });
});

it('our own template gives no row, and its fourth colour is drawn', () => {
  const book = deckBook();
  runAs(book, makeDecks);
  expect(drawnIn(book).some((slides) => slides.includes('ACCENT4'))).toBe(true);
  expect(weakRows(book)).toEqual([]);
});

it('text that cannot be read stops the deck and says what to do', () => {
  const { book } = recoloured({ DARK1: { red: 0.7, green: 0.7, blue: 0.7 } });
  const round = runAs(book, startDecks, { minutes: 30 });
  const thrown = thrownBy(() =>
    runAs(book, (context) => makeOneDeck(context, round, round.units[0]!), { minutes: 30 }),
  );
  expect(explainError(thrown, sv)).toBe(
    'Textfärgen i bildspelet för Påhittsby 1 syns för dåligt mot bakgrunden (2,1, minst 4,5 behövs). Därför har inget skrivits i det. ' +
      'Ändra textfärgen eller bakgrunden i mallens tema och i bildspelet, och kör Skapa bildspel igen.',
  );
});
