/** One drawn element as Google's requests: shape, line or text box with its text and looks. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { fieldMask } from '../../field-mask';
import { objectId } from '../object-id';
import { boxAroundText, elementProperties, pt, type Box } from '../units';
import type { Element, LineElement, Paint, ShapeElement, TextElement } from './elements';

type Request = slides_v1.Schema$Request;

export const FONT = 'Open Sans';

const solid = ({ slot, alpha }: Paint): slides_v1.Schema$SolidFill => ({
  color: { themeColor: slot },
  ...(alpha !== undefined && { alpha }),
});

const shapeRequests = (shape: ShapeElement, id: string, slideId: string): readonly Request[] => {
  const { fill, outline } = shape;
  const shapeProperties: slides_v1.Schema$ShapeProperties = {
    shapeBackgroundFill: fill === null ? { propertyState: 'NOT_RENDERED' } : { solidFill: solid(fill) },
    outline:
      outline === null
        ? { propertyState: 'NOT_RENDERED' }
        : { outlineFill: { solidFill: solid(outline) }, weight: pt(outline.weightPt) },
  };
  return [
    { createShape: { objectId: id, shapeType: shape.shape, elementProperties: elementProperties(slideId, shape.box) } },
    { updateShapeProperties: { objectId: id, shapeProperties, fields: fieldMask(shapeProperties) } },
  ];
};

const lineRequests = ({ from, to, paint, weightPt }: LineElement, id: string, slideId: string): readonly Request[] => {
  const box: Box = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
  const lineProperties: slides_v1.Schema$LineProperties = {
    lineFill: { solidFill: solid(paint) },
    weight: pt(weightPt),
  };
  return [
    { createLine: { objectId: id, category: 'STRAIGHT', elementProperties: elementProperties(slideId, box) } },
    { updateLineProperties: { objectId: id, lineProperties, fields: fieldMask(lineProperties) } },
  ];
};

const textRequests = (
  { text, area, sizePt, bold, paint, align, spacing }: TextElement,
  id: string,
  slideId: string,
): readonly Request[] => {
  const style: slides_v1.Schema$TextStyle = {
    fontFamily: FONT,
    fontSize: pt(sizePt),
    bold,
    foregroundColor: { opaqueColor: { themeColor: paint.slot } },
  };
  const paragraphStyle: slides_v1.Schema$ParagraphStyle = {
    ...(align !== 'START' && { alignment: align }),
    ...(spacing !== 1 && { lineSpacing: Math.round(spacing * 100) }),
  };
  const textRange: slides_v1.Schema$Range = { type: 'ALL' };
  return [
    {
      createShape: {
        objectId: id,
        shapeType: 'TEXT_BOX',
        elementProperties: elementProperties(slideId, boxAroundText(area)),
      },
    },
    { insertText: { objectId: id, text } },
    { updateTextStyle: { objectId: id, textRange, style, fields: fieldMask(style) } },
    ...(fieldMask(paragraphStyle) === ''
      ? []
      : [
          {
            updateParagraphStyle: { objectId: id, textRange, style: paragraphStyle, fields: fieldMask(paragraphStyle) },
          },
        ]),
  ];
};

/** The id that an element of a drawing gets; `path` is the drawing's place in the report. */
export const elementId = (path: string, { key, role }: Element): string => objectId(`${path}/${key}`, role);

/** Requests that draw the element on the slide. Colours are slots of the theme, never fixed. */
export const elementRequests = (element: Element, slideId: string, path: string): readonly Request[] => {
  const id = elementId(path, element);
  switch (element.type) {
    case 'shape':
      return shapeRequests(element, id, slideId);
    case 'line':
      return lineRequests(element, id, slideId);
    case 'text':
      return textRequests(element, id, slideId);
  }
};
