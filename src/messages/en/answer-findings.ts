/** Rows of Check about the answers: cells, columns, names of municipalities. */
import type { FindingWords } from '../finding';
import type { AnswerFindings } from '../findings/answer-findings';
import type { SaidOf } from '../told';
import { whole } from './format';
import { meaningNames, ofQuestions } from './answer-words';
import { headers, settingNames, tabNames, yesNo } from './tabs';
import { counted, figures, plural, quoted, upperFirst } from './wording';

const rows = (count: number): string => upperFirst(counted(count, 'row'));
const REPLACE_LETTERS =
  'Or replace the signs here: choose Edit, Find and replace, and replace each wrong pair of signs by its letter, one letter at a time.';
const have = (count: number): string => plural(count, 'has', 'have');

export const answerFindings: SaidOf<AnswerFindings, FindingWords> = {
  UNKNOWN_ANSWER: ({ text, times, questions, scale, proposal, date }) => ({
    what: `The answer ${quoted(text)} is in ${figures(times, 'answer')} (${ofQuestions(questions)}). ${
      date !== ''
        ? `The cell is a date (${date}): answers such as 2/6 and 1-5 become dates in spreadsheets.`
        : scale === null
          ? 'It is neither a number on the scale, don’t know nor not answered.'
          : `It is outside the scale ${scale.min}–${scale.max}.`
    } It is not counted.`,
    todo: `${
      proposal === null
        ? `Does ${quoted(text)} mean don’t know, not answered or a number?`
        : `Does ${quoted(text)} mean ${meaningNames(proposal)}?`
    } Choose Look through the answers in the menu and say so there.`,
  }),
  SCALE_NOT_USED: ({ min, max, lowest, highest, ratings }) => ({
    what: `The scale is ${min}–${max}, but the ${figures(ratings, 'rating')} go from ${lowest} to ${highest}.`,
    todo: `Is the scale another? Then change ${settingNames.scaleMin} and ${settingNames.scaleMax} on the ${tabNames.settings} tab. Otherwise you do not need to do anything.`,
  }),
  NOBODY_DOES_NOT_KNOW: ({ highest, ratings }) => ({
    what: `No answer is don’t know, of ${figures(ratings, 'answer')}.`,
    todo: `How was don’t know written in the survey? If ${highest} means don’t know: change ${settingNames.scaleMax} and add ${highest} in ${settingNames.dontKnow} on the ${tabNames.settings} tab. If there was no don’t know you do not need to do anything.`,
  }),
  MORE_UNKNOWN_ANSWERS: ({ count }) => ({
    what: `… and ${whole(count)} more ${plural(count, 'answer')} with other texts that are not understood.`,
    todo: `Look through those listed here (Look through the answers in the menu) and recalculate to see more.`,
  }),
  WITHHELD_ANSWERS: () => ({
    what: 'There are answers in people’s own words from municipalities that are not shown. They are neither understood nor counted. The texts are not here, since few people wrote them.',
    todo: 'You do not need to do anything. If the municipality is shown later, the texts will be here.',
  }),
  MUCH_NOT_UNDERSTOOD: ({ id, unknown, answers }) => ({
    what: `Question ${id}: ${whole(unknown)} of ${figures(answers, 'answer')} are not understood and not counted. The question’s figures may mislead.`,
    todo: `Choose Look through the answers in the menu and say what they mean. Is the scale right? It is on the ${tabNames.settings} tab, ${settingNames.scaleMin} and ${settingNames.scaleMax}.`,
  }),
  NOTHING_UNDERSTOOD: ({ id, answers }) => ({
    what: `Question ${id} has ${figures(answers, 'answer')}, but none of them is understood.`,
    todo: `Choose Look through the answers in the menu and say what they mean. If it is no question to count: set ${headers.questions.included} to ${yesNo.no} on the ${tabNames.questions} tab. If it is the wrong column: choose Match the columns in the menu.`,
  }),
  GARBLED_TEXT: ({ text }) => ({
    what: `The text ${quoted(text)} was saved wrong: letters with marks have become other signs. It would stand so on tabs and slides.`,
    todo: `Fetch the text anew and import the file as UTF-8. ${REPLACE_LETTERS}`,
  }),
  GARBLED_ANSWERS: ({ text, times }) => ({
    what: `In ${figures(times, 'answer')} letters with marks have become other signs, for example in ${quoted(text)}. Such answers are not understood and not counted.`,
    todo: `Fetch the answers anew and import the file as UTF-8. ${REPLACE_LETTERS}`,
  }),
  UNKNOWN_UNIT: ({ name, rows: count }) => ({
    what: `${rows(count)} ${have(count)} the municipality ${quoted(name)}, which is not on the ${tabNames.municipalities} tab. The answers are not counted.`,
    todo: 'Correct the name among the answers, or add the municipality.',
  }),
  UNIT_READ_AS: ({ name, as }) => ({
    what: `The municipality ${quoted(name)} among the answers counts as ${as}.`,
    todo: 'You do not need to do anything if that is right. Otherwise write the name so that it differs clearly.',
  }),
  ROWS_WITHOUT_ANSWERS: ({ rows: count }) => ({
    what: `${rows(count)} ${have(count)} not one answer to the questions. Somebody who has answered nothing is no respondent.`,
    todo: 'You do not need to do anything.',
  }),
  ROWS_WITHOUT_VALID_ANSWERS: ({ rows: count }) => ({
    what: `${rows(count)} ${have(count)} answers, but none that can be counted. Such a row does not count as a respondent.`,
    todo: 'Choose Look through the answers in the menu and say what the texts mean.',
  }),
  EQUAL_ROWS: ({ rows: count }) => ({
    what: `${rows(count)} ${plural(count, 'is', 'are')} exactly like an earlier row. All of them count, since nothing says who answered.`,
    todo: 'Check that the same answers were not pasted twice. With few questions several people may have answered alike.',
  }),
  ROWS_WITHOUT_UNIT: ({ rows: count }) => ({
    what: `${rows(count)} ${have(count)} no municipality. The answers are not counted.`,
    todo: 'Fill in the municipality if you know which it is.',
  }),
  UNIT_WITHOUT_ROWS: ({ name }) => ({
    what: `Nobody has answered for ${name}.`,
    todo: 'Check that the name of the municipality is written the same way among the answers.',
  }),
  NO_ANSWERS: () => ({
    what: 'There are no answers from any municipality.',
    todo: `Check that the answers are on the right tab and that the municipalities are named as on the ${tabNames.municipalities} tab.`,
  }),
  QUESTION_WITHOUT_COLUMN: ({ id, column }) => ({
    what: `Question ${id} has no column among the answers. The column ${quoted(column)} is not there.`,
    todo: `Choose Match the columns in the menu. You can also write the header exactly as it is among the answers, on the ${tabNames.questions} tab, or set ${headers.questions.included} to ${yesNo.no}.`,
  }),
  APPROVED_COLUMN_MISSING: ({ id, column }) => ({
    what: `Question ${id} is matched to the column ${quoted(column)}, which is not among the answers. The question gets no answers.`,
    todo: `Choose Match the columns in the menu and choose another column. The match is on the ${tabNames.settings} tab, ${settingNames.approvedColumns}.`,
  }),
  QUESTION_WITHOUT_ANSWERS: ({ id }) => ({
    what: `Nobody has answered question ${id}.`,
    todo: 'Check that the question has the right column among the answers.',
  }),
  SHARED_COLUMN: ({ id, column }) => ({
    what: `Question ${id} reads the same column as another question: ${quoted(column)}.`,
    todo: `Write in the column ${headers.questions.occurrence} on the ${tabNames.questions} tab which of the columns to use: 1 for the first, 2 for the second.`,
  }),
  QUESTION_IN_TWO_COLUMNS: ({ id, column, rows: count }) => ({
    what: `Question ${id} is in more than one column with the header ${quoted(column)}: ${figures(count, 'answer')} ${plural(count, 'is', 'are')} in another column than the first, and no row has answers in both. They are not counted.`,
    todo: `Was the question made anew in the middle of the survey? Write the header on a line of its own in ${settingNames.mergedColumns} on the ${tabNames.settings} tab, and the columns are read as one.`,
  }),
  DOUBLED_QUESTION_COLUMN: ({ column, times }) => ({
    what: `The header ${quoted(column)} is there ${whole(times)} times among the answers, and not all are used.`,
    todo: `Check which one to use. Write its number in the column ${headers.questions.occurrence} on the ${tabNames.questions} tab.`,
  }),
};
