/** Everybody who works in the workbook: whoever runs a menu item, and the morning runs of those whose mailing is on. */
import type { Job } from '../../src/google/call';
import type { Outcome } from '../../src/google/run';
import { morningRun } from '../../src/jobs/morning-run';
import { makeMunicipalityTabs } from '../../src/jobs/make-municipality-tabs';
import { recalculate } from '../../src/jobs/recalculate';
import type { RunContext } from '../../src/jobs/run/run-context';
import { sendNow } from '../../src/jobs/send-now';
import { setUp } from '../../src/jobs/set-up';
import { toggleMailing } from '../../src/jobs/toggle-mailing';
import { updatePlan } from '../../src/jobs/update-plan';
import type { Workspace } from '../../src/workspace/workspace';
import type { Actor, Step } from './interleave';

const HOUR = 3_600_000;

/** Menu items one after another, with pauses. */
export const menu = (
  name: string,
  user: string,
  jobs: readonly ((context: RunContext) => Job<unknown>)[],
  pause: () => number,
  told: (thrown: unknown) => void,
): Actor => ({
  name,
  user,
  *script(): Generator<Step, void, Outcome> {
    for (const job of jobs) {
      yield { sleepMs: pause() };
      const outcome = yield { run: job };
      if ('thrown' in outcome) told(outcome.thrown);
    }
  },
});

export const on = (context: RunContext): Job<unknown> => toggleMailing(context, 'on');
export const takeOver = (context: RunContext): Job<unknown> => toggleMailing(context, 'takeOver');
export const items = { morningRun, makeMunicipalityTabs, recalculate, sendNow, setUp, updatePlan } as const;

/** Each day, some time within the hour, for as long as Google has the person's trigger. */
export const mornings = (
  workspace: Workspace,
  clock: { now(): number },
  user: string,
  { days, hour, told }: { readonly days: number; readonly hour: number; readonly told: (thrown: unknown) => void },
): Actor => ({
  name: 'mornings',
  user,
  *script(): Generator<Step, void, Outcome> {
    for (let day = 0; day < days; day += 1) {
      const tillHour = 24 * HOUR - ((clock.now() - hour * HOUR) % (24 * HOUR));
      yield { sleepMs: tillHour };
      const has = workspace.state.triggers.some(({ owner, handler }) => owner === user && handler === 'morningRun');
      if (!has) continue;
      const outcome = yield { run: morningRun };
      if ('thrown' in outcome) told(outcome.thrown);
    }
  },
});
