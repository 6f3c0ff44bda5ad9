/** A few answers more since the figures were last worked out: Kontroll says so, and the workbook remembers where nobody sees it. */
import { recalculate } from '../../../src/jobs/recalculate';
import { surveyed } from '../workbook/a-survey';
import { writes, type AWorkbook } from '../workbook/a-workbook';

const told = (book: AWorkbook): readonly string[] =>
  book
    .values("'Kontroll'")
    .map((row) => row.map(String).join(' | '))
    .filter((line) => line.includes('Nästan lika många'));

const answered = (book: AWorkbook, people: number, municipality: string): void => {
  const rows = book.values("'Formulärsvar 1'").length;
  book.write(
    `'Formulärsvar 1'!A${rows + 1}`,
    Array.from({ length: people }, (_, at) => [46500 + at, municipality, 1 + (at % 6), 'Vet ej', 3]),
  );
};

const book = surveyed({
  municipalities: [
    { id: 'd', name: 'Demostad', respondents: 20 },
    { id: 'g', name: 'Granneby', respondents: 14 },
  ],
  questions: 3,
});

it('nothing is told the first time, nor where nothing has changed, and then nothing is written', () => {
  book.run(recalculate);
  expect(told(book)).toEqual([]);
  book.run(recalculate);
  expect(told(book)).toEqual([]);
  expect(writes(book.last())).toEqual([]);
});

it('two more in one of them are told of, until it is five', () => {
  answered(book, 2, 'Demostad');
  answered(book, 6, 'Granneby');
  book.run(recalculate);
  expect(told(book)).toEqual([
    'Varning | Formulärsvar 1 | Nästan lika många har svarat nu som när siffrorna räknades tidigare: Demostad (20 då, 22 nu). ' +
      'Den som har båda kan räkna ut vad de få som skiljer har svarat. | Vänta med att dela nya siffror tills det skiljer minst fem. ' +
      'Har ingen utom du sett de tidigare: gör om alla flikar och bildspel, så att alla visar detsamma.',
  ]);
  book.run(recalculate);
  expect(told(book)).toHaveLength(1);
  expect(writes(book.last())).toEqual([]);
  answered(book, 5, 'Demostad');
  book.run(recalculate);
  expect(told(book)).toEqual([]);
});

it('what stops everything leaves the memory as it was', () => {
  book.write("'Kommuner'!E3", [['Granneby'], ['Demostad']]);
  answered(book, 1, 'Granneby');
  book.run(recalculate);
  book.write("'Kommuner'!E3", [[''], ['']]);
  book.run(recalculate);
  expect(told(book)).toHaveLength(1);
  expect(told(book)[0]).toContain('Granneby (20 då, 21 nu)');
});

it('the memory tells no name', () => {
  const { developerMetadata } = book.ask('sheets.spreadsheets.get', {
    fields: 'developerMetadata(metadataKey,metadataValue)',
  }) as { developerMetadata: readonly { metadataKey: string; metadataValue: string }[] };
  expect(developerMetadata.find(({ metadataKey }) => metadataKey === 'dm.shown')?.metadataValue).toMatch(
    /^[a-z0-9]+:27 [a-z0-9]+:20,21$/,
  );
});
