/** Some worlds of the driver, in a process of its own: jest's sandbox makes it three times slower. `npm run break` plays as many as one likes. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Wrong {
  readonly seed: number;
  readonly problems: readonly string[];
}

/** For a machine with much else to do. */
const PATIENCE = 300_000;

const played = (...options: readonly string[]): readonly Wrong[] =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, 'break.ts'), ...options], { encoding: 'utf8' }),
  ) as readonly Wrong[];

it(
  'nothing is lost, doubled or stuck, whatever befalls the runs and whoever works at once',
  () => {
    expect(played('15')).toEqual([]);
  },
  PATIENCE,
);

it(
  'without locks the driver sees that it is',
  () => {
    expect(played('6', '0', 'lockless').length).toBeGreaterThan(0);
  },
  PATIENCE,
);
