/** Rows of Check about what looks like personal data. The column is named; what stands in it never is. */
import type { SurveyErrorDetails } from '../survey-error';
import type { Finding } from '../finding';
import { menuMessages } from './menu';
import { settingNames, tabNames } from './tabs';
import { quoted } from './wording';

type Details = Finding['details'];
type Words = (details: Details) => { readonly what: string; readonly todo: string };

/** What a Stop means. */
const AFTER = 'Then recalculate. Until then no tabs or slide decks are made.';

const KINDS: Readonly<Record<string, string>> = {
  name: 'names',
  email: 'email addresses',
  identity: 'personal identity numbers',
  phone: 'telephone numbers',
  time: 'times',
  address: 'IP addresses',
};
const ONE: Readonly<Record<string, string>> = {
  email: 'an email address',
  identity: 'a personal identity number',
  phone: 'a telephone number',
};
const USES: Readonly<Record<string, string>> = {
  respondent: settingNames.respondentColumn,
  department: settingNames.departmentColumn,
  role: settingNames.roleColumn,
  unit: settingNames.unitColumn,
};

export const personalKindName = (kind: Details[string] | undefined): string => KINDS[String(kind)] ?? 'personal data';

/** "The column “Email”", also where it has no header. */
export const columnName = (column: Details[string] | undefined): string =>
  String(column ?? '') === '' ? 'A column without a header' : `The column ${quoted(String(column))}`;

export const personalFindings: Readonly<Record<string, Words>> = {
  PERSONAL_COLUMN: ({ kind, column }) => ({
    what: `${columnName(column)} seems to hold ${personalKindName(kind)}. The measurement is to be anonymous.`,
    todo:
      String(column ?? '') === ''
        ? `Delete the column from the answers. ${AFTER}`
        : `Delete the column from the answers, or write its header on the ${tabNames.settings} tab, ${settingNames.droppedColumns}. ${AFTER}`,
  }),
  PERSONAL_COLUMN_IN_USE: ({ kind, column, use }) => ({
    what: `${columnName(column)} seems to hold ${personalKindName(kind)}, but is used ${
      use === 'question' ? 'as answers to a question' : `as ${USES[String(use)] ?? ''} in the settings`
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
  LEFT_OUT_COLUMNS: ({ columns, count }) => ({
    what:
      Number(count) === 1
        ? `The column ${columns} is not used and is not among the answers. What it held does not appear anywhere.`
        : `${count} columns are not used and are not among the answers: ${columns}. What they held does not appear anywhere.`,
    todo: `You do not need to do anything. The names are on the ${tabNames.settings} tab, at ${settingNames.droppedColumns}.`,
  }),
  PERSONAL_ANSWER: ({ kind }) => ({
    what: `The cell seems to hold ${ONE[String(kind)] ?? 'personal data'}. So it is not shown here. It does not count as an answer.`,
    todo: 'Remove it. Check that the right column is chosen.',
  }),
};

/** What Recalculate the analysis tells where something stops it. */
export const stopWords = {
  title: 'The analysis is not recalculated',
  kept: `The ${tabNames.analysis} tab is as before. The ${tabNames.check} tab says what to do about everything marked Stop. Then recalculate.`,
} as const;

export const stopErrors: Readonly<Record<'STOPPED', (details: SurveyErrorDetails) => string>> = {
  STOPPED: ({ faults }) =>
    `The answers cannot be shown until something is put right. So nothing has been written. Choose ${menuMessages.items.recalculate}, and the ${tabNames.check} tab will say what to do.\n${[
      faults ?? [],
    ]
      .flat()
      .map((fault) => `• ${String(fault)}`)
      .join('\n')}`,
};
