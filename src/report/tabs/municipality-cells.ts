/** The figures of a question or an area as cells of a municipality's tab, by the key of their column. */
import type { Analysis, Figures, Judgement, Shown } from '../../analysis/analysis';
import type { Words } from '../../messages';
import { shortChangeColumn } from '../change-in-words';
import { againstOthersText } from './analysis-tab';
import { marginCell } from './figure-cells';
import type { TableCell } from './table';

export function figureCells(
  result: Figures & Judgement,
  analysis: Analysis,
  words: Words,
): Readonly<Record<string, TableCell>> {
  const { ratingsShown: ratings, sharesShown: shares } = result;
  const { selfRating, dontKnowShare, shareInterval, certainty } = result;
  const nobodyRated = dontKnowShare === 1;
  return {
    selfRating:
      selfRating !== null
        ? { number: selfRating, format: 'whole' }
        : { text: nobodyRated ? words.municipalityWords.unrated : hiddenText(ratings, analysis, words) },
    margin: marginCell(result, analysis.scale, words),
    dontKnow:
      dontKnowShare !== null
        ? { number: dontKnowShare, format: 'percent' }
        : { text: selfRating === null ? '' : hiddenText(shares, analysis, words) },
    dontKnowRange: { text: shareInterval ? words.percentRange(shareInterval[0], shareInterval[1]) : '' },
    certainty: {
      text:
        certainty === null
          ? ''
          : certainty === 'small'
            ? words.municipalityWords.small
            : words.certaintyNames[certainty],
    },
    others: { text: againstOthersText(result, words) },
    change: { text: shortChangeColumn(result.change, analysis.minimumGroup, words) },
    field: { text: result.field ? words.fieldNames[result.field] : '' },
  };
}

/** In the narrow column of a figure. */
export const hiddenText = (half: Shown, { minimumGroup }: Pick<Analysis, 'minimumGroup'>, words: Words): string =>
  words.shownText(half === 'shown' ? 'hidden' : half, minimumGroup);
