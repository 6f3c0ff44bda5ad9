/**
 * A whole deck against its report: one batch that fills what is empty, updates what is ours, leaves what a person changed, and
 * takes away the template's slides that this deck does not need. On an unchanged deck the batch is empty.
 */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Words } from '../../../messages';
import { contentHash } from '../../content-hash';
import type { LaidSlide } from '../lay-out/laid-slide';
import { isTitle } from '../template/layouts';
import { newSlide, slideId } from '../template/new-slide';
import { templateKeys } from '../template/slide-kinds';
import { isAdded, type TemplateContent } from './template-content';
import { plainText } from './plain-text';
import { noChange, together, type Change } from './change';
import { reconcileNotes, reconcileSlide } from './reconcile-slide';
import { nothingWritten, wroteSlide, type Written } from './written';

type Page = slides_v1.Schema$Page;
type Presentation = slides_v1.Schema$Presentation;
type Request = slides_v1.Schema$Request;

export interface DeckChanges {
  readonly requests: readonly Request[];
  /** To remember once the batch is carried out. */
  readonly written: Written;
  /** Places that a person changed, and slides that a person deleted. */
  readonly kept: readonly string[];
  /** Titles, as they stood, of slides that the deck does not need and that stay because a person wrote or drew on them. */
  readonly stayed: readonly string[];
  /** Slides made in this batch, whose notes can only be written after it (GOOGLE.md 1). */
  readonly notesLater: readonly LaidSlide[];
}

/** `last` null = never finished: then what the template has counts as ours. */
export function reconcileDeck(
  presentation: Presentation,
  laid: readonly LaidSlide[],
  last: Written | null,
  template: TemplateContent,
  words: Words,
): DeckChanges {
  const written = last ?? { ...nothingWritten, texts: template.texts };
  const slides = findSlides(presentation, laid, written);
  const create = creator(presentation, slides, laid, words);
  const changes = laid.map((slide): SlideChange => {
    const found = slides.get(slide.key);
    if (found) return { change: reconcileSlide(found, slide, written), made: false };
    return mayMake(slide.key, last, slides.size > 0)
      ? { change: create(slide), made: true }
      : { change: leftOut(slide.key, written), made: false };
  });
  const wanted = new Set(laid.map(({ key }) => key));
  const unneeded = [...slides].filter(([key]) => !wanted.has(key));
  const spare = unneeded.map(([key, slide]) => dropSlide(key, slide, written, template));
  const { requests, texts, elements, kept } = together([...changes.map(({ change }) => change), ...spare]);
  return {
    requests,
    written: { texts, elements, ...idsOf(slides, wanted) },
    kept,
    stayed: unneeded.flatMap(([key, slide], place) =>
      (spare[place]?.kept.length ?? 0) > 0 ? [titleOf(slide) || key] : [],
    ),
    notesLater: laid.filter((_, place) => changes[place]?.made),
  };
}

interface SlideChange {
  readonly change: Change;
  readonly made: boolean;
}

/** Notes of the slides that the first batch made, once they are there. */
export function laterNotes(presentation: Presentation, made: readonly LaidSlide[]): Change {
  const slides = new Map((presentation.slides ?? []).map((slide) => [slide.objectId, slide]));
  return together(
    made.map((laid) => {
      const slide = slides.get(slideId(laid.key));
      return slide ? reconcileNotes(slide, laid, nothingWritten) : noChange;
    }),
  );
}

/** By the id remembered or the template's; in a copy that kept no ids, by order. */
function findSlides(
  presentation: Presentation,
  laid: readonly LaidSlide[],
  written: Written,
): ReadonlyMap<string, Page> {
  const slides = presentation.slides ?? [];
  const byId = new Map(slides.map((slide) => [slide.objectId ?? '', slide]));
  const keys = [...new Set([...templateKeys, ...laid.map(({ key }) => key), ...Object.keys(written.slides ?? {})])];
  const found = keys.flatMap((key): readonly [string, Page][] => {
    const slide = byId.get(written.slides?.[key] ?? slideId(key));
    return slide ? [[key, slide]] : [];
  });
  const untouchedCopy = found.length === 0 && slides.length === templateKeys.length;
  return new Map(untouchedCopy ? templateKeys.map((key, place) => [key, slides[place] as Page]) : found);
}

/**
 * A slide that we once wrote was deleted by a person; one that the template lacks was taken out of it by its owner. Where it has none
 * at all (`some` false) the owner has cleared out the examples, and the deck gets every slide.
 */
const mayMake = (key: string, last: Written | null, some: boolean): boolean =>
  last === null ? !some || !templateKeys.includes(key) : !wroteSlide(last, key);

/** Marks the slide as one that was there, so that it is not made at a later run either. */
const leftOut = (key: string, written: Written): Change => ({
  ...noChange,
  texts: { [`${key}.title`]: written.texts[`${key}.title`] ?? contentHash('') },
  kept: [key],
});

/** Makes a slide after the one that stands before it in the report. */
function creator(
  presentation: Presentation,
  slides: ReadonlyMap<string, Page>,
  laid: readonly LaidSlide[],
  words: Words,
): (slide: LaidSlide) => Change {
  const order = (presentation.slides ?? []).map(({ objectId }) => objectId ?? '');
  return (slide) => {
    const before = laid.slice(0, laid.indexOf(slide)).reverse();
    const previous =
      before.map(({ key }) => order.indexOf(slides.get(key)?.objectId ?? slideId(key))).find((place) => place >= 0) ??
      -1;
    order.splice(previous + 1, 0, slideId(slide.key));
    const requests = newSlide(presentation, { key: slide.key, insertionIndex: previous + 1, pageNumber: false }, words);
    const change = reconcileSlide(emptySlide(requests), slide, nothingWritten);
    return { ...change, requests: [...requests, ...change.requests] };
  };
}

/** The slide as it will be after createSlide: its placeholders empty, its notes not yet known. */
function emptySlide(requests: readonly Request[]): Page {
  const made = requests.find(({ createSlide }) => createSlide)?.createSlide;
  return {
    objectId: made?.objectId ?? '',
    pageElements: (made?.placeholderIdMappings ?? []).map(({ layoutPlaceholder, objectId }) => ({
      objectId: objectId ?? '',
      shape: { placeholder: { type: layoutPlaceholder?.type ?? '', index: layoutPlaceholder?.index ?? 0 } },
    })),
  };
}

/**
 * A slide that this deck does not need: deleted where all on it is ours, else emptied of what is ours. Where it is not known what we
 * wrote, only an empty one is ours.
 */
function dropSlide(key: string, slide: Page, written: Written, template: TemplateContent): Change {
  const remove: Change = { ...noChange, requests: [{ deleteObject: { objectId: slide.objectId ?? '' } }] };
  const emptied = reconcileSlide(
    slide,
    { key, title: '', bodies: [[], []], source: null, notes: '', elements: [] },
    written,
  );
  const theirs = (slide.pageElements ?? []).some(
    (element) => isAdded(element) && !template.elements.includes(element.objectId ?? ''),
  );
  return emptied.kept.length === 0 && !theirs
    ? remove
    : { ...emptied, kept: emptied.kept.length > 0 ? emptied.kept : [key] };
}

const titleOf = (slide: Page): string => plainText(slide.pageElements?.find(isTitle)?.shape?.text);

function idsOf(slides: ReadonlyMap<string, Page>, wanted: ReadonlySet<string>): Pick<Written, 'slides'> {
  const unusual = [...slides].filter(([key, slide]) => wanted.has(key) && slide.objectId !== slideId(key));
  return unusual.length === 0
    ? {}
    : { slides: Object.fromEntries(unusual.map(([key, slide]) => [key, slide.objectId ?? ''])) };
}
