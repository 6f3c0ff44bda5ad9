/** `updateParagraphStyle`: what all paragraphs are that the range touches. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { findPiece } from '../pieces/find-piece';
import { refuse } from '../refusal';
import { names } from '../styles/change-style';
import { changedParagraph, paragraphStyleChange } from '../styles/paragraph-style';
import { BODY } from '../state';
import { mapParagraphs } from './map-paragraphs';
import { namedSpan } from './named-place';
import type { RequestHandler } from './request-handler';
import { isInTable } from '../pieces/table';

export const updateParagraphStyle: RequestHandler<docs_v1.Schema$UpdateParagraphStyleRequest> = (
  document,
  request,
  context,
) => {
  const change = paragraphStyleChange(request, context);
  const span = namedSpan(document, request.range, context);
  const breaks = names(change, 'pageBreakBefore') && change.source.pageBreakBefore === true;
  const place = findPiece(span.pieces, span.start)?.place ?? 0;
  if (breaks && (span.segmentId !== BODY || isInTable(span.pieces, place)))
    throw refuse(context, 'Page breaks before a paragraph are supported in the body only, outside of tables.');
  const changed = mapParagraphs(document, span, (newline) => ({
    ...newline,
    paragraph: changedParagraph(newline.paragraph, change, context),
  }));
  return { document: changed };
};
