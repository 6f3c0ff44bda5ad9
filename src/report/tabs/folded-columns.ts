/** Which columns of a municipality's tab are folded: all figures of one that is not shown; of one that is, the column that says least. */
import type { Words } from '../../messages';
import { columnPlace } from './municipality-columns';
import type { FoldedColumns, Table } from './tab-blocks';

/** All figures of a municipality that is not shown. */
export const figureColumns: FoldedColumns = { from: columnPlace('selfRating'), to: columnPlace('id') };

/**
 * Mot övriga where nothing in it is confirmed, else Förändring, of which the sentences above tell what is: the tab has the width of LOOK.md
 * section 7 without one of them, and how the chart is read needs the room of the other.
 */
export function foldedColumn(tables: readonly Table[], minimumGroup: number, words: Words): 'others' | 'change' {
  const silent = silentTexts(minimumGroup, words);
  const place = columnPlace('others');
  const says = tables.some(({ rows }) =>
    rows.some(({ cells }) => {
      const cell = cells[place] ?? { text: '' };
      return !('text' in cell) || !silent.has(cell.text);
    }),
  );
  return says ? 'change' : 'others';
}

const silentTexts = (minimumGroup: number, words: Words): ReadonlySet<string> =>
  new Set([
    '',
    ...(['alike', 'unknown', 'tooFew'] as const).map((among) => words.amongOthersText(among, among)),
    ...(['mayBeChance', 'tooFew', 'broken'] as const).map((word) =>
      words.shortChangeText({ difference: null, word }, null),
    ),
    words.shownNames.hidden,
    words.shownNames.none,
    words.fewerThan(minimumGroup),
  ]);
