/** Sentences of the source line about questions that a slide says nothing of: how many, and whether they are hidden or nobody answered. */
import { hiddenCount, unansweredCount } from '../four-field-chart';
import type { DeckInput } from './deck-input';

export function leftOut({ unit, words }: DeckInput): readonly string[] {
  const [hidden, unanswered] = [hiddenCount(unit), unansweredCount(unit)];
  return [
    ...(hidden === 0 ? [] : [`${words.chart.hidden(hidden)}.`]),
    ...(unanswered === 0 ? [] : [`${words.chart.unanswered(unanswered)}.`]),
  ];
}
