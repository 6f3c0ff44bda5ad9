/** 290 municipalities in Apps Script's six minutes, on a clock that calls and work move on: nothing here depends on this machine's speed. */
import type { Call } from '../../../src/google/call';
import { continueDecks } from '../../../src/jobs/decks/continue-decks';
import { makeDeck } from '../../../src/jobs/decks/make-deck';
import { prepareDecks } from '../../../src/jobs/decks/prepare-decks';
import type { DeckUnit } from '../../../src/jobs/decks/deck-round';
import { makeMunicipalityTabs } from '../../../src/jobs/municipality-tabs';
import { recalculateAnalysis } from '../../../src/jobs/recalculate-analysis';
import { tabNames } from '../../../src/messages/sv/tabs';
import { NOW } from '../workbook/a-workbook';
import { municipalities, surveyed } from '../workbook/a-survey';
import { costOfCall } from './cost-of-call';
import { SIX_MINUTES, timedRun, type TimedRun } from './timed-run';

const COUNT = 290;
const MINUTES_BETWEEN = 10 * 60_000;
/** Longer than jest's usual, for a machine with much else to do. */
const PATIENCE = 600_000;

const requestsOf = ({ body }: Call): readonly Readonly<Record<string, { readonly properties?: { readonly title?: string } }>>[] =>
  ((body ?? {}) as { requests?: readonly Readonly<Record<string, { readonly properties?: { readonly title?: string } }>>[] }).requests ?? [];
const newTabs = (calls: readonly Call[]): readonly string[] => calls.flatMap(requestsOf).flatMap(({ addSheet }) => addSheet?.properties?.title ?? []);
const batches = (calls: readonly Call[]): readonly Call[] => calls.filter(({ method }) => method === 'sheets.spreadsheets.batchUpdate');

describe('290 municipalities × 30 questions, 60 people each', () => {
  const book = surveyed({ municipalities: municipalities(COUNT, 60), questions: 30 });

  it('Räkna om analysen fits one run', () => {
    const { result, took } = timedRun(book, recalculateAnalysis, { start: NOW });
    expect(result?.counts['units']).toBe(COUNT + 1);
    expect(took).toBeLessThan(SIX_MINUTES);
  }, PATIENCE);

  it('Skapa kommunflikar is broken off in time, goes on where it was, and ends with one tab for each', () => {
    const runs: TimedRun<unknown>[] = [];
    do runs.push(timedRun(book, makeMunicipalityTabs, { start: NOW + runs.length * MINUTES_BETWEEN }));
    while (runs[runs.length - 1]?.result === null && runs.length < 8);
    const made = runs.flatMap(({ calls }) => newTabs(calls));
    const names = municipalities(COUNT).map(({ name }) => tabNames.municipality(name));

    expect(Math.max(...runs.map(({ took }) => took))).toBeLessThan(SIX_MINUTES);
    expect(runs.map(({ result }) => result !== null)).toEqual([...runs.slice(1).map(() => false), true]);
    // Each tab once, and the one hidden tab behind their charts.
    expect(made).toHaveLength(COUNT + 1);
    expect(names.filter((name) => !made.includes(name))).toEqual([]);
    expect(names.filter((name) => !book.titles().includes(name))).toEqual([]);
    // Were it sent as one batch no run would be long enough: the model can tell.
    const all = runs.flatMap(({ calls }) => batches(calls)).flatMap(requestsOf);
    expect(costOfCall({ method: 'sheets.spreadsheets.batchUpdate', body: { requests: [...all] } }, null)).toBeGreaterThan(SIX_MINUTES);

    const again = timedRun(book, makeMunicipalityTabs, { start: NOW + runs.length * MINUTES_BETWEEN });
    expect(batches(again.calls)).toEqual([]);
  }, PATIENCE);
});

describe('decks of 290 municipalities', () => {
  const book = surveyed({ municipalities: municipalities(COUNT), questions: 6 });
  const copiesOf = (calls: readonly Call[]): readonly string[] =>
    calls.filter(({ method }) => method === 'drive.files.copy').map(({ body }) => (body as { appProperties: { unit: string } }).appProperties.unit);

  it('the dialog’s calls each fit a run: one to begin, one for each deck', () => {
    const begun = timedRun(book, (context) => prepareDecks(context), { start: NOW });
    expect(begun.took).toBeLessThan(SIX_MINUTES);
    const round = begun.result;
    expect(round?.units).toHaveLength(COUNT + 1);
    if (!round) return;
    const one = timedRun(book, (context) => makeDeck(context, round, round.units[0] as DeckUnit), { start: NOW + 60_000 });
    expect(one.result?.state).toBe('made');
    expect(one.took).toBeLessThan(SIX_MINUTES);
  }, PATIENCE);

  it('the standing trigger goes on with the others, run after run, and makes none twice', () => {
    const runs = [1, 2, 3].map((turn) => timedRun(book, continueDecks, { start: NOW + turn * MINUTES_BETWEEN }));
    const made = runs.map(({ calls }) => copiesOf(calls));
    expect(Math.max(...runs.map(({ took }) => took))).toBeLessThan(SIX_MINUTES);
    for (const ofRun of made) expect(ofRun.length).toBeGreaterThan(5);
    expect(new Set(made.flat()).size).toBe(made.flat().length);
  }, PATIENCE);
});
