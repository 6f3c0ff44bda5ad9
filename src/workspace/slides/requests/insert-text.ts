/** `insertText`: puts text into a shape or table cell; newlines make new paragraphs of the same style. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';
import { cleanText, insertText as insertInto } from '../text/edit-text';
import { textLength } from '../text/paragraphs';
import { textPlace } from '../text/text-place';

export const insertText: RequestHandler<slides_v1.Schema$InsertTextRequest> = (presentation, request, context) => {
  const place = textPlace(presentation, request, context);
  const index = request.insertionIndex ?? 0;
  const length = Math.max(0, textLength(place.paragraphs) - 1);
  if (index < 0) throw refuse(context, `The insertion index (${index}) must not be negative.`);
  if (index > length) {
    throw refuse(
      context,
      `The insertion index (${index}) should not be greater than the existing text length (${length}).`,
    );
  }
  const text = cleanText(request.text ?? '');
  if (text === '') return { presentation };
  return { presentation: place.write(insertInto(place.paragraphs, index, text, place.defaults)) };
};
