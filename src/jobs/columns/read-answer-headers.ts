/** Reads what the columns are proposed from: Inställningar, Frågor and the first rows of the answers; three calls at most. */
import type { Job } from '../../google/call';
import { SurveyError } from '../../messages/survey-error';
import { cleanText } from '../../grid/clean-text';
import type { Grid } from '../../grid/grid';
import type { Words } from '../../messages';
import { rowsOf, wholeTab } from '../../requests/sheets/a1';
import { answersHeader } from '../../responses/columns/answers-header';
import { headersOf, withOneHeader } from '../../responses/columns/one-header';
import { readQuestions } from '../../responses/survey-tabs/read-questions';
import type { Question } from '../../responses/survey';
import { readSettings } from '../../settings/read-settings';
import type { Settings } from '../../settings/settings';
import { namedTab, usualAnswersTab } from '../survey/answers-tab';
import { openWorkbook } from '../workbook/open-workbook';
import { readRanges } from '../workbook/read-ranges';
import { requireTab, type Workbook, type WorkbookTab } from '../workbook/read-workbook';
import type { RunContext } from '../run/run-context';
import { wordsOfRun } from '../run/words-of-run';
import type { SeenColumns } from './column-view';

/** Enough to tell what a column holds. */
const ROWS_READ = 300;

export interface AnswerHeaders {
  readonly workbook: Workbook;
  readonly settingsTab: WorkbookTab;
  readonly settingsGrid: Grid;
  readonly settings: Settings;
  readonly words: Words;
  /** None where the answers don't stand a row per respondent. */
  readonly questions: readonly Question[];
  readonly answersTab: WorkbookTab;
  /** The first rows. */
  readonly answers: Grid;
  readonly headerRow: number;
  readonly seen: SeenColumns;
}

/** Throws MISSING_TAB, MISSING_ANSWERS_TAB, EMPTY_ANSWERS, SETTINGS, and as `readQuestions`. */
export function* readAnswerHeaders(context: RunContext): Job<AnswerHeaders> {
  const workbook = yield* openWorkbook(context);
  const settingsTab = requireTab(workbook, 'settings');
  const questionsTab = requireTab(workbook, 'questions');
  const usual = usualAnswersTab(workbook);
  const first = (tab: WorkbookTab): string => rowsOf(tab.title, 0, Math.min(ROWS_READ, tab.rowCount), tab.columnCount);
  const read = yield* readRanges(context, [
    wholeTab(settingsTab.title),
    wholeTab(questionsTab.title),
    ...(usual ? [first(usual)] : []),
  ]);
  const settingsGrid = read[0] ?? [];
  const { settings } = readSettings(settingsGrid, settingsTab.title);
  const words = yield* wordsOfRun(context, settings);
  const answersTab = namedTab(workbook, settings.answersTab) ?? usual;
  if (!answersTab) throw new SurveyError('MISSING_TAB', { tab: 'answers' });
  const asRead = answersTab === usual ? (read[2] ?? []) : ((yield* readRanges(context, [first(answersTab)]))[0] ?? []);
  if (!asRead.some((row) => row.some((cell) => cleanText(cell) !== '')))
    throw new SurveyError('EMPTY_ANSWERS', { tab: answersTab.title });
  const questions = settings.layout === 'rows' ? readQuestions(read[1] ?? [], questionsTab.title).questions : [];
  const answers = withOneHeader(asRead, headersOf({ questions }, settings));
  const { row, cells } = answersHeader(answers, questions, settings);
  const seen = { headers: cells.map(cleanText), questions: questions.map(({ id }) => id) };
  return { workbook, settingsTab, settingsGrid, settings, words, questions, answersTab, answers, headerRow: row, seen };
}
