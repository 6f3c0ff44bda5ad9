/** The main job: an empty Sheet, Kom igång, the answers typed in, every menu item, and all that came of it in a folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../analysis/analysis';
import { runSync } from '../../google/run';
import { readAnalysis, type ReadAnalysis } from '../../jobs/survey/read-analysis';
import { reachOf } from '../../jobs/kontroll/reach-of';
import { throwIfStopped } from '../../jobs/survey/stops';
import { causeLine, rankedCauses, type Cause } from '../../messages/causes';
import type { Finding, Severity } from '../../messages/finding';
import { languageOf, wordsIn, type Language, type Words } from '../../messages';
import { analysisCsv } from '../analysis-csv';
import { writeGallery } from '../gallery/write-gallery';
import { officeExporters } from '../../render/office/office-exporters';
import { createLocalGoogle, type LocalGoogle } from '../../workspace/local-google';
import type { Arguments } from '../arguments';
import { drawGallery, type GalleryFacts } from '../gallery/draw-gallery';
import { surveyTexts } from '../demo/demo-survey';
import { fillAnswers } from './fill-answers';
import { fillDemo } from './fill-demo';
import type { Progress } from '../progress';
import { readEverything, type Everything } from './read-everything';
import { deskOf, restCallsOf, type Desk, type JobRecord } from './work-the-menu';
import { emptyFolder, writeFiles } from './write-files';

/** Monday 23 November 2026, 07:30 in Stockholm: the demo's day, so that its files are the same each time. */
const DEMO_DAY = Date.UTC(2026, 10, 23, 6, 30);

export interface MainJobOptions extends Arguments {
  readonly dist: string;
  /** Milliseconds since 1970: the day of a job with real answers. */
  readonly now: number;
}

export interface MainJob {
  readonly desk: Desk;
  readonly made: Everything;
  readonly facts: GalleryFacts;
  /** With areas unrounded. */
  readonly exact: () => Analysis;
  /** Milliseconds since 1970, by the job's own clock. */
  readonly ended: number;
  /** What was found in the files, and by Kontroll. */
  readonly ofFiles: readonly Finding[];
  readonly kontroll: readonly Finding[];
}

export async function runMainJob(options: MainJobOptions, progress: Progress): Promise<void> {
  const words = wordsIn(options.language);
  const { desk, made, facts, exact, ended, ofFiles, kontroll } = await workThrough(options, progress);
  emptyFolder(options.out);
  await writeFiles(options.out, made, facts.analysis, desk.jobs, ended, words);
  progress.step(words.progressWords.draw);
  if (options.exact !== undefined) writeFileSync(options.exact, `${words.exactNotice}\n${analysisCsv(exact(), words)}`);
  writeGallery(options.out, drawGallery(made, facts, words), words);
  progress.done([
    ...summary(desk, made, options.out, words),
    ...whatWasFound(ofFiles, kontroll, facts.analysis, words),
  ]);
}

/** All but the files: what came of every menu item, read back. */
export async function workThrough(options: Omit<MainJobOptions, 'out'>, progress: Progress): Promise<MainJob> {
  const words = wordsIn(options.language);
  const { progressWords: says, menuMessages } = words;
  const demo = options.answers === null;
  const google = createLocalGoogle({
    dist: options.dist,
    now: demo ? DEMO_DAY : options.now,
    user: surveyTexts(options.language).user,
    title: menuMessages.menu,
    locale: words.officeLanguage.replace('-', '_'),
    exporters: officeExporters(words),
  });
  speak(google, options.language);
  const desk = deskOf(google, words);

  progress.step(says.setUp(menuMessages.items.setUp));
  desk.choose(menuMessages.items.setUp, 'setUp');
  progress.step(options.answers === null ? says.fillDemo : says.fillAnswers(options.answers));
  const findings =
    options.answers === null
      ? (fillDemo(google, options.language, words), [])
      : await fillAnswers(google, { ...options, answers: options.answers }, words);
  findings.forEach((finding) => progress.finding(finding));
  // Before any menu item: what stops the figures stops the command, and nothing is written.
  throwIfStopped([...findings, ...readBack(google).findings]);

  const round = workTheMenu(desk, progress, words);
  progress.step(says.readBack);
  const { analysis, exact, findings: kontroll, answersTitle, settings } = readBack(google);
  const ended = google.clock.now();
  const date = new Date(ended).toISOString().slice(0, 10);
  return {
    desk,
    made: readEverything(google),
    exact,
    facts: { analysis, round, jobs: desk.jobs, date, demo, answerTabs: [answersTitle, settings.earlierAnswersTab] },
    ended,
    ofFiles: findings,
    kontroll,
  };
}

function workTheMenu(desk: Desk, progress: Progress, words: Words): ReturnType<Desk['makeDecks']> {
  const { items } = words.menuMessages;
  const { decksDone } = words.progressWords;
  progress.step(items.recalculate);
  desk.choose(items.recalculate, 'recalculate');
  progress.step(items.municipalityTabs);
  desk.choose(items.municipalityTabs, 'makeMunicipalityTabs');
  progress.step(words.deckJobs.all);
  const round = desk.makeDecks((done, of, unit) => progress.part(decksDone(done, of, unit)));
  progress.step(words.documentJobs.all);
  desk.makeDocuments((done, of, name) => progress.part(decksDone(done, of, name)));
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
export function readBack(
  google: LocalGoogle,
): Pick<ReadAnalysis, 'analysis' | 'exact' | 'findings' | 'answersTitle' | 'settings'> {
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
    readAnalysis(context, () => [], { despiteStops: true }),
    { now: () => 0, chance: () => 0, deadline: Infinity },
    { send, sleep: () => undefined },
  );
}

function summary({ jobs }: Desk, made: Everything, out: string, { progressWords: says }: Words): readonly string[] {
  const most = (makes: JobRecord['makes']): number =>
    jobs.filter((job) => job.makes === makes).reduce((max, { calls }) => Math.max(max, restCallsOf(calls)), 0);
  const own = jobs.filter(({ makes }) => makes === undefined);
  return [
    says.done,
    `  ${says.made(made.workbook.sheets?.length ?? 0, made.decks.length, made.documents.length, made.mails.length, out)}`,
    `  ${says.beginWith(join(out, 'index.html'))}`,
    says.calls,
    ...own.map(({ name, calls }) => {
      const rest = restCallsOf(calls);
      return `  ${says.callsOf(name, rest, calls.length - rest)}`;
    }),
    `  ${says.callsOfDecks(most('deck'))}`,
    `  ${says.callsOfDocuments(most('document'))}`,
  ];
}

const MOST_TOLD = 3;

/** How many rows Kontroll has, and the heaviest of what was found there and in the files. */
function whatWasFound(
  ofFiles: readonly Finding[],
  kontroll: readonly Finding[],
  analysis: Analysis,
  words: Words,
): readonly string[] {
  const causesOf = (findings: readonly Finding[], severity: Severity): readonly Cause[] =>
    rankedCauses(findings, reachOf(analysis)).filter((cause) => cause.severity === severity);
  const count = (findings: readonly Finding[], severity: Severity): number => causesOf(findings, severity).length;
  return [
    words.progressWords.found(count(kontroll, 'warning'), count(kontroll, 'info'), count(ofFiles, 'warning')),
    ...causesOf([...ofFiles, ...kontroll], 'warning')
      .slice(0, MOST_TOLD)
      .map((cause) => `  ${causeLine(cause, words)}`),
  ];
}

/** A script that has no language yet speaks Swedish; another is set as a job sets it that has read Inställningar. */
function speak(google: LocalGoogle, language: Language): void {
  if (language === 'sv') return;
  const method = 'appsscript.PropertiesService.setProperties';
  const answer = google.workspace.handle({ method, params: { store: 'script', properties: { language } } });
  if (answer.status !== 200) throw new Error(`${method}: ${JSON.stringify(answer.body)}`);
}
