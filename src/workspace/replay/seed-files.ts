/** Makes the spreadsheets that a session found already there, out of what its first reads said (REPLAY.md, point 1). */
import { apiOf, methodSchema } from '../protocol/api-schema';
import type { Workspace } from '../workspace';
import type { RecordedCall, RecordedSession } from './load-session';
import type { IdMap } from './map-ids';
import { tryHandle } from './try-handle';

interface SpreadsheetAnswer {
  readonly properties?: { readonly title?: string; readonly locale?: string; readonly timeZone?: string };
  readonly sheets?: readonly { readonly properties?: Readonly<Record<string, unknown>> }[];
  readonly namedRanges?: readonly unknown[];
}

/** Recorded ids of the spreadsheets that could be made. */
export function seedFiles(session: RecordedSession, workspace: Workspace, ids: IdMap): ReadonlySet<string> {
  const seeded = new Set<string>();
  for (const [id, calls] of callsByFile(session.calls)) {
    const answer = firstRead(calls);
    if (!answer) continue;
    const made = tryHandle(workspace, {
      method: 'sheets.spreadsheets.create',
      body: {
        properties: pick(answer.properties ?? {}, ['title', 'locale', 'timeZone']),
        sheets: (answer.sheets ?? []).map(({ properties = {} }) => ({
          properties: pick(properties, SHEET_PROPERTIES),
        })),
        ...(answer.namedRanges && { namedRanges: answer.namedRanges }),
      },
    });
    if (made.status !== 200) continue;
    const { spreadsheetId } = made.body as { readonly spreadsheetId: string };
    ids.bind({ spreadsheetId: id }, { spreadsheetId }, {});
    for (const { range, values } of valuesBeforeFirstWrite(calls)) {
      tryHandle(workspace, {
        method: 'sheets.spreadsheets.values.update',
        params: { spreadsheetId, range, valueInputOption: 'RAW' },
        body: { values },
      });
    }
    seeded.add(id);
  }
  return seeded;
}

const SHEET_PROPERTIES = ['sheetId', 'title', 'gridProperties', 'hidden'];

const pick = (object: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)));

/** Spreadsheets that no call of the session made, each with its calls in order. */
function callsByFile(calls: readonly RecordedCall[]): ReadonlyMap<string, readonly RecordedCall[]> {
  const made = new Set<unknown>();
  const files = new Map<string, RecordedCall[]>();
  for (const call of calls) {
    if (/\.(create|copy)$/.test(call.request.method ?? ''))
      made.add((call.response.body as { id?: string } | null)?.id);
    const id = call.request.params['spreadsheetId'];
    if (typeof id === 'string' && !made.has(id)) files.set(id, [...(files.get(id) ?? []), call]);
  }
  return files;
}

const isRead = ({ request: { method } }: RecordedCall): boolean =>
  method !== null && apiOf(method) === 'sheets' && methodSchema(method)?.verb === 'GET';

const beforeFirstWrite = (calls: readonly RecordedCall[]): readonly RecordedCall[] => {
  const end = calls.findIndex((call) => !isRead(call));
  return end < 0 ? calls : calls.slice(0, end);
};

function firstRead(calls: readonly RecordedCall[]): SpreadsheetAnswer | undefined {
  const read = beforeFirstWrite(calls).find(
    ({ request, response }) =>
      request.method === 'sheets.spreadsheets.get' && response.status === 200 && request.params['fields'] === undefined,
  );
  return read?.response.body as SpreadsheetAnswer | undefined;
}

interface Values {
  readonly range: string;
  readonly values: readonly unknown[];
}

function valuesBeforeFirstWrite(calls: readonly RecordedCall[]): readonly Values[] {
  return beforeFirstWrite(calls).flatMap(({ request, response }) => {
    const body = response.body as Partial<Values> | null;
    if (request.method !== 'sheets.spreadsheets.values.get' || !body?.range || !body.values) return [];
    return [{ range: body.range, values: body.values }];
  });
}
