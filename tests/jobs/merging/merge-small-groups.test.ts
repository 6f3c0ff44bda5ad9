import { mergeSmallGroups } from '../../../src/jobs/merge-small-groups';
import { readMerges } from '../../../src/jobs/merging/read-merges';
import { setUp } from '../../../src/jobs/set-up';
import { writes, type AWorkbook } from '../workbook/a-workbook';
import { surveyed } from '../workbook/a-survey';

/** Demostad has departments of 3, 4 and 11 people in Förvaltningar; who is in which stands in a column of its own. */
function divided(): AWorkbook {
  const book = surveyed({ municipalities: [{ id: 'demo', name: 'Demostad', respondents: 18 }], questions: 3 });
  book.run(setUp);
  const column = book.values("'Formulärsvar 1'")[0]?.length ?? 0;
  book.batch({ appendDimension: { sheetId: book.sheetId('Formulärsvar 1'), dimension: 'COLUMNS', length: 1 } });
  const letter = String.fromCharCode(65 + column);
  const names = ['Kultur', 'Miljö', 'Vård'];
  book.write(`'Formulärsvar 1'!${letter}1`, [
    ['Förvaltning'],
    ...Array.from({ length: 18 }, (_, person) => [names[person < 3 ? 0 : person < 7 ? 1 : 2] as string]),
  ]);
  book.write(
    "'Förvaltningar'!A3",
    names.map((name) => ['Demostad', name]),
  );
  const settings = book.values("'Inställningar'");
  const row = settings.findIndex(([name]) => name === 'Kolumn för förvaltning');
  book.write(`'Inställningar'!B${row + 1}`, [['Förvaltning']]);
  return book;
}

const reported = (book: AWorkbook): readonly unknown[] => {
  const [, header = [], ...rows] = book.values("'Förvaltningar'");
  return rows.map((row) => row[header.indexOf('Redovisas som')] ?? '');
};

describe('Föreslå sammanslagning', () => {
  const book = divided();

  it('says for each municipality what to report together and what is then shown', () => {
    expect(book.run(readMerges).lines).toEqual([
      'Demostad: Kultur och Miljö redovisas tillsammans. Då visas två i stället för ingen.',
    ]);
  });

  it('writes one name for both in Redovisas som and nothing else, and has then nothing more to propose', () => {
    const done = book.run(mergeSmallGroups);
    expect(reported(book)).toEqual(['Kultur och Miljö', 'Kultur och Miljö', '']);
    expect(writes(book.last())).toHaveLength(1);
    expect(done.sentences[0]).toBe('Två rader på fliken Förvaltningar fick ett gemensamt namn i Redovisas som.');
    const again = book.run(mergeSmallGroups);
    expect(writes(book.last())).toEqual([]);
    expect(again.sentences[0]).toContain('Det finns inget att föreslå');
  });
});
