/** One run at a time in a workbook. Google lets the lock go when the script ends, however it ends. */
import { call, type Job } from '../../google/call';
import { SurveyError } from '../../messages/survey-error';

const WAIT_MS = 10_000;

/** Throws WORKBOOK_BUSY where another run keeps the lock for longer than `waitMs`. */
export function* takeTurn(waitMs = WAIT_MS): Job<void> {
  if (!(yield* tryTurn(waitMs))) throw new SurveyError('WORKBOOK_BUSY', {});
}

/** False where another run keeps it for longer. */
export function tryTurn(waitMs: number): Job<boolean> {
  return call('appsscript.LockService.tryLock', { lock: 'document', waitMs });
}
