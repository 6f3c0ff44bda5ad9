/** Work that does no harm where it fails, such as tidying up after an error: what Google refuses of it must not hide that error. */
import type { Job } from '../../google/call';
import { GoogleError } from '../../google/google-error';
import { SurveyError } from '../../messages/survey-error';

export function* quietly(work: Job<unknown>): Job<void> {
  try {
    yield* work;
  } catch (error) {
    if (!(error instanceof GoogleError || error instanceof SurveyError)) throw error;
  }
}
