/** Joint deck, slide 2: why we measure. */
import type { Slide } from '../deck';
import { sourceLine, type DeckInput } from '../deck-input';

export const whySlide = (input: DeckInput): Slide => ({
  key: 'why',
  title: input.words.decks.why.title,
  shortTitle: input.words.decks.why.shortTitle,
  blocks: [{ type: 'bullets', key: 'why', items: input.words.decks.why.items }],
  source: sourceLine(input),
  notes: input.words.decks.why.notes,
});
