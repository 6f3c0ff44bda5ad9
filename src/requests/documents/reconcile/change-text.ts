/** One paragraph's text changed where it differs, so that the words that stay keep their look and their comments. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { deleteRange, insertText, type TabPlace } from '../tab-place';

/** A letter, a digit or a space never belongs to the sign before it, which no request may part it from. */
const BEGINS_A_SIGN = /^[\p{L}\p{N} ]/u;
const canPart = (text: string, at: number): boolean => at === text.length || BEGINS_A_SIGN.test(text.slice(at));

/** How many code units, in whole words with the space after them, both begin with. */
function sameBeginning(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same += 1;
  while (same > 0 && !(before[same - 1] === ' ' && canPart(before, same) && canPart(after, same))) same -= 1;
  return same;
}

/** How many code units, from a space on, both end with. */
function sameEnd(before: string, after: string): number {
  let same = 0;
  const most = Math.min(before.length, after.length);
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  const space = before.slice(before.length - same).indexOf(' ');
  return space < 0 ? 0 : same - space;
}

/**
 * `start` is that of the text. The new words are put in after the old, whose look they take, and the old then taken away: the paragraph
 * is empty at no time unless it shall be.
 */
export function changeText(
  tab: TabPlace,
  start: number,
  before: string,
  after: string,
): readonly docs_v1.Schema$Request[] {
  if (before === after) return [];
  const beginning = sameBeginning(before, after);
  const end = sameEnd(before.slice(beginning), after.slice(beginning));
  const oldEnd = start + before.length - end;
  const words = after.slice(beginning, after.length - end);
  return [
    ...(words === '' ? [] : [insertText(tab, oldEnd, words)]),
    ...(start + beginning === oldEnd ? [] : [deleteRange(tab, start + beginning, oldEnd)]),
  ];
}
