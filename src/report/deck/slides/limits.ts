/** Slide "Vad vi inte kan säga": what the figures are enough for, and what they are not. */
import { notShownCount } from '../../four-field-chart';
import { hiddenAreas, strongestArea } from '../areas';
import type { Slide } from '../deck';
import { questionOf, sourceLine, type DeckInput } from '../deck-input';

export const limitsSlide = (input: DeckInput): Slide => {
  const { unit, words } = input;
  const listed = unit.shortlist.length;
  const notShown = notShownCount(unit);
  const strongest = strongestArea(unit);
  const can = [
    listed === 0 ? words.decks.limits.noneFirst(notShown) : words.decks.limits.first(listed),
    ...leastKnown(input),
    ...(strongest === null ? [] : [words.decks.limits.strongest(strongest, hiddenAreas(unit).length)]),
  ];
  const cannot = [
    listed === 0
      ? words.decks.limits.whichArea
      : listed === 1
        ? words.decks.limits.worstOne
        : words.decks.limits.worst(listed),
    unit.questions.some(({ dontKnowShare }) => (dontKnowShare ?? 0) > 0)
      ? words.decks.limits.why
      : words.decks.limits.whyNoDontKnow,
    ...(notShown === 0 ? [] : [words.decks.limits.notShown(notShown)]),
    words.decks.limits.smallGroups(input.analysis.minimumGroup),
  ];
  return {
    key: 'limits',
    title: listed === 0 ? words.decks.limits.titleNoShortlist : words.decks.limits.title,
    blocks: [
      {
        type: 'columns',
        key: 'limits',
        columns: [
          { heading: words.decks.limits.can, items: can },
          { heading: words.decks.limits.cannot, items: cannot },
        ],
      },
    ],
    source: sourceLine(input),
    notes: words.decks.limits.notes,
  };
};

/** The shortlisted question (else any) that most answer don't know: how many people, of a mean of municipalities which share. */
function leastKnown({ unit, survey, words }: DeckInput): readonly string[] {
  const known = unit.questions.filter(({ dontKnowShare }) => (dontKnowShare ?? 0) > 0);
  const listed = known.filter(({ questionId }) => unit.shortlist.includes(questionId));
  const most = [...(listed.length > 0 ? listed : known)].sort(
    (a, b) => (b.dontKnowShare ?? 0) - (a.dontKnowShare ?? 0),
  )[0];
  const question = most && questionOf(survey, most.questionId);
  if (!question) return [];
  const { dontKnow, answering, dontKnowShare, base } = most;
  return [
    dontKnow === null || answering === null
      ? words.decks.limits.shareDontKnow(dontKnowShare ?? 0, question.shortName, base?.shareOf ?? 0)
      : words.decks.limits.manyDontKnow(dontKnow, answering, question.shortName),
  ];
}
