/** `updateLineProperties`: fill, weight, dashes, arrows and link of a line. Connections to shapes are not kept here. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { notImplemented } from '../../protocol/api-error';
import { withAlpha } from '../properties/change-fill';
import { changeProperties, touches } from '../properties/change-properties';
import { mapElement } from '../pages';
import { elementNamed } from './named';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';
import { newLineProperties } from './create-line';

const EDITABLE = [
  'lineFill',
  'weight',
  'dashStyle',
  'startArrow',
  'endArrow',
  'link',
  'startConnection',
  'endConnection',
];

export const updateLineProperties: RequestHandler<slides_v1.Schema$UpdateLinePropertiesRequest> = (
  presentation,
  request,
  context,
) => {
  const found = elementNamed(presentation, request.objectId, context);
  const { line, objectId } = found.element;
  if (!line) throw refuse(context, `The object (${objectId}) is not of type LINE.`);
  const { value, source, paths } = changeProperties(
    line.lineProperties ?? {},
    {
      fields: request.fields,
      source: request.lineProperties,
      message: 'LineProperties',
      editable: EDITABLE,
      unit: 'EMU',
    },
    context,
  );
  const connects = (['startConnection', 'endConnection'] as const).find((end) => touches(paths, end) && source[end]);
  if (connects) throw notImplemented(`updateLineProperties with ${connects}`);
  const made = { ...newLineProperties, ...value };
  const solidFill = withAlpha({ ...newLineProperties.lineFill.solidFill, ...made.lineFill?.solidFill });
  return {
    presentation: mapElement(presentation, found, (element) => ({
      ...element,
      line: { ...line, lineProperties: { ...made, lineFill: { solidFill } } },
    })),
  };
};
