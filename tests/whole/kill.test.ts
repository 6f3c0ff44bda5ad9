/** Stopped or failed at every call and started again, every entry ends as if nothing had happened, and no mail goes twice. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { entries } from './entries';

interface Sweep {
  readonly calls: number;
  readonly points: number;
  readonly faults: readonly string[];
}

const ROOT = join(__dirname, '../..');

function sweep(entry: string, mode = ''): Sweep {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, 'sweep.ts'), entry, mode], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e9 });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Sweep;
}

const TEN_MINUTES = 600_000;

describe('killed before and after every call, and failed with 429, 500, 503 and a time-out', () => {
  it.each(Object.keys(entries))('%s ends as undisturbed', (entry) => {
    const { calls, points, faults } = sweep(entry);
    process.stderr.write(`${entry}: ${points} faults over ${calls} calls\n`);
    expect(faults).toEqual([]);
    expect(calls).toBeGreaterThan(2);
  }, TEN_MINUTES);
});

describe('with the look-up of what exists switched off', () => {
  it.each(['municipalityTabs', 'decks', 'sendNow'])('%s fails the same test', (entry) => {
    expect(sweep(entry, 'blind').faults.length).toBeGreaterThan(0);
  }, TEN_MINUTES);
});
