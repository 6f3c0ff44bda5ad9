/** 290 municipalities in Apps Script's six minutes, on a clock that calls and work move on: nothing here depends on this machine's speed. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { WholeCountry } from './whole-country';

const SIX_MINUTES = 6 * 60_000;
const COUNT = 290;
/** For a machine with much else to do. */
const PATIENCE = 900_000;

let seen: WholeCountry;

beforeAll(() => {
  const script = join(__dirname, 'whole-country.ts');
  seen = JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8', maxBuffer: 1e8 }),
  ) as WholeCountry;
}, PATIENCE);

describe('290 municipalities × 30 questions, 60 people each', () => {
  it('Räkna om analysen fits one run', () => {
    expect(seen.analysis.units).toBe(COUNT + 1);
    expect(seen.analysis.ended).toBe(true);
    expect(seen.analysis.took).toBeLessThan(SIX_MINUTES);
  });

  it('Skapa kommunflikar is broken off in time, goes on where it was, and ends with one tab for each', () => {
    const { runs, made, missing } = seen.tabs;
    for (const { took } of runs) expect(took).toBeLessThan(SIX_MINUTES);
    expect(runs.map(({ ended }) => ended)).toEqual([...runs.slice(1).map(() => false), true]);
    // Each tab once, and the one hidden tab behind their charts.
    expect(made).toHaveLength(COUNT + 1);
    expect(new Set(made).size).toBe(COUNT + 1);
    expect(missing).toEqual([]);
  });

  it('sent as one batch the tabs would not fit: the model can tell', () => {
    expect(seen.tabs.asOneBatch).toBeGreaterThan(SIX_MINUTES);
  });

  it('one more run writes nothing', () => {
    expect(seen.tabs.sentAgain).toBe(0);
  });
});

describe('decks of 290 municipalities', () => {
  it('the dialog’s calls each fit a run: one to begin, one for each deck', () => {
    const { begin, one } = seen.decks;
    expect(begin.units).toBe(COUNT + 1);
    expect(begin.took).toBeLessThan(SIX_MINUTES);
    expect(one.state).toBe('made');
    expect(one.took).toBeLessThan(SIX_MINUTES);
  });

  it('the standing trigger goes on with the others, run after run, and makes none twice', () => {
    const { trigger } = seen.decks;
    for (const { took, made } of trigger) {
      expect(took).toBeLessThan(SIX_MINUTES);
      expect(made.length).toBeGreaterThan(5);
    }
    const all = trigger.flatMap(({ made }) => made);
    expect(new Set(all).size).toBe(all.length);
  });
});
