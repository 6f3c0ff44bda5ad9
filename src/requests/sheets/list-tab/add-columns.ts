/** Columns that a person's tab lacks → the requests that put them to the right of what it has; nothing else is touched. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { ListColumn } from '../../../report/tabs/list-tab';
import { colour } from '../look/colours';
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
    ...(place.rowCount > headerRow + 1
      ? columns.flatMap((column, offset) =>
          below(column, {
            sheetId,
            startRowIndex: headerRow + 1,
            endRowIndex: place.rowCount,
            startColumnIndex: usedColumns + offset,
            endColumnIndex: usedColumns + offset + 1,
          }),
        )
      : []),
  ];
}

/** The fill of cells that people own, lists to choose from and colours that follow the words. */
const below = ({ owned, choices, looks = {} }: ListColumn, range: sheets_v4.Schema$GridRange): readonly Request[] => [
  ...(owned
    ? [
        {
          repeatCell: {
            range,
            cell: { userEnteredFormat: { backgroundColorStyle: colour('owned') } },
            fields: 'userEnteredFormat.backgroundColorStyle',
          },
        },
      ]
    : []),
  ...(choices ? [setDataValidation(range, choices)] : []),
  ...Object.entries(looks).map(([words, look]) => addConditionalFormatRule(range, words, look, 0)),
];
