import { analyse } from '../../../src/analysis/analyse';
import type { Cell, Grid } from '../../../src/grid/grid';
import { earlierAnswers } from '../../../src/responses/earlier-answers';
import { readAnswers } from '../../../src/responses/read-answers';
import type { Survey } from '../../../src/responses/survey';
import { defaults } from '../../default-settings';
import type { Settings } from '../../../src/settings/settings';
import { madeSurvey } from '../../analysis/made-survey';
import { thrownBy } from '../../thrown-by';
import { at } from '../../at';

const settings: Settings = { ...defaults, layout: 'aggregates' };
const survey = madeSurvey(2);
const HEADER = [
  'Kommun',
  'Fråge-ID',
  'Antal skattade',
  'Antal vet ej',
  'Antal ej besvarade',
  'Medel',
  'Standardavvikelse',
];
const COUNTS = [
  'Kommun',
  'Förvaltning',
  'Rollgrupp',
  'Fråge-ID',
  1,
  2,
  3,
  4,
  5,
  6,
  'Vet ej',
  'Ej besvarade',
  'Ogiltiga',
];
const LACKING = /^AGGREGATES_|^QUESTION_WITHOUT_ANSWERS|^AGGREGATE_WITHOUT_DONT_KNOW/;

const read = (grid: Grid, of: Survey = survey, own: Settings = settings) => {
  const { answers, findings } = readAnswers(grid, of, own, 'Svar');
  if (answers.kind !== 'aggregates') throw new Error('Aggregates stay aggregates');
  return {
    aggregates: answers.aggregates,
    all: findings,
    findings: findings.filter(({ code }) => !LACKING.test(code)),
  };
};
const turned = (of: Survey): Survey => ({
  ...of,
  questions: of.questions.map((question) => ({ ...question, reversed: true })),
});

it('number, mean and standard deviation are read, with decimal comma or point, as text or number', () => {
  const { aggregates, findings } = read([
    HEADER,
    ['A', 'q1', '1 200', 3, '-', '3,25', '1.5'],
    ['A', 'Fråga 2', 10, '0', 2, 4.125, 0],
  ]);
  expect(findings).toEqual([]);
  expect(aggregates.units).toEqual([
    {
      id: 'A',
      name: 'A',
      active: true,
      rows: 1203,
      cells: [
        { rated: 1200, dontKnow: 3, blank: null, invalid: null, mean: 3.25, sd: 1.5, ratings: null },
        { rated: 10, dontKnow: 0, blank: 2, invalid: null, mean: 4.125, sd: 0, ratings: null },
      ],
    },
  ]);
  expect(aggregates).toMatchObject({ meansRounded: false, questionIds: ['q1', 'q2'], departments: [], roles: [] });
});

it('counts per value give exact mean and standard deviation', () => {
  const { aggregates, findings } = read([COUNTS, ['A', '', '', 'q1', 2, 0, 0, 1, 0, 1, 3, 1, 2]]);
  expect(findings).toEqual([]);
  // 1, 1, 4, 6: mean 3; squares 4 + 4 + 1 + 9 = 18; 18/3.
  expect(aggregates.units[0]?.cells[0]).toEqual({
    rated: 4,
    dontKnow: 3,
    blank: 1,
    invalid: 2,
    mean: 3,
    sd: Math.sqrt(6),
    ratings: [2, 0, 0, 1, 0, 1],
  });
  expect(aggregates.units[0]?.rows).toBe(10);
});

it('a reversed question is turned round, by counts and by mean', () => {
  const counts = read([COUNTS, ['A', '', '', 'q1', 2, 0, 0, 1, 0, 1, 3, 1, 2]], turned(survey)).aggregates.units[0]
    ?.cells[0];
  expect(counts).toMatchObject({ mean: 4, sd: Math.sqrt(6), ratings: [1, 0, 1, 0, 0, 2] });
  const means = read([HEADER, ['A', 'q1', 8, 0, 0, 3.25, 1.5]], turned(survey)).aggregates.units[0]?.cells[0];
  expect(means).toMatchObject({ mean: 3.75, sd: 1.5 });
});

it('a column per answer text is a column per value, and English headers are known', () => {
  const own: Settings = {
    ...settings,
    unitColumn: 'unit',
    scale: { min: 1, max: 2 },
    values: { Nej: 1, Ja: 2 },
    dontKnow: ['Vet inte'],
  };
  expect(
    read(
      [
        ['unit', 'question', 'Nej', 'Ja', 'Vet inte'],
        ['A', 'q1', 1, 3, 2],
      ],
      survey,
      own,
    ).aggregates.units[0]?.cells[0],
  ).toMatchObject({ rated: 4, dontKnow: 2, mean: 1.75 });
  const english = ['unit', 'question_id', 'rated', 'dont_know', 'not answered', 'invalid', 'mean', 'sd'];
  expect(read([english, ['A', 'q1', 4, 2, 1, 0, 1.75, 0.5]], survey, own).aggregates.units[0]?.cells[0]).toEqual({
    rated: 4,
    dontKnow: 2,
    blank: 1,
    invalid: 0,
    mean: 1.75,
    sd: 0.5,
    ratings: null,
  });
});

it.each<[string, Cell[], string, string, Record<string, string | number>]>([
  ['a negative count', [-1, 0, 0, 3, 1], 'AGGREGATE_COUNT', 'C', { text: '-1', column: 'Antal skattade' }],
  ['a count that is not whole', [9, '1,5', 0, 3, 1], 'AGGREGATE_COUNT', 'D', { text: '1,5', column: 'Antal vet ej' }],
  [
    'a count that is no number',
    [9, 1, 'många', 3, 1],
    'AGGREGATE_COUNT',
    'E',
    { text: 'många', column: 'Antal ej besvarade' },
  ],
  ['a mean above the scale', [9, 1, 0, 6.5, 1], 'AGGREGATE_MEAN', 'F', { text: '6.5', min: 1, max: 6 }],
  ['a mean under the scale', [9, 1, 0, '0,9', 1], 'AGGREGATE_MEAN', 'F', { text: '0,9', min: 1, max: 6 }],
  ['a mean that is no number', [9, 1, 0, 'hög', 1], 'AGGREGATE_MEAN', 'F', { text: 'hög', min: 1, max: 6 }],
  ['a number without a mean', [9, 1, 0, '', 1], 'AGGREGATE_WITHOUT_MEAN', 'F', {}],
  ['a mean without a number', ['', 1, 0, 3, 1], 'AGGREGATE_WITHOUT_RATED', 'C', {}],
])('%s is told of and leaves the row out', (_, values, code, column, details) => {
  const { aggregates, findings } = read([HEADER, ['A', 'q1', ...values], ['A', 'q2', 9, 1, 0, 3, 1]]);
  expect(findings).toEqual([{ severity: 'warning', code, place: at(`Svar!${column}2`), details }]);
  expect(aggregates.units[0]?.cells.map(({ rated, dontKnow, mean }) => [rated, dontKnow, mean])).toEqual([
    [0, 0, null],
    [9, 1, 3],
  ]);
});

it.each<[Cell, number, number | null]>([
  // Half of ten at each end of 1–6: 2.5·√(10/9) = 2.6352.
  ['2,64', 10, 2.64],
  ['2,65', 10, null],
  [-1, 10, null],
  ['stor', 10, null],
  ['', 10, null],
])('of the standard deviation %p among %p only one that can be is used', (cell, rated, used) => {
  const { aggregates, findings } = read([HEADER, ['A', 'q1', rated, 0, 0, 3.5, cell]]);
  expect(aggregates.units[0]?.cells[0]).toMatchObject({ rated, mean: 3.5, sd: used });
  expect(findings.map(({ code, place }) => [code, place])).toEqual(
    used === null && cell !== '' ? [['AGGREGATE_SD', at('Svar!G2')]] : [],
  );
});

it('the same unit and question twice: the first row counts', () => {
  const { aggregates, findings } = read([HEADER, ['A', 'q1', 9, 1, 0, 3, 1], [' A', 'Fråga 1', 8, 1, 0, 3, 1]]);
  expect(findings).toEqual([{ severity: 'warning', code: 'AGGREGATE_TWICE', place: at('Svar!B3'), details: {} }]);
  expect(aggregates.units[0]?.cells[0]?.rated).toBe(9);
});

it('rows of no known municipality, question or department, of all together, and of two divisions at once are told of', () => {
  const known: Survey = {
    ...survey,
    municipalities: [
      { id: 'a', name: 'A', invited: null },
      { id: 'b', name: 'B', invited: null, active: false },
    ],
    departments: [{ municipality: 'A', name: 'Skola', reportedAs: 'Skola', invited: null }],
  };
  const row = (unit: string, department: string, role: string, question: string): Cell[] => [
    unit,
    department,
    role,
    question,
    0,
    0,
    3,
    3,
    0,
    0,
    1,
    0,
    0,
  ];
  const { aggregates, findings } = read(
    [
      COUNTS,
      row('A', '', '', 'q1'),
      row('a', '', '', 'q1'),
      row('A', '', '', 'q8'),
      row('', '', '', 'q1'),
      row('Totalt', '', '', 'q1'),
      row('A', 'skola', '', 'q1'),
      row('A', 'Skola', 'Chef', 'q1'),
      row('karin@exempel.se', '', '', 'q1'),
    ],
    known,
  );
  expect(findings).toEqual([
    { severity: 'warning', code: 'UNKNOWN_QUESTION', place: at('Svar!D4'), details: { text: 'q8', rows: 1 } },
    { severity: 'warning', code: 'PERSONAL_ANSWER', place: at('Svar!A9'), details: { kind: 'email' } },
    { severity: 'info', code: 'UNIT_READ_AS', place: at('Svar!A3'), details: { name: 'a', as: 'A', rows: 1 } },
    { severity: 'warning', code: 'ROWS_WITHOUT_UNIT', place: at('Svar!A5'), details: { rows: 1 } },
    { severity: 'info', code: 'AGGREGATE_ALL_TOGETHER', place: at('Svar!A6'), details: { rows: 1 } },
    // Another spelling of A, which has that question already.
    { severity: 'warning', code: 'AGGREGATE_TWICE', place: at('Svar!D3'), details: {} },
    { severity: 'warning', code: 'AGGREGATE_CROSSED', place: at('Svar!C8'), details: {} },
    {
      severity: 'warning',
      code: 'UNKNOWN_DEPARTMENT',
      place: at('Svar!B7'),
      details: { name: 'skola', municipality: 'A', similar: 'Skola' },
    },
    { severity: 'info', code: 'UNIT_WITHOUT_ROWS', place: at('Svar'), details: { name: 'B' } },
  ]);
  expect(aggregates.units.map(({ id, active, rows }) => [id, active, rows])).toEqual([
    ['a', true, 7],
    ['b', false, 0],
  ]);
  expect(aggregates.departments).toEqual([]);
});

it('a municipality without rows of its own is the sum of its departments, those that Förvaltningar does not have included', () => {
  const known: Survey = {
    ...survey,
    departments: ['Skola', 'Vård'].map((name) => ({
      municipality: 'A',
      name,
      reportedAs: 'Skola och vård',
      invited: null,
    })),
  };
  const { aggregates } = read(
    [
      COUNTS,
      ['A', 'Skola', '', 'q1', 1, 2, 0, 0, 0, 0, 1, 0, 0],
      ['A', 'Vård', '', 'q1', 0, 0, 0, 0, 1, 3, 2, 1, 0],
      ['A', 'Park', '', 'q1', 0, 0, 4, 0, 0, 0, 0, 0, 1],
    ],
    known,
  );
  expect(aggregates.units[0]).toMatchObject({
    rows: 16,
    cells: [{ rated: 11, dontKnow: 3, blank: 1, invalid: 1, ratings: [1, 2, 4, 0, 1, 3] }, { rated: 0 }],
  });
  expect(aggregates.departments).toMatchObject([
    {
      name: 'Skola och vård',
      unit: 0,
      rows: 11,
      cells: [{ rated: 7, dontKnow: 3, ratings: [1, 2, 0, 0, 1, 3] }, { rated: 0 }],
    },
  ]);
});

it('means of departments that are reported as one merge to the mean and standard deviation of all their answers', () => {
  const known: Survey = {
    ...survey,
    departments: ['Skola', 'Vård'].map((name) => ({ municipality: 'A', name, reportedAs: 'Ett', invited: null })),
  };
  const { aggregates } = read(
    [
      ['Kommun', 'Förvaltning', 'Fråge-ID', 'Antal skattade', 'Medel', 'Standardavvikelse'],
      // 1, 2, 6 and 4, 4, 5, 5: together mean 27/7, squares 123 − 27²/7, over 6.
      ['A', 'Skola', 'q1', 3, 3, Math.sqrt(7)],
      ['A', 'Vård', 'q1', 4, 4.5, Math.sqrt(1 / 3)],
    ],
    known,
  );
  const cell = aggregates.departments[0]?.cells[0];
  expect(cell?.rated).toBe(7);
  expect(cell?.mean).toBeCloseTo(27 / 7, 12);
  expect(cell?.sd).toBeCloseTo(Math.sqrt((123 - 729 / 7) / 6), 12);
  expect(aggregates.units[0]?.cells[0]?.sd).toBeCloseTo(cell?.sd ?? NaN, 12);
});

it('role groups stand beside departments, and parts with more answers than the whole are told of without a number', () => {
  const { aggregates, findings } = read([
    COUNTS,
    ['A', '', '', 'q1', 0, 0, 5, 5, 0, 0, 2, 0, 0],
    ['A', '', 'Chefer', 'q1', 0, 0, 6, 0, 0, 0, 0, 0, 0],
    ['A', '', 'Andra', 'q1', 0, 0, 0, 6, 0, 0, 0, 0, 0],
  ]);
  expect(aggregates.roles.map(({ name, rows }) => [name, rows])).toEqual([
    ['Chefer', 6],
    ['Andra', 6],
  ]);
  expect(findings).toEqual([
    { severity: 'warning', code: 'AGGREGATE_PARTS_EXCEED', place: at('Svar!A2'), details: { name: 'A' } },
  ]);
});

it('means with one decimal at most are rounded ones, and are not compared', () => {
  const rows = ['A', 'B', 'C'].map((unit): Cell[] => [unit, 'q1', 30, 4, 0, unit === 'A' ? '2,5' : 4, 1]);
  const { aggregates, all } = read([HEADER, ...rows]);
  expect(aggregates.meansRounded).toBe(true);
  expect(all.map(({ code }) => code)).toContain('AGGREGATES_ROUNDED');
  const { units } = analyse({ kind: 'aggregates', aggregates }, survey, settings);
  expect(units[1]?.questions[0]).toMatchObject({ mean: 2.5, others: { mean: null } });
  expect(units[1]?.questions[0]?.others?.share).not.toBeNull();
  expect(read([HEADER, ...rows, ['D', 'q1', 30, 4, 0, '4,00', 1]]).aggregates.meansRounded).toBe(false);
});

it('rows of another year are left out, and so one tab can hold both measurements', () => {
  const header = ['Mätår', ...HEADER];
  const grid: Grid = [header, [2025, 'A', 'q1', 10, 2, 0, 3, 1], ['2026', 'A', 'q1', 12, 2, 0, 4.25, 1]];
  const { aggregates, findings } = read(grid);
  expect(aggregates.units[0]?.cells[0]?.mean).toBe(4.25);
  expect(findings).toEqual([
    { severity: 'info', code: 'AGGREGATE_OTHER_YEAR', place: at('Svar!A2'), details: { rows: 1, year: 2026 } },
  ]);
  const earlier = earlierAnswers(grid, null, survey, settings, { answers: 'Svar', questions: 'Frågor' }).answers;
  expect(earlier).toMatchObject({
    year: 2025,
    answers: { aggregates: { units: [{ cells: [{ rated: 10, mean: 3 }, {}] }] } },
  });
});

it('what the table lacks is told of', () => {
  const { all } = read([
    ['Kommun', 'Fråge-ID', 1, 2, 3, 4, 5],
    ['A', 'q1', 1, 2, 3, 4, 5],
  ]);
  expect(all).toEqual([
    { severity: 'warning', code: 'AGGREGATE_VALUE_WITHOUT_COLUMN', place: at('Svar!A1'), details: { values: [6] } },
    { severity: 'warning', code: 'AGGREGATE_WITHOUT_DONT_KNOW', place: at('Svar!A1'), details: {} },
    { severity: 'info', code: 'QUESTION_WITHOUT_ANSWERS', place: at('Svar'), details: { id: 'q2' } },
    { severity: 'info', code: 'AGGREGATES_LACK_CERTAINTY', place: at('Svar'), details: {} },
    { severity: 'info', code: 'AGGREGATES_LACK_BLANK', place: at('Svar'), details: {} },
  ]);
});

it('departments in Förvaltningar without a column among the values are told of', () => {
  const known: Survey = {
    ...survey,
    departments: [{ municipality: 'A', name: 'Skola', reportedAs: 'Skola', invited: null }],
  };
  expect(read([HEADER, ['A', 'q1', 9, 1, 0, 3, 1]], known).findings.map(({ code }) => code)).toEqual([
    'DEPARTMENTS_WITHOUT_COLUMN',
  ]);
});

it('a table where nobody answered says so', () => {
  expect(read([HEADER, ['A', 'q1', 0, 0, 0, '', '']]).findings.map(({ code }) => code)).toEqual(['NO_ANSWERS']);
});

it.each<[string, string, Grid]>([
  ['it is empty', 'EMPTY_ANSWERS', [['']]],
  [
    'no municipality is named',
    'MISSING_UNIT_COLUMN',
    [
      ['Fråge-ID', 'Antal skattade', 'Medel'],
      ['q1', 9, 3],
    ],
  ],
  [
    'no question is named',
    'NO_QUESTION_NAMES',
    [
      ['Kommun', 'Antal skattade', 'Medel'],
      ['A', 9, 3],
    ],
  ],
  ['no known question is named', 'NO_KNOWN_QUESTION', [HEADER, ['A', 'q9', 9, 1, 0, 3, 1]]],
  [
    'neither counts nor means are there',
    'NO_AGGREGATE_COLUMNS',
    [
      ['Kommun', 'Fråge-ID', 'Antal skattade'],
      ['A', 'q1', 9],
    ],
  ],
  [
    'a value has two columns',
    'DOUBLED_COLUMN',
    [
      ['Kommun', 'Fråge-ID', 1, 2, 2],
      ['A', 'q1', 9, 1, 1],
    ],
  ],
])('a table cannot be read where %s', (_, code, grid) => {
  expect(thrownBy(() => read(grid))).toMatchObject({ code });
});
