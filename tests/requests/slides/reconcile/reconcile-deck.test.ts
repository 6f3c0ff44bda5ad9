import { sv } from '../../../../src/messages/sv';
import { municipalityDeck } from '../../../../src/report/deck/municipality-deck';
import type { LaidSlide } from '../../../../src/requests/slides/lay-out/laid-slide';
import { layOutDeck } from '../../../../src/requests/slides/lay-out/lay-out-deck';
import { bodiesOf, isTitle } from '../../../../src/requests/slides/template/layouts';
import { slideId, titleId } from '../../../../src/requests/slides/template/new-slide';
import { laterNotes, reconcileDeck } from '../../../../src/requests/slides/reconcile/reconcile-deck';
import { emptyTemplate, templateContent } from '../../../../src/requests/slides/reconcile/template-content';
import { plainText } from '../../../../src/requests/slides/reconcile/plain-text';
import type { Written } from '../../../../src/requests/slides/reconcile/written';
import { analysis, facts, survey, unitOf } from '../../../report/deck/demo-analysis';
import { aTemplate, type APresentation } from '../a-presentation';

const laidOf = (id: string): readonly LaidSlide[] =>
  layOutDeck(municipalityDeck(unitOf(id), analysis, survey, facts, sv));
const demostad = laidOf('demostad');

function made(laid: readonly LaidSlide[]): { deck: APresentation; written: Written } {
  const deck = aTemplate();
  const { requests, written } = reconcileDeck(deck.get(), laid, null, emptyTemplate, sv);
  deck.batch(requests);
  return { deck, written };
}

const slideOf = (deck: APresentation, key: string) =>
  deck.get().slides?.find(({ objectId }) => objectId === slideId(key)) ?? {};
const titleOf = (deck: APresentation, key: string): string =>
  plainText(slideOf(deck, key).pageElements?.find(isTitle)?.shape?.text);
const rootOf = (key: string): string => demostad.find((slide) => slide.key === key)?.elements[0]?.rootId ?? '';
const type = (deck: APresentation, objectId: string, text: string): void =>
  deck.batch([{ deleteText: { objectId, textRange: { type: 'ALL' } } }, { insertText: { objectId, text } }]);
const changedTitle = (key: string, title: string): readonly LaidSlide[] =>
  demostad.map((slide) => (slide.key === key ? { ...slide, title } : slide));

describe('a deck made from the template', () => {
  const { deck, written } = made(demostad);

  it('has the slides it needs, filled: titles, bodies, notes and drawn elements with alternative text', () => {
    const presentation = deck.get();
    expect(presentation.slides?.map(({ objectId }) => objectId)).toEqual(demostad.map(({ key }) => slideId(key)));
    for (const [place, laid] of demostad.entries()) {
      const slide = presentation.slides?.[place] ?? {};
      expect(titleOf(deck, laid.key)).toBe(laid.title);
      expect(bodiesOf(slide).map(({ shape }) => plainText(shape?.text))).toEqual(
        laid.bodies.map((body) => body.map(({ text }) => text).join('\n')),
      );
      const notes = slide.slideProperties?.notesPage;
      const shape = notes?.pageElements?.find(
        ({ objectId }) => objectId === notes.notesProperties?.speakerNotesObjectId,
      );
      expect(plainText(shape?.shape?.text)).toBe(laid.notes);
      for (const { rootId } of laid.elements) {
        const element = slide.pageElements?.find(({ objectId }) => objectId === rootId);
        expect(JSON.stringify(element)).toContain('"description":"');
      }
    }
  });

  it('is left alone at a second look, also where it is not known what was written', () => {
    expect(reconcileDeck(deck.get(), demostad, written, emptyTemplate, sv)).toMatchObject({
      requests: [],
      written,
      kept: [],
    });
    expect(reconcileDeck(deck.get(), demostad, null, emptyTemplate, sv)).toMatchObject({
      requests: [],
      written,
      kept: [],
    });
  });
});

describe('a deck that a person has worked in', () => {
  it('keeps a changed sentence and says which, while the rest is updated', () => {
    const { deck, written } = made(demostad);
    type(deck, titleId('limits'), 'Vår egen rubrik');
    const wanted = changedTitle('next', 'Ny rubrik').map((slide) =>
      slide.key === 'limits' ? { ...slide, title: 'Annan rubrik' } : slide,
    );
    const { requests, kept, written: now } = reconcileDeck(deck.get(), wanted, written, emptyTemplate, sv);
    deck.batch(requests);
    expect([titleOf(deck, 'limits'), titleOf(deck, 'next')]).toEqual(['Vår egen rubrik', 'Ny rubrik']);
    expect(kept).toEqual(['limits.title']);
    expect(reconcileDeck(deck.get(), wanted, now, emptyTemplate, sv)).toMatchObject({
      requests: [],
      kept: ['limits.title'],
    });
  });

  it('takes a text for a person’s where it is not known what was last written', () => {
    const { deck } = made(demostad);
    expect(reconcileDeck(deck.get(), changedTitle('next', 'Ny rubrik'), null, emptyTemplate, sv)).toMatchObject({
      requests: [],
      kept: ['next.title'],
    });
  });

  it('does not make a deleted slide again, nor a deleted chart', () => {
    const { deck, written } = made(demostad);
    deck.batch([{ deleteObject: { objectId: slideId('guide') } }, { deleteObject: { objectId: rootOf('chart') } }]);
    const { requests, kept, written: now } = reconcileDeck(deck.get(), demostad, written, emptyTemplate, sv);
    expect([requests, kept]).toEqual([[], ['guide', 'chart.chart']]);
    expect(reconcileDeck(deck.get(), demostad, now, emptyTemplate, sv).requests).toEqual([]);
  });

  it('gets a chart anew where the figures changed and nobody touched it, but not where it was moved', () => {
    const other = laidOf('granneby');
    const wanted = demostad.map((slide) =>
      slide.key === 'chart' ? { ...slide, elements: other.find(({ key }) => key === 'chart')?.elements ?? [] } : slide,
    );
    const untouched = made(demostad);
    untouched.deck.batch(reconcileDeck(untouched.deck.get(), wanted, untouched.written, emptyTemplate, sv).requests);
    expect(JSON.stringify(slideOf(untouched.deck, 'chart'))).not.toEqual(
      JSON.stringify(slideOf(made(demostad).deck, 'chart')),
    );

    const moved = made(demostad);
    moved.deck.batch([
      {
        updatePageElementTransform: {
          objectId: rootOf('chart'),
          applyMode: 'RELATIVE',
          transform: { scaleX: 1, scaleY: 1, translateX: 200000, translateY: 0, unit: 'EMU' },
        },
      },
    ]);
    expect(reconcileDeck(moved.deck.get(), wanted, moved.written, emptyTemplate, sv)).toMatchObject({
      requests: [],
      kept: ['chart.chart'],
    });
  });

  it('keeps slides and shapes that a person added', () => {
    const { deck, written } = made(demostad);
    deck.batch([
      {
        createSlide: { objectId: 'egen_bild', insertionIndex: 2, slideLayoutReference: { predefinedLayout: 'BLANK' } },
      },
    ]);
    expect(reconcileDeck(deck.get(), demostad, written, emptyTemplate, sv)).toMatchObject({ requests: [], kept: [] });
  });
});

describe('a deck whose municipality changes', () => {
  it('from shown to hidden loses every slide and figure of its own', () => {
    const { deck, written } = made(demostad);
    const hidden = laidOf('lillaker');
    const changes = reconcileDeck(deck.get(), hidden, written, emptyTemplate, sv);
    deck.batch(changes.requests);
    deck.batch(laterNotes(deck.get(), changes.notesLater).requests);
    expect(deck.get().slides?.map(({ objectId }) => objectId)).toEqual(hidden.map(({ key }) => slideId(key)));
    expect(JSON.stringify(deck.get().slides)).not.toContain('47 av 60');
    expect(changes.notesLater.map(({ key }) => key)).toEqual(['hidden']);
  });

  it('from hidden to shown is the same as one made at once', () => {
    const { deck, written } = made(laidOf('lillaker'));
    const changes = reconcileDeck(deck.get(), demostad, written, emptyTemplate, sv);
    deck.batch(changes.requests);
    deck.batch(laterNotes(deck.get(), changes.notesLater).requests);
    expect(deck.get().slides?.map(({ objectId }) => objectId)).toEqual(demostad.map(({ key }) => slideId(key)));
    expect(reconcileDeck(deck.get(), demostad, null, emptyTemplate, sv)).toMatchObject({ requests: [], kept: [] });
  });

  it('keeps, of a slide that is not needed any more, what a person wrote', () => {
    const { deck, written } = made(demostad);
    type(deck, titleId('guide'), 'Vår egen läsanvisning');
    const { requests, kept, stayed } = reconcileDeck(
      deck.get(),
      demostad.filter(({ key }) => key !== 'guide'),
      written,
      emptyTemplate,
      sv,
    );
    deck.batch(requests);
    expect(titleOf(deck, 'guide')).toBe('Vår egen läsanvisning');
    expect(slideOf(deck, 'guide').pageElements?.some(({ elementGroup }) => elementGroup)).toBe(false);
    expect([kept, stayed]).toEqual([['guide.title'], ['Vår egen läsanvisning']]);
  });

  it('keeps it also where it is not known what was written, and names the slide', () => {
    const { deck } = made(demostad);
    const { speakerNotesObjectId } = slideOf(deck, 'guide').slideProperties?.notesPage?.notesProperties ?? {};
    type(deck, speakerNotesObjectId ?? '', 'Fråga först vad de själva tror.');
    const title = titleOf(deck, 'guide');
    const without = demostad.filter(({ key }) => key !== 'guide');
    const { requests, stayed, written } = reconcileDeck(deck.get(), without, null, emptyTemplate, sv);
    deck.batch(requests);
    expect(JSON.stringify(slideOf(deck, 'guide'))).toContain('Fråga först vad de själva tror.');
    expect(stayed).toEqual([title]);
    expect(reconcileDeck(deck.get(), without, written, emptyTemplate, sv)).toMatchObject({
      requests: [],
      stayed: [title],
    });
  });

  it('in a new copy writes over what the template’s owner put there, and nothing that came after', () => {
    const deck = aTemplate();
    const fill = (slide: string, text: string): void =>
      deck.batch([{ insertText: { objectId: titleId(slide), text } }]);
    fill('limits', 'Exempelrubrik');
    fill('guide', 'Exempel två');
    const logo = {
      objectId: 'owners_logo',
      shapeType: 'RECTANGLE',
      elementProperties: { pageObjectId: slideId('note') },
    };
    deck.batch([{ createShape: logo }]);
    const template = templateContent(deck.get());
    type(deck, titleId('guide'), 'Kims egen rubrik');
    const { requests, kept, stayed } = reconcileDeck(deck.get(), demostad, null, template, sv);
    deck.batch(requests);
    expect([kept, stayed]).toEqual([['guide.title'], []]);
    expect([titleOf(deck, 'guide'), titleOf(deck, 'limits')]).toEqual([
      'Kims egen rubrik',
      demostad.find(({ key }) => key === 'limits')?.title,
    ]);
    expect(slideOf(deck, 'note')).toEqual({});
  });

  it('deletes it where nobody has written there: the template’s empty slide in a copy that was broken off', () => {
    const deck = aTemplate();
    const hidden = laidOf('lillaker');
    const changes = reconcileDeck(deck.get(), hidden, null, emptyTemplate, sv);
    deck.batch(changes.requests);
    expect(changes.stayed).toEqual([]);
    expect(deck.get().slides?.map(({ objectId }) => objectId)).toEqual(hidden.map(({ key }) => slideId(key)));
  });
});

describe('a restyled template', () => {
  it('lends its places to the deck, and a slide that its owner took out is not made', () => {
    const deck = aTemplate();
    deck.batch([
      { deleteObject: { objectId: slideId('limits') } },
      {
        updatePageElementTransform: {
          objectId: titleId('chart'),
          applyMode: 'RELATIVE',
          transform: { scaleX: 1, scaleY: 1, translateX: 0, translateY: 50000, unit: 'EMU' },
        },
      },
    ]);
    const place = slideOf(deck, 'chart').pageElements?.find(isTitle)?.transform;
    const { requests, kept } = reconcileDeck(deck.get(), demostad, null, emptyTemplate, sv);
    deck.batch(requests);
    expect(slideOf(deck, 'chart').pageElements?.find(isTitle)?.transform).toEqual(place);
    expect(kept).toEqual(['limits']);
    expect(slideOf(deck, 'limits')).toEqual({});
  });
});
