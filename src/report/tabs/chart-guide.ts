/** How the chart of a page is read: its fields with their counts, and what its lines and names are. */
import type { Analysis, Field, UnitResult } from '../../analysis/analysis';
import type { Words } from '../../messages';
import { linesOf, type FourFieldChart } from '../four-field-chart';
import type { ChartGuide } from './tab-blocks';

export function chartGuide(chart: FourFieldChart, words: Words): Pick<ChartGuide, 'heading' | 'fields'> {
  const field = (name: Field): { name: string; sentence: string } => ({
    name: words.municipalityWords.guideField(name, chart.points.filter((point) => point.field === name).length),
    sentence: words.municipalityWords.guideSentences[name],
  });
  return {
    heading: words.municipalityWords.guideHeading,
    fields: {
      startHere: field('startHere'),
      knownWeakness: field('knownWeakness'),
      unknownStrength: field('unknownStrength'),
      knownStrength: field('knownStrength'),
    },
  };
}

export const chartNotes = (unit: UnitResult, analysis: Analysis, words: Words): readonly string[] => [
  words.municipalityWords.guideLines[linesOf(unit, analysis).kind],
  words.municipalityWords.guideNames,
];
