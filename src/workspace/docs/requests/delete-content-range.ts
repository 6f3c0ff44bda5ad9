/** `deleteContentRange`: takes text, whole tables and pictures away; of two paragraphs that become one the later one's style stays. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { editTab } from '../pieces/edit-tab';
import { checkDeletable } from './deletable';
import { namedSpan } from './named-place';
import { withTab } from './named-tab';
import type { RequestHandler } from './request-handler';

export const deleteContentRange: RequestHandler<docs_v1.Schema$DeleteContentRangeRequest> = (
  document,
  request,
  context,
) => {
  const span = namedSpan(document, request.range, context);
  checkDeletable(span, context);
  const { tab, segmentId, start, end } = span;
  return { document: withTab(document, editTab(tab, { segmentId, start, end, pieces: [] })) };
};
