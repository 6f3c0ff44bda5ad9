/** Words of the tabs that Get started makes: one explaining line each, examples that say so, explanations of the settings. */
import type { SurveyErrorWords } from '../survey-error';
import { listed, whole } from './format';

/** Row 1 of each tab: what it is for and who writes what. */
export const tabNotes = {
  settings: 'The settings of the measurement. Change only the yellow column.',
  municipalities:
    'One row per municipality, in the yellow cells. Active No: no tab, no slide deck. The same name in Reported as: shown as one; decide before anyone sees the figures.',
  departments:
    'One row per department, in the yellow cells, named as in the answers. Write the same name in Reported as for small departments that are to be shown together. Do so before anyone has seen the figures.',
  questions:
    'One row per question, in the yellow cells, in the order they are to be shown. Column in the answers is the header above the question’s answers. Set Included to No for questions that should not count.',
  answers:
    'The answers, one row per person, in the yellow cells. These are made-up examples: replace them with your answers, or delete the tab once the form’s answers are here.',
  check: 'Made by the tool. Do not change anything here: correct it in the tab that the row points to and recalculate.',
  analysis:
    'Made by the tool. Do not change anything here: make changes in Questions, Municipalities and Settings and recalculate.',
  areas:
    'Made by the tool. Do not change anything here: make changes in Questions, Municipalities and Settings and recalculate. Empty cell: Shown says why.',
  joint:
    'Made by the tool. Do not change anything here, recalculate instead. Which municipalities differ, and all else about each row, is in the hidden columns to the right of J: show them with the arrow there.',
  decisions:
    'One row per decision or proposal, in the yellow cells. One area, two at most. Documents and slides take their words from here. Fill in Withdrawn instead of deleting a row.',
  dialogues:
    'One row per area and meeting, in the yellow cells. Write what the department says, nothing about single people: the rows may become official documents.',
  plan:
    'Write in the yellow cells; Health, Action ID and Last updated are filled in by the tool. Sort and filter as you like. ' +
    'An action that you change is dated by the next run; after 30 days without a change the tool sends a reminder.',
  decks: 'Made by the tool. It says where each slide deck is and who made it. Do not delete rows.',
  documents: 'Made by the tool. It says where each document is and who made it. Do not delete rows.',
} as const;

export const examples = {
  municipality: 'Example municipality',
  area: 'Example area',
  questions: [
    {
      id: 'EX1',
      shortName: 'Example: we know what IT costs',
      statement: 'Example: We know what our systems cost per year.',
    },
    {
      id: 'EX2',
      shortName: 'Example: we follow up benefits',
      statement: 'Example: We follow up whether new ways of working bring benefits.',
    },
    {
      id: 'EX3',
      shortName: 'Example: we know who owns data',
      statement: 'Example: We know who is responsible for our data.',
    },
  ],
  /** Made-up answers of six people to the three example questions. */
  answers: [
    ['2', 'Don’t know', '4'],
    ['3', '2', 'Don’t know'],
    ['2', 'Don’t know', '5'],
    ['4', '3', '4'],
    ['1', 'Don’t know', ''],
    ['3', '2', '6'],
  ],
  action: 'Example: work out the yearly cost of the ten largest systems',
  nextStep: 'Example: replace this row with your first action',
} as const;

/** What each row of Settings means. */
export const settingExplanations = {
  year: 'The year in which the measurement was made.',
  scaleMin: 'The lowest rating on the scale.',
  scaleMax: 'The highest rating on the scale.',
  dontKnow: 'Answer texts that count as don’t know, one per line.',
  blank: 'Answer texts that count as not answered, one per line. Empty cells always do.',
  values: 'Answer texts that stand for a number, one per line: 5 - Strongly agree = 5',
  invalid:
    'Answer texts that you have looked through and that mean nothing, one a line. * = every text that no other cell names. They are not counted.',
  blankUnit: 'Texts in the municipality column that mean the row belongs to no municipality, one per line.',
  answersTab: 'The name of the tab with the answers. Empty: the tab called Answers, Form responses or Form Responses.',
  layout:
    'How the answers are laid out: one row per respondent, one row per answer, or ready aggregated values per municipality and question.',
  unitColumn: 'The header of the column that holds the municipality.',
  departmentColumn: 'The header of the column that holds the department. Empty: no breakdown by department.',
  roleColumn: 'The header of the column that holds the role group. Empty: no breakdown by role.',
  respondentColumn:
    'The header of the column with an anonymous number for the person answering. Needed when there is one row per answer.',
  repeatedRespondent: 'Which row counts when two rows have the same respondent id. A person is counted once.',
  droppedColumns: 'Headers of columns that are not to be read, one per line. What they hold never appears anywhere.',
  mergedColumns:
    'Headers that stand over several columns that are the same question, one per line: a question that was made anew in the middle of the survey.',
  approvedColumns:
    'Written by the tool when you have said yes to which column is which question. Clear the cell to be asked again.',
  skipRowsAfterHeader: 'Number of rows after the header that are not answers.',
  minimumGroup: 'Groups with fewer respondents than this are not shown. From 5 to 10.',
  minimumGroupReason:
    'Filled in only if the minimum group is to be under 5. The reason is written in Check and on the slide about the method.',
  earlierAnswersTab:
    'The name of the tab with the answers from the previous measurement. Empty: no comparison over time.',
  earlierQuestionsTab:
    'The name of the tab with the questions of the previous measurement. Needed only if the questions have changed.',
  earlierYear: 'The year of the previous measurement. Empty: the year before.',
  lines: 'What the lines in the four-field chart are based on.',
  fixedSelfRating: 'Used only with fixed lines. Self-rating, 0–100.',
  fixedDontKnowPercent: 'Used only with fixed lines. Share of don’t know, in per cent.',
  weight: 'How the municipalities are weighed together in the joint results.',
  shortlistLength: 'This many questions may be on the shortlist.',
  cooperation: 'The name of your cooperation, for headings. May be empty.',
  coordinator:
    'The person who gets the weekly letter. The name stands under the reminders. Empty: the name of the cooperation does.',
  coordinatorEmail: 'Address for the weekly letter. Empty: no weekly letter is sent.',
  mailWeekday: 'The day when the emails go out.',
  mailHour: 'The hour when the emails go out, 0–23.',
  language:
    'The language of tabs, slide decks, emails and menus. Choose Get started in the menu when you have changed it.',
} as const;

/** Words of the errors that only these jobs have, by code. */
export const workbookErrors: SurveyErrorWords<'WORKBOOK_BUSY' | 'NEWER_WORKBOOK' | 'PROTECTED_TABS' | 'WORKBOOK_FULL'> =
  {
    NEWER_WORKBOOK: () =>
      'The workbook was made with a newer version of the tool. So nothing has been done. Ask the person who looks after the tool to install the new version here.',
    PROTECTED_TABS: ({ tabs }) =>
      `The ${tabs.length === 1 ? 'tab' : 'tabs'} ${listed(tabs)} ${tabs.length === 1 ? 'is' : 'are'} protected so that you cannot write there, and so the tool cannot either. This does not pass by itself. ` +
      'What is done is saved. Ask whoever protected the cells to let you change them, under Data, Protect sheets and ranges.',
    WORKBOOK_FULL: ({ tab, cells }) =>
      `The workbook is full: Google allows ten million cells, and empty ones count. The largest is the ${tab} tab, with ${whole(cells)} cells. This does not pass by itself. ` +
      'What is done is saved. Delete empty rows and columns there, or tabs that are not needed.',
    WORKBOOK_BUSY: () =>
      'Another run is working in the workbook. So nothing has been done. Wait a minute and try again.',
  };
