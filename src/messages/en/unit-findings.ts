/** Rows of Check about municipalities, departments and respondents: who has answered, and rows that belong nowhere. */
import type { Finding } from '../finding';
import { percent, whole } from './format';
import { fewerThan } from './analysis-tab';
import { settingNames, shownNames, tabNames } from './tabs';
import { plural, quoted } from './wording';

type Details = Finding['details'];
type Words = (details: Details) => { readonly what: string; readonly todo: string };

const NOTHING = 'You do not need to do anything.';
const answered = ({ name, respondents, invited }: Details): string =>
  `${String(name)}: ${whole(Number(respondents))} of ${whole(Number(invited))} answered (${percent(Number(respondents) / Number(invited))}).`;

export const unitFindings: Readonly<Record<string, Words>> = {
  RESPONSE_RATE: (details) => ({ what: answered(details), todo: NOTHING }),
  LOW_RESPONSE_RATE: (details) => ({
    what: `${answered(details)} Those who did not answer may think otherwise.`,
    todo: 'Send a reminder if the survey can still be answered. Otherwise say how many answered when you show the results.',
  }),
  MORE_THAN_INVITED: ({ name, respondents, invited, tab }) => ({
    what: `${String(name)} has ${whole(Number(respondents))} answers but only ${whole(Number(invited))} invited.`,
    todo: `Check the number invited on the ${String(tab)} tab, and whether anyone has answered twice.`,
  }),
  INVITED_UNKNOWN: ({ names, count, tab }) => ({
    what: `The number invited is missing for ${Number(count) === 1 ? '' : `${whole(Number(count))} units: `}${String(names)}. The response rate cannot be worked out.`,
    todo: `Fill in Number invited on the ${String(tab)} tab if you know it.`,
  }),
  UNIT_HIDDEN: ({ name, shown, minimumGroup }) => ({
    what: `${String(name)} is not shown: ${shown === 'few' ? fewerThan(Number(minimumGroup)) : shownNames.protects}.`,
    todo:
      shown === 'few'
        ? `${NOTHING} The answers are not shown separately, so that nobody can work out what anyone has answered.`
        : `${NOTHING} Otherwise it would be possible to work out how a small group has answered.`,
  }),
  DEPARTMENT_WITHOUT_ROWS: ({ name }) => ({
    what: `Nobody has answered for ${String(name)}.`,
    todo: 'Check that the name of the department is written the same way among the answers.',
  }),
  UNKNOWN_DEPARTMENT: ({ name, municipality, similar }) => ({
    what: `Among the answers from ${String(municipality)} is the department ${quoted(String(name))}, which is not on the ${tabNames.departments} tab. Those answers count only in the municipality.`,
    todo: similar
      ? `Is ${String(similar)} meant? Write the name the same way in both places.`
      : 'Correct the name among the answers, or add the department.',
  }),
  MORE_UNKNOWN_DEPARTMENTS: ({ count }) => ({
    what: `… and ${whole(Number(count))} more unknown ${plural(Number(count), 'department')}.`,
    todo: 'Check that the right column is chosen as the column for department.',
  }),
  ROWS_WITHOUT_DEPARTMENT: () => ({
    what: 'There are answers without a department. They count in the municipality but not in any department.',
    todo: 'Fill in the department if you know which it is.',
  }),
  DEPARTMENTS_WITHOUT_COLUMN: () => ({
    what: `The ${tabNames.departments} tab is filled in, but the settings do not say which column holds the department. Nothing is shown by department.`,
    todo: `Write the header of the column on the ${tabNames.settings} tab, ${settingNames.departmentColumn}.`,
  }),
  DEPARTMENT_WITHOUT_NAME: ({ municipality }) => ({
    what: `The row for ${String(municipality)} has no department name and is not used.`,
    todo: 'Write the name of the department, or delete the row.',
  }),
  DEPARTMENT_OF_UNKNOWN: ({ name, municipality }) => ({
    what: municipality
      ? `The department ${quoted(String(name))} belongs to the municipality ${quoted(String(municipality))}, which is not on the ${tabNames.municipalities} tab. The row is not used.`
      : `The row does not say which municipality the department ${quoted(String(name))} belongs to. The row is not used.`,
    todo: `Write the name of the municipality as on the ${tabNames.municipalities} tab.`,
  }),
  NO_MUNICIPALITIES: () => ({
    what: `The ${tabNames.municipalities} tab has no municipalities. Every name in the municipality column of the answers becomes a municipality, misspelt ones too.`,
    todo: 'Fill in the municipalities, and the tool will tell you about names that do not match.',
  }),
  REPEATED_RESPONDENT: ({ first }) => ({
    what: `The row has the same respondent as row ${String(first)}. Both are counted.`,
    todo: 'Delete one of the rows if the same person has answered twice.',
  }),
  MORE_REPEATED_RESPONDENTS: ({ count }) => ({
    what: `… and ${whole(Number(count))} more ${plural(Number(count), 'row')} with a respondent that is already there.`,
    todo: `Check that the right column is chosen as ${settingNames.respondentColumn}.`,
  }),
};
