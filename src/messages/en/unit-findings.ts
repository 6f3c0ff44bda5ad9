/** Rows of Check about municipalities, departments and respondents: who has answered, and rows that belong nowhere. */
import { cutList } from '../cut-list';
import type { FindingWords } from '../finding';
import type { UnitFindings } from '../findings/unit-findings';
import type { SaidOf } from '../told';
import { inWords, percent, whole } from './format';
import { fewerThan } from './analysis-tab';
import { menuMessages } from './menu';
import { settingNames, tabNames } from './tabs';
import { figures, quoted } from './wording';

const MOST_NAMES = 8;
const NOTHING = 'You do not need to do anything.';
const answered = ({ name, respondents, invited }: UnitFindings['RESPONSE_RATE']): string =>
  `${name}: ${whole(respondents)} of ${whole(invited)} answered (${percent(respondents / invited)}).`;

/** Of a municipality. */
export const hiddenTodo = (minimumGroup: number): string =>
  `Ask more people to answer if the survey is open: from ${minimumGroup} respondents on the municipality is shown. Otherwise it can be reported together with another: write the same name for both in Reported as on the ${tabNames.municipalities} tab.`;
/** Of a department. */
export const hiddenPartTodo = `More are shown if small ones are reported together: choose ${menuMessages.items.merging.replace(' …', '')}, or write the same name in Reported as on the ${tabNames.departments} tab.`;

export const unitFindings: SaidOf<UnitFindings, FindingWords> = {
  RESPONSE_RATE: (details) => ({ what: answered(details), todo: NOTHING }),
  LOW_RESPONSE_RATE: (details) => ({
    what: `${answered(details)} Those who did not answer may think otherwise.`,
    todo: 'Send a reminder if the survey can still be answered. Otherwise say how many answered when you show the results.',
  }),
  MORE_THAN_INVITED: ({ name, respondents, invited, tab }) => ({
    what: `${name} has ${whole(respondents)} answers but only ${whole(invited)} invited.`,
    todo: `Check the number invited on the ${tab} tab, and whether anyone has answered twice.`,
  }),
  INVITED_UNKNOWN: ({ names, tab }) => ({
    what: `The number invited is missing for ${names.length === 1 ? '' : `${whole(names.length)} units: `}${cutList(names, MOST_NAMES)}. The response rate cannot be worked out.`,
    todo: `Fill in Number invited on the ${tab} tab if you know it.`,
  }),
  UNIT_HIDDEN: ({ name, shown, minimumGroup }) =>
    shown === 'few'
      ? {
          what: `${name} is not shown: ${fewerThan(minimumGroup)} have answered. Their answers are shown nowhere and are not part of the joint figures.`,
          todo: hiddenTodo(minimumGroup),
        }
      : {
          what: `${name} is not shown separately: ${fewerThan(minimumGroup)} have answered, or the figure would give such a group away. The answers are part of the municipality’s figures.`,
          todo: hiddenPartTodo,
        },
  FEW_SINCE_SHOWN: ({ units, minimumGroup }) => ({
    what:
      `Almost as many have answered now as when the figures were worked out before: ${cutList(
        units.map(({ name, before, now }) => `${name} (${whole(before)} then, ${whole(now)} now)`),
        MOST_NAMES,
      )}. ` + 'Whoever has both can work out what the few that differ have answered.',
    todo:
      `Wait with sharing new figures until the difference is at least ${inWords(minimumGroup)}. ` +
      'If nobody but you has seen the earlier ones: make all tabs and decks anew, so that all show the same.',
  }),
  MERGE_PROPOSAL: ({ name, together, shownBefore, shownAfter }) => ({
    what:
      `${name}: small departments can be reported together: ${together.map((names) => names.join(' + ')).join('; ')}. ` +
      `Then ${whole(shownAfter)} departments are shown separately instead of ${whole(shownBefore)}.`,
    todo: `Choose ${menuMessages.items.merging.replace(' …', '')}, or write the same name for them in the Reported as column of the ${tabNames.departments} tab. Decide before you see the results.`,
  }),
  MUNICIPALITY_MERGE_PROPOSAL: ({ together, noLongerAlone, countedBefore, countedAfter }) => ({
    what:
      `${together.map((names) => names.join(' + ')).join('; ')} can be reported together. ` +
      `Then the answers of ${whole(countedAfter)} municipalities count instead of ${whole(countedBefore)}.${noLongerAlone.length > 0 ? ` The price: ${cutList(noLongerAlone, MOST_NAMES)} ${noLongerAlone.length === 1 ? 'is' : 'are'} then not shown separately.` : ''}`,
    todo: `Choose ${menuMessages.items.merging.replace(' …', '')}, or write the same name for them in the Reported as column of the ${tabNames.municipalities} tab. Decide before anyone has seen the results: where one of them already has a tab or a deck, the answers of the others can be worked out.`,
  }),
  DEPARTMENT_WITHOUT_ROWS: ({ name }) => ({
    what: `Nobody has answered for ${name}.`,
    todo: 'Check that the name of the department is written the same way among the answers.',
  }),
  UNKNOWN_DEPARTMENT: ({ name, municipality, similar }) => ({
    what: `Among the answers from ${municipality} is the department ${quoted(name)}, which is not on the ${tabNames.departments} tab. Those answers count only in the municipality.`,
    todo: similar
      ? `Is ${similar} meant? Write the name the same way in both places.`
      : 'Correct the name among the answers, or add the department.',
  }),
  ROWS_WITHOUT_DEPARTMENT: () => ({
    what: 'There are answers without a department. They count in the municipality but not in any department.',
    todo: 'Fill in the department if you know which it is.',
  }),
  DEPARTMENTS_WITHOUT_COLUMN: () => ({
    what: `The ${tabNames.departments} tab is filled in, but the settings do not say which column holds the department. Nothing is shown by department.`,
    todo: `Write the header of the column on the ${tabNames.settings} tab, ${settingNames.departmentColumn}.`,
  }),
  REPEATED_RESPONDENT: ({ first, kept }) => ({
    what: `The row has the same respondent id as row ${first + 1}. A person is counted once: the ${kept} row counts.`,
    todo: `You do not need to do anything if it is the same person. Which row counts is on the ${tabNames.settings} tab, ${settingNames.repeatedRespondent}.`,
  }),
  RESPONDENTS_SHARE_IDS: ({ rows: count }) => ({
    what: `${figures(count, 'row')} have a respondent id that is in another municipality too. They may be different people, numbered apart.`,
    todo: `Make the ids different, for example with the municipality’s name before the number. If that cannot be done: empty ${settingNames.respondentColumn} on the ${tabNames.settings} tab, and every row counts as one person.`,
  }),
};
