/** A cell's text short enough to be quoted to a person. */
import type { Cell } from './grid';
import { cleanText } from './clean-text';

const LONGEST = 60;

/** Clean, at most 60 characters, and "…" where it was longer. */
export function cutText(cell: Cell): string {
  const characters = Array.from(cleanText(cell));
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST).join('')}…`;
}
