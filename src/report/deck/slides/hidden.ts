/** Slide "Er bild visas inte": why, and what to talk about instead (mock-up 09). */
import { decks } from '../../../messages/sv/decks';
import type { Slide } from '../../blocks';
import type { DeckInput } from '../deck-input';

export const hiddenSlide = ({ unit, analysis }: DeckInput): Slide => {
  const why = unit.shown === 'shown' ? 'few' : unit.shown;
  return {
    key: 'hidden',
    title: decks.hidden.title[why],
    blocks: [
      {
        type: 'columns',
        key: 'hidden',
        columns: [
          { heading: decks.hidden.heading[why], items: [why === 'none' ? decks.hidden.textNone : decks.hidden.text], marker: 'none' },
          { heading: decks.hidden.talkHeading, items: decks.hidden.talk, marker: 'number' },
        ],
      },
    ],
    source: decks.source.hidden(unit.name, analysis.minimumGroup, analysis.year),
    notes: decks.hidden.notes,
  };
};
