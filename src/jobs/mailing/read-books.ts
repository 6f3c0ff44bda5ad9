/** The tabs that plan, mails and status are about, in two calls. */
import type { Job } from '../../google/call';
import type { Grid } from '../../grid/grid';
import { wholeTab } from '../../requests/sheets/a1';
import { readSettings } from '../../settings/read-settings';
import type { Words } from '../../messages';
import type { Settings } from '../../settings/settings';
import { openWorkbook } from '../workbook/open-workbook';
import { readRanges } from '../workbook/read-ranges';
import type { PlanTab } from '../plan/write-plan';
import { findTab, requireTab, type Workbook } from '../workbook/read-workbook';
import type { RunContext } from '../run/run-context';
import { wordsOfRun } from '../run/words-of-run';
import { mailingLogTable, statusTable, type LogTable, type StatusTable } from './tables';

export interface Books {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly words: Words;
  readonly plan: PlanTab;
  readonly log: LogTable;
  /** Null where there is no tab Driftstatus: nothing then tells, but mails go. */
  readonly status: StatusTable | null;
}

/** Throws MISSING_TAB, EMPTY_TAB, MISSING_COLUMNS, DOUBLED_COLUMN or SETTINGS, before anything is written. */
export function* readBooks(context: RunContext): Job<Books> {
  const workbook = yield* openWorkbook(context);
  const tabs = {
    settings: requireTab(workbook, 'settings'),
    plan: requireTab(workbook, 'plan'),
    log: requireTab(workbook, 'mailing'),
  };
  const statusTab = findTab(workbook, 'status');
  const grids = yield* readRanges(
    context,
    [tabs.settings, tabs.plan, tabs.log, ...(statusTab ? [statusTab] : [])].map(({ title }) => wholeTab(title)),
  );
  const grid = (place: number): Grid => grids[place] ?? [];
  const { settings } = readSettings(grid(0), tabs.settings.title);
  return {
    workbook,
    settings,
    words: yield* wordsOfRun(context, settings),
    plan: { tab: tabs.plan, grid: grid(1) },
    log: mailingLogTable(tabs.log, grid(2)),
    status: statusTab ? statusTable(statusTab, grid(3)) : null,
  };
}
