/** What the person types into the small workbook. */
import { pasteGrid, pasteRows, pasteSettings } from '../../src/command/main-job/type-in';
import type { LocalGoogle } from '../../src/workspace/local-google';
import { headers, settingNames, tabNames } from '../../src/messages/sv/tabs';

export interface SmallSurvey {
  /** Respondents per municipality, in the order Demostad, Granneby, Lillåker; one of 0 is not in the survey. */
  readonly sizes: readonly [number, number, number];
  readonly questionCount: number;
}

const AREAS = ['Ekonomi', 'Data', 'Säkerhet'];
const NAMES = ['Demostad', 'Granneby', 'Lillåker'] as const;

const statement = (index: number): string => `Vi har ordning på sak nummer ${index + 1}.`;

/** Answers without chance: a digit or vet ej, different for each person and question. */
const answerOf = (unit: number, person: number, question: number): string | number => {
  const turn = (unit * 7 + person * 5 + question * 3) % 11;
  if (turn >= 8 - question) return 'Vet ej';
  return turn === 7 ? '' : (turn % 6) + 1;
};

export function fillSurvey(google: LocalGoogle, { sizes = [12, 3, 2], questionCount = 6 }: Partial<SmallSurvey>): void {
  const { questions, municipalities, settings } = headers;
  const names = NAMES.filter((_, index) => sizes[index]! > 0);
  const all = Array.from({ length: questionCount }, (_, index) => index);
  pasteSettings(
    google,
    tabNames.settings,
    settings,
    new Map<string, string | number>([
      [settingNames.year, 2026],
      [settingNames.coordinator, 'Samordnaren'],
      [settingNames.coordinatorEmail, google.user],
    ]),
  );
  pasteRows(
    google,
    tabNames.municipalities,
    [municipalities.id, municipalities.name],
    names.map((name, index) => ({
      [municipalities.id]: `k${index + 1}`,
      [municipalities.name]: name,
      [municipalities.invited]: sizes[index]! + 2,
      [municipalities.active]: 'Ja',
    })),
  );
  pasteRows(
    google,
    tabNames.questions,
    [questions.id, questions.statement],
    all.map((index) => ({
      [questions.id]: `F${index + 1}`,
      [questions.area]: AREAS[index % AREAS.length]!,
      [questions.shortName]: `Sak ${index + 1}`,
      [questions.statement]: statement(index),
      [questions.column]: statement(index),
      [questions.included]: 'Ja',
      [questions.reversed]: 'Nej',
    })),
  );
  pasteGrid(google, tabNames.answers, [
    ['Kommun', ...all.map(statement)],
    ...names.flatMap((name, unit) =>
      Array.from({ length: sizes[unit]! }, (_, person) => [
        name,
        ...all.map((question) => answerOf(unit, person, question)),
      ]),
    ),
  ]);
}

/** 2026-11-23 as a serial day number. */
const TODAY = 46349;

export function fillPlanRows(google: LocalGoogle): void {
  const { plan } = headers;
  const row = (id: string, email: string, dueInDays: number | null, status = 'Pågår', updatedDaysAgo = 3) => ({
    [plan.id]: id,
    [plan.action]: `Åtgärd ${id}`,
    [plan.owner]: email ? 'Ansvarig' : '',
    [plan.email]: email,
    [plan.municipality]: 'Demostad',
    [plan.due]: dueInDays === null ? null : TODAY + dueInDays,
    [plan.status]: status,
    [plan.updated]: TODAY - updatedDaysAgo,
    [plan.reminders]: 'Ja',
  });
  pasteRows(
    google,
    tabNames.plan,
    [plan.id, plan.action],
    [
      row('Å-01', 'ett@demostad.example', -5),
      row('Å-02', 'ett@demostad.example', 3),
      row('Å-03', 'tva@demostad.example', 60, 'Pågår', 40),
      row('Å-04', '', 20),
      row('Å-05', 'tre@demostad.example', -2, 'Klar'),
    ],
  );
}
