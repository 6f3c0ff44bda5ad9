/** Errors that stop the reading of the workbook, in words. */
import { causeLine, rankedCauses } from '../causes';
import { noReach } from '../hits';
import { placeText } from '../place';
import type { SurveyErrorWords } from '../survey-error';
import { say } from '../told';
import { alsoAt, findings, rowPlace } from './findings';
import { manyFindings } from './many-findings';
import { listed } from './format';
import { menuMessages } from './menu';
import { settingFaults } from './setting-faults';
import { headers, settingNames, tabNames } from './tabs';
import { quoted } from './wording';

const names = (texts: readonly string[]): string => {
  const all = texts.map(quoted);
  return all.length > 8 ? `${all.slice(0, 7).join(', ')} and ${all.length - 7} more` : listed(all);
};
const bullets = (lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n');
const NOTHING_WRITTEN = 'So nothing has been written.';
const missingColumns = (tab: string, columns: readonly string[]): string =>
  columns.length === 1
    ? `On the ${tab} tab the column ${names(columns)} is missing. ${NOTHING_WRITTEN} Add the header, or correct it if it is misspelt, and try again.`
    : `On the ${tab} tab the columns ${names(columns)} are missing. ${NOTHING_WRITTEN} Add the headers, or correct them if they are misspelt, and try again.`;

export const inputErrors: SurveyErrorWords<
  | 'EMPTY_TAB'
  | 'EMPTY_ANSWERS'
  | 'MISSING_ANSWERS_TAB'
  | 'MISSING_UNIT_COLUMN'
  | 'MISSING_COLUMNS'
  | 'MISSING_NAMED_COLUMNS'
  | 'DOUBLED_COLUMN'
  | 'NO_QUESTIONS'
  | 'NO_QUESTION_COLUMNS'
  | 'DOUBLED_ID'
  | 'MISSING_TAB'
  | 'SETTINGS'
  | 'STOPPED'
> = {
  MISSING_TAB: ({ tab }) =>
    `The ${tabNames[tab]} tab is missing. ${NOTHING_WRITTEN} Choose Get started in the menu to create it, and then try again.`,
  EMPTY_TAB: ({ tab }) =>
    `The ${tab} tab is empty. ${NOTHING_WRITTEN} Fill it in, or choose Get started in the menu to give it headers, and then try again.`,
  EMPTY_ANSWERS: ({ tab }) =>
    `The ${tab} tab is empty. ${NOTHING_WRITTEN} Put the answers there with the headers on the first row. If the answers are on another tab: write its name on the ${tabNames.settings} tab, ${settingNames.answersTab}.`,
  MISSING_ANSWERS_TAB: ({ tab }) =>
    `There is no ${tab} tab. ${NOTHING_WRITTEN} On the ${tabNames.settings} tab, ${settingNames.answersTab} must say what the tab with the answers is called. Correct the name there, or clear the cell and the tool will look for it.`,
  MISSING_UNIT_COLUMN: ({ tab, column }) =>
    `On the ${tab} tab the column ${quoted(column)} is missing, which is to say which municipality each answer is about. ${NOTHING_WRITTEN} If the column is called something else: choose Match the columns in the menu, or write its header on the ${tabNames.settings} tab, ${settingNames.unitColumn}.`,
  MISSING_COLUMNS: ({ tab, table, columns }) => {
    const texts: Readonly<Record<string, string>> = headers[table];
    return missingColumns(
      tab,
      columns.map((column) => texts[column] ?? column),
    );
  },
  MISSING_NAMED_COLUMNS: ({ tab, columns }) => missingColumns(tab, columns),
  DOUBLED_COLUMN: ({ tab, columns }) =>
    `On the ${tab} tab the header ${names(columns)} is there more than once, and the tool cannot know which one to use. ${NOTHING_WRITTEN} Rename or delete one of the columns.`,
  NO_QUESTIONS: ({ tab }) =>
    `The ${tab} tab has no questions that are included. ${NOTHING_WRITTEN} Write one question on each row, and try again.`,
  NO_QUESTION_COLUMNS: ({ tab, columns }) =>
    `None of the questions’ columns is on the ${tab} tab. The tool looked for ${names(columns)}. ${NOTHING_WRITTEN} Check that the right tab is chosen. If the columns are called something else: choose Match the columns in the menu, or write the headers on the ${tabNames.questions} tab.`,
  DOUBLED_ID: ({ tab, column, ids, places }) =>
    `On the ${tab} tab ${names(ids)} is in the column ${column} more than once: ${listed(places.map((place) => placeText(place, { rowPlace })))}. ${NOTHING_WRITTEN} Give each row a value of its own.`,
  SETTINGS: ({ faults }) =>
    `The settings cannot be used. ${NOTHING_WRITTEN} Correct this on the ${tabNames.settings} tab:\n${bullets(faults.map((fault) => `${placeText(fault.place, { rowPlace })}: ${say(fault, settingFaults)}`))}`,
  STOPPED: ({ findings: found }) =>
    `The answers cannot be shown until something is put right. ${NOTHING_WRITTEN} Choose ${menuMessages.items.recalculate}, and the ${tabNames.check} tab will say what to do.\n${bullets(rankedCauses(found, noReach).map((cause) => causeLine(cause, { findings, manyFindings, alsoAt, rowPlace })))}`,
};
