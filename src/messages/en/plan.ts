/** The words of Action plan: how an action stands, and what is odd in a row. */
import type { PlanFindings } from '../findings/plan-findings';
import type { SaidOf } from '../told';
import { inWords, listed } from './format';
import { headers } from './tabs';
import { counted, figures, plural, quoted, upperFirst } from './wording';

export { upperFirst } from './wording';

export const healthNames = {
  incomplete: 'Owner or date missing',
  late: 'Late',
  dueSoon: 'Due soon',
  silent: 'No update for 30 days',
  onPlan: 'On plan',
} as const;

/** The prefix of the ids that the program gives. */
export const actionIdPrefix = 'A-';

/** What is odd in a row, and what to do about it. */
export const planFindings: SaidOf<PlanFindings, string> = {
  PLAN_DATE_UNREADABLE: ({ column, text }) =>
    `${headers.plan[column]} is ${quoted(text)}. It cannot be read as a date. Write it as 2026-03-01.`,
  PLAN_DATE_AMBIGUOUS: ({ column, text }) =>
    `${headers.plan[column]} is ${quoted(text)}. It may mean two different days. Write the date as 2026-03-01.`,
  PLAN_DATE_FUTURE: ({ text }) => `Last updated is ${text}, a day that has not come yet. Correct the date.`,
  PLAN_STATUS_UNKNOWN: ({ text }) =>
    `Status is ${quoted(text)}. It counts as Not started. Choose a status from the list.`,
  PLAN_PERCENT_UNREADABLE: ({ text }) => `Complete % is ${quoted(text)}. Write a share from 0 to 100%.`,
  PLAN_REMINDERS_UNKNOWN: ({ text }) => `Reminders is ${quoted(text)}. It counts as Yes. Choose Yes or No.`,
  PLAN_ADDRESS_LINE_BREAK: () =>
    'The email address has a line break in it. No email is sent there. Write one address on one line.',
  PLAN_ADDRESS_SEVERAL: () =>
    'The cell has more than one email address. No email is sent there. Write only one address.',
  PLAN_ADDRESS_FORM: ({ text }) =>
    `${quoted(text)} is not an email address. No email is sent there. Correct the address.`,
  PLAN_ACTION_BLANK: () => 'The row has no text in the column Action. Write what is to be done.',
  PLAN_ID_DOUBLED: ({ id }) =>
    `ID ${id} is on more than one row. Clear the cell on one of the rows and it will get a new ID.`,
};

export const planMessages = {
  /** The line above the headers. */
  summary: (total: number, late: number, dueSoon: number): string => {
    const parts = [
      figures(total, 'action'),
      late === 0 ? 'none late' : `${late} late`,
      `${dueSoon === 0 ? 'none' : dueSoon} due soon`,
    ];
    return `Action plan: ${parts.join(', ')}`;
  },
  summaryPrefix: 'Action plan',
  done: {
    title: 'The action plan is up to date',
    unchanged: 'Everything was already right. Nothing has been written.',
    empty: 'The action plan has no actions yet.',
    counted: (total: number, late: number, dueSoon: number): string =>
      `${upperFirst(counted(total, 'action'))}: ${listed([
        `${late === 0 ? 'none' : inWords(late)} late`,
        `${dueSoon === 0 ? 'none' : inWords(dueSoon)} due soon`,
      ])}.`,
    changed: (count: number): string => `${upperFirst(counted(count, 'row'))} got a new health.`,
    identified: (count: number): string =>
      `${upperFirst(counted(count, 'action'))} got ${plural(count, 'an ID', 'IDs')}.`,
    dated: (count: number): string =>
      `${upperFirst(counted(count, 'new or changed action'))} got today’s date in Last updated.`,
    findings: (count: number): string => `${upperFirst(counted(count, 'thing'))} to put right in the plan:`,
    moreFindings: (count: number): string => `and ${inWords(count)} more.`,
    link: 'Open the action plan',
  },
} as const;
