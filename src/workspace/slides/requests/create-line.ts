/** `createLine`: a straight, bent or curved connector in the editor's own look. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { emu } from '../emu';
import { pageForElement, placeElement } from '../new-element';
import { addElement } from '../pages';
import { refuse } from '../refusal';
import { takeId } from './take-id';
import type { RequestHandler } from './request-handler';

const TYPES: Readonly<Record<string, string>> = {
  STRAIGHT: 'STRAIGHT_CONNECTOR_1',
  BENT: 'BENT_CONNECTOR_3',
  CURVED: 'CURVED_CONNECTOR_3',
};

export const newLineProperties = {
  lineFill: { solidFill: { color: { themeColor: 'DARK2' }, alpha: 1 } },
  weight: emu(9525),
  dashStyle: 'SOLID',
  startArrow: 'NONE',
  endArrow: 'NONE',
};

export const createLine: RequestHandler<slides_v1.Schema$CreateLineRequest, slides_v1.Schema$CreateLineResponse> = (
  presentation,
  request,
  context,
) => {
  const lineCategory = request.category ?? request.lineCategory ?? 'STRAIGHT';
  const lineType = TYPES[lineCategory];
  if (!lineType) throw refuse(context, `The line category (${lineCategory}) is not supported.`);
  const objectId = takeId(presentation, request.objectId, context);
  const page = pageForElement(presentation, request.elementProperties, context);
  const element = {
    objectId,
    ...placeElement(request.elementProperties, context),
    line: { lineProperties: newLineProperties, lineType, lineCategory },
  };
  return { presentation: addElement(presentation, page.objectId, element), reply: { objectId } };
};
