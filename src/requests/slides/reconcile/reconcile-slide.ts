/** One slide of a deck against what it should be: title, body, source, notes and drawn elements, each by itself. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { chartId } from '../chart/chart-requests';
import { contentHash } from '../../content-hash';
import { groupId } from '../drawing/draw-group';
import type { LaidSlide } from '../lay-out/laid-slide';
import { bodiesOf, isTitle, placeholderType } from '../template/layouts';
import { objectId } from '../object-id';
import { together, noChange, type Change } from './change';
import { plainText } from './plain-text';
import { dropElement, reconcileElement } from './reconcile-element';
import { reconcileText } from './reconcile-text';
import { drawSource, sourceId } from './source-box';
import { bodyText, replaceBody, replaceText, replaceTitle } from './write-text';
import type { Written } from './written';

type Page = slides_v1.Schema$Page;
type Element = slides_v1.Schema$PageElement;

const byId = (slide: Page, id: string): Element | null =>
  slide.pageElements?.find((element) => element.objectId === id) ?? null;

const textOf = (element: Element | undefined | null): string | null =>
  element ? plainText(element.shape?.text) : null;

export const bodyPlace = (key: string, place: number): string => `${key}.body${place === 0 ? '' : `-${place + 1}`}`;

export function reconcileSlide(slide: Page, laid: LaidSlide, written: Written): Change {
  const { key } = laid;
  const slideObjectId = slide.objectId ?? '';
  const title = slide.pageElements?.find(isTitle);
  const bodies = bodiesOf(slide);
  return together([
    reconcileText(
      {
        place: `${key}.title`,
        current: textOf(title),
        wanted: laid.title,
        write: (now) => replaceTitle(title?.objectId ?? '', now, laid),
      },
      written,
    ),
    ...laid.bodies.map((paragraphs, place) => {
      const body = bodies[place];
      const listed = body !== undefined && placeholderType(body) === 'BODY';
      const write = (now: string): readonly slides_v1.Schema$Request[] =>
        replaceBody(body?.objectId ?? '', now, paragraphs, listed);
      return reconcileText(
        { place: bodyPlace(key, place), current: textOf(body), wanted: bodyText(paragraphs), write },
        written,
      );
    }),
    reconcileSource(slide, laid, written),
    reconcileNotes(slide, laid, written),
    ...laid.elements.map((element) =>
      reconcileElement(key, element, slideObjectId, byId(slide, element.rootId), written),
    ),
    ...elementsLeftOver(slide, laid, written),
  ]);
}

function reconcileSource(slide: Page, { key, source }: LaidSlide, written: Written): Change {
  const id = sourceId(key);
  const place = `${key}.source`;
  const current = textOf(byId(slide, id));
  if (current === null && source !== null && written.texts[place] === undefined) {
    return {
      ...noChange,
      requests: drawSource(key, slide.objectId ?? '', source),
      texts: { [place]: contentHash(source) },
    };
  }
  return reconcileText(
    { place, current, wanted: source ?? '', write: (now) => replaceText(id, now, source ?? '') },
    written,
  );
}

/** The notes' shape may be missing; inserting text makes it (discovery: speakerNotesObjectId). */
export function reconcileNotes(slide: Page, { key, notes }: LaidSlide, written: Written): Change {
  const page = slide.slideProperties?.notesPage;
  const id = page?.notesProperties?.speakerNotesObjectId;
  if (!id) return noChange;
  const shape = page.pageElements?.find((element) => element.objectId === id);
  return reconcileText(
    { place: `${key}.notes`, current: textOf(shape) ?? '', wanted: notes, write: (now) => replaceText(id, now, notes) },
    written,
  );
}

/** Drawn elements of ours that the slide no longer has. */
export function elementsLeftOver(slide: Page, { key, elements }: LaidSlide, written: Written): readonly Change[] {
  const wanted = new Set(elements.map((element) => `${key}.${element.key}`));
  return Object.keys(written.elements)
    .filter((place) => place.startsWith(`${key}.`) && !wanted.has(place))
    .map((place) => {
      const path = place.replace('.', '/');
      const ids = [chartId(path), groupId(path), objectId(path, 'table')];
      const id = ids.find((candidate) => byId(slide, candidate) !== null) ?? '';
      return dropElement(place, id, byId(slide, id), written);
    });
}
