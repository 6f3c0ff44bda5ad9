/** Joint deck, slide 2: why we measure. */
import { decks } from '../../../messages/sv/decks';
import type { Slide } from '../../blocks';
import { sourceLine, type DeckInput } from '../deck-input';

export const whySlide = (input: DeckInput): Slide => ({
  key: 'why',
  title: decks.why.title,
  shortTitle: decks.why.shortTitle,
  blocks: [{ type: 'bullets', key: 'why', items: decks.why.items }],
  source: sourceLine(input),
  notes: decks.why.notes,
});
