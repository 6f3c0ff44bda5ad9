/**
 * The one place where figures of small groups go. Everything after it, lines and shortlists included, is worked out from
 * what it leaves, so nothing later can show or give away what is hidden here.
 */
import type { Figures, Shown } from './analysis';
import type { RawFigures } from './raw-figures';

/** A unit with all its figures. */
export interface RawUnit {
  readonly id: string;
  readonly rows: number;
  readonly questions: readonly RawFigures[];
  readonly areas: readonly RawFigures[];
}

export type ShownFigures = Omit<Figures, 'field'>;

export interface ShownUnit {
  readonly respondents: number | null;
  readonly shown: Shown;
  readonly questions: readonly ShownFigures[];
  readonly areas: readonly ShownFigures[];
}

/**
 * Takes all units at once, since hiding one may come to ask for hiding another. A unit under the minimum group shows nothing;
 * in the others what is made of ratings needs that many ratings, and what is made of shares that many answering.
 */
export const hideSmallGroups = (units: readonly RawUnit[], minimumGroup: number): readonly ShownUnit[] =>
  units.map((unit) => {
    const shown: Shown = unit.rows === 0 ? 'none' : unit.rows < minimumGroup ? 'few' : 'shown';
    const figures = (raw: RawFigures): ShownFigures => (shown === 'shown' ? shownFigures(raw, minimumGroup) : nothing(shown));
    return {
      respondents: shown === 'few' ? null : unit.rows,
      shown,
      questions: unit.questions.map(figures),
      areas: unit.areas.map(figures),
    };
  });

const NO_RATING = { mean: null, sd: null, selfRating: null, meanInterval: null, startScore: null } as const;
const NO_SHARE = { dontKnowShare: null, shareInterval: null, startScore: null } as const;
const NO_COUNTS = { answering: null, rated: null, dontKnow: null, blank: null, invalid: null } as const;

const nothing = (shown: Shown): ShownFigures => ({ ...NO_COUNTS, ...NO_RATING, ...NO_SHARE, shown });

/** `few` where anything is hidden: what is null then, though there are answers, is hidden, and the rest may be shown. */
function shownFigures(raw: RawFigures, minimumGroup: number): ShownFigures {
  const fewRated = raw.rated < minimumGroup;
  const fewAnswering = raw.answering < minimumGroup;
  const shown: Shown = raw.answering === 0 ? 'none' : fewAnswering || (fewRated && raw.rated > 0) ? 'few' : 'shown';
  return { ...raw, ...(fewRated && NO_RATING), ...(fewAnswering && NO_SHARE), shown };
}
