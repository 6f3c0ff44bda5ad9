/** What the command line tells of a file of answers. */
import { columnLetters } from '../../google/a1';
import { cutList } from '../cut-list';
import type { FindingWords } from '../finding';
import type { FileFindings } from '../findings/file-findings';
import type { SaidOf } from '../told';
import { headers, tabNames, yesNo } from './tabs';
import { meaningNames } from './answer-words';
import { counted, figures, plural, quoted, upperFirst } from './wording';

const columnsOf = (count: number): string => upperFirst(counted(count, 'column'));
const encodingNames = {
  cp850: 'code page 850',
  'windows-1252': 'Windows-1252',
  macintosh: 'Mac Roman',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'utf-32le': 'UTF-32',
  'utf-32be': 'UTF-32',
} as const;
const signNames: Readonly<Record<string, string>> = {
  ';': 'a semicolon',
  ',': 'a comma',
  '\t': 'a tab',
  '|': 'a bar',
};

const MOST = 8;
/** At most eight: of more, seven. */
const shortList = (names: readonly string[]): string => cutList(names, names.length > MOST ? MOST - 1 : MOST);

export const fileFindings: SaidOf<FileFindings, FindingWords> = {
  FILE_ENCODING: ({ encoding }) => ({
    what: `The file is not UTF-8. It was read as ${encodingNames[encoding]}.`,
    todo: 'Check that letters with marks are right. Otherwise give the character encoding in the mapping file (encoding).',
  }),
  FILE_ENCODED_TWICE: () => ({
    what: 'The text was saved wrong: letters with marks are there as two other signs. It was read with the right letters.',
    todo: 'If the names are right: run again with --accept, or with a mapping file. Otherwise save the file anew as UTF-8.',
  }),
  FILE_READ: ({ delimiter, sheet, row, headers }) => ({
    what: `Read${delimiter === '' ? '' : ` with ${signNames[delimiter] ?? quoted(delimiter)} between the cells`}${sheet === '' ? '' : ` from the sheet ${quoted(sheet)}`}, with the headers on row ${row + 1}: ${shortList(headers.map(quoted))}.`,
    todo: 'You do not need to do anything.',
  }),
  DROPPED_COLUMNS: ({ columns }) => ({
    what: `${columnsOf(columns.length)} that the mapping does not name ${plural(columns.length, 'is', 'are')} not used and ${plural(columns.length, 'has', 'have')} not been read: ${shortList(columns.map(({ header, column }) => (header === '' ? `column ${columnLetters(column)}` : quoted(header))))}.`,
    todo: 'Name the column in the mapping file if it is needed. Otherwise you do not need to do anything.',
  }),
  EMPTIED_ROWS: ({ rows }) => ({
    what: `${upperFirst(counted(rows, 'row'))} ${plural(rows, 'has', 'have')} content only in columns that are not used. ${plural(rows, 'It does', 'They do')} not count as answers.`,
    todo: 'You do not need to do anything.',
  }),
  GUESSED_SCALE: ({ min, max, lowest, highest, doubt, dontKnows }) => ({
    what: `The numbers among the answers go from ${lowest} to ${highest}, and ${dontKnows === 0 ? 'no answer says don’t know' : `${figures(dontKnows, 'answer')} ${plural(dontKnows, 'says', 'say')} don’t know`}. The scale was read as ${min}–${max}.${
      {
        none: '',
        shorter: ' Not every step of the scale 1–6 is used.',
        longer: ' It is not the scale 1–6.',
        topMayBeDontKnow: ` Does ${highest} mean don’t know, or is it the highest rating?`,
      }[doubt]
    }`,
    todo: 'If that is right: run again with --accept. Otherwise give the scale (scale) and the answers that mean don’t know (dontKnow) in a mapping file.',
  }),
  PROPOSED_MAPPING: ({ mapping }) => ({
    what: `What is proposed, as a mapping file: ${mapping} Save it, correct what is wrong and give the file with --mapping.`,
    todo: 'If it is right as it is: run again with --accept.',
  }),
  GUESSED_RESPONDENT: ({ column, rows: count }) => ({
    what: `The column ${quoted(column)} seems to tell who answered, and ${figures(count, 'row')} ${plural(count, 'has', 'have')} the same there as an earlier row. Each person was counted once: the later row.`,
    todo: 'If that is right: run again with --accept. If each row is a person of their own: give a mapping file without respondent.',
  }),
  GUESSED_MERGED: ({ column }) => ({
    what: `The header ${quoted(column)} is over several columns, and no row has answers in more than one of them. They were read as one question.`,
    todo: 'If that is right: run again with --accept. Otherwise give the questions in a mapping file (questions, occurrence).',
  }),
  GUESSED_MEANING: ({ text, times, proposal }) => ({
    what: `The answer ${quoted(text)} is in ${figures(times, 'answer')} and was read as ${meaningNames(proposal)}.`,
    todo: 'If that is right: run again with --accept. Otherwise say in a mapping file what the answer means (values, dontKnow, blank or invalid).',
  }),
  GUESSED_QUESTIONS: ({ columns }) => ({
    what: `No mapping file was given. ${columnsOf(columns.length)} with answers on the scale ${plural(columns.length, 'was', 'were')} taken as questions: ${shortList(columns.map(quoted))}.`,
    todo: `Check the ${tabNames.questions} tab. Set ${headers.questions.included} to ${yesNo.no} for what is not a question.`,
  }),
};
