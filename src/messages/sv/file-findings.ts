/** What the command line tells of a file of answers. */
import type { FindingWords } from '../finding';
import type { SaidOf } from '../told';
import type { FileFindings } from '../findings/file-findings';
import { columnLetters } from '../../google/column-letters';
import { cutList } from '../cut-list';
import { whole } from './format';
import { tabNames } from './tabs';

const rows = (count: number): string => (count === 1 ? 'En rad' : `${whole(count)} rader`);
const quoted = (text: string): string => `”${text}”`;
const columnsOf = (count: number): string => (count === 1 ? 'En kolumn' : `${whole(count)} kolumner`);
const encodingNames = { cp850: 'kodsida 850', 'windows-1252': 'Windows-1252' } as const;

const MOST = 8;
/** At most eight: of more, seven. */
const shortList = (names: readonly string[]): string => cutList(names, names.length > MOST ? MOST - 1 : MOST);

export const fileFindings: SaidOf<FileFindings, FindingWords> = {
  FILE_ENCODING: ({ encoding }) => ({
    what: `Filen är inte UTF-8. Den lästes som ${encodingNames[encoding]}.`,
    todo: 'Kontrollera att å, ä och ö är rätt. Ange annars teckenkodningen i mappningsfilen (encoding).',
  }),
  DROPPED_COLUMNS: ({ columns }) => ({
    what: `${columnsOf(columns.length)} som mappningen inte nämner används inte och har inte lästs in: ${shortList(columns.map(({ header, column }) => (header === '' ? `kolumn ${columnLetters(column)}` : quoted(header))))}.`,
    todo: 'Nämn kolumnen i mappningsfilen om den behövs. Annars behöver du inte göra något.',
  }),
  EMPTIED_ROWS: ({ rows: count }) => ({
    what: `${rows(count)} har bara innehåll i kolumner som inte används. De räknas inte som svar.`,
    todo: 'Du behöver inte göra något.',
  }),
  GUESSED_QUESTIONS: ({ columns }) => ({
    what: `Ingen mappningsfil angavs. ${columnsOf(columns.length)} med svar på skalan togs som frågor: ${shortList(columns.map(quoted))}.`,
    todo: `Kontrollera fliken ${tabNames.questions}. Sätt Ingår till Nej för det som inte är frågor.`,
  }),
};
