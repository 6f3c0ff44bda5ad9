/** Reads the measurement before, where Inställningar names its tab: one call more. */
import type { Job } from '../../google/call';
import type { Finding } from '../../messages/finding';
import { earlierAnswers } from '../../responses/earlier-answers';
import type { Survey } from '../../responses/survey';
import type { EarlierAnswers } from '../../responses/survey-answers';
import { noUnknownAnswers, type UnknownAnswers } from '../../responses/unknown-answers/unknown-answers';
import type { Settings } from '../../settings/settings';
import { wholeTab } from '../../requests/sheets/a1';
import { namedTab } from './answers-tab';
import { firstRange, readInPieces } from './read-in-pieces';
import { readRanges } from '../workbook/read-ranges';
import type { Workbook } from '../workbook/read-workbook';
import type { RunContext } from '../run/run-context';

/** `askedNow`: the title of this measurement's Frågor. */
export function* readEarlierAnswers(
  context: RunContext,
  workbook: Workbook,
  survey: Survey,
  settings: Settings,
  askedNow: string,
): Job<{ answers: EarlierAnswers | null; findings: readonly Finding[]; unknown: UnknownAnswers }> {
  const tab = namedTab(workbook, settings.earlierAnswersTab);
  const questionsTab = namedTab(workbook, settings.earlierQuestionsTab);
  if (!tab) return { answers: null, findings: [], unknown: noUnknownAnswers };
  const ranges = [firstRange(tab), ...(questionsTab ? [wholeTab(questionsTab.title)] : [])];
  const [first = [], questions = null] = yield* readRanges(context, ranges);
  const grid = yield* readInPieces(context, tab, first);
  const asked = questionsTab && questions ? { grid: questions, tab: questionsTab.title } : null;
  return earlierAnswers(grid, asked, survey, settings, { answers: tab.title, questions: askedNow });
}
