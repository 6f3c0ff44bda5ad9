/** Slide 1: whose picture it is, where we are strongest and what we know least about. */
import { notShownCount } from '../../four-field-chart';
import { hiddenAreas, leastKnownAreas, strongestArea } from '../areas';
import type { Slide } from '../deck';
import { isJoint, jointBaseOf, questionOf, type DeckInput } from '../deck-input';
import { hiddenAreaLines } from '../hidden-areas';
import { leftOut } from '../left-out';
import type { Paragraph } from '../slide-blocks';

export const coverSlide = (input: DeckInput): Slide => {
  const { unit, analysis, facts, words } = input;
  const joint = isJoint(input);
  const lead = (text: string, place: number): Paragraph => ({
    type: 'paragraph',
    key: `lead-${place}`,
    style: 'lead',
    text,
  });
  const purpose = joint
    ? words.decks.cover.jointPurpose(analysis.year, jointBaseOf(input))
    : words.decks.cover.purpose(analysis.year);
  const notShown = unit.shown === 'shown' ? leftOutOf(input) : [];
  return {
    key: 'cover',
    title: joint ? words.decks.cover.jointTitle(facts.cooperation) : words.decks.cover.title(unit.name),
    partedTitle: {
      over: words.decks.cover.over,
      name: joint ? words.decks.cover.jointName(facts.cooperation) : unit.name,
    },
    blocks: [
      ...sentences(input).map(lead),
      {
        type: 'paragraph',
        key: 'purpose',
        style: 'muted',
        text: notShown.length === 0 ? purpose : [`${purpose}.`, ...notShown].join(' '),
      },
    ],
    notes: words.decks.cover.notes,
  };
};

/** What the sentences say nothing of: areas by name, or questions where it is they that are told. */
const leftOutOf = (input: DeckInput): readonly string[] =>
  tellsAreas(input) ? hiddenAreaLines(input) : leftOut(input);

const tellsAreas = ({ unit }: DeckInput): boolean => strongestArea(unit) !== null || leastKnownAreas(unit).length > 0;

function sentences(input: DeckInput): readonly string[] {
  const { unit } = input;
  if (unit.shown !== 'shown') {
    const hidden = input.words.decks.cover.hidden[unit.shown](unit.name);
    return isJoint(input) ? [hidden] : [hidden, input.words.decks.cover.hiddenNext];
  }
  const hidden = hiddenAreas(unit).length;
  const strongest = strongestArea(unit);
  const leastKnown = leastKnownAreas(unit);
  const words = [
    ...(strongest === null ? [] : [input.words.decks.cover.strongest(strongest, hidden)]),
    ...(leastKnown.length === 0 ? [] : [input.words.decks.cover.leastKnown(leastKnown, hidden)]),
  ];
  return words.length > 0 ? words : aboutQuestions(input);
}

/** Where there is only one area, the questions themselves tell. */
function aboutQuestions({ unit, survey, words }: DeckInput): readonly string[] {
  const rated = unit.questions.filter(({ selfRating }) => selfRating !== null);
  const known = unit.questions.filter(({ dontKnowShare }) => (dontKnowShare ?? 0) > 0);
  const strongest = [...rated].sort((a, b) => (b.selfRating ?? 0) - (a.selfRating ?? 0))[0];
  const leastKnown = [...known].sort((a, b) => (b.dontKnowShare ?? 0) - (a.dontKnowShare ?? 0))[0];
  const hidden = notShownCount(unit);
  const name = (id: string): string => questionOf(survey, id)?.shortName ?? id;
  return [
    ...(strongest ? [words.decks.cover.strongestQuestion(name(strongest.questionId), hidden)] : []),
    ...(leastKnown ? [words.decks.cover.leastKnownQuestion(name(leastKnown.questionId), hidden)] : []),
  ];
}
