/**
 * `npm run replay -- FOLDER…` replays the recorded sessions that each FOLDER/index.json lists and prints the score;
 * `--misses` also prints every call that did not pass. Ends with 0 whatever the score, with 1 where a file can't be read.
 */
import { loadFolder } from './load-session';
import { replaySession } from './replay-session';
import { missLines, report } from './report';

function main(args: readonly string[]): number {
  const folders = args.filter((arg) => !arg.startsWith('--'));
  if (folders.length === 0) {
    process.stderr.write('usage: npm run replay -- [--misses] FOLDER…\n');
    return 1;
  }
  try {
    const calls = folders.flatMap(loadFolder).flatMap(replaySession);
    const lines = [...(args.includes('--misses') ? missLines(calls) : []), ...report(calls)];
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
