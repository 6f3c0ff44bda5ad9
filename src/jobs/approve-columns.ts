/** Stores the coordinator's yes in Inställningar, so that it is asked once. Nothing else in the workbook is written. */
import type { Job } from '../google/call';
import { SurveyError } from '../messages/survey-error';
import type { Done } from './run/done';
import { tabUrl } from './workbook/read-workbook';
import type { RunContext } from './run/run-context';
import { takeTurn } from './run/take-turn';
import type { ApprovedColumns, SeenColumns } from './columns/column-view';
import { readAnswerHeaders, type AnswerHeaders } from './columns/read-answer-headers';
import { wantedSettings } from './columns/wanted-settings';
import type { WantedSettings } from './stored-settings/setting-cells';
import { storeSettings } from './stored-settings/store-settings';

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
  yield* storeSettings(context, tab, read.settingsGrid, wanted, read.words);
  return approvedDone(read, approved, wanted);
}

const sameColumns = (now: SeenColumns, then: SeenColumns): boolean =>
  JSON.stringify([now.headers, now.questions]) === JSON.stringify([then.headers, then.questions]);

function approvedDone(
  { workbook, settingsTab, words }: AnswerHeaders,
  approved: ApprovedColumns,
  wanted: WantedSettings,
): Done {
  const { done } = words.columnMessages;
  const yes = approved.questions.filter(({ header }) => header !== '');
  const without = approved.questions.filter(({ header }) => header === '').map(({ id }) => id);
  const groups = [...wanted.keys()]
    .filter((key) => key !== 'approvedColumns' && key !== 'droppedColumns')
    .map((key) => words.settingNames[key]);
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
