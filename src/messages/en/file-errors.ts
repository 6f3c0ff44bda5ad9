/** Errors that stop the reading of a file of answers or of its mapping, in words. */
import type { SurveyErrorWords } from '../survey-error';
import { say } from '../told';
import type { UnreadableKind } from '../unreadable-kind';
import { mappingFaults } from './mapping-faults';
import { listed, whole } from './format';
import { settingNames } from './tabs';
import { quoted } from './wording';

/** What a file is that is not read, and how its answers come out of it. */
const unreadable: Readonly<Record<UnreadableKind, string>> = {
  spss: 'is an SPSS file, which the tool cannot read. Open it in SPSS, choose File, Save As and the type Comma delimited (*.csv), tick Save value labels where defined, and try again with that file.',
  stata:
    'is a Stata file, which the tool cannot read. Open it in Stata, type export delimited using "answers.csv", and try again with that file.',
  sas: 'is a SAS file, which the tool cannot read. Export it as .csv from SAS (PROC EXPORT with DBMS=CSV) and try again with that file.',
  oldExcel:
    'is saved in one of Excel’s older formats or protected by a password, so the tool cannot read it. Open it in Excel, remove the password if it has one, choose File, Save As and the type Excel Workbook (.xlsx), and try again.',
  openDocument:
    'is a spreadsheet of LibreOffice or OpenOffice (.ods), which the tool cannot read. Open it, choose File, Save As and the type Excel 2007–365 (.xlsx), and try again.',
  numbers:
    'is a Numbers spreadsheet, which the tool cannot read. Open it in Numbers, choose File, Export To, Excel, and try again with that file.',
  googleShortcut:
    'is a shortcut to a Google spreadsheet and holds no answers. Open the spreadsheet, choose File, Download, Microsoft Excel (.xlsx), and try again with that file.',
  webPage:
    'is a web page, though its name may say something else. Open it in Excel, choose File, Save As and the type Excel Workbook (.xlsx), and try again, or fetch the answers anew from the survey tool.',
  zip: 'is a zip archive. Unpack it and try again with the file that has the answers.',
  pdf: 'is a PDF, from which answers cannot be read. Fetch them as .csv or .xlsx from the survey tool and try again.',
  document:
    'is a document or a slide deck, from which answers cannot be read. Fetch them as .csv or .xlsx from the survey tool and try again.',
  other: 'is neither .csv nor .xlsx. Save the answers in one of those formats and try again.',
};

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
  FILE_KIND: ({ file, kind }) => `The file ${file} ${unreadable[kind]}`,
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
