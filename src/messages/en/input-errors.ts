/** Errors that stop the reading of tabs and answer files, in words. One entry for each code that responses/, settings/ and the file readers throw. */
import type { SurveyErrorDetails } from '../survey-error';
import { listed } from './format';
import { answerTableErrors } from './answer-table-errors';
import { settingNames, tabNames } from './tabs';
import { quoted } from './wording';

type Detail = SurveyErrorDetails[string] | undefined;

const texts = (value: Detail): readonly string[] => ([value ?? ''].flat() as readonly (string | number)[]).map(String);
const names = (value: Detail): string => {
  const all = texts(value).map(quoted);
  return all.length > 8 ? `${all.slice(0, 7).join(', ')} and ${all.length - 7} more` : listed(all);
};
const bullets = (value: Detail): string =>
  texts(value)
    .map((fault) => `• ${fault}`)
    .join('\n');
const NOTHING_WRITTEN = 'So nothing has been written.';

export const inputErrors: Readonly<Record<string, (details: SurveyErrorDetails) => string>> = {
  ...answerTableErrors,
  EMPTY_TAB: ({ tab }) =>
    `The ${String(tab)} tab is empty. ${NOTHING_WRITTEN} Fill it in, or choose Get started in the menu to give it headers, and then try again.`,
  EMPTY_ANSWERS: ({ tab }) =>
    `The ${String(tab)} tab is empty. ${NOTHING_WRITTEN} Put the answers there with the headers on the first row. If the answers are on another tab: write its name on the ${tabNames.settings} tab, ${settingNames.answersTab}.`,
  MISSING_ANSWERS_TAB: ({ tab }) =>
    `There is no ${String(tab)} tab. ${NOTHING_WRITTEN} On the ${tabNames.settings} tab, ${settingNames.answersTab} must say what the tab with the answers is called. Correct the name there, or clear the cell and the tool will look for it.`,
  MISSING_UNIT_COLUMN: ({ tab, column }) =>
    `On the ${String(tab)} tab the column ${quoted(String(column))} is missing, which is to say which municipality each answer is about. ${NOTHING_WRITTEN} If the column is called something else: choose Match the columns in the menu, or write its header on the ${tabNames.settings} tab, ${settingNames.unitColumn}.`,
  MISSING_COLUMNS: ({ tab, columns }) =>
    texts(columns).length === 1
      ? `On the ${String(tab)} tab the column ${names(columns)} is missing. ${NOTHING_WRITTEN} Add the header, or correct it if it is misspelt, and try again.`
      : `On the ${String(tab)} tab the columns ${names(columns)} are missing. ${NOTHING_WRITTEN} Add the headers, or correct them if they are misspelt, and try again.`,
  DOUBLED_COLUMN: ({ tab, columns }) =>
    `On the ${String(tab)} tab the header ${names(columns)} is there more than once, and the tool cannot know which one to use. ${NOTHING_WRITTEN} Rename or delete one of the columns.`,
  NO_QUESTIONS: ({ tab }) =>
    `The ${String(tab)} tab has no questions that are included. ${NOTHING_WRITTEN} Write one question on each row, and try again.`,
  NO_QUESTION_COLUMNS: ({ tab, columns }) =>
    `None of the questions’ columns is on the ${String(tab)} tab. The tool looked for ${names(columns)}. ${NOTHING_WRITTEN} Check that the right tab is chosen. If the columns are called something else: choose Match the columns in the menu, or write the headers on the ${tabNames.questions} tab.`,
  DOUBLED_ID: ({ tab, column, ids, cells }) =>
    `On the ${String(tab)} tab ${names(ids)} is in the column ${String(column)} more than once: ${listed(texts(cells))}. ${NOTHING_WRITTEN} Give each row a value of its own.`,
  SETTINGS: ({ faults }) =>
    `The settings cannot be used. ${NOTHING_WRITTEN} Correct this on the ${tabNames.settings} tab:\n${bullets(faults)}`,
  FILE_MISSING: ({ file }) =>
    `The file ${String(file)} does not exist or cannot be opened. Check the name and the folder.`,
  FILE_KIND: ({ file }) =>
    `The file ${String(file)} is neither .csv nor .xlsx. Save the answers in one of those formats and try again.`,
  FILE_EMPTY: ({ file }) => `The file ${String(file)} is empty. Check that the answers have been saved in it.`,
  FILE_QUOTES: ({ file, line }) =>
    `The file ${String(file)} cannot be read: a quotation mark that is opened on or before line ${String(line)} is never closed. Correct the file, or save it again from the spreadsheet program.`,
  FILE_BROKEN: ({ file, reason }) =>
    `The file ${String(file)} cannot be read (${String(reason)}). Save it again from the spreadsheet program and try again.`,
  FILE_ENCODING_UNKNOWN: ({ file, encoding }) =>
    `The character encoding ${quoted(String(encoding))} for the file ${String(file)} is unknown. Write for example utf-8, windows-1252 or cp850 in the mapping file (encoding).`,
  FILE_ENCODING_WRONG: ({ file, encoding }) =>
    `The file ${String(file)} is not written in ${String(encoding)}, as the mapping file says. Correct encoding in the mapping file.`,
  MAPPING: ({ file, faults }) => `The mapping file ${String(file)} cannot be used. Correct this:\n${bullets(faults)}`,
  NO_RATING_COLUMNS: ({ unitColumn }) =>
    `No column among the answers has numbers on the scale, so the tool does not know which are questions. Give a mapping file (--mapping). The column with the name of the municipality was taken to be ${quoted(String(unitColumn))} (${settingNames.unitColumn}).`,
};
