/** Slide "Er bild visas inte": why, and what to talk about instead (mock-up 09). */
import type { Slide } from '../deck';
import { isJoint, type DeckInput } from '../deck-input';

export const hiddenSlide = (input: DeckInput): Slide => {
  const { unit, analysis } = input;
  const why = unit.shown === 'shown' ? 'few' : unit.shown;
  const joint = isJoint(input);
  const words = joint ? input.words.decks.hidden.joint : input.words.decks.hidden.own;
  return {
    key: 'hidden',
    title: words.title[why](analysis.minimumGroup),
    blocks: [
      {
        type: 'columns',
        key: 'hidden',
        columns: [
          { heading: words.heading[why], items: [why === 'none' ? words.textNone : words.text], marker: 'none' },
          { heading: input.words.decks.hidden.talkHeading, items: words.talk, marker: 'number' },
        ],
      },
    ],
    source: input.words.decks.source.hidden(unit.name, analysis.minimumGroup, analysis.year),
    notes: input.words.decks.hidden.notes,
  };
};
