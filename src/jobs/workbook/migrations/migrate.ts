/** Brings a workbook that an earlier version made up to this one. The mark comes last: a run that dies on the way is made good by the next. */
import { call, type Job } from '../../../google/call';
import type { Grid } from '../../../grid/grid';
import { cleanText } from '../../../grid/clean-text';
import { languageOf, wordsIn } from '../../../messages';
import { SurveyError } from '../../../messages/survey-error';
import type { PlanCell } from '../../../method/plan-cells';
import { settingsTab } from '../../../report/tabs/settings-tab';
import { readLanguage } from '../../../settings/read-language';
import { mailingLogTable } from '../../mailing/tables';
import type { RunContext } from '../../run/run-context';
import { missingSettingRows } from '../missing-setting-rows';
import { findTab, type Workbook, type WorkbookTab } from '../read-workbook';
import { settleCells } from '../settle-cells';
import { readTabGrid } from '../tab-grid';
import { versionRequest } from '../workbook-version';
import type { Migration } from './migration';

/** Throws WORKBOOK_BUSY where the rows of Utskick never stand still. */
export function* migrate(context: RunContext, workbook: Workbook, migrations: readonly Migration[]): Job<void> {
  const log = findTab(workbook, 'mailing');
  if (log) yield* migrateLog(context, log, migrations);
  yield* migrateProperties(migrations);
  const settings = findTab(workbook, 'settings');
  const rows = settings ? settingRows(settings, yield* readTabGrid(context, settings)) : { count: 0, requests: [] };
  yield* call(
    'sheets.spreadsheets.batchUpdate',
    { spreadsheetId: context.spreadsheetId, fields: 'spreadsheetId' },
    { requests: [...rows.requests, versionRequest(workbook)] },
  );
}

/** In the language of the tab: a version that had but one says none. */
const settingRows = ({ sheetId }: WorkbookTab, grid: Grid): ReturnType<typeof missingSettingRows> =>
  missingSettingRows(settingsTab(wordsIn(readLanguage(grid) ?? languageOf(null))), sheetId, grid);

function* migrateLog(context: RunContext, tab: WorkbookTab, migrations: readonly Migration[]): Job<void> {
  const grid = yield* readTabGrid(context, tab);
  const { at } = mailingLogTable(tab, grid);
  yield* settleCells(context, tab, grid, (base) => ({ cells: changedKeys(base, at.key, migrations) }), {
    moving: new SurveyError('WORKBOOK_BUSY', {}),
  });
}

const changedKeys = (grid: Grid, column: number, migrations: readonly Migration[]): readonly PlanCell[] =>
  grid.flatMap((cells, row): readonly PlanCell[] => {
    const key = cleanText(cells[column]);
    const text = migrations.reduce((before, { mailKey }) => mailKey(before), key);
    return text === key ? [] : [{ row, column, text }];
  });

function* migrateProperties(migrations: readonly Migration[]): Job<void> {
  const before = yield* call('appsscript.PropertiesService.getProperties', { store: 'script' });
  const changed = migrations.reduce<Readonly<Record<string, string>>>(
    (so, { properties }) => ({ ...so, ...properties({ ...before, ...so }) }),
    {},
  );
  if (Object.keys(changed).length > 0)
    yield* call('appsscript.PropertiesService.setProperties', { store: 'script', properties: changed });
}
