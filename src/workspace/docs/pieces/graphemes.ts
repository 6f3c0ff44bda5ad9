/// <reference lib="es2022.intl" />
/** Whether an index falls inside what a reader sees as one character: a surrogate pair, a letter and its accent, an emoji. */
import { findPiece } from './find-piece';
import type { Piece } from './piece';

const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** Characters as wide as that do not occur; the text around an index is looked at only so far. */
const REACH = 32;

export function splitsGrapheme(pieces: readonly Piece[], index: number): boolean {
  const before = findPiece(pieces, index - 1);
  const after = findPiece(pieces, index);
  if (before?.piece.kind !== 'text' || after?.piece.kind !== 'text') return false;
  const left = before.piece.text.slice(0, index - before.start).slice(-REACH);
  const right = after.piece.text.slice(index - after.start).slice(0, REACH);
  let at = 0;
  for (const { segment } of segmenter.segment(left + right)) {
    at += segment.length;
    if (at >= left.length) return at !== left.length;
  }
  return false;
}
