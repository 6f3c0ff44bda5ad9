/** `npm run replay -- FOLDER…`: replays the recorded sessions that each FOLDER/index.json lists and prints the score. */
import { runReplay } from './run-replay';

const { status, lines } = runReplay(process.argv.slice(2));
(status === 0 ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
process.exitCode = status;
