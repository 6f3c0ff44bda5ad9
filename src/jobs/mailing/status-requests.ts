/** The tab Driftstatus as requests: each row in words, written anew where it says something else. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { inEveryLanguage, type Words } from '../../messages';
import type { HeaderKey } from '../../messages/keys';
import { cellText } from '../../grid/clean-text';
import { statusRows, type StatusFacts } from './status-words';
import type { StatusTable } from './tables';

type Row = Readonly<Record<HeaderKey<'status'>, string>>;

const isOurs = (what: string): boolean =>
  inEveryLanguage(({ statusMessages }) => Object.values(statusMessages.rows))
    .flat()
    .includes(what);

const EMPTY: Row = { what: '', value: '', explanation: '' };

/** The requests that make Driftstatus say so; none where it already does. */
export function statusRequests(
  table: StatusTable | null,
  facts: StatusFacts,
  words: Words,
): readonly sheets_v4.Schema$Request[] {
  if (!table) return [];
  const first = table.headerRow + 1;
  const columns = Object.keys(words.headers.status) as HeaderKey<'status'>[];
  const said = statusRows(facts, words);
  // What no longer has anything to say leaves an empty row at the end.
  const below = table.grid.slice(first + said.length, first + Object.keys(words.statusMessages.rows).length);
  const stale = below.filter((cells) => isOurs(cellText(cells[table.at.what]))).map(() => EMPTY);
  const wanted: readonly Row[] = [...said, ...stale];
  const missing = first + wanted.length - table.tab.rowCount;
  const shown = (place: number, column: keyof StatusTable['at']): string =>
    cellText(table.grid[first + place]?.[table.at[column]]);
  const updates = columns.filter((column) => wanted.some((row, place) => shown(place, column) !== row[column]));
  if (updates.length === 0) return [];
  return [
    ...(missing > 0 ? [{ appendDimension: { sheetId: table.tab.sheetId, dimension: 'ROWS', length: missing } }] : []),
    ...updates.map((column) => ({
      updateCells: {
        start: { sheetId: table.tab.sheetId, rowIndex: first, columnIndex: table.at[column] },
        // A long list of recipients is read, not cut.
        rows: wanted.map((row) => ({
          values: [
            {
              ...(row[column] && { userEnteredValue: { stringValue: row[column] } }),
              userEnteredFormat: { wrapStrategy: 'WRAP' },
            },
          ],
        })),
        fields: 'userEnteredValue,userEnteredFormat.wrapStrategy',
      },
    })),
  ];
}
