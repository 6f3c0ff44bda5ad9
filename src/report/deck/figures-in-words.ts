/** Figures of a question or an area as a person reads them; what is hidden or not known is said in words. */
import type { Analysis, Figures } from '../../analysis/analysis';
import { decks } from '../../messages/sv/decks';
import { percent, percentRange, whole } from '../../messages/format';
import { fieldNames, shownNames } from '../../messages/sv/tabs';
import { selfRatingInterval } from '../four-field-chart';

/** Intervals that were not cut at an end of the scale are even on both sides, up to this much of a point. */
const EVEN = 0.5;

export const selfRatingText = ({ selfRating }: Figures): string => (selfRating === null ? decks.shortlist.none : whole(selfRating));

export const dontKnowText = ({ dontKnowShare }: Figures): string => (dontKnowShare === null ? decks.shortlist.none : percent(dontKnowShare));

/** "± 9"; the range itself ("0–12") where the scale's end cuts it; '' where it is not known. */
export const ratingUncertainty = ({ selfRating, meanInterval }: Figures, scale: Analysis['scale']): string => {
  const interval = selfRatingInterval(meanInterval, scale);
  if (interval === null || selfRating === null) return '';
  const [low, high] = interval;
  const even = Math.abs((low + high) / 2 - selfRating) < EVEN;
  return even ? decks.shortlist.plusMinus((high - low) / 2) : decks.shortlist.range(low, high);
};

export const shareRange = ({ shareInterval }: Figures): string => (shareInterval === null ? '' : percentRange(shareInterval[0], shareInterval[1]));

const inParentheses = (text: string): string => (text === '' ? '' : ` (${text})`);

/** One line of the notes: answers, self-rating, share, intervals and field. */
export const figuresLine = (name: string, figures: Figures, scale: Analysis['scale']): string => {
  if (figures.shown !== 'shown' || figures.answering === null) return `${name}: ${shownNames[figures.shown === 'shown' ? 'few' : figures.shown]}`;
  const field = figures.field === null ? '' : `, ${fieldNames[figures.field]}`;
  return (
    `${name}: ${decks.chart.notesAnswers(figures.answering)}, ` +
    `${decks.chart.notesRating(selfRatingText(figures))}${inParentheses(ratingUncertainty(figures, scale))}, ` +
    `${decks.chart.notesShare(dontKnowText(figures))}${inParentheses(shareRange(figures))}${field}`
  );
};
