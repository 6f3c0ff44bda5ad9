/** `insertText`: puts text into a paragraph; newlines make new paragraphs of the same style. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { cleanText } from '../pieces/clean-text';
import { editTab } from '../pieces/edit-tab';
import { newText, styleAt } from '../pieces/new-text';
import { refuse } from '../refusal';
import { insertionPlace } from './named-place';
import { withTab } from './named-tab';
import type { RequestHandler } from './request-handler';

export const insertText: RequestHandler<docs_v1.Schema$InsertTextRequest> = (document, request, context) => {
  const text = request.text ?? '';
  if (text === '') throw refuse(context, 'Insert text requests must specify text to insert.');
  const { tab, segmentId, pieces, index, paragraph } = insertionPlace(document, request, context);
  const style = styleAt(pieces, index, paragraph);
  const made = newText(cleanText(text), style, paragraph.newline, context.newId);
  return { document: withTab(document, editTab(tab, { segmentId, start: index, end: index, pieces: made })) };
};
