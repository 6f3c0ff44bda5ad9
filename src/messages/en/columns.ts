/** Words of the dialog Match the columns, of what comes of it, and of what Check says about it. */
import type { PersonalKind } from '../findings/personal-findings';
import type { SurveyErrorWords } from '../survey-error';
import { listed, percent, whole } from './format';
import { personalKindName } from './personal-findings';
import { headers, tabNames } from './tabs';
import { counted, quoted } from './wording';

/** What columns of groups are usually called: how they are found where Settings names none that is there. */
export const usualColumnNames = {
  unit: ['Municipality', 'Name of the municipality', 'Which municipality do you work in?', 'Council'],
  department: ['Department', 'Department or company', 'Which department do you work in?', 'Company', 'Committee'],
  role: ['Role', 'Role group', 'Position', 'What is your role?', 'Your role'],
  respondent: ['Respondent', 'Response number', 'Response ID', 'Respondent ID', 'Serial number', 'ID'],
} as const;

/** Words that turn what a statement says. */
export const negations: readonly string[] = [
  'not',
  'no',
  'never',
  'none',
  'nobody',
  'nothing',
  'without',
  'lack',
  'lacks',
];

export const columnMessages = {
  groups: {
    unit: 'Municipality',
    department: 'Department',
    role: 'Role group',
    respondent: 'Respondent (an anonymous number)',
  },
  reasons: {
    exact: '',
    approved: 'You have said yes to this column.',
    id: 'The header has the question’s ID.',
    idOfOther: (other: string): string =>
      `The header has the question’s ID, but the text is more like question ${other}.`,
    name: 'The header is the question’s own text or short name.',
    usual: 'That is what such a column is usually called.',
    text: (likeness: number): string => `The header is ${percent(likeness)} like the question.`,
    tie: 'Several fit equally well. Choose yourself.',
    none: 'No header is like the question.',
    noneOfGroup: 'Choose a column if there is one.',
  },
  maybe: (header: string): string => `Perhaps ${quoted(header)}.`,
  option: (letters: string, header: string, times: number): string =>
    `${letters}: ${header}${times > 1 ? ` (found ${whole(times)} times)` : ''}`,
  personal: (kind: PersonalKind): string => `Seems to hold ${personalKindName(kind)}.`,
  done: {
    title: 'The columns are matched',
    approved: (count: number): string =>
      count === 0
        ? 'No question is read from a column with another header.'
        : `You have approved a column for ${counted(count, 'question')}.`,
    without: (ids: readonly string[]): string => {
      const shown = ids.length > 8 ? `${ids.slice(0, 7).join(', ')} and ${ids.length - 7} more` : listed(ids);
      return `Without a column: ${shown}. Those questions get no answers.`;
    },
    groups: (settings: readonly string[]): string => `Changed on the ${tabNames.settings} tab: ${listed(settings)}.`,
    dropped: (count: number): string =>
      `You have left out ${counted(count, 'column')}. ${count === 1 ? 'It is' : 'They are'} not read.`,
    unchanged: 'Nothing needed to be changed.',
    next: 'Choose Recalculate the analysis in the menu, and the columns are used as matched.',
    link: `Open ${tabNames.settings}`,
  },
} as const;

/** Words for the codes of `SurveyError` that the dialog's jobs throw. */
export const columnErrors: SurveyErrorWords<
  'COLUMNS_CHANGED' | 'COLUMN_CHOSEN_TWICE' | 'COLUMNS_TOO_LONG' | 'SETTINGS_MOVING' | 'ANSWERS_MOVING'
> = {
  COLUMNS_CHANGED: ({ tab }) =>
    `The headers on the ${tab} tab, or the questions on the ${tabNames.questions} tab, have changed since the dialog was opened. So nothing has been saved. ` +
    'Close the dialog and choose Match the columns again.',
  COLUMN_CHOSEN_TWICE: ({ column }) =>
    `${quoted(column)} is chosen in more than one place. So nothing has been saved. Choose another column in one of them.`,
  COLUMNS_TOO_LONG: () =>
    `The matching is too long for one cell. So nothing has been saved. Write the headers on the ${tabNames.questions} tab instead, in the column ${headers.questions.column}.`,
  ANSWERS_MOVING: ({ tab }) =>
    `Rows on the ${tab} tab were added, deleted or sorted again and again while the answers were being read. So nothing has been worked out again. Leave the tab alone for a while and try again.`,
  SETTINGS_MOVING: ({ tab }) =>
    `The rows on the ${tab} tab were moved again and again while the matching was being written there. Leave the tab alone for a while and save again.`,
};
