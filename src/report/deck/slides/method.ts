/** Slide "Så säkra är siffrorna": the one place that tells how the figures are made, what the words promise and why some are hidden. */
import { linesOf } from '../../four-field-chart';
import { CERTAINTY } from '../../../analysis/chance/certainty';
import type { Slide } from '../deck';
import type { DeckInput } from '../deck-input';

/** Longest reason that the slide has room for; the notes have it in any case. */
const REASON = 50;

export const methodSlide = (input: DeckInput): Slide => {
  const { unit, analysis, words } = input;
  const { minimumGroup, minimumGroupReason: reason, source, meansRounded } = analysis;
  const weight = input.weight ?? analysis.weight;
  const { kind } = linesOf(unit, analysis);
  const ofAggregates = [words.methodWords.aggregates, ...(meansRounded ? [words.methodWords.meansRounded] : [])].join(
    ' ',
  );
  return {
    key: 'method',
    title: words.methodWords.title,
    blocks: [
      {
        type: 'bullets',
        key: 'method',
        items: [
          words.methodWords.uncertainty,
          source === 'rows' ? words.methodWords.promisePlain : ofAggregates,
          words.methodWords.mayBeChance,
          words.methodWords.powerPlain,
          words.methodWords.hidden(minimumGroup, reason.length > REASON ? words.methodWords.reasonInNotes : reason),
        ],
      },
    ],
    source: [
      words.decks.source.answers(analysis.year, null, null, input.facts.computed),
      words.methodWords.weight[weight],
      words.decks.source.lines[kind],
    ].join(' '),
    notes: [
      words.methodWords.talk,
      words.methodWords.uncertainty,
      source === 'rows' ? words.methodWords.promise(CERTAINTY) : ofAggregates,
      words.methodWords.mayBeChanceLong,
      words.methodWords.power,
      words.methodWords.compareAreas,
      words.methodWords.minimumGroup(minimumGroup),
      ...(reason === '' ? [] : [words.methodWords.reason(reason)]),
      words.methodWords.hiddenLong,
      words.methodWords.weightLong[weight],
      words.methodWords.lines[kind],
    ].join('\n'),
  };
};
