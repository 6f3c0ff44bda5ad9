/** What the command line tells of a file of answers. */
import { columnLetters } from '../../google/a1';
import { cutList } from '../cut-list';
import type { FindingWords } from '../finding';
import type { FileFindings } from '../findings/file-findings';
import type { SaidOf } from '../told';
import { headers, tabNames, yesNo } from './tabs';
import { counted, plural, quoted, upperFirst } from './wording';

const columnsOf = (count: number): string => upperFirst(counted(count, 'column'));
const encodingNames = { cp850: 'code page 850', 'windows-1252': 'Windows-1252' } as const;

const MOST = 8;
/** At most eight: of more, seven. */
const shortList = (names: readonly string[]): string => cutList(names, names.length > MOST ? MOST - 1 : MOST);

export const fileFindings: SaidOf<FileFindings, FindingWords> = {
  FILE_ENCODING: ({ encoding }) => ({
    what: `The file is not UTF-8. It was read as ${encodingNames[encoding]}.`,
    todo: 'Check that letters with marks are right. Otherwise give the character encoding in the mapping file (encoding).',
  }),
  DROPPED_COLUMNS: ({ columns }) => ({
    what: `${columnsOf(columns.length)} that the mapping does not name ${plural(columns.length, 'is', 'are')} not used and ${plural(columns.length, 'has', 'have')} not been read: ${shortList(columns.map(({ header, column }) => (header === '' ? `column ${columnLetters(column)}` : quoted(header))))}.`,
    todo: 'Name the column in the mapping file if it is needed. Otherwise you do not need to do anything.',
  }),
  EMPTIED_ROWS: ({ rows }) => ({
    what: `${upperFirst(counted(rows, 'row'))} ${plural(rows, 'has', 'have')} content only in columns that are not used. ${plural(rows, 'It does', 'They do')} not count as answers.`,
    todo: 'You do not need to do anything.',
  }),
  GUESSED_QUESTIONS: ({ columns }) => ({
    what: `No mapping file was given. ${columnsOf(columns.length)} with answers on the scale ${plural(columns.length, 'was', 'were')} taken as questions: ${shortList(columns.map(quoted))}.`,
    todo: `Check the ${tabNames.questions} tab. Set ${headers.questions.included} to ${yesNo.no} for what is not a question.`,
  }),
};
