/** `npm start`: the main job on the demo survey, or on a file of answers. */
import { join } from 'node:path';
import { wordsIn } from '../messages';
import { explainFailure } from './explain-failure';
import { languageIn, parseArguments } from './arguments';
import { runMainJob } from './main-job/main-job';
import { progressOn } from './progress';

async function start(): Promise<void> {
  const args = process.argv.slice(2);
  const words = wordsIn(languageIn(args));
  try {
    const options = parseArguments(args, words);
    await runMainJob(
      { ...options, dist: join(__dirname, '../../dist'), now: Date.now() },
      progressOn(process.stderr, words),
    );
  } catch (thrown) {
    const { text, exitCode } = explainFailure(thrown, words);
    process.stderr.write(`${text}\n`);
    process.exitCode = exitCode;
  }
}

void start();
