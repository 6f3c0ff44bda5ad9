/** Words of the dialog Look through the answers, and of what comes of it. */
import type { SurveyErrorWords } from '../survey-error';
import { ofQuestions } from './answer-words';
import { settingNames, tabNames } from './tabs';
import { counted, figures } from './wording';

export const reviewMessages = {
  meanings: {
    dontKnow: 'don’t know',
    blank: 'not answered',
    invalid: 'nothing (an invalid answer)',
    number: (value: number): string => `the number ${value}`,
  },
  question: (text: string, meaning: string | null): string =>
    meaning === null ? `What does “${text}” mean?` : `Does “${text}” mean ${meaning}?`,
  where: (times: number, questions: readonly string[]): string =>
    `In ${figures(times, 'answer')}, ${ofQuestions(questions)}.`,
  others: (count: number): string =>
    `${figures(count, 'answer')} with other texts are not shown here: they are long, too many, look like personal data or are from municipalities that are not shown.`,
  done: {
    title: 'The answers are looked through',
    approved: (count: number): string =>
      count === 0 ? 'No text has been given a meaning.' : `You have said what ${counted(count, 'text')} mean.`,
    othersInvalid: 'Every other text counts as an invalid answer.',
    unchanged: 'Nothing needed to be changed.',
    next: 'Choose Recalculate the analysis in the menu, and the answers are counted so.',
    link: `Open ${tabNames.settings}`,
  },
} as const;

/** Words for the codes of `SurveyError` that the dialog's jobs throw. */
export const reviewErrors: SurveyErrorWords<'REVIEW_TOO_LONG'> = {
  REVIEW_TOO_LONG: () =>
    `The texts do not fit in one cell. So nothing has been saved. Give fewer texts a meaning, or correct them among the answers. They are on the ${tabNames.settings} tab, ${settingNames.invalid} and the rows before it.`,
};
