/** How a municipality's tab is laid out: its grid, the widths of its columns, which of them are hidden, which words are muted. */
import type { Words } from '../../messages';
import { figureColumns } from '../../report/tabs/folded-columns';
import { columnPlace, municipalityColumns } from '../../report/tabs/municipality-columns';
import type { FoldedColumns } from '../../report/tabs/tab-blocks';
import type { Together } from '../../requests/sheets/batches';
import { columnsHidden } from '../../requests/sheets/column-visibility';
import { addConditionalFormatRule } from '../../requests/sheets/look/conditional-format';
import { addSheet } from '../../requests/sheets/new-tab';
import { columnWidths } from '../../requests/sheets/place-rows';
import type { Target } from './target';

/** Empty rows below the last question, for people's own notes. */
const SPARE_ROWS = 20;
const KEY = columnPlace('id');
const SELF_RATING = columnPlace('selfRating');
const CERTAINTY = columnPlace('certainty');

/** What is remembered of the columns that are folded. */
export const layoutOf = ({ from, to }: FoldedColumns): string => `${from}-${to}`;

/**
 * Columns are folded or opened when what they say changes, so that those that a person has opened stay open; and a tab from before there
 * were folded columns gets its widths with them.
 */
export function foldedAnew({ sheetId, isNew, layout }: Target, folded: FoldedColumns): Together {
  if (!isNew && layout === layoutOf(folded)) return [];
  return [
    ...(isNew || layout === null ? widths(sheetId) : []),
    ...(isNew ? [] : [columnsHidden(sheetId, figureColumns, false)]),
    columnsHidden(sheetId, folded, true),
  ];
}

const widths = (sheetId: number): Together =>
  columnWidths(
    sheetId,
    municipalityColumns.map(({ widthPx }) => widthPx),
  );

export const newTab = (
  { key, title, sheetId, tabMetadataId, index }: Target,
  rows: number,
  minimumGroup: number,
  { certaintyNames, fewerThan, shownNames }: Words,
): Together => [
  ...addSheet(
    {
      key,
      title,
      index,
      rowCount: rows + SPARE_ROWS,
      columnCount: municipalityColumns.length,
      frozenRowCount: 1,
      hideGridlines: true,
    },
    { sheetId, tabMetadataId },
  ),
  columnsHidden(sheetId, { from: KEY, to: KEY + 1 }, true),
  ...[fewerThan(minimumGroup), shownNames.hidden, shownNames.none].map((hidden, place) =>
    addConditionalFormatRule(
      { sheetId, startColumnIndex: SELF_RATING, endColumnIndex: SELF_RATING + 1 },
      hidden,
      'muted',
      place,
    ),
  ),
  addConditionalFormatRule(
    { sheetId, startColumnIndex: CERTAINTY, endColumnIndex: CERTAINTY + 1 },
    certaintyNames.uncertain,
    'muted',
    0,
  ),
];
