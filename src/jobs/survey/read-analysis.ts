/** Reads the survey's tabs and the answers, and works the analysis out: what every job that shows figures begins with. */
import { analyse, analyseExactly } from '../../analysis/analyse';
import type { Analysis } from '../../analysis/analysis';
import type { Job } from '../../google/call';
import { SurveyError } from '../../messages/survey-error';
import type { Words } from '../../messages';
import { wholeTab } from '../../requests/sheets/a1';
import { longStatements } from '../../requests/slides/lay-out/long-statements';
import type { Finding } from '../../messages/finding';
import type { Grid } from '../../grid/grid';
import { responseFindings } from '../../report/tabs/response-findings';
import { readAnswers } from '../../responses/read-answers';
import type { Survey } from '../../responses/survey';
import { unknownOfBoth, type UnknownAnswers } from '../../responses/unknown-answers/unknown-answers';
import { readSettings } from '../../settings/read-settings';
import type { Settings } from '../../settings/settings';
import { namedTab, usualAnswersTab } from './answers-tab';
import { firstRange, readInPieces } from './read-in-pieces';
import { readEarlierAnswers } from './read-earlier-answers';
import { openWorkbook } from '../workbook/open-workbook';
import { readRanges } from '../workbook/read-ranges';
import type { Workbook, WorkbookTab } from '../workbook/read-workbook';
import type { RunContext } from '../run/run-context';
import { wordsOfRun } from '../run/words-of-run';
import { throwIfStopped } from './stops';
import { readSurvey, surveyTabs, titlesOf, type SurveyTitles } from './survey-tabs';

/** The tabs as they were read. */
export interface Grids {
  readonly settings: Grid;
  readonly questions: Grid;
  readonly municipalities: Grid;
  readonly departments: Grid;
  readonly answers: Grid;
  /** Tabs that the job asked for besides, by sheet id. */
  readonly others: ReadonlyMap<number, Grid>;
}

export interface ReadAnalysis {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly words: Words;
  readonly survey: Survey;
  readonly analysis: Analysis;
  /** With areas unrounded: for checking only. */
  readonly exact: () => Analysis;
  readonly findings: readonly Finding[];
  /** Texts among the answers of both measurements that were not understood. */
  readonly unknown: UnknownAnswers;
  /** Title of the tab with the answers. */
  readonly answersTitle: string;
  readonly grids: Grids;
}

/**
 * `alsoRead` names tabs to fetch in the same call as the survey's own. Two calls; one more for the earlier measurement where
 * Inställningar names its tab, and for answers of more than 200 000 cells. Throws STOPPED where a finding stops everything, unless
 * told to go on `despiteStops`: only what writes Kontroll may.
 */
export function* readAnalysis(
  context: RunContext,
  alsoRead: (workbook: Workbook) => readonly WorkbookTab[] = () => [],
  { despiteStops = false }: { readonly despiteStops?: boolean } = {},
): Job<ReadAnalysis> {
  const workbook = yield* openWorkbook(context);
  const tabs = surveyTabs(workbook);
  const others = alsoRead(workbook);
  const wanted = [tabs.settings, tabs.questions, tabs.municipalities, tabs.departments ?? [], others].flat();
  const usual = usualAnswersTab(workbook);
  const read = yield* readRanges(context, [
    ...wanted.map((tab) => wholeTab(tab.title)),
    ...(usual ? [firstRange(usual)] : []),
  ]);
  const gridOf = (tab: WorkbookTab | null): Grid => (tab === null ? [] : (read[wanted.indexOf(tab)] ?? []));
  const { settings, findings: settingFindings } = readSettings(gridOf(tabs.settings), tabs.settings.title);
  const words = yield* wordsOfRun(context, settings);

  const answersTab = namedTab(workbook, settings.answersTab) ?? usual;
  if (!answersTab) throw new SurveyError('MISSING_TAB', { tab: 'answers' });
  const answersGrid =
    answersTab === usual
      ? yield* readInPieces(context, usual, read[wanted.length] ?? [])
      : yield* readInPieces(context, answersTab);

  const titles = titlesOf(tabs, words);
  const { survey, findings: surveyFindings } = readSurvey(workbook, tabs, gridOf, titles);
  const { answers, findings: answerFindings, unknown } = readAnswers(answersGrid, survey, settings, answersTab.title);
  const earlier = yield* readEarlierAnswers(context, workbook, survey, settings, titles.questions);
  const fromTabs = [...settingFindings, ...surveyFindings, ...answerFindings, ...earlier.findings];
  if (!despiteStops) throwIfStopped(fromTabs);
  const analysis = analyse(answers, survey, settings, earlier.answers);
  return {
    workbook,
    settings,
    words,
    survey,
    analysis,
    exact: () => analyseExactly(answers, survey, settings, earlier.answers),
    findings: [...fromTabs, ...findingsOfFigures(analysis, survey, titles, answersTab)],
    answersTitle: answersTab.title,
    unknown: unknownOfBoth(unknown, earlier.unknown),
    grids: {
      settings: gridOf(tabs.settings),
      questions: gridOf(tabs.questions),
      municipalities: gridOf(tabs.municipalities),
      departments: gridOf(tabs.departments),
      answers: answersGrid,
      others: new Map(others.map((tab) => [tab.sheetId, gridOf(tab)])),
    },
  };
}

/** What Kontroll says when the figures are known. */
const findingsOfFigures = (
  analysis: Analysis,
  survey: Survey,
  titles: SurveyTitles,
  answersTab: WorkbookTab,
): readonly Finding[] => [
  ...(analysis.units.some(({ level, shown }) => level === 'municipality' && shown !== 'none')
    ? [{ severity: 'warning', code: 'ANSWERS_IN_WORKBOOK', place: { tab: answersTab.title }, details: {} } as const]
    : []),
  ...responseFindings(analysis, { municipality: titles.municipalities, department: titles.departments }),
  ...longStatements(analysis.units, survey.questions, titles.questions),
];
