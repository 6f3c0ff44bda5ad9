/** One run at a time for the plan and the mails. Google lets the lock go when the script ends, however it ends. */
import { call, type Job } from '../../google/call';
import { SurveyError } from '../../google/survey-error';

const WAIT_MS = 5000;

/** Throws MAILING_BUSY where another run keeps the lock for longer than a few seconds. */
export function* takeDocumentLock(): Job<void> {
  const got = yield* call('appsscript.LockService.tryLock', { lock: 'document', waitMs: WAIT_MS });
  if (!got) throw new SurveyError('MAILING_BUSY');
}

export function* releaseDocumentLock(): Job<void> {
  yield* call('appsscript.LockService.releaseLock', { lock: 'document' });
}
