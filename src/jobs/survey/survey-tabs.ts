/** The tabs in which the coordinator says what the survey is: which they are, and what their cells make of it. */
import type { Grid } from '../../grid/grid';
import type { Words } from '../../messages';
import type { Finding } from '../../messages/finding';
import { readDepartments } from '../../responses/survey-tabs/read-departments';
import { readMunicipalities } from '../../responses/survey-tabs/read-municipalities';
import { readQuestions } from '../../responses/survey-tabs/read-questions';
import type { Survey } from '../../responses/survey';
import { leftTabs } from '../merging/left-tabs';
import { withKeptIds } from './kept-ids';
import { findTab, requireTab, type Workbook, type WorkbookTab } from '../workbook/read-workbook';

export interface SurveyTabs {
  readonly settings: WorkbookTab;
  readonly questions: WorkbookTab;
  readonly municipalities: WorkbookTab;
  /** A workbook made before there was such a tab has none, and needs none. */
  readonly departments: WorkbookTab | null;
}

/** Titles that findings name. */
export type SurveyTitles = Readonly<Record<'questions' | 'municipalities' | 'departments', string>>;

/** Throws MISSING_TAB. */
export const surveyTabs = (workbook: Workbook): SurveyTabs => ({
  settings: requireTab(workbook, 'settings'),
  questions: requireTab(workbook, 'questions'),
  municipalities: requireTab(workbook, 'municipalities'),
  departments: findTab(workbook, 'departments'),
});

export const titlesOf = (
  { questions, municipalities, departments }: SurveyTabs,
  { tabNames }: Words,
): SurveyTitles => ({
  questions: questions.title,
  municipalities: municipalities.title,
  departments: departments?.title ?? tabNames.departments,
});

/** Throws as `readQuestions`, `readMunicipalities` and `readDepartments` do. */
export function readSurvey(
  workbook: Workbook,
  tabs: SurveyTabs,
  gridOf: (tab: WorkbookTab | null) => Grid,
  titles: SurveyTitles,
): { survey: Survey; findings: readonly Finding[] } {
  const { questions, findings: ofQuestions } = readQuestions(gridOf(tabs.questions), titles.questions);
  const listed = readMunicipalities(gridOf(tabs.municipalities), titles.municipalities);
  const { municipalities, findings: ofIds } = withKeptIds(listed.municipalities, workbook, titles.municipalities);
  const { departments, findings: ofDepartments } = readDepartments(
    gridOf(tabs.departments),
    municipalities,
    titles.departments,
  );
  return {
    survey: { questions, municipalities, departments },
    findings: [...ofQuestions, ...listed.findings, ...ofIds, ...leftTabs(municipalities, workbook), ...ofDepartments],
  };
}
