/** Made-up surveys of any size, typed into a workbook as a coordinator would. */
import { setUp } from '../../../src/jobs/set-up';
import { settingNames } from '../../../src/messages/sv/tabs';
import { type AWorkbook, aWorkbook } from './a-workbook';

export interface MadeSurvey {
  readonly municipalities: readonly { readonly id: string; readonly name: string; readonly respondents: number }[];
  readonly questions: number;
}

const statement = (index: number): string => `Vi har ordning på sak nummer ${index + 1}`;
export const questionRow = (index: number, shortName = `Sak ${index + 1}`): readonly (string | number)[] => [
  `F${index + 1}`,
  `Område ${1 + Math.floor(index / 3)}`,
  shortName,
  statement(index),
  statement(index),
  1,
  'Nej',
  'Ja',
];

/** A digit 1–6 or vet ej, without chance. */
const answer = (unit: number, person: number, question: number): string | number => {
  const turn = (unit * 7 + person * 5 + question * 3 + ((person * question) % 4)) % 13;
  return turn > 9 - (question % 5) ? 'Vet ej' : ((turn + question) % 6) + 1;
};

export function fill(book: AWorkbook, { municipalities, questions }: MadeSurvey): void {
  const all = Array.from({ length: questions }, (_, index) => index);
  const people = municipalities.reduce((sum, { respondents }) => sum + respondents, 0);
  const body = (title: string, rows: readonly (readonly (string | number)[])[]): void => {
    book.ask('sheets.spreadsheets.values.clear', { range: `'${title}'!A3:Z` }, {});
    const sheetId = book.sheetId(title);
    book.batch({
      updateSheetProperties: {
        properties: {
          sheetId,
          gridProperties: { rowCount: Math.max(150, rows.length + 5), columnCount: Math.max(8, rows[0]?.length ?? 1) },
        },
        fields: 'gridProperties(rowCount,columnCount)',
      },
    });
    book.write(`'${title}'!A3`, rows);
  };
  // Row 1 is a note and row 2 the headers.
  book.write(`'Inställningar'!B${Object.keys(settingNames).indexOf('droppedColumns') + 3}`, [['Tidstämpel']]);
  body(
    'Frågor',
    all.map((index) => questionRow(index)),
  );
  body(
    'Kommuner',
    municipalities.map(({ id, name, respondents }) => [id, name, respondents + 3, 'Ja']),
  );
  book.batch(
    { deleteSheet: { sheetId: book.sheetId('Svar') } },
    {
      addSheet: {
        properties: {
          title: 'Formulärsvar 1',
          gridProperties: { rowCount: Math.max(3000, people + 1), columnCount: questions + 2 },
        },
      },
    },
  );
  book.write("'Formulärsvar 1'!A1", [
    ['Tidstämpel', 'Kommun', ...all.map(statement)],
    ...municipalities.flatMap(({ name, respondents }, unit) =>
      Array.from({ length: respondents }, (_, person) => [
        46000 + person,
        name,
        ...all.map((question) => answer(unit, person, question)),
      ]),
    ),
  ]);
}

export function surveyed(survey: MadeSurvey): AWorkbook {
  const book = aWorkbook();
  book.run(setUp);
  fill(book, survey);
  return book;
}

export const municipalities = (count: number, respondents = 12): MadeSurvey['municipalities'] =>
  Array.from({ length: count }, (_, index) => ({ id: `K${index + 1}`, name: `Påhittsby ${index + 1}`, respondents }));
