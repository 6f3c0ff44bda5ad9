/** Why a table of single answers, or of ready aggregates, cannot be read, in words. */
import type { SurveyErrorWords } from '../survey-error';
import { settingChoices, settingNames, tabNames } from './tabs';
import { quoted } from './wording';

const NOTHING_WRITTEN = 'So nothing has been written.';

export const answerTableErrors: SurveyErrorWords<
  'NO_RESPONDENT_COLUMN' | 'NO_QUESTION_NAMES' | 'NO_KNOWN_QUESTION' | 'NO_ANSWER_COLUMN' | 'NO_AGGREGATE_COLUMNS'
> = {
  NO_RESPONDENT_COLUMN: ({ tab }) =>
    `On the ${tab} tab each answer is on a row of its own, but the tool does not know which column says who has answered. ${NOTHING_WRITTEN} Write the header of the column on the ${tabNames.settings} tab, ${settingNames.respondentColumn}. If the answers have one row per respondent: choose that at ${settingNames.layout}.`,
  NO_QUESTION_NAMES: ({ tab }) =>
    `On the ${tab} tab there is no column that says which question the row is about. ${NOTHING_WRITTEN} Name the column “Question ID” or “Question”, and write the questions as on the ${tabNames.questions} tab. If the wrong form is chosen: change ${settingNames.layout} on the ${tabNames.settings} tab.`,
  NO_KNOWN_QUESTION: ({ tab, column }) =>
    `On the ${tab} tab none of the questions is in the column ${quoted(column)}. ${NOTHING_WRITTEN} Write the questions’ IDs, or their text, the same way there as on the ${tabNames.questions} tab.`,
  NO_ANSWER_COLUMN: ({ tab }) =>
    `On the ${tab} tab there is no telling which column has the answers. ${NOTHING_WRITTEN} Name the column “Answer”.`,
  NO_AGGREGATE_COLUMNS: ({ tab }) =>
    `On the ${tab} tab the aggregated values are missing. ${NOTHING_WRITTEN} Add the columns “Number rated” and “Mean”, or one column for each number on the scale. If the tab has one row per respondent: choose ${quoted(settingChoices.layout.rows)} at ${settingNames.layout} on the ${tabNames.settings} tab.`,
};
