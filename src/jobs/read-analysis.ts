/** Reads the survey's tabs and the answers, and works the analysis out: what every job that shows figures begins with. */
import { analyse } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import { call, type Job } from '../google/call';
import { SurveyError } from '../google/survey-error';
import { answersTabNames, tabNames } from '../messages/sv/tabs';
import { rowsOf, wholeTab } from '../requests/sheets/a1';
import type { Finding } from '../messages/finding';
import type { Grid } from '../grid/grid';
import { codedAnswers } from '../responses/coded-answers';
import { readMunicipalities } from '../responses/read-municipalities';
import { readQuestions } from '../responses/read-questions';
import type { Survey } from '../responses/survey';
import { tallyAnswers } from '../responses/tally-answers';
import { readSettings } from '../settings/read-settings';
import type { Settings } from '../settings/settings';
import { readWorkbook, requireTab, type Workbook, type WorkbookTab } from './read-workbook';
import type { RunContext } from './run-context';

/** The tabs as they were read. */
export interface Grids {
  readonly settings: Grid;
  readonly questions: Grid;
  readonly municipalities: Grid;
  readonly answers: Grid;
  /** Tabs that the job asked for besides, by sheet id. */
  readonly others: ReadonlyMap<number, Grid>;
}

export interface ReadAnalysis {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly survey: Survey;
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly grids: Grids;
}

/** More cells than this are read a piece at a time. */
const CELLS_A_CALL = 200_000;

/** `alsoRead` names tabs to fetch in the same call as the survey's own. */
export function* readAnalysis(context: RunContext, alsoRead: (workbook: Workbook) => readonly WorkbookTab[] = () => []): Job<ReadAnalysis> {
  const workbook = yield* readWorkbook(context);
  const tabs = {
    settings: requireTab(workbook, 'settings'),
    questions: requireTab(workbook, 'questions'),
    municipalities: requireTab(workbook, 'municipalities'),
  };
  const others = alsoRead(workbook);
  const usual = usualAnswersTab(workbook);
  const whole = [tabs.settings, tabs.questions, tabs.municipalities, ...others].map((tab) => wholeTab(tab.title));
  const usualPieces = usual ? piecesOf(usual) : [];
  const read = yield* readRanges(context, [...whole, ...usualPieces.slice(0, 1).map((piece) => piece.range)]);
  const [settingsGrid = [], questionsGrid = [], municipalitiesGrid = []] = read;
  const { settings, findings: settingFindings } = readSettings(settingsGrid);

  const named = namedAnswersTab(workbook, settings);
  const answersTab = named ?? usual;
  if (!answersTab) throw new SurveyError('MISSING_TAB', { tab: tabNames.answers });
  const answers =
    answersTab === usual
      ? yield* readPieces(context, usualPieces, read[whole.length] ?? [])
      : yield* readPieces(context, piecesOf(answersTab), null);

  const { questions, findings: questionFindings } = readQuestions(questionsGrid, tabs.questions.title);
  const { municipalities, findings: municipalityFindings } = readMunicipalities(municipalitiesGrid, tabs.municipalities.title);
  const survey: Survey = { questions, municipalities };
  const { tallies, findings: answerFindings } = tallyAnswers(answers, survey, settings, answersTab.title);
  return {
    workbook,
    settings,
    survey,
    analysis: analyse(tallies, survey, settings, codedAnswers(answers, survey, settings, answersTab.title)),
    findings: [...settingFindings, ...questionFindings, ...municipalityFindings, ...answerFindings],
    grids: {
      settings: settingsGrid,
      questions: questionsGrid,
      municipalities: municipalitiesGrid,
      answers,
      others: new Map(others.map((tab, place) => [tab.sheetId, read[3 + place] ?? []])),
    },
  };
}

/** Unmarked tabs only: a tab of ours is never taken for one that Google Forms made. */
function usualAnswersTab(workbook: Workbook): WorkbookTab | null {
  const marked = workbook.tabs.find((tab) => tab.key === 'answers');
  if (marked) return marked;
  const free = workbook.tabs.filter((tab) => tab.key === null);
  for (const name of answersTabNames) {
    const found = free.find((tab) => tab.title === name) ?? free.find((tab) => tab.title.startsWith(name));
    if (found) return found;
  }
  return null;
}

function namedAnswersTab(workbook: Workbook, settings: Settings): WorkbookTab | null {
  if (settings.answersTab === '') return null;
  const found = workbook.tabs.find((tab) => tab.title === settings.answersTab);
  if (!found) throw new SurveyError('MISSING_ANSWERS_TAB', { tab: settings.answersTab });
  return found;
}

/** Rows of a tab that are read in one call; `from` counted from 0. */
interface Piece {
  readonly range: string;
  readonly from: number;
}

function piecesOf(tab: WorkbookTab): readonly Piece[] {
  const rowsACall = Math.max(1, Math.floor(CELLS_A_CALL / Math.max(tab.columnCount, 1)));
  if (tab.rowCount <= rowsACall) return [{ range: wholeTab(tab.title), from: 0 }];
  const pieces: Piece[] = [];
  for (let from = 0; from < tab.rowCount; from += rowsACall) {
    pieces.push({ range: rowsOf(tab.title, from, Math.min(from + rowsACall, tab.rowCount), tab.columnCount), from });
  }
  return pieces;
}

/** The pieces under each other; one that ends in empty rows comes back shorter than it was asked for. */
function* readPieces(context: RunContext, pieces: readonly Piece[], first: Grid | null): Job<Grid> {
  if (pieces.length === 1 && first) return first;
  const rows: Grid[number][] = [];
  for (const [place, piece] of pieces.entries()) {
    const grid = place === 0 && first ? first : (yield* readRanges(context, [piece.range]))[0];
    while (rows.length < piece.from) rows.push([]);
    for (const row of grid ?? []) rows.push(row);
  }
  return rows;
}

function* readRanges(context: RunContext, ranges: readonly string[]): Job<readonly Grid[]> {
  const answer = yield* call('sheets.spreadsheets.values.batchGet', {
    spreadsheetId: context.spreadsheetId,
    ranges,
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  return ranges.map((_, place) => (answer.valueRanges?.[place]?.values ?? []) as Grid);
}
