/** Slide "Vad vi inte kan säga": what the figures are enough for, and what they are not. */
import { decks } from '../../../messages/sv/decks';
import type { Slide } from '../../blocks';
import { strongestArea } from '../areas';
import { questionOf, sourceLine, type DeckInput } from '../deck-input';

export const limitsSlide = (input: DeckInput): Slide => {
  const { unit } = input;
  const listed = unit.shortlist.length;
  const strongest = strongestArea(unit);
  const can = [
    listed === 0 ? decks.limits.noneFirst : decks.limits.first(listed),
    ...leastKnown(input),
    ...(strongest === null ? [] : [decks.limits.strongest(strongest)]),
  ];
  const cannot = [
    listed === 0 ? decks.limits.whichArea : listed === 1 ? decks.limits.worstOne : decks.limits.worst(listed),
    unit.questions.some(({ dontKnow }) => (dontKnow ?? 0) > 0) ? decks.limits.why : decks.limits.whyNoDontKnow,
    decks.limits.smallGroups(input.analysis.minimumGroup),
  ];
  return {
    key: 'limits',
    title: listed === 0 ? decks.limits.titleNoShortlist : decks.limits.title,
    blocks: [
      {
        type: 'columns',
        key: 'limits',
        columns: [
          { heading: decks.limits.can, items: can },
          { heading: decks.limits.cannot, items: cannot },
        ],
      },
    ],
    source: sourceLine(input),
    notes: decks.limits.notes,
  };
};

/** The shortlisted question (else any) that most answer don't know. */
function leastKnown({ unit, survey }: DeckInput): readonly string[] {
  const known = unit.questions.filter(
    ({ dontKnow, answering }) => dontKnow !== null && dontKnow > 0 && answering !== null,
  );
  const listed = known.filter(({ questionId }) => unit.shortlist.includes(questionId));
  const most = [...(listed.length > 0 ? listed : known)].sort(
    (a, b) => (b.dontKnowShare ?? 0) - (a.dontKnowShare ?? 0),
  )[0];
  const question = most && questionOf(survey, most.questionId);
  return most && question
    ? [decks.limits.manyDontKnow(most.dontKnow ?? 0, most.answering ?? 0, question.shortName)]
    : [];
}
