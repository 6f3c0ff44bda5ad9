/** `updatePageElementsZOrder`: moves elements of one page to the front or back, or one step; they keep their own order. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Element } from '../model';
import { mapPage } from '../pages';
import { elementNamed, refuseNotesPage } from './named';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';

/** Each chosen element one place later, if what stands there isn't chosen itself. */
function forward(elements: readonly Element[], chosen: (element: Element) => boolean): readonly Element[] {
  const list = [...elements];
  for (let i = list.length - 2; i >= 0; i -= 1) {
    const [here, next] = [list[i], list[i + 1]];
    if (here && next && chosen(here) && !chosen(next)) list.splice(i, 2, next, here);
  }
  return list;
}

const backward = (elements: readonly Element[], chosen: (element: Element) => boolean): readonly Element[] =>
  [...forward([...elements].reverse(), chosen)].reverse();

export const updatePageElementsZOrder: RequestHandler<slides_v1.Schema$UpdatePageElementsZOrderRequest> = (
  presentation,
  request,
  context,
) => {
  const ids = request.pageElementObjectIds ?? [];
  if (ids.length === 0) throw refuse(context, 'At least one page element must be specified.');
  const all = ids.map((id) => elementNamed(presentation, id, context));
  const page = all[0]?.page;
  for (const found of all) {
    refuseNotesPage(found, context);
    if (found.page !== page) throw refuse(context, 'All page elements must be on the same page.');
    if (found.grouped) throw refuse(context, `The page element (${found.element.objectId}) must not be grouped.`);
  }
  const chosen = (element: Element): boolean => ids.includes(element.objectId);
  const elements = page?.pageElements ?? [];
  const orders: Readonly<Record<string, () => readonly Element[]>> = {
    BRING_TO_FRONT: () => [...elements.filter((element) => !chosen(element)), ...elements.filter(chosen)],
    SEND_TO_BACK: () => [...elements.filter(chosen), ...elements.filter((element) => !chosen(element))],
    BRING_FORWARD: () => forward(elements, chosen),
    SEND_BACKWARD: () => backward(elements, chosen),
  };
  const order = orders[request.operation ?? ''];
  if (!order) throw refuse(context, 'The Z-order operation must be specified.');
  return { presentation: mapPage(presentation, page?.objectId ?? '', (made) => ({ ...made, pageElements: order() })) };
};
