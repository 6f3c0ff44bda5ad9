/** Figures of a question or an area as a person reads them; what is hidden or not known is said in words. */
import type { Analysis, Figures } from '../../analysis/analysis';
import { shownText } from '../../messages/sv/analysis-tab';
import { decks } from '../../messages/sv/decks';
import { percent, percentRange, whole } from '../../messages/sv/format';
import { fieldNames } from '../../messages/sv/tabs';
import { selfRatingInterval } from '../four-field-chart';

/** Intervals that were not cut at an end of the scale are even on both sides, up to this much of a point. */
const EVEN = 0.5;

export const selfRatingText = ({ selfRating }: Figures): string =>
  selfRating === null ? decks.shortlist.none : whole(selfRating);

export const dontKnowText = ({ dontKnowShare }: Figures): string =>
  dontKnowShare === null ? decks.shortlist.none : percent(dontKnowShare);

/** "± 9"; the range itself ("0–12") where the scale's end cuts it; '' where it is not known. */
export const ratingUncertainty = ({ selfRating, meanInterval }: Figures, scale: Analysis['scale']): string => {
  const interval = selfRatingInterval(meanInterval, scale);
  if (interval === null || selfRating === null) return '';
  const [low, high] = interval;
  const even = Math.abs((low + high) / 2 - selfRating) < EVEN;
  return even ? decks.shortlist.plusMinus((high - low) / 2) : decks.shortlist.range(low, high);
};

export const shareRange = ({ shareInterval }: Figures): string =>
  shareInterval === null ? '' : percentRange(shareInterval[0], shareInterval[1]);

const inParentheses = (text: string): string => (text === '' ? '' : ` (${text})`);

/** One line of the notes: answers (or what else the figures are counted on), self-rating, share, intervals and field. */
export const figuresLine = (
  name: string,
  figures: Figures,
  { scale, minimumGroup }: Pick<Analysis, 'scale' | 'minimumGroup'>,
  countedOn?: string,
): string => {
  const basis = countedOn ?? (figures.answering === null ? null : decks.chart.notesAnswers(figures.answering));
  if (figures.shown !== 'shown' || basis === null)
    return `${name}: ${shownText(figures.shown === 'shown' ? 'few' : figures.shown, minimumGroup)}`;
  const field = figures.field === null ? '' : `, ${fieldNames[figures.field]}`;
  return (
    `${name}: ${basis}, ` +
    `${decks.chart.notesRating(selfRatingText(figures))}${inParentheses(ratingUncertainty(figures, scale))}, ` +
    `${decks.chart.notesShare(dontKnowText(figures))}${inParentheses(shareRange(figures))}${field}`
  );
};
