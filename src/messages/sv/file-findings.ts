/** What the command line tells of a file of answers. */
import type { FindingWords } from '../finding';
import type { SaidOf } from '../told';
import type { FileFindings } from '../findings/file-findings';
import { columnLetters } from '../../google/a1';
import { cutList } from '../cut-list';
import { inAnswers, meaningNames } from './answer-words';
import { whole } from './format';
import { tabNames } from './tabs';

const rows = (count: number): string => (count === 1 ? 'En rad' : `${whole(count)} rader`);
const quoted = (text: string): string => `”${text}”`;
const columnsOf = (count: number): string => (count === 1 ? 'En kolumn' : `${whole(count)} kolumner`);
const encodingNames = {
  cp850: 'kodsida 850',
  'windows-1252': 'Windows-1252',
  macintosh: 'Mac Roman',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'utf-32le': 'UTF-32',
  'utf-32be': 'UTF-32',
} as const;
const signNames: Readonly<Record<string, string>> = {
  ';': 'semikolon',
  ',': 'komma',
  '\t': 'tabb',
  '|': 'lodstreck',
};

const MOST = 8;
/** At most eight: of more, seven. */
const shortList = (names: readonly string[]): string => cutList(names, names.length > MOST ? MOST - 1 : MOST);

export const fileFindings: SaidOf<FileFindings, FindingWords> = {
  FILE_ENCODING: ({ encoding }) => ({
    what: `Filen är inte UTF-8. Den lästes som ${encodingNames[encoding]}.`,
    todo: 'Kontrollera att å, ä och ö är rätt. Ange annars teckenkodningen i mappningsfilen (encoding).',
  }),
  FILE_ENCODED_TWICE: () => ({
    what: 'Texten har sparats fel (å står som Ã¥). Den lästes med rätta å, ä och ö.',
    todo: 'Är namnen rätt: kör igen med --accept, eller med en mappningsfil. Spara annars filen på nytt som UTF-8.',
  }),
  FILE_READ: ({ delimiter, sheet, row, headers }) => ({
    what: `Lästes${delimiter === '' ? '' : ` med ${signNames[delimiter] ?? quoted(delimiter)} mellan cellerna`}${sheet === '' ? '' : ` från bladet ${quoted(sheet)}`}, med rubrikerna på rad ${row + 1}: ${shortList(headers.map(quoted))}.`,
    todo: 'Du behöver inte göra något.',
  }),
  DROPPED_COLUMNS: ({ columns }) => ({
    what: `${columnsOf(columns.length)} som mappningen inte nämner används inte och har inte lästs in: ${shortList(columns.map(({ header, column }) => (header === '' ? `kolumn ${columnLetters(column)}` : quoted(header))))}.`,
    todo: 'Nämn kolumnen i mappningsfilen om den behövs. Annars behöver du inte göra något.',
  }),
  EMPTIED_ROWS: ({ rows: count }) => ({
    what: `${rows(count)} har bara innehåll i kolumner som inte används. De räknas inte som svar.`,
    todo: 'Du behöver inte göra något.',
  }),
  GUESSED_SCALE: ({ min, max, lowest, highest, doubt, dontKnows }) => ({
    what: `Talen bland svaren går från ${lowest} till ${highest}, och ${dontKnows === 0 ? 'inget svar säger vet ej' : `${whole(dontKnows)} svar säger vet ej`}. Skalan lästes som ${min}–${max}.${
      {
        none: '',
        shorter: ' Alla steg på skalan 1–6 används inte.',
        longer: ' Det är inte skalan 1–6.',
        topMayBeDontKnow: ` Betyder ${highest} vet ej, eller är det högsta betyget?`,
      }[doubt]
    }`,
    todo: 'Stämmer det: kör igen med --accept. Ange annars skalan (scale) och svaren som betyder vet ej (dontKnow) i en mappningsfil.',
  }),
  PROPOSED_MAPPING: ({ mapping }) => ({
    what: `Förslaget som mappningsfil: ${mapping} Spara det, rätta det som är fel och ange filen med --mapping.`,
    todo: 'Stämmer förslaget som det är: kör igen med --accept.',
  }),
  GUESSED_RESPONDENT: ({ column, rows: count }) => ({
    what: `Kolumnen ${quoted(column)} ser ut att säga vem som har svarat, och ${count === 1 ? 'en rad har' : `${whole(count)} rader har`} samma som en tidigare rad. Varje person räknades en gång: den senare raden.`,
    todo: 'Stämmer det: kör igen med --accept. Är varje rad en egen person: ange en mappningsfil utan respondent.',
  }),
  GUESSED_MERGED: ({ column }) => ({
    what: `Rubriken ${quoted(column)} står över flera kolumner, och ingen rad har svar i mer än en av dem. De lästes som en fråga.`,
    todo: 'Stämmer det: kör igen med --accept. Ange annars frågorna i en mappningsfil (questions, occurrence).',
  }),
  GUESSED_MEANING: ({ text, times, proposal }) => ({
    what: `Svaret ${quoted(text)} står i ${inAnswers(times)} och lästes som ${meaningNames(proposal)}.`,
    todo: 'Stämmer det: kör igen med --accept. Säg annars i en mappningsfil vad svaret betyder (values, dontKnow, blank eller invalid).',
  }),
  GUESSED_QUESTIONS: ({ columns }) => ({
    what: `Ingen mappningsfil angavs. ${columnsOf(columns.length)} med svar på skalan togs som frågor: ${shortList(columns.map(quoted))}.`,
    todo: `Kontrollera fliken ${tabNames.questions}. Sätt Ingår till Nej för det som inte är frågor.`,
  }),
};
