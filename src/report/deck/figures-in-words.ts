/** Figures of a question or an area as a person reads them; what is hidden or not known is said in words. */
import type { Analysis, Figures } from '../../analysis/analysis';
import type { Words } from '../../messages';
import { selfRatingInterval } from '../four-field-chart';

/** Intervals that were not cut at an end of the scale are even on both sides, up to this much of a point. */
const EVEN = 0.5;

export const selfRatingText = ({ selfRating }: Figures, words: Words): string =>
  selfRating === null ? words.decks.shortlist.none : words.whole(selfRating);

export const dontKnowText = ({ dontKnowShare }: Figures, words: Words): string =>
  dontKnowShare === null ? words.decks.shortlist.none : words.percent(dontKnowShare);

/** "± 9"; the range itself ("0–12") where the scale's end cuts it; '' where it is not known. */
export const ratingUncertainty = (
  { selfRating, meanInterval }: Figures,
  scale: Analysis['scale'],
  words: Words,
): string => {
  const interval = selfRatingInterval(meanInterval, scale);
  if (interval === null || selfRating === null) return '';
  const [low, high] = interval;
  const even = Math.abs((low + high) / 2 - selfRating) < EVEN;
  return even ? words.decks.shortlist.plusMinus((high - low) / 2) : words.decks.shortlist.range(low, high);
};

export const shareRange = ({ shareInterval }: Figures, words: Words): string =>
  shareInterval === null ? '' : words.percentRange(shareInterval[0], shareInterval[1]);

const inParentheses = (text: string): string => (text === '' ? '' : ` (${text})`);

/** One line of the notes: answers (or what else the figures are counted on; nothing of areas), self-rating, share, intervals and field. */
export const figuresLine = (
  name: string,
  figures: Figures,
  { scale, minimumGroup }: Pick<Analysis, 'scale' | 'minimumGroup'>,
  countedOn: string | undefined,
  words: Words,
): string => {
  if (figures.shown !== 'shown') return `${name}: ${words.shownText(figures.shown, minimumGroup)}`;
  const basis = countedOn ?? (figures.answering === null ? null : words.decks.chart.notesAnswers(figures.answering));
  const { notesRating, notesShare } = words.decks.chart;
  const said = [
    ...(basis === null ? [] : [basis]),
    `${notesRating(selfRatingText(figures, words))}${inParentheses(ratingUncertainty(figures, scale, words))}`,
    `${notesShare(dontKnowText(figures, words))}${inParentheses(shareRange(figures, words))}`,
    ...(figures.field === null ? [] : [words.fieldNames[figures.field]]),
  ];
  return `${name}: ${said.join(', ')}`;
};
