/** Any thrown thing as Swedish sentences: what happened, why, what to do. */
import type { GoogleError } from '../google/google-error';
import type { SurveyError } from '../google/survey-error';
import { errorMessages } from './sv/errors';

const named = (thrown: unknown, name: string): boolean => (thrown as { name?: string } | null)?.name === name;

export function explainError(thrown: unknown): string {
  if (named(thrown, 'SurveyError')) {
    const { code, details } = thrown as SurveyError;
    const words = errorMessages.survey[code];
    return words ? words(details) : errorMessages.unknown(`${code} ${JSON.stringify(details)}`);
  }
  if (named(thrown, 'TimeIsUp')) return errorMessages.timeIsUp;
  if (named(thrown, 'GoogleError')) {
    const { meaning, message } = thrown as GoogleError;
    return errorMessages.google[meaning](message);
  }
  return errorMessages.unknown((thrown as Error | null)?.message ?? JSON.stringify(thrown));
}
