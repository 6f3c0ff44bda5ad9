/** The page or element that a request names. */
import type { Page } from '../model';
import { findElement, findPage, type Found, notesOf } from '../pages';
import { missing, refuse } from '../refusal';
import type { PresentationState } from '../state';
import type { RequestContext } from './request-handler';

export function elementNamed(presentation: PresentationState, id: string | undefined, context: RequestContext): Found {
  const found = findElement(presentation, id ?? '');
  if (!found || isNotesOfThisBatch(presentation, found.element.objectId, context)) throw missing(id, context);
  return found;
}

export function pageNamed(presentation: PresentationState, id: string | undefined, context: RequestContext): Page {
  const page = findPage(presentation, id ?? '');
  if (!page) throw refuse(context, `The page (${id ?? ''}) could not be found.`);
  return page;
}

/** The notes shape's id is made by the server, so nobody can know it in the batch that creates the slide (GOOGLE.md 1). */
function isNotesOfThisBatch(presentation: PresentationState, id: string, context: RequestContext): boolean {
  const holds = (state: PresentationState): boolean =>
    state.slides.some((slide) => notesOf(slide)?.notesProperties?.speakerNotesObjectId === id);
  return holds(presentation) && !holds(context.before);
}

/** Notes pages can't be changed but for the text of their notes. */
export function refuseNotesPage(found: Found, context: RequestContext): void {
  if (found.page.pageType === 'NOTES' || found.page.pageType === 'NOTES_MASTER') {
    throw refuse(context, `The operation is not allowed on notes page element ${found.element.objectId}`);
  }
}
