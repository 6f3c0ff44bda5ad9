/** `updateTextStyle`: how the characters of a span look. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';
import { changeTextStyle, styleSpan } from '../text/style-text';
import { spanOf, textPlace } from '../text/text-place';

export const updateTextStyle: RequestHandler<slides_v1.Schema$UpdateTextStyleRequest> = (
  presentation,
  request,
  context,
) => {
  const place = textPlace(presentation, request, context);
  const change = { fields: request.fields, source: request.style, defaults: place.defaults.text };
  changeTextStyle({}, change, context);
  if (place.paragraphs.length === 0) throw refuse(context, `The object (${request.objectId ?? ''}) has no text.`);
  const span = spanOf(request.textRange, place.paragraphs, context);
  if (span.start > span.end || (request.textRange?.type !== 'ALL' && span.start === span.end)) {
    throw refuse(context, `The startIndex ${span.start} must be less than the endIndex ${span.end}`);
  }
  return {
    presentation: place.write(styleSpan(place.paragraphs, span, (style) => changeTextStyle(style, change, context))),
  };
};
