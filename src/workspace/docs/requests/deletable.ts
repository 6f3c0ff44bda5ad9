/** What may not be deleted: the ends of segments and cells, parts of tables, the newline before a table. */
import { cutOut } from '../pieces/cut';
import { splitsGrapheme } from '../pieces/graphemes';
import { isInline, lengthOf, type Piece } from '../pieces/piece';
import { refuse } from '../refusal';
import type { Span } from './named-place';
import type { RequestContext } from './request-handler';

/** Whole tables only, and no cell, row or section break of the document's beginning. */
function isWhole(middle: readonly Piece[]): boolean {
  let depth = 0;
  for (const piece of middle) {
    if (piece.kind === 'table') depth += 1;
    else if (piece.kind === 'tableEnd') depth -= 1;
    else if (depth === 0 && (piece.kind === 'row' || piece.kind === 'cell')) return false;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const undeletable = (context: RequestContext): Error =>
  refuse(context, 'Invalid deletion range. Cannot delete the requested range.');

/** @throws ApiError 400 where Google refuses. */
export function checkDeletable({ pieces, start, end }: Span, context: RequestContext): void {
  if (end === lengthOf(pieces)) {
    throw refuse(context, 'The range cannot include the newline character at the end of the segment.');
  }
  const [, middle, tail] = cutOut(pieces, start, end);
  // What no line follows ends in the newline that a cell, or a table below, cannot do without.
  if (start === 0 && middle[0]?.kind === 'section') throw undeletable(context);
  if (!isWhole(middle) || !isInline(tail[0])) throw undeletable(context);
  if (splitsGrapheme(pieces, start) || splitsGrapheme(pieces, end)) {
    throw refuse(context, 'The range cannot start or end within a grapheme cluster.');
  }
}
