/** A made-up workbook in the local workspace, and jobs run on it call by call: the ground of the tests of plan and mails. */
import type { Call, Job } from '../../../src/google/call';
import { toGoogleError } from '../../../src/google/google-error';
import type { MethodId } from '../../../src/google/signatures';
import type { Cell, Grid } from '../../../src/grid/grid';
import type { RunContext } from '../../../src/jobs/run/run-context';
import { createWorkspace, type Workspace } from '../../../src/workspace/workspace';
import { headers, settingNames, tabNames } from '../../../src/messages/sv/tabs';
import { TODAY } from '../../method/an-action';
import { runJob, type Circumstances } from '../../run-job';

export const USER = 'strateg@demostad.example';
/** Monday 2026-11-23, 07:12 in Stockholm. */
export const NOW = Date.UTC(2026, 10, 23, 6, 12);
const DAY_MS = 86_400_000;

const { plan } = headers;
const planHeader = [
  plan.id,
  plan.action,
  plan.area,
  plan.owner,
  plan.due,
  plan.status,
  plan.percent,
  plan.health,
  plan.nextStep,
  plan.municipality,
  plan.email,
  plan.reminders,
  plan.updated,
];
const action = (
  id: string,
  text: string,
  owner: string,
  due: Cell,
  status: string,
  email: string,
  updated: Cell = TODAY - 3,
): Cell[] => [id, text, 'Data', owner, due, status, 0.4, '', '', 'Demostad', email, '', updated];

export const planRows: readonly Cell[][] = [
  action('Å-01', 'Räkna fram årskostnad', 'Ekonomichef', TODAY - 9, 'Pågår', 'ekonomichef@demostad.example'),
  action('', 'Utse ägare för alla register', 'Kanslichef', TODAY + 5, 'Ej påbörjad', 'kanslichef@demostad.example'),
  action('Å-03', 'Mall för att mäta före start', 'Ekonomichef', TODAY + 5, 'Pågår', 'Ekonomichef@demostad.example'),
  action('', 'Gå igenom behörigheter', 'IT-chef', TODAY + 60, 'Pågår', 'it-chef@demostad.example', TODAY - 45),
  action('Å-05', 'Utbilda chefer', '', '', 'Ej påbörjad', ''),
  action('Å-06', 'Visa kostnader på intranätet', 'Kommunikatör', TODAY - 20, 'Klar', 'kommunikator@demostad.example'),
];

const settingRows = (extra: readonly Cell[][]): Grid => [
  [headers.settings.name, headers.settings.value, headers.settings.explanation],
  [settingNames.cooperation, 'Demolandet', ''],
  [settingNames.coordinator, 'Sam Ordnare', ''],
  [settingNames.coordinatorEmail, 'samordnare@demolandet.example', ''],
  ...extra,
];

export interface Demo {
  readonly workspace: Workspace;
  readonly spreadsheetId: string;
  readonly context: RunContext;
  now: number;
}

const stockholm = (ms: number, zone: string): { date: string; time: string; weekday: number } => {
  const local = new Date(ms + (zone === 'Europe/Stockholm' ? 3_600_000 : 0));
  return {
    date: local.toISOString().slice(0, 10),
    time: local.toISOString().slice(11, 16),
    weekday: local.getUTCDay() || 7,
  };
};

export function demo(
  options: { readonly rows?: readonly Cell[][]; readonly settings?: readonly Cell[][]; readonly quota?: number } = {},
): Demo {
  const clock = { now: NOW };
  const workspace = createWorkspace({ now: () => clock.now, user: USER });
  const titles = [tabNames.settings, tabNames.plan, tabNames.mailing, tabNames.status];
  const made = ask(workspace, {
    method: 'sheets.spreadsheets.create',
    params: {},
    body: {
      properties: { title: 'Digital mognad', timeZone: 'Europe/Stockholm', locale: 'sv_SE' },
      sheets: titles.map((title, index) => ({
        properties: { title, sheetId: 11 + index, gridProperties: { rowCount: 30, columnCount: 14 } },
      })),
    },
  }) as { spreadsheetId: string };
  const { spreadsheetId } = made;
  const fill = (title: string, values: Grid): unknown =>
    ask(workspace, {
      method: 'sheets.spreadsheets.values.update',
      params: { spreadsheetId, range: `'${title}'!A1`, valueInputOption: 'RAW' },
      body: { values: values as unknown[][] },
    });
  fill(tabNames.settings, settingRows(options.settings ?? []));
  fill(tabNames.plan, [['Läge räknas ut varje morgon.'], ['Handlingsplan'], planHeader, ...(options.rows ?? planRows)]);
  fill(tabNames.mailing, [['Ta inte bort rader.'], Object.values(headers.mailing)]);
  fill(tabNames.status, [['Fliken skrivs av verktyget.'], Object.values(headers.status)]);
  if (options.quota !== undefined) workspace.state = { ...workspace.state, mailQuota: { [USER]: options.quota } };
  const result: Demo = {
    workspace,
    spreadsheetId,
    get now() {
      return clock.now;
    },
    set now(value: number) {
      clock.now = value;
    },
    get context() {
      return { spreadsheetId, user: USER, now: clock.now, language: 'sv' as const, localTime: stockholm };
    },
  };
  return result;
}

export function ask(
  workspace: Workspace,
  call: { method: string; params?: unknown; body?: unknown; user?: string },
): unknown {
  const { status, body } = workspace.handle(call as Parameters<Workspace['handle']>[0]);
  if (status >= 400) {
    throw toGoogleError({ details: (body as { readonly error: object }).error }, call.method as MethodId);
  }
  return body;
}

export const dayLater = (demoed: Demo, days: number): void => {
  demoed.now += days * DAY_MS;
};

/** The cells of a tab as a person sees them, without what is empty at the ends. */
export function cellsOf(demoed: Demo, title: string): Grid {
  const answer = ask(demoed.workspace, {
    method: 'sheets.spreadsheets.values.get',
    params: {
      spreadsheetId: demoed.spreadsheetId,
      range: `'${title}'`,
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    },
  }) as { values?: Grid };
  return answer.values ?? [];
}

/** Runs a job to its end and gives its result and calls. */
export function run<Result>(
  { workspace }: Demo,
  job: Job<Result>,
  circumstances: Omit<Circumstances, 'calls'> = {},
): { readonly result: Result; readonly calls: readonly Call[] } {
  const calls: Call[] = [];
  return { result: runJob(job, workspace, { user: USER, ...circumstances, calls }), calls };
}

export const methodsOf = (calls: readonly Call[]): readonly string[] =>
  calls.map(({ method }) => method.replace(/^(sheets\.spreadsheets|appsscript)\./, ''));
