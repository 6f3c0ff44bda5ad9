/** What stands before each paragraph of a list: its sign, or its number as far as the list has come. */
import type { Bullet, NestingLevel } from '../../../workspace/docs/model';
import type { TabState } from '../../../workspace/docs/state';

/** 1 → a, 27 → aa */
const letters = (count: number): string => String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  let left = count;
  let text = '';
  for (const [value, sign] of ROMAN) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}

function written(count: number, type: NestingLevel['glyphType']): string {
  switch (type) {
    case 'ALPHA':
      return letters(count);
    case 'UPPER_ALPHA':
      return letters(count).toUpperCase();
    case 'ROMAN':
      return roman(count);
    case 'UPPER_ROMAN':
      return roman(count).toUpperCase();
    case 'ZERO_DECIMAL':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}

/** Counts on with every paragraph that it is asked for; a deeper level begins anew under each of the level above. */
export function listNumbers({ lists }: TabState): (bullet: Bullet) => string {
  const counts = new Map<string, number[]>();
  return ({ listId = '', nestingLevel: level = 0 }) => {
    const levels = lists[listId]?.nestingLevels ?? [];
    const at = levels[level];
    if (!at) return '';
    const before = counts.get(listId) ?? [];
    const start = at.startNumber ?? 1;
    const now = [...before.slice(0, level), (before[level] ?? start - 1) + 1];
    counts.set(listId, now);
    if (at.glyphSymbol) return at.glyphSymbol;
    return (at.glyphFormat ?? '').replace(/%(\d)/g, (_, one: string) => {
      const deep = Number(one);
      return written(now[deep] ?? levels[deep]?.startNumber ?? 1, levels[deep]?.glyphType);
    });
  };
}
