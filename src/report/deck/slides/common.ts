/** Joint deck: areas that lie in Börja här in at least half of the municipalities shown, each with how many of how many. */
import { fieldsAmong } from '../../../analysis/fields-among';
import type { Slide } from '../deck';
import { jointBaseOf, sourceLine, type DeckInput } from '../deck-input';

/** Names in the title at most; more are counted instead. */
const NAMED = 2;

/** Null where no area is one. */
export function commonSlide(input: DeckInput): Slide | null {
  const { unit, analysis, words } = input;
  const { commonWords } = words;
  const { shown } = jointBaseOf(input);
  const common = unit.areas
    .map(({ area }, place) => ({ area, ...fieldsAmong(analysis, 'areas', place) }))
    .filter(({ common: shared }) => shared === 'weakness')
    .sort((a, b) => b.counts.startHere / b.of - a.counts.startHere / a.of);
  if (common.length === 0) return null;
  const counted = commonWords.count(common.length);
  const rows = common.map(({ area, counts, of }) => ({
    key: area,
    cells: [{ text: area, bold: true }, { text: commonWords.among(counts.startHere, of, shown - of) }],
  }));
  return {
    key: 'common',
    title: common.length > NAMED ? counted : commonWords.named(common.map(({ area }) => area)),
    shortTitle: counted,
    continuedTitle: commonWords.continued(counted),
    blocks: [
      {
        type: 'table',
        key: 'table',
        columns: [
          { key: 'area', header: commonWords.columns.area, widthPt: 430.4 },
          { key: 'among', header: commonWords.columns.among, widthPt: 220, align: 'right' },
        ],
        rows,
      },
      { type: 'footLines', key: 'means', lines: [commonWords.means] },
    ],
    source: sourceLine(input),
    notes: [
      commonWords.notesIntro,
      ...common.map(({ area, counts, of }) => `${area}: ${commonWords.among(counts.startHere, of, shown - of)}`),
    ].join('\n'),
  };
}
