/** `updatePageElementAltText`: title and description for screen readers; what isn't given stays. Groups have none (discovery document). */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Element } from '../model';
import { mapElement } from '../pages';
import { elementNamed, refuseNotesPage } from './named';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';

export const updatePageElementAltText: RequestHandler<slides_v1.Schema$UpdatePageElementAltTextRequest> = (
  presentation,
  request,
  context,
) => {
  const found = elementNamed(presentation, request.objectId, context);
  refuseNotesPage(found, context);
  if (found.element.elementGroup)
    throw refuse(context, `Alt text is not supported for group elements (${found.element.objectId}).`);
  const changed = (element: Element): Element => {
    const { title: oldTitle, description: oldDescription, ...rest } = element;
    const [title, description] = [request.title ?? oldTitle, request.description ?? oldDescription];
    return { ...rest, ...(title && { title }), ...(description && { description }) };
  };
  return { presentation: mapElement(presentation, found, changed) };
};
