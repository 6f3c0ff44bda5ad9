/** `updateShapeProperties`: fill, outline, link, autofit and vertical alignment of a shape. Shadow and font scale are read-only. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { drawnShapeProperties, textBoxProperties } from '../blank/shape-properties';
import { changeFill, withAlpha } from '../properties/change-fill';
import { changeProperties, touches } from '../properties/change-properties';
import type { ShapeProperties } from '../model';
import { mapElement } from '../pages';
import { elementNamed, refuseNotesPage } from './named';
import { refuse } from '../refusal';
import type { RequestContext, RequestHandler } from './request-handler';

const EDITABLE = ['shapeBackgroundFill', 'outline', 'link', 'contentAlignment', 'autofit.autofitType'];

type Outline = NonNullable<ShapeProperties['outline']>;

export const updateShapeProperties: RequestHandler<slides_v1.Schema$UpdateShapePropertiesRequest> = (
  presentation,
  request,
  context,
) => {
  const found = elementNamed(presentation, request.objectId, context);
  const { shape, objectId } = found.element;
  if (!shape) throw refuse(context, `The object (${objectId}) is not of type SHAPE.`);
  refuseNotesPage(found, context);
  const before = shape.shapeProperties ?? {};
  const inherits = shape.placeholder?.parentObjectId !== undefined;
  const defaults = shape.shapeType === 'TEXT_BOX' ? textBoxProperties('TOP', 'NONE') : drawnShapeProperties;
  // A mask of `autofit` alone means its only field that can be set.
  const fields = request.fields?.replace(/(^|,)\s*autofit\s*(?=,|$)/, '$1autofit.autofitType');
  const { value, source, paths } = changeProperties<ShapeProperties>(
    before,
    { fields, source: request.shapeProperties, message: 'ShapeProperties', editable: EDITABLE, unit: 'EMU' },
    context,
  );
  const shapeBackgroundFill = changeFill<NonNullable<ShapeProperties['shapeBackgroundFill']>>(
    {
      field: 'shapeBackgroundFill',
      before: before.shapeBackgroundFill,
      after: value.shapeBackgroundFill,
      source: source.shapeBackgroundFill,
      paths,
      inherits,
      defaults: defaults.shapeBackgroundFill ?? {},
    },
    context,
  );
  const outline = changeFill<Outline>(
    {
      field: 'outline',
      before: before.outline,
      source: source.outline,
      paths,
      inherits,
      defaults: defaults.outline ?? {},
      after: withOpaqueFill(value.outline),
    },
    context,
  );
  refuseOtherAutofit(source, paths, context);
  const autofit = touches(paths, 'autofit') ? { autofitType: 'NONE', fontScale: 1 } : before.autofit;
  const contentAlignment = value.contentAlignment ?? (inherits ? undefined : defaults.contentAlignment);
  const { contentAlignment: _alignment, ...rest } = value;
  const shapeProperties = {
    ...rest,
    ...(shapeBackgroundFill && { shapeBackgroundFill }),
    ...(outline && { outline }),
    ...(contentAlignment && { contentAlignment }),
    ...(autofit && { autofit }),
  };
  return {
    presentation: mapElement(presentation, found, (element) => ({ ...element, shape: { ...shape, shapeProperties } })),
  };
};

function withOpaqueFill(outline: Outline | undefined): Outline | undefined {
  const fill = outline?.outlineFill?.solidFill;
  return fill ? { ...outline, outlineFill: { solidFill: withAlpha(fill) } } : outline;
}

function refuseOtherAutofit(source: ShapeProperties, paths: readonly string[], context: RequestContext): void {
  const type = source.autofit?.autofitType;
  if (touches(paths, 'autofit') && type !== 'NONE' && type !== undefined)
    throw refuse(context, `The autofit type (${type}) cannot be set; only NONE is supported.`);
}
