/** Files of answers, this year's and the year before's, typed into the workbook and read back by the product itself. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillAnswers } from '../../../src/command/main-job/fill-answers';
import { readBack } from '../../../src/command/main-job/main-job';
import { deskOf } from '../../../src/command/main-job/work-the-menu';
import { createLocalGoogle, type LocalGoogle } from '../../../src/workspace/local-google';
import { earlierAnswersTitle } from '../../../src/messages/sv/tabs';
import { sv } from '../../../src/messages/sv';
import { at } from '../../at';

const folder = mkdtempSync(join(tmpdir(), 'digital-mognad-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

function emptyWorkbook(): LocalGoogle {
  const dist = join(__dirname, '../../../dist');
  const google = createLocalGoogle({
    dist,
    now: Date.UTC(2026, 10, 23, 6, 30),
    user: 'samordnare@demokommunerna.example',
    title: 'Digital mognad',
  });
  deskOf(google, sv).choose('Kom igång', 'setUp');
  return google;
}

const people = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
const areas = { Styrning: ['q1'], Teknik: ['q2'] };
const mapping = file(
  'karta.json',
  JSON.stringify({
    unit: 'Kommun',
    department: 'Förvaltning',
    scale: { min: 1, max: 6 },
    dontKnow: ['Vet ej'],
    areas,
    settings: { lines: 'fixed', weight: 'answer' },
    questions: [
      { id: 'q1', column: 'Målbild' },
      { id: 'q2', column: 'Data' },
    ],
  }),
);
const answers = file(
  'svar.csv',
  `Namn,Kommun,Målbild,E-post,Förvaltning,Data
Hemlig Person,Demostad,fem,hemlig@a.example,Skola,3
${people(12, (index) => `Hemlig Person,Demostad,${2 + (index % 3)},hemlig@a.example,Skola,${index % 4 ? 3 : 'Vet ej'}`)}${people(12, (index) => `Hemlig Person,Exempelby,${1 + (index % 6)},hemlig@a.example,Skola,${index % 4 ? 5 : 'Vet ej'}`)}`,
);
// Other columns, in another order, with one more that is secret.
const earlier = file(
  'fjol.csv',
  `Data;Målbild;Kommun;Mobil;Förvaltning
${people(12, (index) => `${index % 4 ? 4 : 'Vet ej'};${4 + (index % 3)};Demostad;hemlig 070;Skola`)}${people(12, (index) => `${index % 4 ? 4 : 'Vet ej'};${1 + (index % 6)};Exempelby;hemlig 070;Skola`)}`,
);

describe('answers, mapping and the measurement before', () => {
  const google = emptyWorkbook();
  const filled = fillAnswers(google, { answers, mapping, earlier }, sv);
  const read = filled.then(() => readBack(google));

  it('the product compares the two years', async () => {
    const { analysis } = await read;
    expect(analysis).toMatchObject({ year: 2026, earlierYear: 2025, questionLines: { kind: 'fixed' } });
    const demostad = analysis.units.find(({ name }) => name === 'Demostad');
    expect(demostad?.questions[0]?.change).toMatchObject({
      mean: { difference: expect.closeTo(-2, 10), word: 'confirmed' },
      before: { mean: 5 },
    });
  });

  it('areas and departments are those of the mapping', async () => {
    const { analysis } = await read;
    expect(analysis.units.map(({ name }) => name)).toEqual([
      '*',
      'Demostad',
      'Exempelby',
      'Demostad / Skola',
      'Exempelby / Skola',
    ]);
    expect(analysis.units[0]?.areas.map(({ area, questionCount }) => [area, questionCount])).toEqual([
      ['Styrning', 1],
      ['Teknik', 1],
    ]);
  });

  it('a column that the mapping does not name is told of for each file and is nowhere in the workspace', async () => {
    expect((await filled).filter(({ code }) => code !== 'FILE_READ')).toEqual([
      {
        severity: 'info',
        code: 'DROPPED_COLUMNS',
        place: at('svar.csv'),
        details: {
          columns: [
            { header: 'Namn', column: 0 },
            { header: 'E-post', column: 3 },
          ],
        },
      },
      {
        severity: 'info',
        code: 'DROPPED_COLUMNS',
        place: at('fjol.csv'),
        details: { columns: [{ header: 'Mobil', column: 3 }] },
      },
    ]);
    const held = JSON.stringify(google.workspace.state);
    expect([held.includes('Demostad'), held.includes(earlierAnswersTitle), /hemlig|Mobil/i.test(held)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('findings name cells of the tab as it is', async () => {
    const { findings } = await read;
    expect(findings.filter(({ code }) => code === 'UNKNOWN_ANSWER')).toEqual([
      {
        severity: 'warning',
        code: 'UNKNOWN_ANSWER',
        place: at('Svar!B2'),
        details: { text: 'fem', times: 1, questions: ['q1'], scale: null, proposal: null, date: '' },
      },
    ]);
    expect(findings.filter(({ code }) => code === 'PERSONAL_COLUMN')).toEqual([]);
  });
});

it('without a measurement before there is no such tab and no earlier year', async () => {
  const google = emptyWorkbook();
  await fillAnswers(google, { answers, mapping, earlier: null }, sv);
  expect(readBack(google).analysis.earlierYear).toBeNull();
  expect(JSON.stringify(google.workspace.state)).not.toContain(`"${earlierAnswersTitle}"`);
});

it('long form and aggregates are read by their mappings', async () => {
  const shape = { unit: 'Kommun', scale: { min: 1, max: 6 }, dontKnow: ['Vet ej'], questions: [{ id: 'q1' }] };
  const long = emptyWorkbook();
  await fillAnswers(
    long,
    {
      answers: file(
        'lang.csv',
        `Nr,Namn,Kommun,Fråge-ID,Svar\n${people(24, (index) => `${index},Hemlig,${index % 2 ? 'A' : 'B'},q1,${1 + (index % 6)}`)}`,
      ),
      mapping: file('lang.json', JSON.stringify({ ...shape, layout: 'long', respondent: 'Nr' })),
      earlier: null,
    },
    sv,
  );
  const aggregates = emptyWorkbook();
  await fillAnswers(
    aggregates,
    {
      answers: file('antal.csv', 'Kommun,Fråge-ID,1,2,3,4,5,6,Vet ej\nA,q1,0,4,0,4,0,4,0\nB,q1,4,0,4,0,4,0,0\n'),
      mapping: file('antal.json', JSON.stringify({ ...shape, layout: 'aggregates' })),
      earlier: null,
    },
    sv,
  );
  const [ofLong, ofAggregates] = [readBack(long).analysis, readBack(aggregates).analysis];
  const figures = (analysis: typeof ofLong): unknown =>
    analysis.units.map(({ name, questions }) => [name, questions[0]?.rated, questions[0]?.mean, questions[0]?.sd]);
  expect([ofLong.source, ofAggregates.source]).toEqual(['rows', 'aggregates']);
  expect(figures(ofAggregates)).toEqual(figures(ofLong));
  expect(figures(ofLong)).toEqual([
    ['*', 24, 3.5, expect.closeTo(1.744557, 6)],
    ['A', 12, 4, expect.closeTo(1.705606, 6)],
    ['B', 12, 3, expect.closeTo(1.705606, 6)],
  ]);
});

it('the year, the name and what each municipality invited are those of the command line', async () => {
  const google = emptyWorkbook();
  const invited = file('inbjudna.csv', 'Kommun;Inbjudna\ndemostads kommun;30\nGranneby;12\n');
  await fillAnswers(google, { answers, mapping, earlier: null, year: 2024, name: 'Fyra i samverkan', invited }, sv);
  const { analysis, findings } = readBack(google);
  expect(analysis.year).toBe(2024);
  expect(JSON.stringify(google.workspace.state)).toContain('Fyra i samverkan');
  expect(findings.filter(({ code }) => /RESPONSE_RATE|INVITED|UNIT_WITHOUT_ROWS/.test(code))).toEqual([
    expect.objectContaining({ code: 'UNIT_WITHOUT_ROWS', details: { name: 'Granneby' } }),
    expect.objectContaining({ code: 'LOW_RESPONSE_RATE', details: expect.objectContaining({ name: 'Demostad' }) }),
    expect.objectContaining({ code: 'INVITED_UNKNOWN', details: expect.objectContaining({ names: ['Exempelby'] }) }),
  ]);
});

it('a file of invited without its columns is refused in words', async () => {
  const invited = file('fel.csv', 'Ort;Antal\nDemostad;30\n');
  await expect(fillAnswers(emptyWorkbook(), { answers, mapping, earlier: null, invited }, sv)).rejects.toMatchObject({
    code: 'INVITED_COLUMNS',
    details: { file: 'fel.csv' },
  });
});
