/** The pieces that an inserted text becomes: it looks as the text before it, and each newline makes a paragraph like the one it splits. */
import type { ParagraphStyle, TextStyle } from '../model';
import { same } from '../../protocol/same';
import { findPiece, type FoundParagraph } from './find-piece';
import { isInline, type NewlinePiece, type Piece } from './piece';

type NewId = (prefix: 'h') => string;

const LINK_LOOK: ReadonlySet<string> = new Set(['link', 'foregroundColor', 'underline']);

/** A link ends where its text ends. */
function withoutLink(style: TextStyle): TextStyle {
  return Object.fromEntries(Object.entries(style).filter(([field]) => !LINK_LOOK.has(field)));
}

/** The style of the text before an index, or of the paragraph's first text where there is none before. */
export function styleAt(pieces: readonly Piece[], index: number, paragraph: FoundParagraph): TextStyle {
  const before = index > paragraph.start ? findPiece(pieces, index - 1)?.piece : undefined;
  const after = findPiece(pieces, index)?.piece;
  const near = isInline(before) ? before : isInline(after) ? after : paragraph.newline;
  const { style } = near;
  const goesOn = isInline(before) && isInline(after) && same(before.style.link, after.style.link);
  return style.link && !goesOn ? withoutLink(style) : style;
}

/** A heading has an id of its own; nothing else has one. */
export function withHeadingId(style: ParagraphStyle, newId: NewId): ParagraphStyle {
  const { headingId: _old, ...rest } = style;
  return /^HEADING_/.test(style.namedStyleType ?? '') ? { headingId: newId('h'), ...rest } : rest;
}

/** The newline of a new paragraph that is split off the one given. */
export function splitNewline(paragraph: NewlinePiece, style: TextStyle, newId: NewId): NewlinePiece {
  return {
    kind: 'newline',
    style,
    paragraph: withHeadingId(paragraph.paragraph, newId),
    ...(paragraph.bullet && { bullet: paragraph.bullet }),
  };
}

export function newText(text: string, style: TextStyle, paragraph: NewlinePiece, newId: NewId): readonly Piece[] {
  return text
    .split('\n')
    .flatMap((line, i): readonly Piece[] => [
      ...(i > 0 ? [splitNewline(paragraph, style, newId)] : []),
      ...(line === '' ? [] : [{ kind: 'text' as const, text: line, style }]),
    ]);
}
