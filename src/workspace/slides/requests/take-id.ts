/** Ids that a request asks for, checked, or new ones. */
import { allIds } from '../pages';
import { refuse } from '../refusal';
import type { PresentationState } from '../state';
import type { RequestContext } from './request-handler';

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
