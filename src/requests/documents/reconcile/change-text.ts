/** One paragraph's text changed where it differs, so that the words that stay keep their look and their comments. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { deleteRange, insertText, type TabPlace } from '../tab-place';

/** A letter, a digit or a space never belongs to the sign before it, which no request may part it from. */
const BEGINS_A_SIGN = /^[\p{L}\p{N} ]/u;

/** At an end of the text, or beside a space. */
const isBetweenWords = (text: string, at: number): boolean =>
  at === 0 || at === text.length || ((text[at - 1] === ' ' || text[at] === ' ') && BEGINS_A_SIGN.test(text.slice(at)));

/** How many code units, in whole words, both begin with. */
function sameBeginning(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same += 1;
  while (!isBetweenWords(before, same) || !isBetweenWords(after, same)) same -= 1;
  return same;
}

/** How many code units, in whole words, both end with, after those that they begin with. */
function sameEnd(before: string, after: string, beginning: number): number {
  const most = Math.min(before.length, after.length) - beginning;
  let same = 0;
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  while (!isBetweenWords(before, before.length - same) || !isBetweenWords(after, after.length - same)) same -= 1;
  return same;
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
  const end = sameEnd(before, after, beginning);
  const oldEnd = start + before.length - end;
  const words = after.slice(beginning, after.length - end);
  return [
    ...(words === '' ? [] : [insertText(tab, oldEnd, words)]),
    ...(start + beginning === oldEnd ? [] : [deleteRange(tab, start + beginning, oldEnd)]),
  ];
}
