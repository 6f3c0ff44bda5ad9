/** Errors in words: what happened, why, and what to do. */
import type { Meaning } from '../../google/refusals';
import type { SurveyErrorWords } from '../survey-error';
import { answerTableErrors } from './answer-table-errors';
import { columnErrors } from './columns';
import { deckErrors } from './deck-job';
import { documentTemplateErrors } from './document-template';
import { fileErrors } from './file-errors';
import { inputErrors } from './input-errors';
import { mailingErrors } from './mailing';
import { reviewErrors } from './review';
import { workbookErrors } from './workbook';

const survey: SurveyErrorWords = {
  ...answerTableErrors,
  ...columnErrors,
  ...deckErrors,
  ...documentTemplateErrors,
  ...fileErrors,
  ...inputErrors,
  ...mailingErrors,
  ...reviewErrors,
  ...workbookErrors,
};

const brokenOff = (message: string): string =>
  `Google answered with an error (${message}). What is done is saved. Try again in a while; nothing is done twice.`;

/** What Google's refusals mean: what happened, whether it passes by itself, what to do. */
const google: Readonly<Record<Meaning, (message: string) => string>> = {
  rateLimit: () =>
    'Google does not take any more requests just now, since many came in a short time. It passes by itself. ' +
    'What is done is saved. Wait a few minutes and try again.',
  dailyQuota: (message) =>
    `The limit for one day at Google is reached (${message}). It passes by itself within a day. ` +
    'What is done is saved. Try again tomorrow, and the work goes on where it stopped.',
  sharingLimit: (message) =>
    `Google does not share any more files for you just now (${message}). It passes by itself, usually within a day. ` +
    'What is done is saved. Try again tomorrow.',
  storageFull: () =>
    'The storage of your Google Drive is full, so no more files can be created. It does not pass by itself. ' +
    'What is done is saved. Empty the bin or ask IT for more space, and try again.',
  domainPolicy: (message) =>
    `Your organisation’s settings at Google do not allow this (${message}). It does not pass by itself. ` +
    'What is done is saved. Ask whoever manages Google for you to allow it, and try again.',
  noConsent: (message) =>
    `The tool lacks a permission (${message}). What is done is saved. Try again and approve what Google asks for.`,
  noAccess: (message) =>
    `Google refused access (${message}). Check that you can edit the workbook, or ask its owner to run this.`,
  gone: () =>
    'Something that was to be read is no longer there, or you do not have access to it. Try again. If it happens again: ask the person who created the file to run this.',
  conflict: () =>
    'Somebody changed, at the same time, what was to be written. What is done is saved, and nothing that the other person wrote is lost. Wait a while and try again.',
  protected: (message) =>
    `Somebody has protected the cells that were to be written (${message}). This does not pass by itself. What is done is saved. ` +
    'Check who has protected them, under Data, Protect sheets and ranges, and ask to be allowed to change them.',
  tooLarge: (message) =>
    `A limit at Google is reached (${message}). It does not pass by itself. What is done is saved. ` +
    'Remove what is not needed, such as old tabs, and try again.',
  invalid: (message) =>
    `Google did not accept what was to be written (${message}). What is done is saved. Try again; if it happens again, show this text to the person who looks after the tool.`,
  outage: brokenOff,
  unknown: brokenOff,
};

export const errorMessages = {
  survey,
  google,
  timeIsUp: 'The time for one run is up. What is done is saved. Run it again, and the work goes on where it stopped.',
  unknown: (message: string): string =>
    `An error that the tool does not know occurred: ${message}. What is done is saved. Try again; if it happens again, show this text to the person who looks after the tool.`,
} as const;
