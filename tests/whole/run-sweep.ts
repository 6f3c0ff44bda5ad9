/** Runs sweep.ts in a process of its own and reads what it tells. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const TEN_MINUTES = 600_000;

export interface Sweep {
  readonly calls: number;
  readonly points: number;
  readonly faults: readonly string[];
}

export function sweep(entry: string, mode = ''): Sweep {
  const args = ['--import', 'tsx', join(__dirname, 'sweep.ts'), entry, mode];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (!stdout) throw new Error(stderr);
  const told = JSON.parse(stdout) as Sweep;
  process.stderr.write(
    `${entry}${mode && `, ${mode}`}: ${told.points} faults tried over ${told.calls} calls, ${told.faults.length} left a difference\n`,
  );
  return told;
}
