/** Rows of Check about answers that stand one on each row. */
import type { FindingWords } from '../finding';
import type { LongFormFindings } from '../findings/long-form-findings';
import type { SaidOf } from '../told';
import { settingNames, tabNames } from './tabs';
import { counted, plural, quoted, upperFirst } from './wording';

/** "One row is", "12 rows are" */
const rowsAre = (count: number): string => `${upperFirst(counted(count, 'row'))} ${plural(count, 'is', 'are')}`;
/** "One row does not say", "12 rows do not say" */
const rowsDoNotSay = (count: number): string =>
  `${upperFirst(counted(count, 'row'))} ${plural(count, 'does', 'do')} not say`;
const notCounted = (count: number): string => `${plural(count, 'It is', 'They are')} not counted.`;

const NUMBERS_RESTART =
  'Do the numbers start again in each municipality? Then write the name of the municipality before the number.';

export const longFormFindings: SaidOf<LongFormFindings, FindingWords> = {
  UNKNOWN_QUESTION: ({ text, rows }) => ({
    what:
      text === ''
        ? `${rowsDoNotSay(rows)} which question is meant. ${notCounted(rows)}`
        : `${rowsAre(rows)} about the question ${quoted(text)}, which is not on the ${tabNames.questions} tab. ${notCounted(rows)}`,
    todo: 'Write the question’s ID the same way in both places. If the question is not to be included you do not need to do anything.',
  }),
  AMBIGUOUS_QUESTION: ({ text, rows }) => ({
    what: `${rowsAre(rows)} about ${quoted(text)}, but several questions are called that. ${notCounted(rows)}`,
    todo: `Write the question’s ID instead, as on the ${tabNames.questions} tab.`,
  }),
  ROWS_WITHOUT_RESPONDENT: ({ rows }) => ({
    what: `${rowsDoNotSay(rows)} who has answered. ${notCounted(rows)}`,
    todo: `Fill in the column for the respondent. Check that the right column is given at ${settingNames.respondentColumn} on the ${tabNames.settings} tab.`,
  }),
  ANSWERED_TWICE: ({ times }) => ({
    what: `${upperFirst(counted(times, 'answer'))} ${plural(times, 'is', 'are')} there more than once for the same respondent and question. Each answer counts once.`,
    todo: 'You do not need to do anything. Do delete the duplicates if you like.',
  }),
  ANSWERS_DIFFER: ({ id }) => ({
    what: `The same respondent has given different answers to question ${id}. They count as invalid, since the tool does not know which one to use.`,
    todo: 'Delete the row that should not be used. If two people have the same name or number: give them one each.',
  }),
  TWO_GROUPS: ({ column }) => ({
    what: `The same respondent is there with different values in the column ${quoted(column)}. The first is used.`,
    todo: `Correct the row. ${NUMBERS_RESTART}`,
  }),
};
