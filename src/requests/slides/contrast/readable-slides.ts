/** Slides with DARK1 in the place of the theme's colours that show too badly: texts, fills under white text, outlines of marks. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { fieldMask } from '../../field-mask';
import type { LaidSlide } from '../lay-out/laid-slide';
import type { ColourUse, WeakColour } from './weak-colours';

type Request = slides_v1.Schema$Request;
type Weak = (slot: string | null | undefined, use: ColourUse) => boolean;

const DARK = 'DARK1';
/** Of a mark that had no outline of its own. */
const OUTLINE = { magnitude: 1, unit: 'PT' };

/** The same slides where no colour is weak. */
export function readableSlides(slides: readonly LaidSlide[], colours: readonly WeakColour[]): readonly LaidSlide[] {
  if (colours.length === 0) return slides;
  const weak: Weak = (slot, use) => colours.some((colour) => colour.slot === slot && colour.use === use);
  return slides.map((slide) => ({
    ...slide,
    bodies: slide.bodies.map((body) =>
      body.map((paragraph) => (weak(paragraph.slot, 'text') ? { ...paragraph, slot: DARK } : paragraph)),
    ),
    elements: slide.elements.map((element) => ({
      ...element,
      draw: (slideObjectId: string) => readable(element.draw(slideObjectId), weak),
    })),
  }));
}

function readable(requests: readonly Request[], weak: Weak): readonly Request[] {
  const round = new Set(
    requests.flatMap(({ createShape }) => (createShape?.shapeType === 'ELLIPSE' ? [createShape.objectId] : [])),
  );
  // Hairlines and frames have the fifth colour too; only its round marks say anything.
  const isWeakMark = (slot: string | null | undefined, isRound: boolean): boolean =>
    weak(slot, 'mark') && (slot !== 'ACCENT5' || isRound);
  return requests.map((request): Request => {
    const { updateTextStyle, updateShapeProperties, updateLineProperties } = request;
    if (updateTextStyle && weak(updateTextStyle.style?.foregroundColor?.opaqueColor?.themeColor, 'text')) {
      return {
        updateTextStyle: {
          ...updateTextStyle,
          style: { ...updateTextStyle.style, foregroundColor: { opaqueColor: { themeColor: DARK } } },
        },
      };
    }
    if (
      updateLineProperties &&
      isWeakMark(updateLineProperties.lineProperties?.lineFill?.solidFill?.color?.themeColor, false)
    ) {
      const lineProperties = {
        ...updateLineProperties.lineProperties,
        lineFill: { solidFill: { color: { themeColor: DARK } } },
      };
      return { updateLineProperties: { ...updateLineProperties, lineProperties, fields: fieldMask(lineProperties) } };
    }
    if (!updateShapeProperties) return request;
    return {
      updateShapeProperties: readableShape(updateShapeProperties, weak, (slot) =>
        isWeakMark(slot, round.has(updateShapeProperties.objectId)),
      ),
    };
  });
}

type ShapeUpdate = slides_v1.Schema$UpdateShapePropertiesRequest;

function readableShape(
  update: ShapeUpdate,
  weak: Weak,
  isWeakMark: (slot: string | null | undefined) => boolean,
): ShapeUpdate {
  const { shapeBackgroundFill, outline } = update.shapeProperties ?? {};
  const fill = shapeBackgroundFill?.solidFill;
  const filled = fill?.alpha === undefined ? fill?.color?.themeColor : null;
  const own = outline?.outlineFill?.solidFill?.color?.themeColor;
  const darkFill = weak(filled, 'fill');
  const darkOutline = !darkFill && (isWeakMark(filled) || isWeakMark(own));
  if (!darkFill && !darkOutline) return update;
  const shapeProperties: slides_v1.Schema$ShapeProperties = {
    ...update.shapeProperties,
    ...(darkFill && { shapeBackgroundFill: { solidFill: { color: { themeColor: DARK } } } }),
    ...(darkOutline && {
      outline: { outlineFill: { solidFill: { color: { themeColor: DARK } } }, weight: outline?.weight ?? OUTLINE },
    }),
  };
  return { ...update, shapeProperties, fields: fieldMask(shapeProperties) };
}
