/** What one request of a batch sees beside the presentation, and how it refuses in Google's words. */
import type { ApiError } from '../../protocol/api-error';
import { invalidArgument } from '../../protocol/api-error';
import type { Asked } from '../model';
import { allIds, findElement, findPage, notesOf, type Found } from '../pages';
import type { Page } from '../model';
import type { PresentationState } from '../state';

export interface RequestContext {
  /** Such as `requests[3].insertText`. */
  readonly where: string;
  /** The presentation before the batch. */
  readonly before: PresentationState;
  /** A new id such as Google makes. */
  readonly newId: () => string;
}

export interface Outcome<Answer = undefined> {
  readonly presentation: PresentationState;
  readonly reply?: Answer;
}

/** Carries out one request: a new presentation, or an `ApiError`. */
export type RequestHandler<Request, Answer = undefined> = (
  presentation: PresentationState,
  request: Asked<Request>,
  context: RequestContext,
) => Outcome<Answer>;

export const refuse = (context: RequestContext, message: string): ApiError =>
  invalidArgument(`Invalid ${context.where}: ${message}`);

const ID = /^[a-zA-Z0-9_][a-zA-Z0-9_:-]*$/;

/** The id asked for, checked, or a new one. */
export function takeId(presentation: PresentationState, asked: string | undefined, context: RequestContext): string {
  const taken = allIds(presentation);
  if (asked === undefined || asked === '') {
    let id = context.newId();
    while (taken.has(id)) id = context.newId();
    return id;
  }
  if (asked.length < 5 || asked.length > 50) {
    throw refuse(context, `The object ID (${asked}) should have a length between 5 and 50 characters, inclusive.`);
  }
  if (!ID.test(asked)) {
    throw refuse(
      context,
      `The object ID (${asked}) should start with a word character [a-zA-Z0-9_] and then followed by any number of the following ` +
        'characters [a-zA-Z0-9_-:].',
    );
  }
  if (taken.has(asked)) {
    throw refuse(
      context,
      `The object ID (${asked}) should be unique among all pages and page elements in the presentation.`,
    );
  }
  return asked;
}

export function elementNamed(presentation: PresentationState, id: string | undefined, context: RequestContext): Found {
  const found = findElement(presentation, id ?? '');
  if (!found || isNotesOfThisBatch(presentation, found.element.objectId, context)) throw missing(id, context);
  return found;
}

export const missing = (id: string | undefined, context: RequestContext): ApiError =>
  refuse(context, `The object (${id ?? ''}) could not be found.`);

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
