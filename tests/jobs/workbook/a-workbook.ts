/** A workbook in a local workspace in which jobs are run one by one, each call kept; and what a person does in it by hand. */
import type { Grid } from '../../../src/grid/grid';
import { toGoogleError } from '../../../src/google/google-error';
import type { Call, Job } from '../../../src/google/call';
import type { MethodId } from '../../../src/google/signatures';
import { createWorkspace, type Workspace } from '../../../src/workspace/workspace';
import type { RunContext } from '../../../src/jobs/run/run-context';
import { runJob, type Circumstances } from '../../run-job';

export const NOW = Date.UTC(2026, 10, 23, 6, 30);
const USER = 'samordnare@demostad.example';

export interface AWorkbook {
  readonly workspace: Workspace;
  readonly spreadsheetId: string;
  readonly calls: Call[];
  run<Result>(job: (context: RunContext) => Job<Result>, circumstances?: Omit<Circumstances, 'calls'>): Result;
  /** Calls of the last run. */
  last(): readonly Call[];
  ask(method: string, params: Readonly<Record<string, unknown>>, body?: unknown): unknown;
  batch(...requests: readonly object[]): void;
  values(range: string): Grid;
  write(range: string, values: Grid): void;
  sheetId(title: string): number;
  titles(): readonly string[];
}

export function aWorkbook(): AWorkbook {
  const workspace = createWorkspace({ now: () => NOW, user: USER });
  const asked = (method: string, params: Readonly<Record<string, unknown>>, body?: unknown): unknown => {
    const answer = workspace.handle({ method, params, body });
    if (answer.status >= 400)
      throw toGoogleError({ details: (answer.body as { readonly error: object }).error }, method as MethodId);
    return answer.body;
  };
  const made = asked(
    'sheets.spreadsheets.create',
    {},
    { properties: { title: 'Digital mognad', locale: 'sv_SE', timeZone: 'Europe/Stockholm' } },
  );
  const { spreadsheetId } = made as { spreadsheetId: string };
  const calls: Call[] = [];
  let begun = 0;
  const context: RunContext = {
    spreadsheetId,
    user: USER,
    now: NOW,
    language: 'sv',
    localTime: () => ({ date: '2026-11-23', time: '07:30', weekday: 1 }),
  };
  const ask = (method: string, params: Readonly<Record<string, unknown>>, body?: unknown): unknown =>
    asked(method, { spreadsheetId, ...params }, body);
  const sheets = (): { properties: { sheetId?: number; title: string } }[] =>
    (
      ask('sheets.spreadsheets.get', { fields: 'sheets.properties(sheetId,title)' }) as {
        sheets: { properties: { sheetId?: number; title: string } }[];
      }
    ).sheets;
  return {
    workspace,
    spreadsheetId,
    calls,
    ask,
    run: (job, circumstances) => {
      begun = calls.length;
      return runJob(job(context), workspace, { ...circumstances, calls });
    },
    last: () => calls.slice(begun),
    batch: (...requests) => void ask('sheets.spreadsheets.batchUpdate', {}, { requests }),
    values: (range) =>
      (ask('sheets.spreadsheets.values.get', { range, valueRenderOption: 'UNFORMATTED_VALUE' }) as { values?: Grid })
        .values ?? [],
    write: (range, values) =>
      void ask('sheets.spreadsheets.values.update', { range, valueInputOption: 'RAW' }, { values }),
    sheetId: (title) => sheets().find(({ properties }) => properties.title === title)?.properties.sheetId ?? 0,
    titles: () => sheets().map(({ properties }) => properties.title),
  };
}

export const writes = (calls: readonly Call[]): readonly Call[] =>
  calls.filter(({ method }) => method.endsWith('batchUpdate'));
