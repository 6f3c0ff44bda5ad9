/** `deleteText`: takes text out of a shape or table cell; the last newline always stays. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';
import { deleteText as deleteFrom } from '../text/edit-text';
import { spanOf, textPlace } from '../text/text-place';

export const deleteText: RequestHandler<slides_v1.Schema$DeleteTextRequest> = (presentation, request, context) => {
  const place = textPlace(presentation, request, context);
  const { start, end } = spanOf(request.textRange, place.paragraphs, context);
  if (start >= end) throw refuse(context, `The startIndex ${start} must be less than the endIndex ${end}`);
  return { presentation: place.write(deleteFrom(place.paragraphs, start, end)) };
};
