import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeMunicipalityTabs } from '../../../src/jobs/make-municipality-tabs';
import { recalculate } from '../../../src/jobs/recalculate';
import { setUp } from '../../../src/jobs/set-up';
import { Killed } from '../../run-job';
import { describeShared, shared } from '../../shared';
import { thrownBy } from '../../thrown-by';
import { type AWorkbook, aWorkbook, writes } from './a-workbook';
import { fill, municipalities, questionRow, surveyed } from './a-survey';
import { OWN, ownWords, questionPlaces, rowsOf } from './person';

const TITLE = 'Kommun – Påhittsby 1';
const place = (book: AWorkbook, id: string): number =>
  rowsOf(book, TITLE).findIndex((row) => row[11] === `questions:${id}`);
const judge = (book: AWorkbook, id: string, words: string): void =>
  book.write(`'${TITLE}'!M${place(book, id) + 1}`, [[words]]);

describe('thirteen municipalities and thirty questions', () => {
  const book = surveyed({ municipalities: municipalities(13, 7), questions: 30 });

  test('analysis and all tabs take at most eight calls', () => {
    book.run(recalculate);
    const analysis = book.last().length;
    const done = book.run(makeMunicipalityTabs);
    expect([analysis, book.last().length]).toEqual([4, 4]);
    expect(done.counts).toEqual({ made: 13, updated: 0, unchanged: 0 });
  });

  test('a second run reads and writes nothing', () => {
    const before = book.workspace.state.spreadsheets;
    book.run(recalculate);
    const analysis = book.last();
    book.run(makeMunicipalityTabs);
    expect(writes([...analysis, ...book.last()])).toEqual([]);
    expect(book.workspace.state.spreadsheets).toBe(before);
  });
});

describe('a municipality under five', () => {
  const book = surveyed({
    municipalities: [
      ...municipalities(2),
      { id: 'L', name: 'Lillby', respondents: 3 },
      { id: 'M', name: 'Minstby', respondents: 2 },
    ],
    questions: 6,
  });
  book.run(recalculate);
  book.run(makeMunicipalityTabs);

  test('has a tab that says so in words, with no figure and no chart', () => {
    const grid = book.values("'Kommun – Lillby'");
    expect([grid[2]?.[0], grid[3]?.[0]].join(' ')).toBe('Resultatet visas inte eftersom färre än 5 personer svarade.');
    const rows = grid.filter((row) => String(row[11]).startsWith('questions:F'));
    expect(rows.map((row) => row.slice(3, 11).filter((cell) => cell !== ''))).toEqual(rows.map(() => []));
    const { sheets } = book.ask('sheets.spreadsheets.get', { fields: 'sheets(properties.title,charts.chartId)' }) as {
      sheets: { properties: { title: string }; charts?: unknown[] }[];
    };
    expect(sheets.filter(({ charts }) => charts).map(({ properties }) => properties.title)).toEqual([
      'Gemensam',
      'Kommun – Påhittsby 1',
      'Kommun – Påhittsby 2',
    ]);
  });

  test('has rows in Analys that say why they are empty', () => {
    const rows = book.values("'Analys'").filter((row) => row[1] === 'Lillby');
    expect(rows).toHaveLength(6);
    expect(rows.map((row) => row.slice(6).filter((cell) => cell !== '' && !String(cell).startsWith('Område')))).toEqual(
      rows.map(() => ['färre än 5']),
    );
  });

  test('whose answers grow to five gets figures and a chart, and loses them again', () => {
    const state = book.workspace.state;
    fill(addAnswers(book), {
      municipalities: [
        ...municipalities(2),
        { id: 'L', name: 'Lillby', respondents: 9 },
        { id: 'M', name: 'Minstby', respondents: 8 },
      ],
      questions: 6,
    });
    book.run(makeMunicipalityTabs);
    expect(book.values("'Kommun – Lillby'")[2]?.[0]).toBe(
      '9 av 12 svarade. Litet underlag: använd som samtalsunderlag.',
    );
    fill(addAnswers(book), {
      municipalities: [
        ...municipalities(2),
        { id: 'L', name: 'Lillby', respondents: 3 },
        { id: 'M', name: 'Minstby', respondents: 2 },
      ],
      questions: 6,
    });
    book.run(makeMunicipalityTabs);
    const grid = book.values("'Kommun – Lillby'");
    expect([grid[2]?.[0], grid[3]?.[0]].join(' ')).toBe('Resultatet visas inte eftersom färre än 5 personer svarade.');
    expect(grid.flatMap((row) => row.slice(3, 11)).filter((cell) => typeof cell === 'number')).toEqual([]);
    expect(JSON.stringify(book.values("'Diagramdata'"))).not.toContain('Lillby');
    book.workspace.state = state;
  });
});

/** The survey is typed in anew: the tab that Google Forms made becomes Svar, so that `fill` can do as it does in a new workbook. */
function addAnswers(book: AWorkbook): AWorkbook {
  book.batch({
    updateSheetProperties: { properties: { sheetId: book.sheetId('Formulärsvar 1'), title: 'Svar' }, fields: 'title' },
  });
  return book;
}

describe('Egen bedömning', () => {
  const book = surveyed({ municipalities: municipalities(2, 25), questions: 6 });
  book.run(makeMunicipalityTabs);
  const made = book.workspace.state;
  beforeEach(() => void (book.workspace.state = made));

  test('survives a re-run, and the shortlist shows a copy', () => {
    const listed = String(rowsOf(book, TITLE).find((row) => row[11] === 'shortlist:1')?.[1]).replace('Sak ', 'F');
    judge(book, listed, 'Ja, börja här');
    book.run(makeMunicipalityTabs);
    expect(rowsOf(book, TITLE).find((row) => row[11] === 'shortlist:1')?.[8]).toBe('Ja, börja här');
    expect(ownWords(rowsOf(book, TITLE))).toEqual({ [`questions:${listed}`]: 'Ja, börja här' });
    book.run(makeMunicipalityTabs);
    expect(writes(book.last())).toEqual([]);
  });

  test('survives a changed list of questions: new ones come last, a removed one stays where somebody has written about it', () => {
    judge(book, 'F2', 'Behåll');
    book.write("'Frågor'!A4", [questionRow(8)]);
    book.write("'Frågor'!A5", [
      ['F3', 'Område 1', 'Sak 3', 'Vi har ordning på sak nummer 3', 'Vi har ordning på sak nummer 3', 1, 'Nej', 'Nej'],
    ]);
    book.run(makeMunicipalityTabs);
    const grid = rowsOf(book, TITLE);
    expect(
      questionPlaces(grid).map((row) => [
        String(grid[row]?.[11]),
        grid[row]?.[8] === 'ingår inte längre',
        grid[row]?.[1],
      ]),
    ).toEqual([
      ['questions:F1', false, 'Sak 1'],
      ['questions:F2', true, 'Sak 2'],
      ['questions:F3', false, ''],
      ['questions:F4', false, 'Sak 4'],
      ['questions:F5', false, 'Sak 5'],
      ['questions:F6', false, 'Sak 6'],
      ['questions:F9', false, 'Sak 9'],
    ]);
    expect(ownWords(grid)).toEqual({ 'questions:F2': 'Behåll' });
    book.run(makeMunicipalityTabs);
    expect(writes(book.last())).toEqual([]);
  });

  test('is as a person wrote it, formulas and HTML too', () => {
    judge(book, 'F1', '<script>alert(1)</script>');
    judge(book, 'F2', '=HYPERLINK("x")');
    book.run(makeMunicipalityTabs);
    expect(Object.values(ownWords(rowsOf(book, TITLE)))).toEqual(['<script>alert(1)</script>', '=HYPERLINK("x")']);
  });

  test('is still there in a tab that was renamed', () => {
    judge(book, 'F1', 'Ja');
    book.batch({
      updateSheetProperties: { properties: { sheetId: book.sheetId(TITLE), title: 'Vår flik' }, fields: 'title' },
    });
    book.write("'Frågor'!C3", [['Nytt kortnamn']]);
    book.run(makeMunicipalityTabs);
    expect(book.titles().filter((title) => title.startsWith('Kommun –'))).toEqual(['Kommun – Påhittsby 2']);
    const row = book.values("'Vår flik'").find((one) => one[11] === 'questions:F1');
    expect([row?.[1], row?.[OWN]]).toEqual(['Nytt kortnamn', 'Ja']);
  });

  test('stays when the municipality is no longer active; its figures go', () => {
    judge(book, 'F1', 'Ja');
    book.write("'Kommuner'!D3", [['Nej']]);
    book.run(makeMunicipalityTabs);
    const grid = rowsOf(book, TITLE);
    expect(ownWords(grid)).toEqual({ 'questions:F1': 'Ja' });
    expect(grid.flatMap((row) => row.slice(3, 11)).filter((cell) => typeof cell === 'number')).toEqual([]);
    book.run(makeMunicipalityTabs);
    expect(writes(book.last())).toEqual([]);
  });
});

describe('Diagramdata', () => {
  test('is made again where somebody took it away, with every chart on it', () => {
    const book = surveyed({ municipalities: municipalities(2), questions: 4 });
    book.run(makeMunicipalityTabs);
    const whole = book.values("'Diagramdata'");
    book.batch({ deleteSheet: { sheetId: book.sheetId('Diagramdata') } });
    book.run(makeMunicipalityTabs);
    expect(book.values("'Diagramdata'")).toEqual(whole);
    book.run(makeMunicipalityTabs);
    expect(writes(book.last())).toEqual([]);
  });
});

describe('text from people', () => {
  const hostile = '=HYPERLINK("http://x.example";"klicka")';

  test('is written as text in every tab', () => {
    const book = surveyed({
      municipalities: [
        { id: '=A1', name: hostile, respondents: 9 },
        { id: 'b', name: '<script>', respondents: 8 },
      ],
      questions: 3,
    });
    book.write("'Frågor'!B3", [[hostile, '+46', '@sum']]);
    book.run(recalculate);
    book.run(makeMunicipalityTabs);
    expect(JSON.stringify(book.calls)).not.toContain('formulaValue');
    const { sheets } = book.ask('sheets.spreadsheets.get', {
      includeGridData: true,
      fields: 'sheets.data.rowData.values.userEnteredValue',
    }) as object & { sheets: unknown };
    expect(JSON.stringify(sheets)).not.toContain('formulaValue');
    expect(book.titles()).toContain(`Kommun – ${hostile}`);
  });
});

describe('a workbook that cannot be read', () => {
  test.each([
    ['Frågor', 'questions'],
    ['Kommuner', 'municipalities'],
    ['Inställningar', 'settings'],
  ])('without %s stops before anything is written', (title, tab) => {
    const book = surveyed({ municipalities: municipalities(2), questions: 3 });
    book.batch({ deleteSheet: { sheetId: book.sheetId(title) } });
    for (const job of [recalculate, makeMunicipalityTabs]) {
      expect(thrownBy(() => book.run(job))).toMatchObject({ code: 'MISSING_TAB', details: { tab } });
      expect(writes(book.last())).toEqual([]);
    }
  });

  test('without answers says which tab is missing', () => {
    const book = surveyed({ municipalities: municipalities(2), questions: 3 });
    book.batch({ deleteSheet: { sheetId: book.sheetId('Formulärsvar 1') } });
    expect(thrownBy(() => book.run(recalculate))).toMatchObject({
      code: 'MISSING_TAB',
      details: { tab: 'answers' },
    });
  });

  test('in which another run is working says so', () => {
    const book = surveyed({ municipalities: municipalities(2), questions: 3 });
    book.workspace.state = { ...book.workspace.state, locks: { document: 'annan@demostad.example#1' } };
    expect(thrownBy(() => book.run(recalculate))).toMatchObject({ code: 'WORKBOOK_BUSY' });
    expect(writes(book.last())).toEqual([]);
  });
});

describe('the answers', () => {
  test('over 200 000 cells are read in pieces, with the same result', () => {
    const book = surveyed({ municipalities: municipalities(3), questions: 3 });
    book.run(recalculate);
    const before = book.values("'Analys'");
    book.batch({
      updateSheetProperties: {
        properties: { sheetId: book.sheetId('Formulärsvar 1'), gridProperties: { rowCount: 900, columnCount: 10_000 } },
        fields: 'gridProperties(rowCount,columnCount)',
      },
    });
    book.run(recalculate);
    expect(book.last().filter(({ method }) => method.endsWith('batchGet'))).toHaveLength(45);
    expect(book.values("'Analys'")).toEqual(before);
    expect(writes(book.last())).toEqual([]);
  });

  test('are read from the tab that Inställningar names', () => {
    const book = surveyed({ municipalities: municipalities(2), questions: 3 });
    book.batch({
      updateSheetProperties: {
        properties: { sheetId: book.sheetId('Formulärsvar 1'), title: 'Mätning 2026' },
        fields: 'title',
      },
    });
    const row = book.values("'Inställningar'").findIndex(([name]) => name === 'Flik med svar');
    book.write(`'Inställningar'!B${row + 1}`, [['Mätning 2026']]);
    expect(book.run(recalculate).counts).toMatchObject({ units: 3 });
  });
});

describe('a copied workbook', () => {
  test('knows that it is another file, and forgets the decks of its original', () => {
    const book = surveyed({ municipalities: municipalities(2), questions: 3 });
    book.run(recalculate);
    book.write("'Bildspel'!A3", [['Demostad', 'K1', 'länk']]);
    const { metadataId } = identity(book);
    book.batch({
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataId } }],
        developerMetadata: { metadataValue: 'originalet' },
        fields: 'metadataValue',
      },
    });
    book.run(recalculate);
    expect(identity(book).metadataValue).toBe(book.spreadsheetId);
    expect(book.values("'Bildspel'")).toHaveLength(2);
    expect(book.run(recalculate).counts).toMatchObject({ written: 0 });
    expect(writes(book.last())).toEqual([]);
  });
});

function identity(book: AWorkbook): { metadataId: number; metadataValue: string } {
  const { developerMetadata } = book.ask('sheets.spreadsheets.get', { fields: 'developerMetadata' }) as {
    developerMetadata: { metadataId: number; metadataKey: string; metadataValue: string }[];
  };
  return (
    developerMetadata.find(({ metadataKey }) => metadataKey === 'dm.spreadsheet') ?? {
      metadataId: 0,
      metadataValue: '',
    }
  );
}

describe('stopped at any call', () => {
  const start = aWorkbook();
  start.run(setUp);
  fill(start, { municipalities: municipalities(2), questions: 4 });
  const before = start.workspace.state;
  const jobs = { setUp, recalculate, makeMunicipalityTabs };
  const work = (): void => {
    start.run(recalculate);
    start.run(makeMunicipalityTabs);
    start.run(setUp);
  };
  test.each(Object.entries(jobs))(
    '%s, before and after its effect, and started again, ends as if undisturbed',
    (_, job) => {
      start.workspace.state = before;
      start.run(job);
      work();
      const whole = start.workspace.state.spreadsheets;
      for (let stop = 0; stop < 4; stop += 1) {
        for (const when of ['before', 'after'] as const) {
          start.workspace.state = before;
          const kill = { fault: { at: stop, when, kind: 'kill' } } as const;
          expect(() => start.run(job, kill)).toThrow(Killed);
          start.run(job);
          work();
          expect(start.workspace.state.spreadsheets).toEqual(whole);
        }
      }
    },
  );
});

describeShared('the calls held against Google’s discovery documents', shared.checkCalls, () => {
  test('every call fits', () => {
    const book = aWorkbook();
    book.run(setUp);
    book.run(recalculate);
    book.run(makeMunicipalityTabs);
    book.write("'Kommun – Exempelkommun'!M31", [['Ja']]);
    fill(book, { municipalities: municipalities(2), questions: 4 });
    book.run(recalculate);
    book.run(makeMunicipalityTabs);
    book.write("'Kommuner'!D3", [['Nej']]);
    book.run(makeMunicipalityTabs);
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'calls-')), 'calls.jsonl');
    fs.writeFileSync(file, book.calls.map((call) => `${JSON.stringify(call)}\n`).join(''));
    const said = execFileSync(
      'node',
      [shared.checkCalls, file, '--manifest', path.resolve(__dirname, '../../../appsscript.json')],
      { encoding: 'utf8' },
    );
    expect(said).toContain(' 0 faults');
  });
});
