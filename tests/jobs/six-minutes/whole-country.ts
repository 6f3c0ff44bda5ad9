/** Runs the jobs of 290 municipalities on the modelled clock and prints what came of it, outside Jest, in whose sandbox the draws take many times longer. */
import type { Call } from '../../../src/google/call';
import { continueWork } from '../../../src/jobs/continue-work';
import { makeOneDeck } from '../../../src/jobs/make-one-deck';
import { startDecks } from '../../../src/jobs/start-decks';
import type { DeckUnit } from '../../../src/jobs/decks/deck-round';
import { makeMunicipalityTabs } from '../../../src/jobs/make-municipality-tabs';
import { recalculate } from '../../../src/jobs/recalculate';
import { tabNames } from '../../../src/messages/sv/tabs';
import { NOW } from '../workbook/a-workbook';
import { municipalities, surveyed } from '../workbook/a-survey';
import { costOfCall } from './cost-of-call';
import { timedRun, type TimedRun } from './timed-run';

const COUNT = 290;
const MINUTES_BETWEEN = 10 * 60_000;
const MOST_RUNS = 8;

type Requests = readonly Readonly<Record<string, { readonly properties?: { readonly title?: string } }>>[];
interface Lasted {
  /** Modelled milliseconds. */
  readonly took: number;
  /** False: the loop broke it off. */
  readonly ended: boolean;
}

export interface WholeCountry {
  readonly analysis: Lasted & { readonly units: number };
  readonly tabs: {
    readonly runs: readonly Lasted[];
    readonly made: readonly string[];
    readonly missing: readonly string[];
    /** Modelled milliseconds of all batches sent as one. */
    readonly asOneBatch: number;
    /** Batches of one more run. */
    readonly sentAgain: number;
  };
  readonly decks: {
    readonly begin: Lasted & { readonly units: number };
    readonly one: Lasted & { readonly state: string };
    readonly trigger: readonly (Lasted & { readonly made: readonly string[] })[];
  };
}

const lasted = ({ took, result }: TimedRun<unknown>): Lasted => ({ took, ended: result !== null });
const requestsOf = ({ body }: Call): Requests => ((body ?? {}) as { requests?: Requests }).requests ?? [];
const batches = (calls: readonly Call[]): readonly Call[] =>
  calls.filter(({ method }) => method === 'sheets.spreadsheets.batchUpdate');

function analysisAndTabs(): Pick<WholeCountry, 'analysis' | 'tabs'> {
  const book = surveyed({ municipalities: municipalities(COUNT, 60), questions: 30 });
  const analysis = timedRun(book, recalculate, { start: NOW });
  const runs: TimedRun<unknown>[] = [];
  do runs.push(timedRun(book, makeMunicipalityTabs, { start: NOW + runs.length * MINUTES_BETWEEN }));
  while (runs[runs.length - 1]?.result === null && runs.length < MOST_RUNS);
  const again = timedRun(book, makeMunicipalityTabs, { start: NOW + runs.length * MINUTES_BETWEEN });
  const requests = runs.flatMap(({ calls }) => batches(calls)).flatMap(requestsOf);
  const made = requests.flatMap(({ addSheet }) => addSheet?.properties?.title ?? []);
  const standing = new Set(book.titles());
  return {
    analysis: { ...lasted(analysis), units: analysis.result?.counts['units'] ?? 0 },
    tabs: {
      runs: runs.map(lasted),
      made,
      missing: municipalities(COUNT)
        .map(({ name }) => tabNames.municipality(name))
        .filter((title) => !made.includes(title) || !standing.has(title)),
      asOneBatch: costOfCall({ method: 'sheets.spreadsheets.batchUpdate', body: { requests: [...requests] } }, null),
      sentAgain: batches(again.calls).length,
    },
  };
}

/** Fewer questions: a deck's time hangs on its slides, of which there are as many. */
function decks(): WholeCountry['decks'] {
  const book = surveyed({ municipalities: municipalities(COUNT), questions: 6 });
  const begin = timedRun(book, (context) => startDecks(context), { start: NOW });
  const round = begin.result;
  if (!round) throw new Error('The decks never began');
  const one = timedRun(book, (context) => makeOneDeck(context, round, round.units[0] as DeckUnit), {
    start: NOW + 60_000,
  });
  const trigger = [1, 2, 3].map((turn) => timedRun(book, continueWork, { start: NOW + turn * MINUTES_BETWEEN }));
  return {
    begin: { ...lasted(begin), units: round.units.length },
    one: { ...lasted(one), state: one.result?.state ?? '' },
    trigger: trigger.map((run) => ({
      ...lasted(run),
      made: run.calls
        .filter(({ method }) => method === 'drive.files.copy')
        .map(({ body }) => (body as { appProperties: { unit: string } }).appProperties.unit),
    })),
  };
}

process.stdout.write(JSON.stringify({ ...analysisAndTabs(), decks: decks() } satisfies WholeCountry));
