/** `groupObjects`: at least two elements of one page become one, where the foremost of them stood. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { mapPage } from '../pages';
import { elementNamed, refuseNotesPage } from './named';
import { refuse } from '../refusal';
import { takeId } from './take-id';
import type { RequestHandler } from './request-handler';

export const groupObjects: RequestHandler<
  slides_v1.Schema$GroupObjectsRequest,
  slides_v1.Schema$GroupObjectsResponse
> = (presentation, request, context) => {
  const ids = request.childrenObjectIds ?? [];
  const all = ids.map((id) => elementNamed(presentation, id, context));
  if (new Set(ids).size < 2) throw refuse(context, 'There should be at least two page elements to group.');
  if (new Set(ids).size < ids.length) throw refuse(context, 'The page elements to group must not have duplicates.');
  const page = all[0]?.page;
  for (const found of all) {
    refuseNotesPage(found, context);
    const { element } = found;
    if (found.page !== page) throw refuse(context, 'All page elements to group should be on the same page.');
    if (found.grouped) throw refuse(context, `The page element (${element.objectId}) is already in a group.`);
    if (element.table || element.video || element.shape?.placeholder) {
      throw refuse(context, `The object (${element.objectId}) cannot be grouped.`);
    }
  }
  const objectId = takeId(presentation, request.groupObjectId, context);
  const elements = page?.pageElements ?? [];
  const children = elements.filter((element) => ids.includes(element.objectId));
  const foremost = children[children.length - 1];
  const group = { objectId, transform: { scaleX: 1, scaleY: 1, unit: 'EMU' }, elementGroup: { children } };
  const pageElements = elements.flatMap((element) =>
    element === foremost ? [group] : children.includes(element) ? [] : [element],
  );
  return {
    presentation: mapPage(presentation, page?.objectId ?? '', (made) => ({ ...made, pageElements })),
    reply: { objectId },
  };
};
