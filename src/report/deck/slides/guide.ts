/** Slide "Så läser du": the empty four-field chart with what each field means. */
import type { Field } from '../../../analysis/analysis';
import type { Words } from '../../../messages';
import { linesOf } from '../../four-field-chart';
import type { Slide } from '../deck';
import type { DeckInput } from '../deck-input';
import type { FieldGuide } from '../slide-blocks';

const field = (key: Field, words: Words): FieldGuide['fields'][Field] => ({
  name: words.chart.fieldName(words.fieldNames[key]),
  sentence: words.decks.guide.sentences[key],
});

export const guideSlide = ({ unit, analysis, words }: DeckInput): Slide => ({
  key: 'guide',
  title: words.decks.guide.title,
  shortTitle: words.decks.guide.shortTitle,
  blocks: [
    {
      type: 'fieldGuide',
      key: 'guide',
      fields: {
        startHere: field('startHere', words),
        knownWeakness: field('knownWeakness', words),
        unknownStrength: field('unknownStrength', words),
        knownStrength: field('knownStrength', words),
      },
      sides: words.decks.guide.sides,
      altText: words.decks.guide.altText,
    },
  ],
  source: words.decks.source.linesLong[linesOf(unit, analysis).kind](analysis.year),
  notes: words.decks.guide.notes,
});
