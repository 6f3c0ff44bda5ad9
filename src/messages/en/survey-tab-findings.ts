/** Rows of Check about Settings, Questions, Municipalities and Departments. */
import type { FindingWords } from '../finding';
import type { SurveyTabFindings } from '../findings/survey-tab-findings';
import type { SaidOf } from '../told';
import { listed } from './format';
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
