/** Runs a job in Apps Script, with the script's own clock and chance and the six minutes it has. */
import type { Job } from '../google/call';
import { runSync } from '../google/run';
import { withTabsNamed } from '../jobs/run/final-refusals';
import type { LocalTime, RunContext } from '../jobs/run/run-context';
import { dispatch } from './dispatch';
import { languageHere } from './language';

/** Apps Script ends a run at six minutes; the last calls and the answer to the person need theirs (LIMITS.md 3.2). */
const BUDGET_MS = 4.5 * 60 * 1000;

/** A moment as a calendar and clock in a zone, by Apps Script's own formatter (u = day of the week, Monday first). */
function localTime(ms: number, timeZone: string): LocalTime {
  const [date, time, weekday] = Utilities.formatDate(new Date(ms), timeZone, 'yyyy-MM-dd HH:mm u').split(' ') as [
    string,
    string,
    string,
  ];
  return { date, time, weekday: Number(weekday) };
}

function runContext(deadline: number): RunContext {
  return {
    spreadsheetId: SpreadsheetApp.getActiveSpreadsheet().getId(),
    user: Session.getEffectiveUser().getEmail(),
    now: Date.now(),
    language: languageHere(),
    localTime,
    timeLeft: () => deadline - Date.now(),
  };
}

export function runJobHere<Result>(job: (context: RunContext) => Job<Result>): Result {
  const deadline = Date.now() + BUDGET_MS;
  const context = runContext(deadline);
  return runSync(
    withTabsNamed(context, job(context)),
    { now: () => Date.now(), chance: () => Math.random(), deadline },
    { send: dispatch, sleep: (ms) => Utilities.sleep(ms) },
  );
}
