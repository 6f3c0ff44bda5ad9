/** One run at a time in a workbook. Google lets the lock go when the script ends, however it ends. */
import { call, type Job } from '../google/call';
import { SurveyError } from '../messages/survey-error';

const WAIT_MS = 10_000;

/** Throws WORKBOOK_BUSY where another run keeps the lock for longer than that. */
export function* takeTurn(): Job<void> {
  const got = yield* call('appsscript.LockService.tryLock', { lock: 'document', waitMs: WAIT_MS });
  if (!got) throw new SurveyError('WORKBOOK_BUSY', {});
}
