/** Last slide: what to do, when and by whom, the choice last and in bold, after the dialogues; a draft that the municipality fills in. */
import type { Words } from '../../../messages';
import type { Slide } from '../deck';
import { isJoint, type DeckInput } from '../deck-input';
import { nextDates } from '../next-dates';
import type { Table } from '../slide-blocks';

const columns = (words: Words): Table['columns'] => [
  { key: 'when', header: words.decks.next.columns.when, widthPt: 140 },
  { key: 'what', header: words.decks.next.columns.what, widthPt: 322 },
  { key: 'who', header: words.decks.next.columns.who, widthPt: 188.4 },
];

function talkOf(input: DeckInput): string {
  const words = input.words.decks.next;
  const listed = input.unit.shortlist.length > 0;
  if (isJoint(input)) return listed ? words.jointTalk : words.jointTalkNoShortlist;
  if (input.unit.shown !== 'shown') return words.talkHidden;
  return listed ? words.talk : words.talkNoShortlist;
}

export const nextSlide = (input: DeckInput): Slide => {
  const joint = isJoint(input);
  const words = input.words.decks.next;
  const dates = nextDates(input.facts.computed);
  const row = (key: string, when: string, what: string, who: string, bold = false): Table['rows'][number] => ({
    key,
    cells: [{ text: when, bold }, { text: what, bold }, { text: who }],
  });
  return {
    key: 'next',
    title: words.title,
    shortTitle: words.shortTitle,
    blocks: [
      {
        type: 'table',
        key: 'table',
        columns: columns(input.words),
        rows: [
          row('talk', words.day(dates.talk), talkOf(input), joint ? words.directors : words.director),
          row('meet', words.month(dates.meet), joint ? words.jointMeet : words.meet, words.strategist),
          row('compile', words.month(dates.compile), words.compile, joint ? words.coordinator : words.strategist),
          row(
            'choose',
            words.month(dates.choose),
            joint ? words.jointChoose : words.choose,
            joint ? words.directors : words.managers,
            true,
          ),
        ],
      },
    ],
    source: joint ? input.words.decks.source.jointDraft : input.words.decks.source.draft,
    notes: words.notes,
  };
};
