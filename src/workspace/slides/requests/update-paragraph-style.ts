/** `updateParagraphStyle`: alignment, spacing and indents of all paragraphs that a span touches. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';
import { changeParagraphStyle, mapParagraphs } from '../text/style-text';
import { spanOf, textPlace } from '../text/text-place';

export const updateParagraphStyle: RequestHandler<slides_v1.Schema$UpdateParagraphStyleRequest> = (
  presentation,
  request,
  context,
) => {
  const place = textPlace(presentation, request, context);
  const change = { fields: request.fields, source: request.style, defaults: place.defaults.paragraph };
  changeParagraphStyle({}, change, context);
  if (place.paragraphs.length === 0) throw refuse(context, `The object (${request.objectId ?? ''}) has no text.`);
  const span = spanOf(request.textRange, place.paragraphs, context);
  if (span.start > span.end)
    throw refuse(context, `The startIndex ${span.start} must be less than the endIndex ${span.end}`);
  return {
    presentation: place.write(
      mapParagraphs(place.paragraphs, span, (paragraph) => ({
        ...paragraph,
        style: changeParagraphStyle(paragraph.style, change, context),
      })),
    ),
  };
};
