/** A list tab that is not there yet → the requests that make it, with lists to choose from and colours that follow the words. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { ListColumn, ListTab } from '../../../report/tabs/list-tab';
import { addConditionalFormatRule } from '../look/conditional-format';
import { addSheet, type NewTabIds } from '../new-tab';
import { columnWidths, repeatCell, rowHeights, updateCells } from '../place-rows';
import { setDataValidation } from '../validation';
import { headRows, placeListRows, rowCount } from './place-list-rows';

type Request = sheets_v4.Schema$Request;

export function newListTab(tab: ListTab, ids: NewTabIds, title: string): readonly Request[] {
  const { sheetId } = ids;
  const placed = placeListRows(tab);
  return [
    ...addSheet(
      {
        key: tab.key,
        title,
        rowCount: rowCount(tab),
        columnCount: tab.columns.length,
        frozenRowCount: headRows(tab),
        ...(tab.hidden && { hidden: true }),
      },
      ids,
    ),
    ...repeatCell(sheetId, placed),
    ...updateCells(sheetId, placed.slice(0, headRows(tab) + tab.rows.length)),
    ...rowHeights(sheetId, placed),
    ...columnWidths(
      sheetId,
      tab.columns.map((column) => column.widthPx),
    ),
    ...hiddenColumns(sheetId, tab.columns),
    ...closedGroup(sheetId, tab),
    ...rules(sheetId, tab),
  ];
}

const hiddenColumns = (sheetId: number, columns: readonly ListColumn[]): readonly Request[] =>
  columns.flatMap((column, index) =>
    column.hidden
      ? [
          {
            updateDimensionProperties: {
              range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
              properties: { hiddenByUser: true },
              fields: 'hiddenByUser',
            },
          },
        ]
      : [],
  );

function closedGroup(sheetId: number, tab: ListTab): readonly Request[] {
  const startIndex = tab.columns.findIndex((column) => column.key === tab.closedFrom);
  if (startIndex < 0) return [];
  const range = { sheetId, dimension: 'COLUMNS', startIndex, endIndex: tab.columns.length };
  return [
    { addDimensionGroup: { range } },
    { updateDimensionGroup: { dimensionGroup: { range, depth: 1, collapsed: true }, fields: '*' } },
  ];
}

/** Lists to choose from and colours that follow the words. */
function rules(sheetId: number, tab: ListTab): readonly Request[] {
  const first = headRows(tab);
  const column = (index: number, from = first, to = rowCount(tab)): sheets_v4.Schema$GridRange => ({
    sheetId,
    startRowIndex: from,
    endRowIndex: to,
    startColumnIndex: index,
    endColumnIndex: index + 1,
  });
  const indexOf = (key: string): number => tab.columns.findIndex((candidate) => candidate.key === key);
  const looks = tab.columns.flatMap((candidate, index) =>
    Object.entries(candidate.looks ?? {}).map(([words, look]) => ({ range: column(index), words, look })),
  );
  return [
    ...tab.columns.flatMap((candidate, index) =>
      candidate.choices ? [setDataValidation(column(index), candidate.choices)] : [],
    ),
    ...(tab.cellChoices ?? []).map(({ row, column: key, choices }) =>
      setDataValidation(column(indexOf(key), first + row, first + row + 1), choices),
    ),
    ...looks.map(({ range, words, look }, index) => addConditionalFormatRule(range, words, look, index)),
  ];
}
