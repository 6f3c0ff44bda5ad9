/** Rows of Check about Settings, Questions, Municipalities and Departments. */
import type { FindingWords } from '../finding';
import type { SurveyTabFindings } from '../findings/survey-tab-findings';
import type { SaidOf } from '../told';
import { listed } from './format';
import { menuMessages } from './menu';
import { headers, settingNames, tabNames, yesNo } from './tabs';
import { quoted } from './wording';

export const surveyTabFindings: SaidOf<SurveyTabFindings, FindingWords> = {
  ANSWERS_IN_WORKBOOK: () => ({
    what: 'Everyone who can open the workbook sees every answer on this tab, those of small groups too.',
    todo: 'Share the workbook only with those who may see the answers. Share the slides with the others.',
  }),
  UNKNOWN_SETTING: ({ name }) => ({
    what: `The tool does not know the setting ${quoted(name)}.`,
    todo: 'Check the spelling, or delete the row.',
  }),
  DOUBLED_SETTING: ({ name }) => ({
    what: `The setting ${quoted(name)} is there twice. The first is used.`,
    todo: 'Delete one of the rows.',
  }),
  EMPTIED_SETTING: ({ setting, used }) => ({
    what: `${settingNames[setting]} is empty. The default counts: ${listed(used.map(quoted))}.`,
    todo: 'Write the texts that count, one per line. If the default is right you do not need to do anything.',
  }),
  DOUBLED_MEANING: ({ label }) => ({
    what: `The text ${quoted(label)} has more than one meaning. A number goes before don’t know, and don’t know before not answered.`,
    todo: 'Let the text stand in one place only.',
  }),
  LOWERED_MINIMUM_GROUP: ({ minimumGroup, reason }) => ({
    what: `The minimum group is ${minimumGroup} instead of 5. Reason: ${quoted(reason)}.`,
    todo: 'Check that those who answered have been told. It is also on the slide about the method.',
  }),
  QUESTION_WITHOUT_TEXT: () => ({
    what: 'The row has no question text and is not used.',
    todo: 'Write the text of the question, or delete the row.',
  }),
  QUESTION_WITHOUT_ID: ({ text }) => ({
    what: `The question ${quoted(text)} has no question ID. The text is used instead.`,
    todo: 'Give the question an ID of its own, and it will be recognised even if the text changes.',
  }),
  OCCURRENCE: ({ text }) => ({
    what: `${headers.questions.occurrence} is ${quoted(text)}. The tool counts it as 1.`,
    todo: 'Write 1, 2, 3 … or leave the cell empty.',
  }),
  NOT_YES_OR_NO: ({ text, used }) => ({
    what: `The cell holds ${quoted(text)}. The tool counts it as ${yesNo[used]}.`,
    todo: 'Write Yes or No.',
  }),
  NO_MUNICIPALITIES: () => ({
    what: `The ${tabNames.municipalities} tab has no municipalities. Every name in the municipality column of the answers becomes a municipality, misspelt ones too.`,
    todo: 'Fill in the municipalities, and the tool will tell you about names that do not match.',
  }),
  MUNICIPALITY_WITHOUT_NAME: () => ({
    what: 'The row has no municipality name and is not used.',
    todo: 'Write the name of the municipality, or delete the row.',
  }),
  MUNICIPALITY_ID_KEPT: ({ name, id, before }) => ({
    what: `${name} has a new municipality ID: ${quoted(id)} instead of ${quoted(before)}. It is the same municipality, with the same tab and slide deck.`,
    todo: 'You do not need to do anything. If it is another municipality with the same name: rename the old tab.',
  }),
  MUNICIPALITIES_TOGETHER: ({ names, as }) => ({
    what: `${listed(names)} are reported together as ${quoted(as)}: they are one municipality in every tab, deck and number, and none of them is shown by itself.`,
    todo: `You need not do anything. Empty ${headers.municipalities.reportedAs} to show them one by one, but only before anyone has seen the results.`,
  }),
  MUNICIPALITY_REPORTED_ALONE: ({ name, as }) => ({
    what: `${name} is to be reported as ${quoted(as)}, but no other active municipality is called or reported so. ${name} is reported by itself.`,
    todo: `Write exactly the same name in ${headers.municipalities.reportedAs} for those to be reported together, or empty the cell.`,
  }),
  MUNICIPALITY_REPORTED_ON: ({ name, as, then }) => ({
    what: `${name} is to be reported as ${quoted(as)}, but that municipality is itself reported as ${quoted(then)}. It is then not clear which belong together.`,
    todo: `Write the same name in ${headers.municipalities.reportedAs} for all that are to be reported together.`,
  }),
  TAB_OF_MERGED: ({ title, name, as }) => ({
    what: `The tab ${title} is from when ${name} was reported by itself. Now the municipality is reported together with others as ${as}. From old and new figures the answers of the others can be worked out.`,
    todo: `Choose ${menuMessages.items.municipalityTabs}, and the figures of the tab are removed while what you have written stays. Remove the tab yourselves when you no longer need it.`,
  }),
  RESERVED_NAME: ({ name }) => ({
    what: `${quoted(name)} cannot be the name or ID of a municipality. The row is not used.`,
    todo: 'Write the name of the municipality.',
  }),
  INVITED: ({ name, text }) => ({
    what: `Number invited for ${name} is ${quoted(text)}, which is not a count. It counts as unknown.`,
    todo: 'Write the number in figures, or leave the cell empty.',
  }),
  DEPARTMENT_WITHOUT_NAME: ({ municipality }) => ({
    what: `The row for ${municipality} has no department name and is not used.`,
    todo: 'Write the name of the department, or delete the row.',
  }),
  DEPARTMENT_OF_UNKNOWN: ({ name, municipality }) => ({
    what: municipality
      ? `The department ${quoted(name)} belongs to the municipality ${quoted(municipality)}, which is not on the ${tabNames.municipalities} tab. The row is not used.`
      : `The row does not say which municipality the department ${quoted(name)} belongs to. The row is not used.`,
    todo: `Write the name of the municipality as on the ${tabNames.municipalities} tab.`,
  }),
};
