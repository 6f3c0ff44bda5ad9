/** `ungroupObjects`: the groups go, their children stay where they are seen. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { mapPage } from '../pages';
import { elementNamed } from './named';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';
import { compose, fromMatrix, toMatrix } from '../transform';

export const ungroupObjects: RequestHandler<slides_v1.Schema$UngroupObjectsRequest> = (
  presentation,
  request,
  context,
) => {
  const ids = request.objectIds ?? [];
  if (ids.length === 0) throw refuse(context, 'At least one group must be specified.');
  const all = ids.map((id) => elementNamed(presentation, id, context));
  const page = all[0]?.page;
  for (const found of all) {
    if (!found.element.elementGroup)
      throw refuse(context, `The object (${found.element.objectId}) is not of type GROUP.`);
    if (found.grouped) throw refuse(context, `The group (${found.element.objectId}) is inside another group.`);
    if (found.page !== page) throw refuse(context, 'All groups should be on the same page.');
  }
  const pageElements = (page?.pageElements ?? []).flatMap((element) =>
    ids.includes(element.objectId)
      ? (element.elementGroup?.children ?? []).map((child) => ({
          ...child,
          transform: fromMatrix(compose(toMatrix(element.transform), toMatrix(child.transform))),
        }))
      : [element],
  );
  return { presentation: mapPage(presentation, page?.objectId ?? '', (made) => ({ ...made, pageElements })) };
};
