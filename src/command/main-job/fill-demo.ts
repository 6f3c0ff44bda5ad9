/** Fills the workbook that Kom igång made with the demo survey: made-up municipalities, departments, statements, answers of two years, actions. */
import type { Language, Words } from '../../messages';
import { demoAnswers, demoSeed, earlierDemoAnswers } from '../demo/answers';
import { demoDepartments, invitedTo } from '../demo/groups';
import { demoMunicipalities } from '../demo/municipalities';
import { demoDecisions, demoDialogues } from '../demo/method';
import { demoActions } from '../demo/plan';
import { demoStatements, earlierStatement } from '../demo/statements';
import { surveyTexts } from '../demo/demo-survey';
import type { SurveyTexts } from '../demo/survey-texts';
import type { LocalGoogle } from '../../workspace/local-google';
import { pasteGrid, pasteRows, pasteSettings, showTimes } from './type-in';

const MS_A_DAY = 86_400_000;
/** Serial day 25569 is 1970-01-01. */
const serialDay = (ms: number): number => Math.floor(ms / MS_A_DAY) + 25569;

const YEAR = 2026;
const EARLIER_YEAR = 2025;

/** What is typed in is in the language of the demo and the headers in that of the workbook, which are the same. */
export function fillDemo(google: LocalGoogle, language: Language, words: Words): void {
  const texts = surveyTexts(language);
  fillSettings(google, texts, words);
  fillMunicipalities(google, words);
  fillQuestions(google, texts, words);
  const { headers, tabNames } = words;
  pasteRows(
    google,
    tabNames.departments,
    [headers.departments.municipality, headers.departments.name],
    departmentRows(texts, words),
  );
  pasteGrid(google, tabNames.answers, demoAnswers(demoSeed, texts));
  showTimes(google, tabNames.answers);
  fillEarlier(google, texts, words);
  fillPlan(google, texts, words);
  fillDecisions(google, texts, words);
  fillDialogues(google, texts, words);
}

function fillSettings(google: LocalGoogle, texts: SurveyTexts, words: Words): void {
  const { earlierAnswersTitle, headers, settingDefaults, settingNames, tabNames } = words;
  const { columns, ends } = texts;
  const dontKnow = [...new Set(texts.dontKnow)];
  pasteSettings(
    google,
    tabNames.settings,
    headers.settings,
    new Map<string, string | number>([
      [settingNames.year, YEAR],
      [settingNames.departmentColumn, columns.department],
      [settingNames.roleColumn, columns.role],
      // A form writes its time stamp, which the survey has no use for.
      [settingNames.droppedColumns, columns.time],
      [settingNames.earlierAnswersTab, earlierAnswersTitle],
      [settingNames.earlierQuestionsTab, texts.earlierQuestionsTab(EARLIER_YEAR)],
      [settingNames.earlierYear, EARLIER_YEAR],
      [
        settingNames.values,
        Object.entries(ends)
          .map(([value, label]) => `${label} = ${value}`)
          .join('\n'),
      ],
      ...(dontKnow.every((label) => settingDefaults.dontKnow.includes(label))
        ? []
        : ([[settingNames.dontKnow, dontKnow.join('\n')]] as const)),
      [settingNames.cooperation, texts.cooperation],
      [settingNames.coordinator, texts.coordinator],
      [settingNames.coordinatorEmail, google.user],
    ]),
  );
}

function fillMunicipalities(google: LocalGoogle, { headers: { municipalities }, tabNames, yesNo }: Words): void {
  pasteRows(
    google,
    tabNames.municipalities,
    [municipalities.id, municipalities.name],
    demoMunicipalities.map(({ id, name, invited }) => ({
      [municipalities.id]: id,
      [municipalities.name]: name,
      [municipalities.invited]: invited,
      [municipalities.active]: yesNo.yes,
    })),
  );
}

function fillQuestions(
  google: LocalGoogle,
  texts: SurveyTexts,
  { headers: { questions }, tabNames, yesNo }: Words,
): void {
  pasteRows(
    google,
    tabNames.questions,
    [questions.id, questions.statement],
    demoStatements(texts).map(({ id, area, shortName, statement }) => ({
      [questions.id]: id,
      [questions.area]: area,
      [questions.shortName]: shortName,
      [questions.statement]: statement,
      [questions.column]: `${area} [${statement}]`,
      [questions.included]: yesNo.yes,
      [questions.reversed]: yesNo.no,
    })),
  );
}

/** A department for each that answered: two small ones are reported as one. */
function departmentRows(
  { departments }: SurveyTexts,
  { headers }: Words,
): readonly Readonly<Record<string, string | number>>[] {
  const { municipality, name, reportedAs, invited } = headers.departments;
  return demoMunicipalities.flatMap((one) =>
    [...invitedTo(one)].map(([department, count]) => {
      const other = demoDepartments.find(({ key }) => key === department)?.reportedAs;
      return {
        [municipality]: one.name,
        [name]: departments[department],
        [invited]: count,
        [reportedAs]: other ? departments[other] : '',
      };
    }),
  );
}

/** The year before as it was kept: its answers, and how its questions were worded. */
function fillEarlier(google: LocalGoogle, texts: SurveyTexts, { headers, earlierAnswersTitle }: Words): void {
  const { id, area, shortName, statement, column } = headers.questions;
  pasteGrid(google, earlierAnswersTitle, earlierDemoAnswers(texts));
  showTimes(google, earlierAnswersTitle);
  pasteGrid(google, texts.earlierQuestionsTab(EARLIER_YEAR), [
    [id, area, shortName, statement, column],
    ...demoStatements(texts).map((one) => {
      const asked = earlierStatement(one, texts);
      return [one.id, one.area, one.shortName, asked, `${one.area} [${asked}]`];
    }),
  ]);
}

function fillPlan(google: LocalGoogle, texts: SurveyTexts, words: Words): void {
  const {
    headers: { plan },
    statusNames,
    tabNames,
    yesNo,
  } = words;
  const today = serialDay(google.clock.now());
  pasteRows(
    google,
    tabNames.plan,
    [plan.id, plan.action],
    demoActions(texts).map((action) => ({
      [plan.id]: action.id,
      [plan.action]: action.action,
      [plan.area]: action.area,
      [plan.owner]: action.owner,
      [plan.email]: action.email,
      [plan.municipality]: action.municipality,
      [plan.due]: action.dueInDays === null ? null : today + action.dueInDays,
      [plan.updated]: action.updatedDaysAgo === null ? null : today - action.updatedDaysAgo,
      [plan.status]: statusNames[action.status],
      [plan.percent]: action.percent,
      [plan.nextStep]: action.nextStep,
      [plan.reminders]: yesNo.yes,
    })),
  );
}

function fillDecisions(google: LocalGoogle, texts: SurveyTexts, words: Words): void {
  const { headers, forumNames, decisionStatusNames, tabNames } = words;
  const { decisions } = headers;
  const today = serialDay(google.clock.now());
  pasteRows(
    google,
    tabNames.decisions,
    [decisions.id, decisions.forum],
    demoDecisions(texts).map((one) => ({
      [decisions.id]: one.id,
      [decisions.date]: today + one.inDays,
      [decisions.municipality]: one.municipality,
      [decisions.forum]: forumNames[one.forum],
      [decisions.subject]: one.subject,
      [decisions.area1]: one.areas[0] ?? '',
      [decisions.area2]: one.areas[1] ?? '',
      [decisions.owner]: one.owner,
      [decisions.reportBack]: one.reportBackInDays === null ? null : today + one.reportBackInDays,
      [decisions.registryNumber]: one.registryNumber,
      [decisions.status]: decisionStatusNames[one.status],
    })),
  );
}

function fillDialogues(google: LocalGoogle, texts: SurveyTexts, words: Words): void {
  const { headers, shouldKnowNames, tabNames } = words;
  const { dialogues } = headers;
  pasteRows(
    google,
    tabNames.dialogues,
    [dialogues.id, dialogues.department],
    demoDialogues(texts).map((one, place) => ({
      [dialogues.id]: `D-${String(place + 1).padStart(2, '0')}`,
      [dialogues.municipality]: one.municipality,
      [dialogues.department]: one.department,
      [dialogues.area]: one.area,
      [dialogues.rating]: one.rating,
      [dialogues.works]: one.works,
      [dialogues.hinders]: one.hinders,
      [dialogues.unknown]: one.unknown,
      [dialogues.shouldKnow]: shouldKnowNames[one.shouldKnow],
      [dialogues.proposal]: one.proposal,
      [dialogues.urgent]: one.urgent,
      [dialogues.feasible]: one.feasible,
    })),
  );
}
