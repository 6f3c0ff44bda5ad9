/** A paragraph without text, in normal style. */
import type { NewlinePiece } from '../pieces/piece';

export const emptyParagraph = (): NewlinePiece => ({
  kind: 'newline',
  style: {},
  paragraph: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
});
