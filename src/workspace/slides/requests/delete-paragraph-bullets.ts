/** `deleteParagraphBullets`: the paragraphs of a span are no longer a list; a nested one keeps its place by indent. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';
import { mapParagraphs } from '../text/style-text';
import { spanOf, textPlace } from '../text/text-place';

export const deleteParagraphBullets: RequestHandler<slides_v1.Schema$DeleteParagraphBulletsRequest> = (
  presentation,
  request,
  context,
) => {
  const place = textPlace(presentation, request, context);
  if (place.paragraphs.length === 0) throw refuse(context, `The object (${request.objectId ?? ''}) has no text.`);
  const span = spanOf(request.textRange, place.paragraphs, context);
  const paragraphs = mapParagraphs(place.paragraphs, span, (paragraph) => {
    const { bullet, ...rest } = paragraph;
    if (!bullet) return paragraph;
    const start = paragraph.style.indentStart;
    return { ...rest, style: { ...paragraph.style, ...(start && { indentFirstLine: start }) } };
  });
  return { presentation: place.write(paragraphs) };
};
