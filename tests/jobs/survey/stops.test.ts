import type { Cell } from '../../../src/grid/grid';
import { startDecks } from '../../../src/jobs/start-decks';
import { makeMunicipalityTabs } from '../../../src/jobs/make-municipality-tabs';
import { recalculate } from '../../../src/jobs/recalculate';
import { explainError } from '../../../src/messages/explain-error';
import { sv } from '../../../src/messages/sv';
import { settingNames } from '../../../src/messages/sv/tabs';
import { thrownBy } from '../../thrown-by';
import { municipalities, surveyed } from '../workbook/a-survey';
import type { AWorkbook } from '../workbook/a-workbook';

const HEADER = 'E-postadress';
const ADDRESS = 'anna.andersson@demostad.example';

/** The time stamp's column, which Inställningar names as not used, becomes one with e-mail addresses. */
function withAddresses(): AWorkbook {
  const book = surveyed({ municipalities: municipalities(3), questions: 4 });
  book.run(recalculate);
  const rows = book.values("'Formulärsvar 1'!A1:A").length;
  book.write("'Formulärsvar 1'!A1", [[HEADER], ...Array.from({ length: rows - 1 }, (_, row) => [`${row}.${ADDRESS}`])]);
  return book;
}
const check = (book: AWorkbook): readonly (readonly Cell[])[] =>
  book.values("'Kontroll'").filter(([severity]) => severity === 'Stopp');
/** Whether a text stands anywhere but among the answers themselves: in tabs, decks, files, and what was sent. */
const isAnywhere = (book: AWorkbook, text: string): boolean => {
  const { state } = book.workspace;
  const sheets = state.spreadsheets[book.spreadsheetId]!.sheets.filter(
    ({ properties }) => !['Formulärsvar 1', 'Förra'].includes(properties.title),
  );
  return JSON.stringify([sheets, state.presentations, state.files, book.last()]).includes(text);
};

describe('a column with e-mail addresses', () => {
  let book: AWorkbook;
  beforeEach(() => {
    book = withAddresses();
  });

  it('is Stopp in Kontroll, and the figures stay as they were', () => {
    const before = book.values("'Analys'");
    book.write("'Formulärsvar 1'!C2", [[1], [1], [1], [1], [1], [1]]);
    const done = book.run(recalculate);
    expect(check(book)).toEqual([
      [
        'Stopp',
        'Formulärsvar 1!A1',
        'Kolumnen ”E-postadress” ser ut att innehålla e-postadresser. Mätningen ska vara anonym.',
        'Ta bort kolumnen bland svaren, eller skriv dess rubrik på fliken Inställningar, Kolumner som inte används. Räkna sedan om. Till dess görs inga flikar och bildspel.',
      ],
    ]);
    expect(book.values("'Analys'")).toEqual(before);
    expect([done.title, done.sentences, done.links.map(({ text }) => text)]).toEqual([
      'Analysen är inte omräknad',
      [
        'Formulärsvar 1!A1: Kolumnen ”E-postadress” ser ut att innehålla e-postadresser. Mätningen ska vara anonym.',
        'Fliken Analys är som förut. På fliken Kontroll står vad du ska göra åt det som är Stopp. Räkna sedan om.',
      ],
      ['Öppna Kontroll'],
    ]);
    expect(isAnywhere(book, 'andersson@')).toBe(false);
  });

  it.each([
    ['tabs', makeMunicipalityTabs],
    ['decks', startDecks],
  ] as const)('stops the %s, with the column named and nothing written', (_, job) => {
    const thrown = thrownBy(() => book.run<unknown>(job));
    expect(thrown).toMatchObject({ code: 'STOPPED' });
    expect(explainError(thrown, sv)).toBe(
      'Svaren kan inte visas förrän något är rättat. Därför har inget skrivits. Välj Räkna om analysen, så står på fliken Kontroll vad du ska göra.\n' +
        '• Formulärsvar 1!A1: Kolumnen ”E-postadress” ser ut att innehålla e-postadresser. Mätningen ska vara anonym.',
    );
    expect(book.last().filter(({ method }) => /batchUpdate|create|copy/.test(method))).toEqual([]);
    expect(isAnywhere(book, 'andersson@')).toBe(false);
  });

  it('that Inställningar names as not used is let through, and nothing of it is shown', () => {
    book.write(`'Inställningar'!B${Object.keys(settingNames).indexOf('droppedColumns') + 3}`, [[HEADER]]);
    expect(book.run(recalculate).title).toBe('Analysen är omräknad');
    book.run(makeMunicipalityTabs);
    expect(check(book)).toEqual([]);
    expect(book.values("'Kontroll'")).toContainEqual([
      'Info',
      'Formulärsvar 1!A1',
      'Kolumnen ”E-postadress” används inte, som inställningarna säger. Det som står i den kommer inte med någonstans.',
      'Du behöver inte göra något. Säkrast är att ta bort kolumnen.',
    ]);
    expect(isAnywhere(book, 'andersson@')).toBe(false);
  });

  it('in the answers of the measurement before stops too', () => {
    book.write(`'Inställningar'!B${Object.keys(settingNames).indexOf('droppedColumns') + 3}`, [[HEADER]]);
    book.batch({ addSheet: { properties: { title: 'Förra', gridProperties: { rowCount: 20, columnCount: 8 } } } });
    book.write("'Förra'!A1", [
      ['Kommun', 'Vi har ordning på sak nummer 1', 'Personnummer'],
      ['Påhittsby 1', 3, '900101-0000'],
    ]);
    book.write(`'Inställningar'!B${Object.keys(settingNames).indexOf('earlierAnswersTab') + 3}`, [['Förra']]);
    book.run(recalculate);
    expect(check(book).map(([, where]) => where)).toEqual(['Förra!C1']);
    expect(isAnywhere(book, '900101')).toBe(false);
  });
});

it('Kontroll tells how many of those invited answered', () => {
  const book = surveyed({ municipalities: municipalities(3), questions: 4 });
  const done = book.run(recalculate);
  expect(
    book
      .values("'Kontroll'")
      .filter(([, where]) => where === 'Kommuner')
      .map(([severity, , what]) => [severity, what]),
  ).toEqual([
    [
      'Info',
      `Minst hälften svarade i 3 enheter: ${[1, 2, 3].map((n) => `Påhittsby ${n}: 12 av 15 (80\u00a0%)`).join(', ')}.`,
    ],
  ]);
  // What only informs is nothing to put right.
  expect(done.sentences).toContain('Kontroll har en rad att titta på. Börja där.');
});
