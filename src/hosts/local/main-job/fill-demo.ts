/** Fills the workbook that Kom igång made with the demo survey: made-up municipalities, statements, answers and actions. */
import { headers, settingNames, tabNames } from '../../../messages/sv/tabs';
import { demoAnswers, demoSeed } from '../demo/answers';
import { demoMunicipalities } from '../demo/municipalities';
import { demoActions } from '../demo/plan';
import { demoStatements } from '../demo/statements';
import type { LocalGoogle } from '../local-google';
import { pasteGrid, pasteRows, pasteSettings, showTimes } from './paste-rows';

const MS_A_DAY = 86_400_000;
/** Serial day 25569 is 1970-01-01. */
const serialDay = (ms: number): number => Math.floor(ms / MS_A_DAY) + 25569;

export function fillDemo(google: LocalGoogle): void {
  const { questions, municipalities, plan, settings } = headers;
  pasteSettings(google, tabNames.settings, settings, new Map<string, string | number>([
    [settingNames.year, 2026],
    [settingNames.values, '1 - Instämmer inte alls = 1\n6 - Instämmer helt = 6'],
    [settingNames.cooperation, 'Demokommunerna'],
    [settingNames.coordinator, 'Samordnaren'],
    [settingNames.coordinatorEmail, google.user],
  ]));
  pasteRows(google, tabNames.municipalities, [municipalities.id, municipalities.name], demoMunicipalities.map(({ id, name, invited }) => ({
    [municipalities.id]: id, [municipalities.name]: name, [municipalities.invited]: invited, [municipalities.active]: 'Ja',
  })));
  pasteRows(google, tabNames.questions, [questions.id, questions.statement], demoStatements.map(({ id, area, shortName, statement }) => ({
    [questions.id]: id, [questions.area]: area, [questions.shortName]: shortName, [questions.statement]: statement,
    [questions.column]: `${area} [${statement}]`, [questions.included]: 'Ja', [questions.reversed]: 'Nej',
  })));
  pasteGrid(google, tabNames.answers, demoAnswers(demoSeed));
  showTimes(google, tabNames.answers);
  fillPlan(google, plan);
}

function fillPlan(google: LocalGoogle, plan: typeof headers.plan): void {
  const today = serialDay(google.clock.now());
  pasteRows(google, tabNames.plan, [plan.id, plan.action], demoActions.map((action) => ({
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
  })));
}
