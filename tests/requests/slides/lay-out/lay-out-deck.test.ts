import type { Deck, Slide } from '../../../../src/report/deck/deck';
import { layOutDeck } from '../../../../src/requests/slides/lay-out/lay-out-deck';

const statement =
  'Varje register har en utsedd ägare som vet vad uppgifterna används till och när de ska tas bort, och det syns i systemet.';

const table = (rows: number): Slide['blocks'][number] => ({
  type: 'table',
  key: 'table',
  columns: [{ key: 'a', header: 'Påstående', widthPt: 343.2 }],
  rows: Array.from({ length: rows }, (_, row) => ({ key: `r${row}`, cells: [{ text: statement, short: 'Ägare' }] })),
});

const deck = (slide: Partial<Slide>): Deck => ({
  unitId: 'x',
  name: 'x',
  year: 2026,
  slides: [{ key: 'shortlist', title: 'Kortlistan', blocks: [], notes: '', ...slide }],
});

describe('slides laid out', () => {
  it('take the full title where it needs two lines at most, else the short one', () => {
    const long =
      'Tjänster för invånare, ekonomi och uppföljning, data och information samt säkerhet ligger i Börja här';
    expect(layOutDeck(deck({ title: 'En ganska lång rubrik som behöver två rader på bilden' }))[0]?.title).toBe(
      'En ganska lång rubrik som behöver två rader på bilden',
    );
    expect(layOutDeck(deck({ title: long, shortTitle: 'Fyra av tio' }))[0]?.title).toBe('Fyra av tio');
  });

  it('divide a table that is too high, and say which of how many', () => {
    const slides = layOutDeck(deck({ blocks: [table(10)], continuedTitle: 'Kortlistan ({n} av {of})' }));
    expect(slides.map(({ key, title }) => [key, title])).toEqual([
      ['shortlist', 'Kortlistan (1 av 2)'],
      ['shortlist-2', 'Kortlistan (2 av 2)'],
    ]);
  });

  it('give a statement of more than three lines its short name in bold', () => {
    const texts = JSON.stringify(layOutDeck(deck({ blocks: [table(1)] }))[0]?.elements[0]?.draw('slide1'));
    expect(texts).toContain('"text":"Ägare"');
    expect(texts).not.toContain('utsedd ägare');
  });

  it('keep a person’s text in one paragraph and in no other form than text', () => {
    const slides = layOutDeck(
      deck({
        title: 'Rad ett\nrad två',
        blocks: [
          {
            ...table(0),
            rows: [{ key: 'r', cells: [{ text: '=HYPERLINK("x")\n<script>\u0001' }] }],
          } as Slide['blocks'][number],
        ],
      }),
    );
    expect(slides[0]?.title).toBe('Rad ett rad två');
    const inserted = slides[0]?.elements[0]
      ?.draw('slide1')
      .flatMap(({ insertText }) => (insertText ? [insertText.text] : []));
    expect(inserted).toEqual(['Påstående', '=HYPERLINK("x") <script>']);
  });

  it('refuse a slide that the template does not know', () => {
    expect(() => layOutDeck(deck({ key: 'okänd' }))).toThrow(RangeError);
  });
});
