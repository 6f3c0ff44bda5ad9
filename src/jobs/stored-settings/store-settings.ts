/** What the coordinator said yes to is written into Inställningar: rows that are missing first, then the values. */
import type { Grid } from '../../grid/grid';
import type { Job } from '../../google/call';
import type { GoogleError } from '../../google/google-error';
import type { Words } from '../../messages';
import type { SettingKey } from '../../messages/keys';
import { SurveyError } from '../../messages/survey-error';
import type { RunContext } from '../run/run-context';
import type { WorkbookTab } from '../workbook/read-workbook';
import { ROUNDS, sendAndLook, settleCells } from '../workbook/settle-cells';
import { appendSettings, missingSettings, settingCells, type WantedSettings } from './setting-cells';

/** `grid` is the tab as it was read. Throws SETTINGS_MOVING { tab } and WORKBOOK_BUSY. */
export function* storeSettings(
  context: RunContext,
  tab: WorkbookTab,
  grid: Grid,
  wanted: WantedSettings,
  words: Words,
): Job<void> {
  const moving = new SurveyError('SETTINGS_MOVING', { tab: tab.title });
  const withRows = yield* addRows(context, tab, grid, [...wanted.keys()], moving, words);
  yield* settleCells(context, tab, withRows, (base) => ({ cells: settingCells(base, tab.title, wanted) }), { moving });
}

/** The grid once every setting that is to be written has a row. */
function* addRows(
  context: RunContext,
  tab: WorkbookTab,
  grid: Grid,
  keys: readonly SettingKey[],
  moving: SurveyError,
  words: Words,
): Job<Grid> {
  let current = grid;
  let failure: GoogleError | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const missing = missingSettings(current, tab.title, keys);
    if (missing.length === 0) return current;
    const sent = yield* sendAndLook(context, tab, [appendSettings(tab, current, missing, words)]);
    current = sent.grid;
    failure = sent.failure;
  }
  throw failure ?? moving;
}
