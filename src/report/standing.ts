/** How a municipality stands beside the others in one question or area: what is confirmed, else why nothing is. */
import type { Figures, Judgement } from '../analysis/analysis';

export interface Standing {
  readonly rating: 'lower' | 'higher' | null;
  readonly dontKnow: 'more' | 'fewer' | null;
  /** Where neither is confirmed; null also where there is nobody to stand beside. */
  readonly otherwise: 'alike' | 'unknown' | 'tooFew' | 'hidden' | null;
}

export function standingOf({ others, shown, selfRating, dontKnowShare }: Figures & Judgement): Standing {
  const nothing = { rating: null, dontKnow: null } as const;
  if (shown !== 'shown' || (selfRating === null && dontKnowShare === null)) return { ...nothing, otherwise: 'hidden' };
  if (others === null) return { ...nothing, otherwise: null };
  const [mean, share] = [others.mean?.among, others.share?.among];
  const rating = mean === 'lower' || mean === 'higher' ? mean : null;
  const dontKnow = share === 'higher' ? 'more' : share === 'lower' ? 'fewer' : null;
  if (rating !== null || dontKnow !== null) return { rating, dontKnow, otherwise: null };
  const known = [mean, share].filter((among) => among !== undefined);
  const all = (word: string): boolean => known.length > 0 && known.every((among) => among === word);
  return { ...nothing, otherwise: all('tooFew') ? 'tooFew' : all('alike') ? 'alike' : 'unknown' };
}
