/** Reads the survey's tabs and the answers, and works the analysis out: what every job that shows figures begins with. */
import { analyse } from '../../analysis/analyse';
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
import { readDepartments } from '../../responses/survey-tabs/read-departments';
import { readMunicipalities } from '../../responses/survey-tabs/read-municipalities';
import { readQuestions } from '../../responses/survey-tabs/read-questions';
import type { Survey } from '../../responses/survey';
import { readSettings } from '../../settings/read-settings';
import type { Settings } from '../../settings/settings';
import { namedTab, piecesOf, readPieces, readRanges, usualAnswersTab } from './answers-tab';
import { readEarlierAnswers } from './read-earlier-answers';
import { openWorkbook } from '../workbook/open-workbook';
import { findTab, requireTab, type Workbook, type WorkbookTab } from '../workbook/read-workbook';
import type { RunContext } from '../run/run-context';
import { wordsOfRun } from '../run/words-of-run';
import { throwIfStopped } from './stops';

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
  readonly findings: readonly Finding[];
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
  const tabs = {
    settings: requireTab(workbook, 'settings'),
    questions: requireTab(workbook, 'questions'),
    municipalities: requireTab(workbook, 'municipalities'),
  };
  // A workbook made before there was such a tab has none, and needs none.
  const departmentsTab = findTab(workbook, 'departments');
  const others = alsoRead(workbook);
  const usual = usualAnswersTab(workbook);
  const wanted = [
    tabs.settings,
    tabs.questions,
    tabs.municipalities,
    ...(departmentsTab ? [departmentsTab] : []),
    ...others,
  ];
  const usualPieces = usual ? piecesOf(usual) : [];
  const read = yield* readRanges(context, [
    ...wanted.map((tab) => wholeTab(tab.title)),
    ...usualPieces.slice(0, 1).map((piece) => piece.range),
  ]);
  const gridOf = (tab: WorkbookTab | null): Grid => (tab === null ? [] : (read[wanted.indexOf(tab)] ?? []));
  const { settings, findings: settingFindings } = readSettings(gridOf(tabs.settings), tabs.settings.title);
  const words = yield* wordsOfRun(context, settings);

  const named = namedTab(workbook, settings.answersTab);
  const answersTab = named ?? usual;
  if (!answersTab) throw new SurveyError('MISSING_TAB', { tab: 'answers' });
  const grid =
    answersTab === usual
      ? yield* readPieces(context, usualPieces, read[wanted.length] ?? [])
      : yield* readPieces(context, piecesOf(answersTab), null);

  const { questions, findings: questionFindings } = readQuestions(gridOf(tabs.questions), tabs.questions.title);
  const { municipalities, findings: municipalityFindings } = readMunicipalities(
    gridOf(tabs.municipalities),
    tabs.municipalities.title,
  );
  const { departments, findings: departmentFindings } = readDepartments(
    gridOf(departmentsTab),
    municipalities,
    departmentsTab?.title ?? words.tabNames.departments,
  );
  const survey: Survey = { questions, municipalities, departments };
  const { answers, findings: answerFindings } = readAnswers(grid, survey, settings, answersTab.title);
  const earlier = yield* readEarlierAnswers(context, workbook, survey, settings, tabs.questions.title);
  const fromTabs = [
    ...settingFindings,
    ...questionFindings,
    ...municipalityFindings,
    ...departmentFindings,
    ...answerFindings,
    ...earlier.findings,
  ];
  if (!despiteStops) throwIfStopped(fromTabs);
  const analysis = analyse(answers, survey, settings, earlier.answers);
  return {
    workbook,
    settings,
    words,
    survey,
    analysis,
    findings: [
      ...fromTabs,
      ...responseFindings(analysis, {
        municipality: tabs.municipalities.title,
        department: departmentsTab?.title ?? words.tabNames.departments,
      }),
      ...longStatements(analysis.units, questions, tabs.questions.title),
    ],
    grids: {
      settings: gridOf(tabs.settings),
      questions: gridOf(tabs.questions),
      municipalities: gridOf(tabs.municipalities),
      departments: gridOf(departmentsTab),
      answers: grid,
      others: new Map(others.map((tab) => [tab.sheetId, gridOf(tab)])),
    },
  };
}
