/** The judgements of a figure about which nothing is said, for made-up results. */
import type { Judgement } from '../../src/analysis/analysis';

export const noJudgement: Judgement = {
  chanceStartHere: null,
  certainty: null,
  sensitivity: null,
  place: null,
  placeFrom: null,
  placeTo: null,
  agreement: null,
  others: null,
  change: null,
};
