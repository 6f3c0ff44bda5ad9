/** Why `npm start` could not go on, and what to do at a command line: there is no menu there. */
import type { FindingCode } from '../finding';
import type { SurveyErrorWords } from '../survey-error';
import { listed } from './format';

const names = (texts: readonly string[]): string => {
  const all = texts.map((text) => `“${text}”`);
  return all.length > 8 ? `${all.slice(0, 7).join(', ')} and ${all.length - 7} more` : listed(all);
};
const NOTHING = 'So nothing has been done.';
const SEE = 'See above how the file was read.';

export const commandErrors: SurveyErrorWords<
  | 'MISSING_UNIT_COLUMN'
  | 'MISSING_NAMED_COLUMNS'
  | 'DOUBLED_COLUMN'
  | 'NO_QUESTION_COLUMNS'
  | 'EMPTY_ANSWERS'
  | 'NO_RESPONDENT_COLUMN'
  | 'NO_QUESTION_NAMES'
  | 'NO_KNOWN_QUESTION'
  | 'NO_ANSWER_COLUMN'
  | 'NO_AGGREGATE_COLUMNS'
> = {
  MISSING_UNIT_COLUMN: ({ column }) =>
    `Among the answers there is no column “${column}”, which should say which municipality each answer is from. ${NOTHING} ${SEE} Write the header as it is in the file, in the mapping file (unit).`,
  MISSING_NAMED_COLUMNS: ({ columns }) =>
    `Among the answers there is no ${names(columns)}. ${NOTHING} ${SEE} Write the headers as they are in the file, in the mapping file (department, role and respondent).`,
  DOUBLED_COLUMN: ({ columns }) =>
    `The header ${names(columns)} is there more than once among the answers, and the tool cannot know which one counts. ${NOTHING} Rename one of the columns in the file.`,
  NO_QUESTION_COLUMNS: ({ columns }) =>
    `None of the questions’ columns is among the answers. The tool looked for ${names(columns)}. ${NOTHING} ${SEE} Write the headers as they are in the file, in the mapping file (questions, column).`,
  EMPTY_ANSWERS: () => `The file has no answers. ${NOTHING} Check that the answers were saved in it.`,
  NO_RESPONDENT_COLUMN: () =>
    `Each answer is on a row of its own, but the mapping file does not say which column tells who answered. ${NOTHING} Write the column’s header in the mapping file (respondent).`,
  NO_QUESTION_NAMES: () =>
    `No column says which question the row is about. ${NOTHING} ${SEE} Name the column “Question ID” or “Question”, or change layout in the mapping file.`,
  NO_KNOWN_QUESTION: ({ column }) =>
    `None of the questions is in the column “${column}”. ${NOTHING} Write the questions’ ids, or their text, in the same way in the mapping file (questions).`,
  NO_ANSWER_COLUMN: () => `It cannot be seen which column has the answers. ${NOTHING} ${SEE} Name the column “Answer”.`,
  NO_AGGREGATE_COLUMNS: () =>
    `The ready aggregates are missing. ${NOTHING} ${SEE} Add the columns “Rated” and “Mean”, or one column for each number on the scale, or change layout in the mapping file.`,
};

const LEAVE_OUT = 'Remove the column from the file, or from the mapping file if it is named there.';

export const commandStop = {
  title: 'Stop. Nothing has been written. This you need to decide or put right first:',
  /** Instead of what Check says to do. */
  todo: {
    MUCH_NOT_UNDERSTOOD:
      'Say in a mapping file what the answers mean (scale, values, dontKnow, blank or invalid). If what is proposed is right: run again with --accept.',
    NOTHING_UNDERSTOOD:
      'Say in the mapping file what the answers mean (scale, values, dontKnow or blank), or remove the question from questions.',
    GARBLED_TEXT:
      'Fetch the answers anew from the survey tool, or replace the wrong signs in the file by their letters.',
    PERSONAL_COLUMN: LEAVE_OUT,
    PERSONAL_COLUMN_IN_USE: LEAVE_OUT,
    RESPONDENTS_SHARE_IDS:
      'Make the ids different, for example with the municipality’s name before the number, or remove respondent from the mapping file, and every row counts as one person.',
  } satisfies Partial<Record<FindingCode, string>>,
};
