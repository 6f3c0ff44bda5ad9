/** Fills the workbook that Kom igång made with the demo survey: made-up municipalities, departments, statements, answers of two years, actions. */
import { earlierAnswersTitle, headers, settingNames, tabNames } from '../../messages/sv/tabs';
import { demoAnswers, demoColumns, demoSeed, earlierDemoAnswers } from '../demo/answers';
import { earlierStatement } from '../demo/earlier-questions';
import { demoDepartments, invitedTo } from '../demo/groups';
import { demoMunicipalities } from '../demo/municipalities';
import { demoActions } from '../demo/plan';
import { demoStatements } from '../demo/statements';
import type { LocalGoogle } from '../../workspace/local-google';
import { pasteGrid, pasteRows, pasteSettings, showTimes } from './type-in';

/** A form writes its time stamp, which the survey has no use for. */
const TIME_COLUMN = 'Tidstämpel';

const MS_A_DAY = 86_400_000;
/** Serial day 25569 is 1970-01-01. */
const serialDay = (ms: number): number => Math.floor(ms / MS_A_DAY) + 25569;

const YEAR = 2026;
const EARLIER_YEAR = 2025;
const earlierQuestionsTitle = `Frågor ${EARLIER_YEAR}`;

export function fillDemo(google: LocalGoogle): void {
  const { questions, municipalities, plan, settings } = headers;
  pasteSettings(
    google,
    tabNames.settings,
    settings,
    new Map<string, string | number>([
      [settingNames.year, YEAR],
      [settingNames.departmentColumn, demoColumns.department],
      [settingNames.roleColumn, demoColumns.role],
      [settingNames.droppedColumns, demoColumns.time],
      [settingNames.earlierAnswersTab, earlierAnswersTitle],
      [settingNames.earlierQuestionsTab, earlierQuestionsTitle],
      [settingNames.earlierYear, EARLIER_YEAR],
      [settingNames.values, '1 - Instämmer inte alls = 1\n6 - Instämmer helt = 6'],
      [settingNames.droppedColumns, TIME_COLUMN],
      [settingNames.cooperation, 'Demokommunerna'],
      [settingNames.coordinator, 'Samordnaren'],
      [settingNames.coordinatorEmail, google.user],
    ]),
  );
  pasteRows(
    google,
    tabNames.municipalities,
    [municipalities.id, municipalities.name],
    demoMunicipalities.map(({ id, name, invited }) => ({
      [municipalities.id]: id,
      [municipalities.name]: name,
      [municipalities.invited]: invited,
      [municipalities.active]: 'Ja',
    })),
  );
  pasteRows(
    google,
    tabNames.questions,
    [questions.id, questions.statement],
    demoStatements.map(({ id, area, shortName, statement }) => ({
      [questions.id]: id,
      [questions.area]: area,
      [questions.shortName]: shortName,
      [questions.statement]: statement,
      [questions.column]: `${area} [${statement}]`,
      [questions.included]: 'Ja',
      [questions.reversed]: 'Nej',
    })),
  );
  pasteRows(
    google,
    tabNames.departments,
    [headers.departments.municipality, headers.departments.name],
    departmentRows(),
  );
  pasteGrid(google, tabNames.answers, demoAnswers(demoSeed));
  showTimes(google, tabNames.answers);
  fillEarlier(google);
  fillPlan(google, plan);
}

/** A department for each that answered: two small ones are reported as one. */
function departmentRows(): readonly Readonly<Record<string, string | number>>[] {
  const { municipality, name, reportedAs, invited } = headers.departments;
  return demoMunicipalities.flatMap((one) =>
    [...invitedTo(one)].map(([department, count]) => ({
      [municipality]: one.name,
      [name]: department,
      [invited]: count,
      [reportedAs]: demoDepartments.find((candidate) => candidate.name === department)?.reportedAs ?? '',
    })),
  );
}

/** The year before as it was kept: its answers, and how its questions were worded. */
function fillEarlier(google: LocalGoogle): void {
  const { id, area, shortName, statement, column } = headers.questions;
  pasteGrid(google, earlierAnswersTitle, earlierDemoAnswers());
  showTimes(google, earlierAnswersTitle);
  pasteGrid(google, earlierQuestionsTitle, [
    [id, area, shortName, statement, column],
    ...demoStatements.map((one) => {
      const asked = earlierStatement(one);
      return [one.id, one.area, one.shortName, asked, `${one.area} [${asked}]`];
    }),
  ]);
}

function fillPlan(google: LocalGoogle, plan: typeof headers.plan): void {
  const today = serialDay(google.clock.now());
  pasteRows(
    google,
    tabNames.plan,
    [plan.id, plan.action],
    demoActions.map((action) => ({
      [plan.id]: action.id,
      [plan.action]: action.action,
      [plan.area]: action.area,
      [plan.owner]: action.owner,
      [plan.email]: action.email,
      [plan.municipality]: action.municipality,
      [plan.due]: action.dueInDays === null ? null : today + action.dueInDays,
      [plan.updated]: action.updatedDaysAgo === null ? null : today - action.updatedDaysAgo,
      [plan.status]: action.status,
      [plan.percent]: action.percent,
      [plan.nextStep]: action.nextStep,
      [plan.reminders]: 'Ja',
    })),
  );
}
