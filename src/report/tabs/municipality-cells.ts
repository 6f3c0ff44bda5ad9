/** The figures of a question or an area as cells of a municipality's tab, by the key of their column. */
import type { Analysis, Figures, Judgement, Shown } from '../../analysis/analysis';
import { percentRange } from '../../messages/sv/format';
import { shownText } from '../../messages/sv/analysis-tab';
import { certaintyNames } from '../../messages/sv/judgements';
import { municipalityWords as words } from '../../messages/sv/municipality-tab';
import { fieldNames, shownNames } from '../../messages/sv/tabs';
import type { TableCell } from '../blocks';
import { changeColumn } from '../change-in-words';
import { againstOthersText } from './analysis-tab';
import { marginCell } from './figure-cells';

export function figureCells(result: Figures & Judgement, analysis: Analysis): Readonly<Record<string, TableCell>> {
  const { ratingsShown: ratings, sharesShown: shares } = result;
  const { selfRating, dontKnowShare, shareInterval, certainty } = result;
  const nobodyRated = dontKnowShare === 1;
  return {
    selfRating:
      selfRating !== null
        ? { number: selfRating, format: 'whole' }
        : { text: nobodyRated ? words.unrated : hiddenText(ratings, analysis) },
    margin: marginCell(result, analysis.scale),
    dontKnow:
      dontKnowShare !== null
        ? { number: dontKnowShare, format: 'percent' }
        : { text: selfRating === null ? '' : hiddenText(shares, analysis) },
    dontKnowRange: { text: shareInterval ? percentRange(shareInterval[0], shareInterval[1]) : '' },
    certainty: { text: certainty === null ? '' : certainty === 'small' ? words.small : certaintyNames[certainty] },
    others: { text: againstOthersText(result) },
    change: { text: changeColumn(result.change, analysis.minimumGroup) },
    field: { text: result.field ? fieldNames[result.field] : protectsText([ratings, shares]) },
  };
}

/** In the narrow column of a figure; why it is hidden to protect others stands in the column Fält. */
export const hiddenText = (half: Shown, { minimumGroup }: Pick<Analysis, 'minimumGroup'>): string =>
  half === 'protects' ? words.hidden : shownText(half === 'shown' ? 'few' : half, minimumGroup);

export const protectsText = (halves: readonly Shown[]): string =>
  halves.includes('protects') ? shownNames.protects : '';
