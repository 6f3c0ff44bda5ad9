/** Stores the coordinator's yes in Inställningar, so that it is asked once. Nothing else in the workbook is written. */
import type { Job } from '../../google/call';
import type { GoogleError } from '../../google/google-error';
import { SurveyError } from '../../messages/survey-error';
import { columnMessages } from '../../messages/sv/columns';
import { settingNames } from '../../messages/sv/tabs';
import type { Grid } from '../../grid/grid';
import type { Done } from '../done';
import { tabUrl, type WorkbookTab } from '../read-workbook';
import type { RunContext } from '../run-context';
import { ROUNDS, sendAndLook, settleCells } from '../settle-cells';
import { takeTurn } from '../take-turn';
import type { ApprovedColumns, SeenColumns } from './column-view';
import { readAnswerHeaders, type AnswerHeaders } from './read-answer-headers';
import { appendSettings, missingSettings, settingCells } from './setting-cells';
import { wantedSettings, type WantedSettings } from './wanted-settings';

/**
 * Throws COLUMNS_CHANGED { tab } where headers or questions are others than those that the dialog showed, COLUMN_CHOSEN_TWICE
 * { column }, COLUMNS_TOO_LONG, WORKBOOK_BUSY and SETTINGS_MOVING { tab }.
 */
export function* approveColumns(context: RunContext, approved: ApprovedColumns): Job<Done> {
  yield* takeTurn();
  const read = yield* readAnswerHeaders(context);
  const { settingsTab: tab } = read;
  if (!sameColumns(read.seen, approved.seen)) throw new SurveyError('COLUMNS_CHANGED', { tab: read.answersTab.title });
  const wanted = wantedSettings(read, approved);
  const moving = new SurveyError('SETTINGS_MOVING', { tab: tab.title });
  const grid = yield* withRows(context, tab, read.settingsGrid, [...wanted.keys()], moving);
  yield* settleCells(context, tab, grid, (base) => ({ cells: settingCells(base, wanted) }), { moving });
  return approvedDone(read, approved, wanted);
}

const sameColumns = (now: SeenColumns, then: SeenColumns): boolean =>
  JSON.stringify([now.headers, now.questions]) === JSON.stringify([then.headers, then.questions]);

/** The grid once every setting that is to be written has a row. */
function* withRows(
  context: RunContext,
  tab: WorkbookTab,
  grid: Grid,
  keys: readonly (keyof typeof settingNames)[],
  moving: SurveyError,
): Job<Grid> {
  let current = grid;
  let failure: GoogleError | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const missing = missingSettings(current, keys);
    if (missing.length === 0) return current;
    const sent = yield* sendAndLook(context, tab, [appendSettings(tab.sheetId, current, missing)]);
    current = sent.grid;
    failure = sent.failure;
  }
  throw failure ?? moving;
}

function approvedDone(
  { workbook, settingsTab }: AnswerHeaders,
  approved: ApprovedColumns,
  wanted: WantedSettings,
): Done {
  const { done } = columnMessages;
  const yes = approved.questions.filter(({ header }) => header !== '');
  const without = approved.questions.filter(({ header }) => header === '').map(({ id }) => id);
  const groups = [...wanted.keys()]
    .filter((key) => key !== 'approvedColumns' && key !== 'droppedColumns')
    .map((key) => settingNames[key]);
  return {
    title: done.title,
    sentences: [
      done.approved(yes.length),
      ...(without.length > 0 ? [done.without(without)] : []),
      ...(groups.length > 0 ? [done.groups(groups)] : []),
      ...(approved.dropped.length > 0 ? [done.dropped(approved.dropped.length)] : []),
      wanted.size === 0 ? done.unchanged : done.next,
    ],
    links: [{ text: done.link, url: tabUrl(workbook, settingsTab.sheetId) }],
    counts: { written: wanted.size, approved: yes.length, without: without.length, dropped: approved.dropped.length },
  };
}
