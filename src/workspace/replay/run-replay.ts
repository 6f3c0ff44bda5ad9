/** Replays the folders that the arguments name and gives the lines to print and the exit status. */
import { loadFolder } from './load-session';
import { replaySession } from './replay-session';
import { missLines, report } from './report';

interface ReplayRun {
  /** 0 whatever the score, 1 where a file can't be read. */
  readonly status: 0 | 1;
  readonly lines: readonly string[];
}

/** `--misses` also lists every call that did not pass. */
export function runReplay(args: readonly string[]): ReplayRun {
  const folders = args.filter((arg) => !arg.startsWith('--'));
  if (folders.length === 0) return { status: 1, lines: ['usage: npm run replay -- [--misses] FOLDER…'] };
  try {
    const calls = folders.flatMap(loadFolder).flatMap(replaySession);
    return { status: 0, lines: [...(args.includes('--misses') ? missLines(calls) : []), ...report(calls)] };
  } catch (error) {
    return { status: 1, lines: [error instanceof Error ? error.message : String(error)] };
  }
}
