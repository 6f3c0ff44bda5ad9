/** Slide "Så säkra är siffrorna": the one place that tells how the figures are made, what the words promise and why some are hidden. */
import { decks } from '../../../messages/sv/decks';
import { methodWords as words } from '../../../messages/sv/method';
import type { Slide } from '../../blocks';
import { totalOf, type DeckInput } from '../deck-input';
import { linesOf } from '../../four-field-chart';

/** Longest reason that the slide has room for; the notes have it in any case. */
const REASON = 50;

export const methodSlide = (input: DeckInput): Slide => {
  const { unit, analysis } = input;
  const { minimumGroup, minimumGroupReason: reason, source, meansRounded } = analysis;
  const weight = input.weight ?? analysis.weight;
  const { kind } = linesOf(unit, analysis);
  const sure =
    source === 'rows' ? words.promise : [words.aggregates, ...(meansRounded ? [words.meansRounded] : [])].join(' ');
  return {
    key: 'method',
    title: words.title,
    blocks: [
      {
        type: 'bullets',
        key: 'method',
        items: [
          words.uncertainty,
          sure,
          words.mayBeChance,
          words.power,
          words.hidden(minimumGroup, reason.length > REASON ? words.reasonInNotes : reason),
        ],
      },
    ],
    source: [
      decks.source.answers(analysis.year, null, null, input.facts.computed),
      words.weight[weight],
      decks.source.lines[kind],
    ].join(' '),
    notes: [
      words.uncertainty,
      sure,
      words.mayBeChanceLong,
      words.power,
      words.compareAreas,
      words.minimumGroup(minimumGroup),
      ...(reason === '' ? [] : [words.reason(reason)]),
      words.hiddenLong,
      ...(totalOf(analysis)?.respondents === null ? [words.hiddenTotal] : []),
      words.weightLong[weight],
      words.lines[kind],
    ].join('\n'),
  };
};
