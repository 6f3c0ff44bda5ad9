/** `duplicateObject`: a slide again right after itself, or an element again in front of all others of its page. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Element, Page } from '../model';
import { findPage, flatten, addElement, notesOf } from '../pages';
import { elementNamed, refuseNotesPage } from './named';
import { refuse } from '../refusal';
import { takeId } from './take-id';
import type { RequestHandler } from './request-handler';

type Rename = (id: string) => string;

const copyElement = (element: Element, rename: Rename): Element => ({
  ...element,
  objectId: rename(element.objectId),
  ...(element.elementGroup && {
    elementGroup: {
      ...element.elementGroup,
      children: (element.elementGroup.children ?? []).map((child) => copyElement(child, rename)),
    },
  }),
});

function copyPage(page: Page, rename: Rename): Page {
  const notes = notesOf(page);
  const speaker = page.notesProperties?.speakerNotesObjectId;
  return {
    ...page,
    objectId: rename(page.objectId),
    ...(page.pageElements && { pageElements: page.pageElements.map((element) => copyElement(element, rename)) }),
    ...(notes && { slideProperties: { ...page.slideProperties, notesPage: copyPage(notes, rename) } }),
    ...(speaker && { notesProperties: { speakerNotesObjectId: rename(speaker) } }),
  };
}

export const duplicateObject: RequestHandler<
  slides_v1.Schema$DuplicateObjectRequest,
  slides_v1.Schema$DuplicateObjectResponse
> = (presentation, request, context) => {
  const asked = request.objectIds ?? {};
  const made = new Map<string, string>();
  const rename: Rename = (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    let next = takeId(presentation, asked[id], context);
    const given = new Set(made.values());
    if (given.has(next) && asked[id] !== undefined) {
      throw refuse(
        context,
        `The object ID (${next}) should be unique among all pages and page elements in the presentation.`,
      );
    }
    while (given.has(next)) next = takeId(presentation, undefined, context);
    made.set(id, next);
    return next;
  };
  const inside = (ids: readonly string[]): void => {
    const unknown = Object.keys(asked).find((id) => !ids.includes(id));
    if (unknown !== undefined) throw refuse(context, `The object (${unknown}) could not be found.`);
  };

  const page = findPage(presentation, request.objectId ?? '');
  if (page) {
    const index = presentation.slides.indexOf(page);
    if (index < 0) throw refuse(context, `The page (${page.objectId}) cannot be duplicated.`);
    inside([page.objectId, ...flatten(page.pageElements ?? []).map((element) => element.objectId)]);
    const copy = copyPage(page, rename);
    const slides = [...presentation.slides.slice(0, index + 1), copy, ...presentation.slides.slice(index + 1)];
    return { presentation: { ...presentation, slides }, reply: { objectId: copy.objectId } };
  }
  const found = elementNamed(presentation, request.objectId, context);
  refuseNotesPage(found, context);
  inside(flatten([found.element]).map((element) => element.objectId));
  const copy = copyElement(found.element, rename);
  return { presentation: addElement(presentation, found.page.objectId, copy), reply: { objectId: copy.objectId } };
};
