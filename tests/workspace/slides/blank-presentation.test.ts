import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankPresentation, copyPresentation } from '../../../src/workspace/slides/blank-presentation';
import { findElement } from '../../../src/workspace/slides/pages';
import { describeShared, shared } from '../../shared';

const deck = blankPresentation('deck', 'Provbilder');

describe('a new presentation', () => {
  it('has one title slide with two empty placeholders (RECORDINGS.md 61)', () => {
    expect(deck.pageSize).toEqual({
      width: { magnitude: 9144000, unit: 'EMU' },
      height: { magnitude: 5143500, unit: 'EMU' },
    });
    expect(deck.slides.map((slide) => slide.objectId)).toEqual(['p']);
    const [slide] = deck.slides;
    expect(slide?.slideProperties?.layoutObjectId).toBe('p2');
    expect(slide?.slideProperties?.masterObjectId).toBe('simple-light-2');
    expect(slide?.pageElements?.map((element) => [element.objectId, element.shape?.placeholder])).toEqual([
      ['i0', { type: 'CENTERED_TITLE', parentObjectId: 'p2_i0' }],
      ['i1', { type: 'SUBTITLE', parentObjectId: 'p2_i1' }],
    ]);
  });

  it('has eleven layouts under the master Simple Light, and notes (RECORDINGS.md 61)', () => {
    expect(deck.layouts.map((layout) => [layout.objectId, layout.layoutProperties?.name])).toEqual([
      ['p2', 'TITLE'],
      ['p3', 'SECTION_HEADER'],
      ['p4', 'TITLE_AND_BODY'],
      ['p5', 'TITLE_AND_TWO_COLUMNS'],
      ['p6', 'TITLE_ONLY'],
      ['p7', 'ONE_COLUMN_TEXT'],
      ['p8', 'MAIN_POINT'],
      ['p9', 'SECTION_TITLE_AND_DESCRIPTION'],
      ['p10', 'CAPTION_ONLY'],
      ['p11', 'BIG_NUMBER'],
      ['p12', 'BLANK'],
    ]);
    expect(deck.masters.map((master) => [master.objectId, master.masterProperties?.displayName])).toEqual([
      ['simple-light-2', 'Simple Light'],
    ]);
    expect(deck.slides[0]?.slideProperties?.notesPage?.objectId).toBe('p:notes');
    expect(deck.slides[0]?.slideProperties?.notesPage?.notesProperties?.speakerNotesObjectId).toBe('i3');
    expect(deck.notesMaster.pageElements?.map((element) => element.objectId)).toEqual(['n:slide', 'n:text']);
  });

  it('has a pageType on all pages but slides, and no text in empty placeholders (RECORDINGS.md 62)', () => {
    expect(deck.slides[0]?.pageType).toBeUndefined();
    expect(
      [deck.masters[0], deck.layouts[0], deck.notesMaster, deck.slides[0]?.slideProperties?.notesPage].map(
        (page) => page?.pageType,
      ),
    ).toEqual(['MASTER', 'LAYOUT', 'NOTES_MASTER', 'NOTES']);
    for (const id of ['i0', 'i1', 'i3']) expect(findElement(deck, id)?.element.shape?.text).toBeUndefined();
  });

  it('keeps its object ids in a copy', () => {
    const copy = copyPresentation(deck, 'copy');
    expect(copy.presentationId).toBe('copy');
    expect(copy.slides).toBe(deck.slides);
    expect(copy.revisionId).not.toBe(deck.revisionId);
  });
});

const recorded = join(shared.recordings, 'responses-only/slides-get-one-slide-2025.jsonl');

describeShared('a new presentation beside a real answer of 2025', recorded, () => {
  interface Answer {
    readonly masters: readonly Record<string, unknown>[];
    readonly layouts: readonly { readonly layoutProperties: Record<string, unknown> }[];
    readonly notesMaster: unknown;
    readonly slides: readonly { readonly slideProperties: unknown; readonly pageProperties: unknown }[];
  }
  const answer = (JSON.parse(readFileSync(recorded, 'utf8').split('\n')[0] ?? '') as { response: { body: Answer } })
    .response.body;
  /** Display names are replaced in the recordings. */
  const unnamed = (page: object): unknown => ({
    ...page,
    masterProperties: null,
    layoutProperties: { ...('layoutProperties' in page ? (page.layoutProperties as object) : {}), displayName: null },
  });

  it('has the same master, notes master and notes page, to the last field', () => {
    expect(deck.masters.map(unnamed)).toEqual(answer.masters.map(unnamed));
    expect(deck.notesMaster).toEqual(answer.notesMaster);
    expect(deck.slides[0]?.slideProperties).toEqual(answer.slides[0]?.slideProperties);
    expect(deck.slides[0]?.pageProperties).toEqual(answer.slides[0]?.pageProperties);
  });

  it.each(answer.layouts.map((layout, i) => [String(layout.layoutProperties['name']), i] as const))(
    'has the same layout %s',
    (_name, i) => {
      expect(unnamed(deck.layouts[i] ?? {})).toEqual(unnamed(answer.layouts[i] ?? {}));
    },
  );
});
