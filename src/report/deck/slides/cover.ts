/** Slide 1: whose picture it is, where we are strongest and what we know least about. */
import { decks } from '../../../messages/sv/decks';
import type { Paragraph, Slide } from '../../blocks';
import { leastKnownAreas, strongestArea } from '../areas';
import { activeMunicipalities, isJoint, questionOf, type DeckInput } from '../deck-input';

export const coverSlide = (input: DeckInput): Slide => {
  const { unit, analysis, survey, facts } = input;
  const joint = isJoint(input);
  const lead = (text: string, place: number): Paragraph => ({
    type: 'paragraph',
    key: `lead-${place}`,
    style: 'lead',
    text,
  });
  const purpose = joint
    ? decks.cover.jointPurpose(analysis.year, activeMunicipalities(analysis, survey).length)
    : decks.cover.purpose(analysis.year);
  return {
    key: 'cover',
    title: joint ? decks.cover.jointTitle(facts.cooperation) : decks.cover.title(unit.name),
    blocks: [...sentences(input).map(lead), { type: 'paragraph', key: 'purpose', style: 'muted', text: purpose }],
    notes: decks.cover.notes,
  };
};

function sentences(input: DeckInput): readonly string[] {
  const { unit } = input;
  if (unit.shown !== 'shown') {
    const hidden = decks.cover.hidden[unit.shown](unit.name);
    return isJoint(input) ? [hidden] : [hidden, decks.cover.hiddenNext];
  }
  const strongest = strongestArea(unit);
  const leastKnown = leastKnownAreas(unit);
  const words = [
    ...(strongest === null ? [] : [decks.cover.strongest(strongest)]),
    ...(leastKnown.length === 0 ? [] : [decks.cover.leastKnown(leastKnown)]),
  ];
  return words.length > 0 ? words : aboutQuestions(input);
}

/** Where there is only one area, the questions themselves tell. */
function aboutQuestions({ unit, survey }: DeckInput): readonly string[] {
  const rated = unit.questions.filter(({ selfRating }) => selfRating !== null);
  const known = unit.questions.filter(({ dontKnowShare }) => (dontKnowShare ?? 0) > 0);
  const strongest = [...rated].sort((a, b) => (b.selfRating ?? 0) - (a.selfRating ?? 0))[0];
  const leastKnown = [...known].sort((a, b) => (b.dontKnowShare ?? 0) - (a.dontKnowShare ?? 0))[0];
  const name = (id: string): string => questionOf(survey, id)?.shortName ?? id;
  return [
    ...(strongest ? [decks.cover.strongestQuestion(name(strongest.questionId))] : []),
    ...(leastKnown ? [decks.cover.leastKnownQuestion(name(leastKnown.questionId))] : []),
  ];
}
