/** `createShape`: a text box or drawn shape with the editor's own look, in front of all others of its page. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { drawnShapeProperties, textBoxProperties } from '../blank/shape-properties';
import { pageForElement, placeElement } from '../new-element';
import { addElement } from '../pages';
import { refuse } from '../refusal';
import { takeId } from './take-id';
import type { RequestHandler } from './request-handler';

export const createShape: RequestHandler<slides_v1.Schema$CreateShapeRequest, slides_v1.Schema$CreateShapeResponse> = (
  presentation,
  request,
  context,
) => {
  const { shapeType = 'TYPE_UNSPECIFIED', elementProperties } = request;
  if (shapeType === 'TYPE_UNSPECIFIED' || shapeType === 'CUSTOM')
    throw refuse(context, `The shape type (${shapeType}) is not supported.`);
  const objectId = takeId(presentation, request.objectId, context);
  const page = pageForElement(presentation, elementProperties, context);
  const shapeProperties = shapeType === 'TEXT_BOX' ? textBoxProperties('TOP', 'NONE') : drawnShapeProperties;
  const element = { objectId, ...placeElement(elementProperties, context), shape: { shapeType, shapeProperties } };
  return { presentation: addElement(presentation, page.objectId, element), reply: { objectId } };
};
