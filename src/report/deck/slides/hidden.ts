/** Slide "Er bild visas inte": why, what would show it, and what to talk about instead (mock-up 09). */
import { jointPicture } from '../../../analysis/joint-picture';
import type { Slide } from '../deck';
import { jointBaseOf, type DeckInput } from '../deck-input';

export const hiddenSlide = (input: DeckInput): Slide => {
  const { unit, analysis } = input;
  const words = input.words.decks.hidden;
  const why = unit.shown === 'none' ? 'none' : 'few';
  const hasJoint = jointPicture(analysis)?.unit.shown === 'shown';
  return {
    key: 'hidden',
    title: words.title[why](analysis.minimumGroup),
    blocks: [
      {
        type: 'columns',
        key: 'hidden',
        columns: [
          {
            heading: words.heading[why],
            items: [...(why === 'few' ? [words.text, words.merge] : hasJoint ? [words.joint(jointBaseOf(input))] : [])],
            marker: 'none',
          },
          { heading: words.talkHeading, items: words.talk, marker: 'number' },
        ],
      },
    ],
    source: input.words.decks.source.hidden(unit.name, analysis.minimumGroup, analysis.year),
    notes: words.notes,
  };
};
