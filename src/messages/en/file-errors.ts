/** Errors that stop the reading of a file of answers or of its mapping, in words. */
import type { SurveyErrorWords } from '../survey-error';
import { say } from '../told';
import { mappingFaults } from './mapping-faults';
import { listed, whole } from './format';
import { settingNames } from './tabs';
import { quoted } from './wording';

export const fileErrors: SurveyErrorWords<
  | 'FILE_MISSING'
  | 'FILE_KIND'
  | 'FILE_EMPTY'
  | 'FILE_QUOTES'
  | 'FILE_BROKEN'
  | 'FILE_ENCODING_UNKNOWN'
  | 'FILE_ENCODING_WRONG'
  | 'MAPPING'
  | 'NO_RATING_COLUMNS'
  | 'INVITED_COLUMNS'
  | 'FILE_LONG_LINE'
  | 'FILE_TOO_WIDE'
  | 'FILE_NO_TEXT'
  | 'FILE_TOO_BIG'
  | 'SHEET_MISSING'
  | 'FILE_TOO_LARGE'
> = {
  FILE_MISSING: ({ file }) => `The file ${file} does not exist or cannot be opened. Check the name and the folder.`,
  FILE_KIND: ({ file }) =>
    `The file ${file} is neither .csv nor .xlsx. Save the answers in one of those formats and try again.`,
  FILE_EMPTY: ({ file }) => `The file ${file} is empty. Check that the answers have been saved in it.`,
  FILE_QUOTES: ({ file, line }) =>
    `The file ${file} cannot be read: a quotation mark that is opened on or before line ${line} is never closed. Correct the file, or save it again from the spreadsheet program.`,
  FILE_BROKEN: ({ file, reason, line }) =>
    `The file ${file} cannot be read (${reason}${line === null ? '' : `, line ${line}`}). Save it again from the spreadsheet program and try again.`,
  FILE_ENCODING_UNKNOWN: ({ file, encoding }) =>
    `The character encoding ${quoted(encoding)} for the file ${file} is unknown. Write for example utf-8, windows-1252 or cp850 in the mapping file (encoding).`,
  FILE_ENCODING_WRONG: ({ file, encoding }) =>
    `The file ${file} is not written in ${encoding}, as the mapping file says. Correct encoding in the mapping file.`,
  MAPPING: ({ file, faults }) =>
    `The mapping file ${file} cannot be used. Correct this:\n${faults.map((fault) => `• ${say(fault, mappingFaults)}`).join('\n')}`,
  NO_RATING_COLUMNS: ({ unitColumn }) =>
    `No column among the answers has numbers on the scale, so the tool does not know which are questions. Give a mapping file (--mapping). The column with the name of the municipality was taken to be ${quoted(unitColumn)} (${settingNames.unitColumn}).`,
  INVITED_COLUMNS: ({ file }) =>
    `The file ${file} lacks the columns Municipality and Invited. Correct the headers on the first row and try again.`,
  FILE_TOO_LARGE: ({ file, rows, most }) =>
    `The file ${file} has ${whole(rows)} rows. At most ${whole(most)} rows are read. So nothing has been done. Divide the file, or count the answers together first and use the form aggregates.`,
  FILE_NO_TEXT: ({ file }) =>
    `The file ${file} is no text file: it has characters that belong to no text. Save the answers anew as .csv or .xlsx and try again.`,
  FILE_TOO_BIG: ({ file, megabytes }) =>
    `The file ${file} is too big: more than ${megabytes} MB to read. So nothing has been done. Check that it is the right file, and remove sheets and columns that are not needed.`,
  SHEET_MISSING: ({ file, sheet, sheets }) =>
    `The file ${file} has no sheet called “${sheet}”. It has ${listed(sheets.map(quoted))}. Correct sheet in the mapping file.`,
  FILE_LONG_LINE: ({ file }) =>
    `The file ${file} has a line that is too long to read. Most often a quotation mark is opened and never closed. Correct the file, or save it anew from the spreadsheet program.`,
  FILE_TOO_WIDE: ({ file, columns, most }) =>
    `The file ${file} has ${whole(columns)} columns. At most ${whole(most)} are read. So nothing has been done. Check that it is the right file, and remove columns that are not needed.`,
};
