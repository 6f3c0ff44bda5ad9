/** Slide "Så läser du": the empty four-field chart with what each field means. */
import type { Field } from '../../../analysis/analysis';
import { chart } from '../../../messages/sv/chart';
import { decks } from '../../../messages/sv/decks';
import { fieldNames } from '../../../messages/sv/tabs';
import type { FieldGuide, Slide } from '../../blocks';
import { linesOf } from '../../four-field-chart';
import type { DeckInput } from '../deck-input';

const field = (key: Field): FieldGuide['fields'][Field] => ({
  name: chart.fieldName(fieldNames[key]),
  sentence: decks.guide.sentences[key],
});

export const guideSlide = ({ unit, analysis }: DeckInput): Slide => ({
  key: 'guide',
  title: decks.guide.title,
  shortTitle: decks.guide.shortTitle,
  blocks: [
    {
      type: 'fieldGuide',
      key: 'guide',
      fields: {
        startHere: field('startHere'),
        knownWeakness: field('knownWeakness'),
        unknownStrength: field('unknownStrength'),
        knownStrength: field('knownStrength'),
      },
      sides: decks.guide.sides,
      altText: decks.guide.altText,
    },
  ],
  source: decks.source.linesLong[linesOf(unit, analysis).kind](analysis.year),
  notes: decks.guide.notes,
});
