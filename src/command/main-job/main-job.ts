/** The main job: an empty Sheet, Kom igång, the answers typed in, every menu item, and all that came of it in a folder. */
import { join } from 'node:path';
import { runSync } from '../../google/run';
import { readAnalysis, type ReadAnalysis } from '../../jobs/survey/read-analysis';
import { languageOf } from '../../messages';
import { menuMessages } from '../../messages/sv/menu';
import { writeGallery } from '../gallery/write-gallery';
import { createLocalGoogle, type LocalGoogle } from '../../workspace/local-google';
import type { MainJobArguments } from './arguments';
import { drawGallery } from './draw-gallery';
import { fillAnswers } from './fill-answers';
import { fillDemo } from './fill-demo';
import type { Progress } from './progress';
import { readEverything } from './read-everything';
import { deskOf, restCallsOf, type Desk } from './work-the-menu';
import { emptyFolder, writeFiles } from './write-files';

const COORDINATOR = 'samordnare@demokommunerna.example';

/** Monday 23 November 2026, 07:30 in Stockholm: the demo's day, so that its files are the same each time. */
const DEMO_DAY = Date.UTC(2026, 10, 23, 6, 30);

export interface MainJobOptions extends MainJobArguments {
  readonly dist: string;
  /** Milliseconds since 1970: the day of a job with real answers. */
  readonly now: number;
}

export async function runMainJob(options: MainJobOptions, progress: Progress): Promise<void> {
  const demo = options.answers === null;
  const google = createLocalGoogle({
    dist: options.dist,
    now: demo ? DEMO_DAY : options.now,
    user: COORDINATOR,
    title: 'Digital mognad',
  });
  const desk = deskOf(google);
  const { items } = menuMessages;

  progress.step(`${items.setUp}: gör flikarna`);
  desk.choose(items.setUp, 'setUp');
  progress.step(demo ? 'Skriver in den påhittade enkäten' : `Läser in ${options.answers}`);
  const findings =
    options.answers === null
      ? (fillDemo(google), [])
      : await fillAnswers(google, { ...options, answers: options.answers });
  findings.forEach((finding) => progress.finding(finding));

  const round = workTheMenu(desk, progress);
  progress.step('Läser tillbaka det som skapades och skriver filer');
  emptyFolder(options.out);
  const { analysis } = readBack(google);
  const made = readEverything(google);
  await writeFiles(options.out, made, analysis, desk.jobs, google.clock.now());
  progress.step('Ritar index.html');
  const date = new Date(google.clock.now()).toISOString().slice(0, 10);
  writeGallery(options.out, drawGallery(made, { analysis, round, jobs: desk.jobs, date, demo }));
  progress.done(summary(desk, made, options.out));
}

function workTheMenu(desk: Desk, progress: Progress): ReturnType<Desk['makeDecks']> {
  const { items } = menuMessages;
  progress.step(items.recalculate);
  desk.choose(items.recalculate, 'recalculate');
  progress.step(items.municipalityTabs);
  desk.choose(items.municipalityTabs, 'makeMunicipalityTabs');
  progress.step('Skapa bildspel');
  const round = desk.makeDecks('Skapa bildspel', (done, of, unit) => progress.part(`${done} av ${of} klara, ${unit}`));
  for (const [name, handler] of [
    [items.updatePlan, 'updatePlan'],
    [items.toggleMailing, 'toggleMailing'],
    [items.previewMailing, 'previewMailing'],
    [items.sendNow, 'sendNow'],
  ] as const) {
    progress.step(name);
    desk.choose(name, handler);
  }
  return round;
}

/** The same figures as the script worked out, read by the same job, for analysis.csv. */
export function readBack(google: LocalGoogle): Pick<ReadAnalysis, 'analysis' | 'findings'> {
  const context = {
    spreadsheetId: google.spreadsheetId,
    user: google.user,
    now: google.clock.now(),
    language: languageOf(google.workspace.state.scriptProperties['language'] ?? null),
    localTime: () => ({ date: '', time: '', weekday: 1 }),
  };
  const send = ({ method, params, body }: { method: string; params?: unknown; body?: unknown }): unknown => {
    const answer = google.workspace.handle({ method, params: params as Readonly<Record<string, unknown>>, body });
    if (answer.status >= 400)
      throw Object.assign(new Error(method), { details: (answer.body as { error: object }).error });
    return answer.body;
  };
  return runSync(
    readAnalysis(context),
    { now: () => 0, chance: () => 0, deadline: Infinity },
    { send, sleep: () => undefined },
  );
}

function summary(desk: Desk, made: ReturnType<typeof readEverything>, out: string): readonly string[] {
  const decks = desk.jobs.filter(
    ({ name }) => name.startsWith('Skapa bildspel, ') && !/förbereder|avslutar/.test(name),
  );
  const most = decks.reduce((max, { calls }) => Math.max(max, restCallsOf(calls)), 0);
  const own = desk.jobs.filter((job) => !decks.includes(job));
  return [
    'Klart. Inget är skickat och inget är delat.',
    `  ${made.workbook.sheets?.length ?? 0} flikar, ${made.decks.length} bildspel, ${made.mails.length} brev, i ${out}/`,
    `  Börja med ${join(out, 'index.html')}`,
    'Anrop till Sheets, Slides och Drive (inom parentes: lås, egenskaper, utlösare, brev):',
    ...own.map(({ name, calls }) => `  ${name}: ${restCallsOf(calls)} (${calls.length - restCallsOf(calls)})`),
    `  Skapa bildspel, varje bildspel: högst ${most}`,
  ];
}
