/** Any thrown thing as sentences: what happened, why, what to do. */
import type { GoogleError } from '../google/google-error';
import type { SurveyErrorDetails } from './survey-error';
import { say, type Told } from './told';
import type { Words } from './words';

const named = (thrown: unknown, name: string): boolean => (thrown as { name?: string } | null)?.name === name;

export function explainError(thrown: unknown, { errorMessages }: Pick<Words, 'errorMessages'>): string {
  if (named(thrown, 'SurveyError')) {
    return say(thrown as Told<SurveyErrorDetails>, errorMessages.survey);
  }
  if (named(thrown, 'TimeIsUp')) return errorMessages.timeIsUp;
  if (named(thrown, 'GoogleError')) {
    const { code, message } = thrown as GoogleError;
    return errorMessages.google(code, message);
  }
  return errorMessages.unknown((thrown as Error | null)?.message ?? JSON.stringify(thrown));
}
