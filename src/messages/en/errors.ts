/** Errors in words: what happened, why, and what to do. */
import type { SurveyErrorWords } from '../survey-error';
import { answerTableErrors } from './answer-table-errors';
import { columnErrors } from './columns';
import { deckErrors } from './deck-job';
import { fileErrors } from './file-errors';
import { inputErrors } from './input-errors';
import { mailingErrors } from './mailing';
import { workbookErrors } from './workbook';

const survey: SurveyErrorWords = {
  ...answerTableErrors,
  ...columnErrors,
  ...deckErrors,
  ...fileErrors,
  ...inputErrors,
  ...mailingErrors,
  ...workbookErrors,
};

export const errorMessages = {
  survey,
  google: (code: number, message: string): string => {
    if (code === 403)
      return `Google refused access (${message}). Check that you can edit the workbook, or ask the person who owns it to run this.`;
    if (code === 404)
      return 'Something that was to be read is no longer there, or you do not have access to it. Try again. If it happens again: ask the person who made the file to run this.';
    if (code === 429)
      return 'Google accepts no more calls just now. Wait a few minutes and try again. What is done is saved.';
    return `Google answered with an error (${message}). What is done is saved. Try again in a while; nothing is done twice.`;
  },
  timeIsUp: 'The time for one run is up. What is done is saved. Run it again, and the work goes on where it stopped.',
  unknown: (message: string): string =>
    `An error that the tool does not know occurred: ${message}. What is done is saved. Try again; if it happens again, show this text to the person who looks after the tool.`,
} as const;
