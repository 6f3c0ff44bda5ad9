/** Rows of Check about what looks like personal data. The column is named; what stands in it never is. */
import { cutList } from '../cut-list';
import type { FindingWords } from '../finding';
import type { ColumnUse, PersonalFindings, PersonalKind } from '../findings/personal-findings';
import type { SaidOf } from '../told';
import { settingNames, tabNames } from './tabs';
import { quoted } from './wording';

/** What a Stop means. */
const AFTER = 'Then recalculate. Until then no tabs or slide decks are made.';

const KINDS: Readonly<Record<PersonalKind, string>> = {
  name: 'names',
  email: 'email addresses',
  identity: 'personal identity numbers',
  phone: 'telephone numbers',
  time: 'times',
  address: 'IP addresses',
};
const ONE: Readonly<Partial<Record<PersonalKind, string>>> = {
  email: 'an email address',
  identity: 'a personal identity number',
  phone: 'a telephone number',
};
const USES: Readonly<Record<Exclude<ColumnUse, 'question'>, string>> = {
  respondent: settingNames.respondentColumn,
  department: settingNames.departmentColumn,
  role: settingNames.roleColumn,
  unit: settingNames.unitColumn,
};

export const personalKindName = (kind: PersonalKind): string => KINDS[kind];

/** "The column “Email”", also where it has no header. */
export const columnName = (column: string): string =>
  column === '' ? 'A column without a header' : `The column ${quoted(column)}`;

const MOST_NAMES = 8;
const quotedList = (columns: readonly string[]): string => cutList(columns.map(quoted), MOST_NAMES);

export const personalFindings: SaidOf<PersonalFindings, FindingWords> = {
  PERSONAL_COLUMN: ({ kind, column }) => ({
    what: `${columnName(column)} seems to hold ${personalKindName(kind)}. The measurement is to be anonymous.`,
    todo:
      column === ''
        ? `Delete the column from the answers. ${AFTER}`
        : `Delete the column from the answers, or write its header on the ${tabNames.settings} tab, ${settingNames.droppedColumns}. ${AFTER}`,
  }),
  PERSONAL_COLUMN_IN_USE: ({ kind, column, use }) => ({
    what: `${columnName(column)} seems to hold ${personalKindName(kind)}, but is used ${
      use === 'question' ? 'as answers to a question' : `as ${USES[use]} in the settings`
    }.`,
    todo:
      use === 'respondent'
        ? `Replace what it holds with a number that does not say who has answered, or clear the setting. ${AFTER}`
        : use === 'question'
          ? `Check on the ${tabNames.questions} tab that the question has the right column. ${AFTER}`
          : `Check on the ${tabNames.settings} tab that the right column is chosen. ${AFTER}`,
  }),
  DROPPED_COLUMN_IN_USE: ({ column }) => ({
    what: `${columnName(column)} is among ${settingNames.droppedColumns}, but is used all the same.`,
    todo: `Remove it from ${settingNames.droppedColumns}, or remove it where it is used on the tabs ${tabNames.settings} and ${tabNames.questions}. ${AFTER}`,
  }),
  DROPPED_COLUMN: ({ column }) => ({
    what: `${columnName(column)} is not used, as the settings say. What it holds does not appear anywhere.`,
    todo: 'You do not need to do anything. The safest is to delete the column.',
  }),
  DROPPED_COLUMNS_ON_ONE_LINE: ({ line }) => ({
    what: `The line “${line}” among ${settingNames.droppedColumns} is several headers. So the columns are still read.`,
    todo: `Write one header per line in ${settingNames.droppedColumns} on the ${tabNames.settings} tab (Alt + Enter makes a new line in the cell). ${AFTER}`,
  }),
  LEFT_OUT_COLUMNS: ({ columns }) => ({
    what:
      columns.length === 1
        ? `The column ${quotedList(columns)} is not used and is not among the answers. What it held does not appear anywhere.`
        : `${columns.length} columns are not used and are not among the answers: ${quotedList(columns)}. What they held does not appear anywhere.`,
    todo: `You do not need to do anything. The names are on the ${tabNames.settings} tab, at ${settingNames.droppedColumns}.`,
  }),
  PERSONAL_ANSWER: ({ kind }) => ({
    what: `The cell seems to hold ${ONE[kind] ?? 'personal data'}. So it is not shown here. It does not count as an answer.`,
    todo: 'Remove it. Check that the right column is chosen.',
  }),
};

/** What Recalculate the analysis tells where something stops it. */
export const stopWords = {
  title: 'The analysis is not recalculated',
  kept: `The ${tabNames.analysis} tab is as before. The ${tabNames.check} tab says what to do about everything marked Stop. Then recalculate.`,
} as const;
