/** A template whose owner has taken the example slides away, put in slides of her own, or thrown layouts away. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { sv } from '../../../src/messages/sv';
import { explainError } from '../../../src/messages/explain-error';
import { startDecks } from '../../../src/jobs/start-decks';
import { thrownBy } from '../../thrown-by';
import type { AWorkbook } from '../workbook/a-workbook';
import { deckBook, deckOf, runAs } from './deck-book';
import { makeDecks } from './make-decks';
import { titlesOf } from './person-in-a-deck';
import { asked, filesOf } from './recolour';

const NAME = 'Digital mognad i Påhittsby 1 2026';
const OWN = 'egen_bild';

/** Only the template is left, changed by its owner. */
function withTemplate(change: (template: slides_v1.Schema$Presentation) => readonly object[]): AWorkbook {
  const book = deckBook();
  runAs(book, makeDecks);
  for (const id of filesOf(book, 'deck')) asked(book, 'drive.files.delete', { fileId: id });
  book.batch({ deleteSheet: { sheetId: book.sheetId('Bildspel') } });
  const presentationId = filesOf(book, 'template')[0]!;
  const template = asked(book, 'slides.presentations.get', { presentationId }) as slides_v1.Schema$Presentation;
  asked(book, 'slides.presentations.batchUpdate', { presentationId }, { requests: change(template) });
  return book;
}

const allSlides = ({ slides = [] }: slides_v1.Schema$Presentation): readonly object[] =>
  slides.map(({ objectId }) => ({ deleteObject: { objectId } }));
const ownSlide = { createSlide: { objectId: OWN, slideLayoutReference: { predefinedLayout: 'BLANK' } } };

/** Titles as decks have them that are made from an untouched template. */
const usual = ((): readonly string[] => {
  const book = deckBook();
  runAs(book, makeDecks);
  return titlesOf(book, NAME);
})();

describe('a template without its example slides', () => {
  it('gives the decks every slide', () => {
    const book = withTemplate(allSlides);
    expect(runAs(book, makeDecks, { minutes: 30 }).counts).toMatchObject({ made: 5, kept: 0, unfinished: 0 });
    expect(titlesOf(book, NAME)).toEqual(usual);
    expect(runAs(book, makeDecks, { minutes: 60 }).counts).toMatchObject({ unchanged: 5 });
    expect(filesOf(book, 'template')).toHaveLength(1);
  });

  it('but with one of the owner’s own gives them both', () => {
    const book = withTemplate((template) => [ownSlide, ...allSlides(template)]);
    expect(runAs(book, makeDecks, { minutes: 30 }).counts).toMatchObject({ made: 5, kept: 0, unfinished: 0 });
    expect(deckOf(book.workspace.state, NAME).slides?.map(({ objectId }) => objectId)).toContain(OWN);
    expect(titlesOf(book, NAME).filter((title) => title !== '')).toEqual(usual);
  });

  it('some of them gives decks without those', () => {
    const book = withTemplate(({ slides = [] }) => [{ deleteObject: { objectId: slides[2]?.objectId } }]);
    expect(runAs(book, makeDecks, { minutes: 30 }).counts).toMatchObject({ made: 5, unfinished: 0 });
    expect(titlesOf(book, NAME)).toEqual(usual.filter((title) => !title.includes('svarade. Av svaren')));
  });

  it('and without a layout says what to do, before anything is copied', () => {
    const book = withTemplate((template) => [
      ...allSlides(template),
      ...(template.layouts ?? [])
        .filter(({ layoutProperties }) => layoutProperties?.name === 'TITLE_ONLY')
        .map(({ objectId }) => ({ deleteObject: { objectId } })),
    ]);
    expect(
      explainError(
        thrownBy(() => runAs(book, startDecks, { minutes: 30 })),
        sv,
      ),
    ).toBe(
      'Mallen för bildspel saknar layouten TITLE_ONLY, så bilderna kan inte göras. Därför har inget bildspel skrivits. ' +
        'Ta bort mallen ur mappen i din Drive och välj Skapa bildspel igen, så gör verktyget en ny.',
    );
    expect(filesOf(book, 'deck')).toEqual([]);
    asked(book, 'drive.files.delete', { fileId: filesOf(book, 'template')[0] });
    expect(runAs(book, makeDecks, { minutes: 60 }).counts).toMatchObject({ made: 5, unfinished: 0 });
  });
});
