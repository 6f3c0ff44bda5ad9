/** `updateTextStyle`: the look of a range of text; a bullet follows where the range holds all of its paragraph. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { cutOut } from '../pieces/cut';
import { paragraphsOf } from '../pieces/find-piece';
import { withSegment } from '../pieces/edit-tab';
import { isInline, type Piece } from '../pieces/piece';
import type { StyleChange } from '../styles/change-style';
import { inheritedText } from '../styles/named-style';
import { changedText, textStyleChange, withoutLinks } from '../styles/text-style';
import type { TextStyle } from '../model';
import { namedSpan, type Span } from './named-place';
import { withTab } from './named-tab';
import type { RequestHandler } from './request-handler';

/** Index of each inline piece's newline → what its text inherits. */
function stylePieces({ tab, pieces, start, end }: Span, change: StyleChange<TextStyle>): readonly Piece[] {
  const [head, middle, tail] = cutOut(pieces, start, end);
  const all = [...head, ...middle, ...tail];
  const styled = [...all];
  const [from, to] = [head.length, head.length + middle.length];
  for (const { first, last, newline, start: begins, end: ends } of paragraphsOf(all, start, end)) {
    const inherited = inheritedText(tab, newline.paragraph.namedStyleType);
    for (let place = Math.max(first, from); place <= Math.min(last, to - 1); place += 1) {
      const piece = all[place];
      if (!isInline(piece)) continue;
      const its = piece.kind === 'newline' ? withoutLinks(change) : change;
      if (its.paths.length > 0) styled[place] = { ...piece, style: changedText(piece.style, its, inherited) };
    }
    const marked = styled[last];
    if (start <= begins && end >= ends && marked?.kind === 'newline' && marked.bullet) {
      const bullet = { ...marked.bullet, textStyle: changedText(marked.bullet.textStyle ?? {}, change, inherited) };
      styled[last] = { ...marked, bullet };
    }
  }
  return styled;
}

export const updateTextStyle: RequestHandler<docs_v1.Schema$UpdateTextStyleRequest> = (document, request, context) => {
  const change = textStyleChange(request, context);
  const span = namedSpan(document, request.range, context);
  return { document: withTab(document, withSegment(span.tab, span.segmentId, stylePieces(span, change))) };
};
