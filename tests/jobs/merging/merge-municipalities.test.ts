/** A municipality of four people is reported together with another: proposed, written after one yes, and what was made before is told of. */
import { makeMunicipalityTabs } from '../../../src/jobs/make-municipality-tabs';
import { mergeSmallGroups } from '../../../src/jobs/merge-small-groups';
import { readMerges } from '../../../src/jobs/merging/read-merges';
import { leftDecks } from '../../../src/jobs/kontroll/left-decks';
import { recalculate } from '../../../src/jobs/recalculate';
import { headers } from '../../../src/messages/sv/tabs';
import { surveyed } from '../workbook/a-survey';
import { writes, type AWorkbook } from '../workbook/a-workbook';

const MUNICIPALITIES = [
  { id: 'd', name: 'Demostad', respondents: 20 },
  { id: 'g', name: 'Granneby', respondents: 14 },
  { id: 't', name: 'Torp', respondents: 4 },
];

const made = (): AWorkbook => surveyed({ municipalities: MUNICIPALITIES, questions: 3 });
const checked = (book: AWorkbook): readonly string[] =>
  book.values("'Kontroll'").map((row) => row.map(String).join(' | '));
const reported = (book: AWorkbook): readonly unknown[] => {
  const [, header = [], ...rows] = book.values("'Kommuner'");
  return rows.map((row) => row[header.indexOf('Redovisas som')] ?? '');
};

describe('before anyone has seen a result', () => {
  const book = made();

  it('is proposed with its price, in Kontroll and in what is asked', () => {
    book.run(recalculate);
    expect(checked(book).find((line) => line.includes('Granneby + Torp'))).toMatch(
      /^Varning \| Kommuner \| Granneby \+ Torp kan redovisas tillsammans\. Då räknas svaren från 3 kommuner i stället för 2\. Priset: Granneby visas då inte för sig\./,
    );
    expect(book.run(readMerges).lines).toEqual([
      'Granneby och Torp redovisas tillsammans, som en kommun.',
      'Då räknas svaren från tre kommuner i stället för två. Flikar och bildspel som redan finns för en av dem tas inte bort, och ur dem kan de andras svar räknas ut.',
      'Det kostar: Granneby visas då inte längre för sig.',
    ]);
  });

  it('is written in Redovisas som alone, and then there is nothing more to propose', () => {
    const done = book.run(mergeSmallGroups);
    expect(reported(book)).toEqual(['', 'Granneby och Torp', 'Granneby och Torp']);
    expect(writes(book.last())).toHaveLength(1);
    expect(done.sentences[0]).toBe('Två rader på fliken Kommuner fick ett gemensamt namn i Redovisas som.');
    expect(book.run(mergeSmallGroups).sentences).toEqual([
      'Det finns inget att föreslå: ingen liten kommun eller förvaltning skulle visas genom att redovisas med en annan.',
    ]);
  });

  it('the two are then one, in Analys, in Kontroll and in the tabs that are made', () => {
    book.run(recalculate);
    expect(checked(book).join('\n')).toContain('Granneby och Torp redovisas tillsammans som ”Granneby och Torp”');
    book.run(makeMunicipalityTabs);
    expect(book.titles().filter((title) => title.startsWith('Kommun –'))).toEqual([
      'Kommun – Demostad',
      'Kommun – Granneby och Torp',
    ]);
    expect(book.values("'Kommun – Granneby och Torp'").flat().join(' ')).toContain('18 av 24 svarade');
  });
});

describe('where one of them was shown by itself before', () => {
  const book = made();
  book.run(makeMunicipalityTabs);
  book.run(mergeSmallGroups);

  it('Kontroll names its tab and what follows from both, and the tab loses its figures and nothing else', () => {
    book.run(recalculate);
    expect(checked(book).find((line) => line.startsWith('Varning | Kommun – Granneby'))).toContain(
      'Fliken Kommun – Granneby är från när Granneby redovisades för sig.',
    );
    book.run(makeMunicipalityTabs);
    const cells = book.values("'Kommun – Granneby'").flat().map(String);
    // A sentence takes as many rows as it has lines.
    const text = cells.filter((one) => one !== '' && !one.startsWith('#')).join(' ');
    expect(text).toContain('Kommunen redovisas nu tillsammans med andra, som Granneby och Torp.');
    expect(cells.join(' ')).not.toContain('svarade.');
    expect(book.values("'Kommun – Granneby och Torp'").flat().join(' ')).toContain('18 av 24 svarade');
  });

  it('and the deck of it', () => {
    const { name, unit, link, maker, state, updated, fileId, written } = headers.decks;
    const grid = [
      [name, unit, link, maker, state, updated, fileId, written],
      ['Digital mognad i Granneby 2026', 'g', '', '', '', '', 'x', JSON.stringify({ year: 2026 })],
    ];
    const merged = {
      id: 'g + t',
      name: 'Granneby och Torp',
      invited: null,
      parts: [
        { id: 'g', name: 'Granneby' },
        { id: 't', name: 'Torp' },
      ],
    };
    expect(leftDecks(grid, 'Bildspel', { units: [], year: 2026 }, { municipalities: [merged] })).toMatchObject([
      { code: 'DECK_OF_MERGED', details: { municipality: 'Granneby', as: 'Granneby och Torp' } },
    ]);
  });
});
