/** Columns that a person's tab lacks → the requests that put them to the right of what it has; nothing else is touched. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { ListColumn } from '../../../report/tabs/list-tab';
import { addConditionalFormatRule } from '../look/conditional-format';
import { styles } from '../look/styles';
import { setDataValidation } from '../validation';

type Request = sheets_v4.Schema$Request;

export function addColumns(
  columns: readonly ListColumn[],
  place: {
    readonly sheetId: number;
    readonly headerRow: number;
    readonly usedColumns: number;
    readonly columnCount: number;
    readonly rowCount: number;
  },
): readonly Request[] {
  const { sheetId, headerRow, usedColumns } = place;
  const missing = usedColumns + columns.length - place.columnCount;
  const at = (column: number): sheets_v4.Schema$GridRange => ({
    sheetId,
    startRowIndex: headerRow + 1,
    endRowIndex: place.rowCount,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  });
  return [
    ...(missing > 0 ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: missing } }] : []),
    {
      updateCells: {
        start: { sheetId, rowIndex: headerRow, columnIndex: usedColumns },
        rows: [
          {
            values: columns.map(({ header }) => ({
              userEnteredValue: { stringValue: header },
              userEnteredFormat: styles.head,
            })),
          },
        ],
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    ...columns.flatMap((column, offset) =>
      column.choices && place.rowCount > headerRow + 1
        ? [setDataValidation(at(usedColumns + offset), column.choices)]
        : [],
    ),
    ...columns.flatMap((column, offset) =>
      place.rowCount > headerRow + 1
        ? Object.entries(column.looks ?? {}).map(([words, look]) =>
            addConditionalFormatRule(at(usedColumns + offset), words, look, 0),
          )
        : [],
    ),
  ];
}
