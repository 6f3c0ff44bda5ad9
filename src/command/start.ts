/** `npm start`: the main job on the demo survey, or on a file of answers. */
import { join } from 'node:path';
import { explainError } from '../messages/explain-error';
import { sv } from '../messages/sv';
import { parseArguments } from './main-job/arguments';
import { runMainJob } from './main-job/main-job';
import { progressOn } from './main-job/progress';

async function start(): Promise<void> {
  try {
    const options = parseArguments(process.argv.slice(2));
    await runMainJob({ ...options, dist: join(__dirname, '../../dist'), now: Date.now() }, progressOn(process.stderr));
  } catch (thrown) {
    const plain = thrown instanceof Error && thrown.name === 'Error';
    process.stderr.write(`${plain ? thrown.message : explainError(thrown, sv)}\n`);
    process.exitCode = 1;
  }
}

void start();
