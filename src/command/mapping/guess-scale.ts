/** Which scale the answers of a file are on, by the numbers that stand among them, and whether that can be trusted. */
import { comparisonKey } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';
import type { Settings } from '../../settings/settings';
import { WIDEST } from './guess-questions';

/** Fewer ratings say nothing of a step that nobody chose. */
const ENOUGH = 30;

type Scale = Settings['scale'];

/** Why somebody has to say whether the scale is right. */
export type ScaleDoubt = 'none' | 'shorter' | 'longer' | 'topMayBeDontKnow';

export interface GuessedScale {
  readonly scale: Scale;
  /** The numbers among the answers, the lowest and the highest of them. */
  readonly lowest: number;
  readonly highest: number;
  readonly doubt: ScaleDoubt;
}

/** `usual` is the scale that is taken where nothing speaks against it; `hasDontKnow`: some answers say in words that they don't know. */
export function guessScale(cells: Iterable<Cell>, usual: Scale, hasDontKnow: boolean): GuessedScale {
  const numbers = new Set<number>();
  let ratings = 0;
  for (const cell of cells) {
    const digits = /^(\d{1,2})(?:[.,]0+)?(?!\d|[.,]\d)/.exec(comparisonKey(cell))?.[1];
    if (digits === undefined || Number(digits) > WIDEST.max) continue;
    numbers.add(Number(digits));
    ratings += 1;
  }
  const sorted = [...numbers].sort((a, b) => a - b);
  const [lowest, highest] = [sorted[0] ?? usual.min, sorted[sorted.length - 1] ?? usual.max];
  // Of few ratings none may have been the highest.
  const seen = ratings < ENOUGH && highest < usual.max ? [...sorted, usual.max] : sorted;
  const scale = scaleOf(seen, usual, hasDontKnow);
  return { scale, lowest, highest, doubt: doubtOf(scale, sorted, usual, hasDontKnow) };
}

function scaleOf(sorted: readonly number[], usual: Scale, hasDontKnow: boolean): Scale {
  const beyond = sorted.filter((number) => number > usual.max);
  const min = sorted.includes(0) ? 0 : usual.min;
  const highestWithin = Math.max(...sorted.filter((number) => number <= usual.max), min + 1);
  if (beyond.length > 1) return { min, max: beyond.some((number) => number > 7) ? 10 : 7 };
  // One number above: the code of "don't know", unless that is said in words.
  if (beyond.length === 1) return { min, max: hasDontKnow && beyond[0] === usual.max + 1 ? usual.max + 1 : usual.max };
  return { min, max: highestWithin >= 4 ? highestWithin : usual.max };
}

function doubtOf(scale: Scale, sorted: readonly number[], usual: Scale, hasDontKnow: boolean): ScaleDoubt {
  if (scale.max > usual.max || scale.min < usual.min || sorted.some((number) => number > usual.max)) return 'longer';
  if (!hasDontKnow) return 'topMayBeDontKnow';
  return sorted.includes(usual.max) ? 'none' : 'shorter';
}
