/** A whole Google of one's own: a workspace with one spreadsheet, a clock, and the bundle bound to that spreadsheet. */
import type { Exporters } from './exporter';
import { createRuntime, type Runtime } from './apps-script/runtime';
import { createWorkspace, type Workspace } from './workspace';

export interface LocalGoogle {
  readonly workspace: Workspace;
  readonly runtime: Runtime;
  readonly clock: { now(): number; advance(ms: number): void };
  readonly spreadsheetId: string;
  /** Address of the person who made the spreadsheet and works in it. */
  readonly user: string;
}

interface LocalGoogleOptions {
  /** Folder with the built bundle. */
  readonly dist: string;
  /** Milliseconds since 1970 at the start. */
  readonly now: number;
  readonly user: string;
  readonly title: string;
  /** How the spreadsheet writes numbers and dates; Swedish where none is given. */
  readonly locale?: string;
  readonly exporters?: Exporters;
}

function createClock(start: number): LocalGoogle['clock'] {
  let now = start;
  return { now: () => now, advance: (ms) => void (now += ms) };
}

/** An empty Sheet as a coordinator in Sweden makes one by hand: one tab, Swedish zone. */
export function createLocalGoogle({
  dist,
  now,
  user,
  title,
  locale = 'sv_SE',
  exporters,
}: LocalGoogleOptions): LocalGoogle {
  const clock = createClock(now);
  const workspace = createWorkspace({ now: clock.now, user, ...(exporters && { exporters }) });
  const made = workspace.handle({
    method: 'sheets.spreadsheets.create',
    body: { properties: { title, locale, timeZone: 'Europe/Stockholm' } },
  });
  if (made.status !== 200) throw new Error(JSON.stringify(made.body));
  const { spreadsheetId } = made.body as { spreadsheetId: string };
  const runtime = createRuntime({ dist, workspace, spreadsheetId, user, clock });
  return { workspace, runtime, clock, spreadsheetId, user };
}
