/** Sends tabs that people may be editing: each answer tells where the keys are now, and tabs whose rows were moved are read and written again. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { call, type Job } from '../../google/call';
import type { Grid } from '../../grid/grid';
import { columnLetters } from '../../google/a1';
import { wholeTab } from '../../requests/sheets/a1';
import { batches, type Together } from '../../requests/sheets/batches';
import type { RunContext } from '../run/run-context';
import { keyedColumns, type TabWrite } from './tab-write';
import type { Target } from './target';

/** After so many tries somebody is sorting faster than we write; the next run goes on. */
const TRIES = 5;

const FIELDS =
  'spreadsheetId,updatedSpreadsheet(sheets(properties(sheetId,gridProperties(rowCount)),data(rowData(values(userEnteredValue)))))';

export interface ToSend {
  readonly before: Together;
  readonly writes: readonly TabWrite[];
  readonly after: Together;
}

/** `again` works a tab out anew from what stands in it now. Returns the targets that could not be settled. */
export function* sendGuarded(
  context: RunContext,
  toSend: ToSend,
  again: (target: Target) => TabWrite | null,
): Job<readonly Target[]> {
  let moved = yield* send(context, toSend);
  for (let attempt = 1; attempt < TRIES && moved.length > 0; attempt += 1) {
    const grids = yield* readGrids(context, moved);
    const writes = moved.flatMap((target, place) => again({ ...target, grid: grids[place] ?? [] }) ?? []);
    moved = yield* send(context, { before: [], writes, after: [] });
  }
  return moved;
}

function* send(context: RunContext, { before, writes, after }: ToSend): Job<readonly Target[]> {
  const byRequests = new Map(writes.map((write) => [write.requests[0], write]));
  const moved: Target[] = [];
  let done = 0;
  for (const requests of batches([before, ...writes.map((write) => write.requests), after])) {
    const inBatch = requests.flatMap((request) => byRequests.get(request) ?? []);
    const standing = inBatch.filter(({ target }) => !target.isNew);
    const answer = yield* call(
      'sheets.spreadsheets.batchUpdate',
      { spreadsheetId: context.spreadsheetId, fields: standing.length > 0 ? FIELDS : 'spreadsheetId' },
      {
        requests: [...requests],
        ...(standing.length > 0 && {
          includeSpreadsheetInResponse: true,
          responseIncludeGridData: true,
          responseRanges: standing.map(({ target }) => keyRange(target.title)),
        }),
      },
    );
    const sheets = answer.updatedSpreadsheet?.sheets ?? [];
    moved.push(...standing.flatMap((write) => movedTarget(write, sheets)));
    done += inBatch.length;
    context.progress?.(done, writes.length, inBatch[inBatch.length - 1]?.target.unit.name ?? '');
  }
  return moved;
}

const keyRange = (title: string): string => {
  const letters = columnLetters(keyedColumns.key);
  return `${wholeTab(title)}!${letters}:${letters}`;
};

/** The target as the answer shows it, where its keys are not where they were written to be. */
function movedTarget(
  { target, keys, leavesChart, layout }: TabWrite,
  sheets: readonly sheets_v4.Schema$Sheet[],
): readonly Target[] {
  const sheet = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === target.sheetId);
  const found = (sheet?.data?.[0]?.rowData ?? []).map((row) => row.values?.[0]?.userEnteredValue?.stringValue ?? '');
  const same =
    keys.every((key, row) => key === (found[row] ?? '')) && found.slice(keys.length).every((key) => key === '');
  if (same) return [];
  // The write has left its hash behind, of a layout that is not there: it fits nothing.
  return [
    {
      ...target,
      isNew: false,
      hash: '',
      layout,
      hasChart: leavesChart,
      rowCount: sheet?.properties?.gridProperties?.rowCount ?? target.rowCount,
    },
  ];
}

function* readGrids(context: RunContext, targets: readonly Target[]): Job<readonly Grid[]> {
  const answer = yield* call('sheets.spreadsheets.values.batchGet', {
    spreadsheetId: context.spreadsheetId,
    ranges: targets.map(({ title }) => wholeTab(title)),
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  return targets.map((_, place) => (answer.valueRanges?.[place]?.values ?? []) as Grid);
}
