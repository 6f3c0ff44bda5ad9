/** Errors in words: what happened, why, and what to do. One entry for each code of `SurveyError`. */
import type { SurveyErrorDetails } from '../../google/survey-error';
import { columnErrors } from './columns';
import { deckErrors } from './deck-job';
import { inputErrors } from './input-errors';
import { mailingErrors } from './mailing';
import { stopErrors } from './personal-findings';
import { workbookErrors } from './workbook';

type Words = (details: SurveyErrorDetails) => string;

const survey: Readonly<Record<string, Words>> = {
  ...inputErrors,
  ...columnErrors,
  ...deckErrors,
  ...mailingErrors,
  ...stopErrors,
  ...workbookErrors,
  MISSING_TAB: ({ tab }) =>
    `The ${tab} tab is missing. So nothing has been written. Choose Get started in the menu to create it, and then try again.`,
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
