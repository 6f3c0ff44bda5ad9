/** What a person must put right before a job can go on. The code is stable; the words are in messages/. */
export type SurveyErrorDetails = Readonly<Record<string, string | number | readonly string[]>>;

export class SurveyError extends Error {
  constructor(
    /** SCREAMING_SNAKE, a key of `messages.errors`. */
    readonly code: string,
    readonly details: SurveyErrorDetails = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'SurveyError';
  }
}
