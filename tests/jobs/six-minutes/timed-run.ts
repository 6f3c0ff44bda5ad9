/**
 * Runs a job as Apps Script does, on a clock that only what is done moves on: each call by the model's time, the program's own work by an
 * allowance. The real job loop ends it at its deadline; Google would at six minutes.
 */
import { TimeIsUp } from '../../../src/google/run';
import type { Call, Job } from '../../../src/google/call';
import type { RunContext } from '../../../src/jobs/run/run-context';
import type { Workspace } from '../../../src/workspace/workspace';
import { runJob } from '../../run-job';
import type { AWorkbook } from '../workbook/a-workbook';
import { costOfCall } from './cost-of-call';

/** As src/apps-script/run.ts has it. */
const BUDGET = 4.5 * 60_000;
const COLD_START = 800;
/**
 * Reading, counting and judging 290 municipalities' answers and working out what to write, in Node by `npm run bench` 3–4 s of one core and
 * in whole jobs under 10 s; Apps Script takes three times as long (LIMITS.md 2.2). Charged before the first call that writes or copies.
 */
const OWN_WORK = 3 * 10_000;

export interface TimedRun<Result> {
  /** null: the loop broke it off; it is to be started again. */
  readonly result: Result | null;
  readonly took: number;
  readonly calls: readonly Call[];
}

export function timedRun<Result>(
  { workspace, spreadsheetId }: AWorkbook,
  job: (context: RunContext) => Job<Result>,
  { start, user = 'samordnare@demostad.example' }: { readonly start: number; readonly user?: string },
): TimedRun<Result> {
  let clock = start + COLD_START;
  let hasWorked = false;
  const calls: Call[] = [];
  const deadline = start + BUDGET;
  const google: Pick<Workspace, 'handle'> = {
    handle: (call) => {
      if (!hasWorked && /batchUpdate|copy|create$/.test(call.method)) {
        clock += OWN_WORK;
        hasWorked = true;
      }
      const answer = workspace.handle(call);
      clock += costOfCall(call as Call, answer.body);
      return answer;
    },
  };
  const context: RunContext = {
    spreadsheetId,
    user,
    now: start,
    language: 'sv',
    localTime: () => ({ date: '2026-11-23', time: '07:30', weekday: 1 }),
    timeLeft: () => deadline - clock,
  };
  try {
    const result = runJob(job(context), google, {
      user,
      calls,
      limits: { now: () => clock, deadline },
      sleep: (ms) => void (clock += ms),
    });
    return { result, took: clock - start, calls };
  } catch (error) {
    if (!(error instanceof TimeIsUp)) throw error;
    return { result: null, took: clock - start, calls };
  }
}
