/** `updatePageElementTransform`: ABSOLUTE replaces an element's transform, RELATIVE is applied after it. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { checkTransform } from '../new-element';
import { mapElement } from '../pages';
import { elementNamed, refuseNotesPage } from './named';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';
import { compose, fromMatrix, toMatrix } from '../transform';

export const updatePageElementTransform: RequestHandler<slides_v1.Schema$UpdatePageElementTransformRequest> = (
  presentation,
  request,
  context,
) => {
  const found = elementNamed(presentation, request.objectId, context);
  refuseNotesPage(found, context);
  const { applyMode, transform } = request;
  if (applyMode !== 'ABSOLUTE' && applyMode !== 'RELATIVE') throw refuse(context, 'The apply mode must be specified.');
  if (!transform) throw refuse(context, 'The transform must be specified.');
  checkTransform(transform, context);
  const asked = toMatrix(transform);
  const made = applyMode === 'ABSOLUTE' ? asked : compose(asked, toMatrix(found.element.transform));
  if (found.element.table && (made.a !== 1 || made.d !== 1 || made.b !== 0 || made.c !== 0)) {
    throw refuse(context, 'Table transforms must have a scale of 1 and no shear components.');
  }
  return { presentation: mapElement(presentation, found, (element) => ({ ...element, transform: fromMatrix(made) })) };
};
