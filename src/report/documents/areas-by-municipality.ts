/** Areas beside municipalities: what each municipality shows of each area, and the areas in which most are strong. */
import type { Figures, UnitResult } from '../../analysis/analysis';
import { fieldsAmong } from '../../analysis/fields-among';
import { activeMunicipalities, type DeckInput } from '../deck/deck-input';
import { dontKnowText, selfRatingText } from '../deck/figures-in-words';
import type { DocumentBlock } from './document-blocks';
import { textTable } from './text-cells';

/** Columns of municipalities that an upright page has room for beside the area and all together. */
const MOST_COLUMNS = 3;

/** One table for each three municipalities; none where there are no areas. Municipalities that are not shown are left out. */
export function areasByMunicipality(input: DeckInput): readonly DocumentBlock[] {
  const { analysis, survey, unit, words } = input;
  const said = words.jointReportWords;
  const shown = activeMunicipalities(analysis, survey).filter((one) => one.shown === 'shown');
  if (unit.areas.length === 0 || shown.length === 0) return [];
  const tables = Math.ceil(shown.length / MOST_COLUMNS);
  return [
    { type: 'paragraph', key: 'areas.how', text: said.areasHow },
    ...Array.from({ length: tables }, (_, place) => {
      const columns = shown.slice(place * MOST_COLUMNS, (place + 1) * MOST_COLUMNS);
      return table(`areas.table.${place + 1}`, columns, input);
    }),
  ];
}

function table(key: string, columns: readonly UnitResult[], input: DeckInput): DocumentBlock {
  const { unit, words } = input;
  const said = words.jointReportWords;
  return textTable(
    key,
    said.areaCaption(words.listed(columns.map(({ name }) => name))),
    [
      { header: words.documentWords.headers.area, width: 2 },
      { header: said.together, width: 1.4 },
      ...columns.map(({ name }) => ({ header: name, width: 1.4 })),
    ],
    unit.areas.map(({ area }, place) => [
      area,
      ...[unit, ...columns].map(({ areas }) => figureCell(areas[place], input)),
    ]),
  );
}

const figureCell = (figures: Figures | undefined, { analysis, words }: DeckInput): string => {
  if (!figures) return words.documentWords.none;
  if (figures.selfRating === null && figures.dontKnowShare === null)
    return words.shownText(figures.shown === 'shown' ? 'hidden' : figures.shown, analysis.minimumGroup);
  return words.jointReportWords.areaCell(selfRatingText(figures, words), dontKnowText(figures, words));
};

/** Areas that lie in Känd styrka in at least half of the municipalities shown, or that there is none. */
export function commonStrengths({ analysis, unit, words }: DeckInput): readonly DocumentBlock[] {
  const { noStrength, strengthsCaption, among } = words.jointReportWords;
  const strong = unit.areas
    .map(({ area }, place) => ({ area, ...fieldsAmong(analysis, 'areas', place) }))
    .filter(({ common }) => common === 'strength');
  if (strong.length === 0) return [{ type: 'paragraph', key: 'strengths.none', text: noStrength }];
  return [
    textTable(
      'strengths.table',
      strengthsCaption,
      [
        { header: words.documentWords.headers.area, width: 3 },
        { header: among, width: 2 },
      ],
      strong.map(({ area, counts, of }) => [area, words.jointWords.ofMunicipalities(counts.knownStrength, of)]),
    ),
  ];
}
