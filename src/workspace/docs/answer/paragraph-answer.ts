/** A paragraph as `documents.get` tells it: runs of text that look the same, the last of them with the newline. */
import { same } from '../../protocol/same';
import type { ParagraphElement, StructuralElement } from '../model';
import { type InlinePiece, type NewlinePiece, pieceLength, type Suggested } from '../pieces/piece';

/** Google leaves out an index of 0. */
export const span = (start: number, end: number): { readonly startIndex?: number; readonly endIndex: number } => ({
  ...(start > 0 && { startIndex: start }),
  endIndex: end,
});

const suggestionsOf = ({ suggestedInsertionIds, suggestedDeletionIds }: Suggested): Suggested => ({
  ...(suggestedInsertionIds && { suggestedInsertionIds }),
  ...(suggestedDeletionIds && { suggestedDeletionIds }),
});

interface Run {
  readonly piece: InlinePiece;
  readonly start: number;
  content: string;
}

/** The newline belongs to the text before it where both look the same. */
function runsOf(pieces: readonly InlinePiece[], start: number): readonly Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const piece of pieces) {
    const last = runs[runs.length - 1];
    const joins =
      piece.kind === 'newline' &&
      last?.piece.kind === 'text' &&
      same(last.piece.style, piece.style) &&
      same(suggestionsOf(last.piece), suggestionsOf(piece));
    if (joins) last.content += '\n';
    else runs.push({ piece, start: at, content: piece.kind === 'text' ? piece.text : '\n' });
    at += pieceLength(piece);
  }
  return runs;
}

function element({ piece, start, content }: Run): ParagraphElement {
  const rest = { ...suggestionsOf(piece), textStyle: piece.style };
  if (piece.kind === 'object') {
    const value: ParagraphElement = { [piece.member]: { ...piece.value, ...rest } };
    return { ...span(start, start + 1), ...value };
  }
  return { ...span(start, start + content.length), textRun: { content, ...rest } };
}

export function paragraphAnswer(
  pieces: readonly InlinePiece[],
  { paragraph, bullet }: NewlinePiece,
  start: number,
): StructuralElement {
  const length = pieces.reduce((sum, piece) => sum + pieceLength(piece), 0);
  return {
    ...span(start, start + length),
    paragraph: {
      elements: runsOf(pieces, start).map(element),
      paragraphStyle: paragraph,
      ...(bullet && { bullet }),
    },
  };
}
