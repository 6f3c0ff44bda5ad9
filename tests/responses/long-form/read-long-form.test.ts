import * as fc from 'fast-check';
import { analyse } from '../../../src/analysis/analyse';
import type { Cell, Grid } from '../../../src/grid/grid';
import type { AnswerMatrix } from '../../../src/responses/matrix/answer-matrix';
import { readAnswers } from '../../../src/responses/read-answers';
import type { Survey } from '../../../src/responses/survey';
import { defaults } from '../../default-settings';
import type { Settings } from '../../../src/settings/settings';
import type { Finding } from '../../../src/messages/finding';
import { madeSurvey, talliesOf } from '../../analysis/made-survey';
import { thrownBy } from '../../thrown-by';
import { at } from '../../at';

const settings: Settings = {
  ...defaults,
  layout: 'long',
  respondentColumn: 'Svarande',
  departmentColumn: 'Förvaltning',
  roleColumn: 'Roll',
};
const plain: Settings = { ...settings, departmentColumn: '', roleColumn: '' };

const survey = (questions = 3): Survey => {
  const made = madeSurvey(questions, ['X', 'Y', 'X']);
  return { ...made, questions: made.questions.map((question, index) => ({ ...question, reversed: index === 1 })) };
};
const read = (grid: Grid, own: Settings = plain, of: Survey = survey()) => {
  const { answers, findings } = readAnswers(grid, of, own, 'Svar');
  if (answers.kind !== 'rows') throw new Error('The long form gives rows');
  return { ...answers, findings };
};
const HEADER = ['Svarande', 'Kommun', 'Fråge-ID', 'Svar'] as const;
const of = (grid: Grid, own: Settings = plain) => read(grid, own).findings;

/** Respondents with all that is known of each, in an order of their own. */
const people = (
  { codes, units, unitOfRow, departments, roles, invalid }: AnswerMatrix,
  width: number,
): readonly string[] =>
  Array.from(unitOfRow, (unit, row) => {
    const group = ({ groups, groupOfRow }: AnswerMatrix['roles']): string => groups[groupOfRow[row] ?? -1]?.name ?? '';
    const own = codes.subarray(row * width, (row + 1) * width);
    const wrong = [...invalid].filter((place) => Math.floor(place / width) === row).map((place) => place % width);
    return JSON.stringify([units[unit]?.id, group(departments), group(roles), [...own], wrong]);
  }).sort();

it('a long-formed table gives the matrix of the rows, whatever order its rows have', () => {
  const cell = fc.constantFrom<Cell>(1, 2, '3', '6', 7, 'Vet ej', 'vet  ej', '', null, '-', 'kanske');
  const group = (...names: string[]) => fc.constantFrom(...names);
  const row = fc.tuple(
    group('A', 'B', ' A ', 'C', ''),
    group('IT', 'Skola', ''),
    group('Chef', 'Annan', ''),
    cell,
    cell,
    cell,
  );
  const known: Survey = {
    ...survey(),
    municipalities: ['A', 'B', 'Tom'].map((name) => ({ id: name, name, invited: null })),
    departments: ['IT', 'Skola'].map((name) => ({ municipality: 'A', name, reportedAs: 'Gemensamt', invited: null })),
  };
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 15 }),
      fc.boolean(),
      fc.infiniteStream(fc.nat()),
      fc.boolean(),
      (rows, byId, chance, municipalitiesKnown) => {
        const asked = municipalitiesKnown ? known : survey();
        const wide: Grid = [
          ['Kommun', 'Förvaltning', 'Roll', 'Svarande', 'Fråga 1', 'Fråga 2', 'Fråga 3'],
          ...rows.map(([unit, department, role, ...answers], index): Cell[] => [
            unit,
            department,
            role,
            `p${index}`,
            ...answers,
          ]),
        ];
        const long = rows.flatMap(([unit, department, role, ...answers], index) =>
          answers.map((answer, question): Cell[] => [
            `p${index}`,
            answer,
            unit,
            byId ? `Q${question + 1}` : ` fråga ${question + 1}`,
            role,
            department,
          ]),
        );
        const shuffled = long
          .map((one) => ({ one, key: chance.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const fromRows = read(wide, { ...settings, layout: 'rows' }, asked);
        const fromLong = read(
          [['Svarande', 'Värde', 'Kommun', 'Fråga', 'Roll', 'Förvaltning'], ...shuffled],
          settings,
          asked,
        );
        expect(people(fromLong.matrix, 3)).toEqual(people(fromRows.matrix, 3));
        const byUnit = (matrix: AnswerMatrix) => [...talliesOf(matrix)].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(byUnit(fromLong.matrix)).toEqual(byUnit(fromRows.matrix));
        const leftOut = (findings: readonly Finding[]) =>
          findings
            .flatMap((one) =>
              one.code === 'UNKNOWN_UNIT' || one.code === 'ROWS_WITHOUT_UNIT' ? [JSON.stringify(one.details)] : [],
            )
            .sort();
        expect(leftOut(fromLong.findings)).toEqual(leftOut(fromRows.findings));
        expect(analyse(fromLong, asked, settings).units).toEqual(analyse(fromRows, asked, settings).units);
      },
    ),
    { numRuns: 60 },
  );
});

it('questions are known by id, header, statement, short name and area with brackets, and columns by what they hold', () => {
  const made = madeSurvey(5, ['Drift', 'Drift', 'Drift', 'Drift', 'Drift']);
  const named = ['id', 'column', 'statement', 'shortName', 'x'].map((key, index) => ({
    ...(made.questions[index] as Survey['questions'][number]),
    [key]: `Namn ${index}`,
  }));
  const grid: Grid = [
    ['Svarande', 'Kommun', 'Rad', 'Vad', 'Hur'],
    ...['Namn 0', 'namn 1', ' Namn 2', 'NAMN 3', 'Drift [Fråga 5]'].map((name, index): Cell[] => [
      'p',
      'A',
      `rad ${index}`,
      name,
      index + 1,
    ]),
  ];
  const { matrix, findings } = read(grid, plain, { ...made, questions: named });
  expect([...matrix.codes]).toEqual([1, 2, 3, 4, 5]);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

it('a name that several questions have names none of them', () => {
  const made = survey();
  const twins = { ...made, questions: made.questions.map((question) => ({ ...question, shortName: 'Samma' })) };
  const { findings } = read(
    [[...HEADER], ['p', 'A', 'samma', 3], ['p', 'A', 'q1', 3], ['r', 'A', 'samma', 3]],
    plain,
    twins,
  );
  expect(findings).toContainEqual({
    severity: 'warning',
    code: 'AMBIGUOUS_QUESTION',
    place: at('Svar!C2'),
    details: { text: 'samma', rows: 2 },
  });
});

it('what is wrong is told with the cells of the table as it is', () => {
  const grid: Grid = [
    [...HEADER],
    ['p1', 'A', 'q1', 5],
    ['p1', 'A', 'q1', '5'],
    ['p1', 'A', 'q2', 9],
    ['p2', 'A', 'q1', 3],
    ['p2', 'B', 'q1', 4],
    ['p2', 'A', 'q7', 1],
    ['', 'A', 'q1', 1],
    [null, null, null],
    ['p3', 'A', '', 1],
    ['p3', 'A', 'q1', ''],
    ['p3', 'A', 'q1', 2],
    ['p3', 'A', 'q1', ''],
  ];
  const { findings, matrix } = read(grid);
  expect(findings).toEqual([
    { severity: 'warning', code: 'UNKNOWN_QUESTION', place: at('Svar!C7'), details: { text: 'q7', rows: 1 } },
    { severity: 'warning', code: 'UNKNOWN_QUESTION', place: at('Svar!C10'), details: { text: '', rows: 1 } },
    { severity: 'warning', code: 'ROWS_WITHOUT_RESPONDENT', place: at('Svar!A8'), details: { rows: 1 } },
    { severity: 'warning', code: 'TWO_GROUPS', place: at('Svar!B6'), details: { column: 'Kommun' } },
    { severity: 'warning', code: 'ANSWERS_DIFFER', place: at('Svar!D6'), details: { id: 'q1' } },
    { severity: 'info', code: 'ANSWERED_TWICE', place: at('Svar!D3'), details: { times: 3 } },
    { severity: 'info', code: 'ROWS_WITHOUT_VALID_ANSWERS', place: at('Svar!B5'), details: { rows: 1 } },
    { severity: 'info', code: 'QUESTION_WITHOUT_ANSWERS', place: at('Svar'), details: { id: 'q3' } },
    { severity: 'stop', code: 'NOTHING_UNDERSTOOD', place: at('Svar'), details: { id: 'q2', answers: 1 } },
    expect.objectContaining({ severity: 'warning', code: 'UNKNOWN_ANSWER', place: at('Svar!D4') }),
  ]);
  expect(talliesOf(matrix).map(({ id, rows }) => [id, rows])).toEqual([['A', 2]]);
  // p1: 5 and invalid; p2: different answers are invalid, and it has no others; p3: the given answer stands beside empty ones.
  expect([...matrix.codes]).toEqual([5, 0, 0, 2, 0, 0]);
  expect(matrix.invalid).toEqual(new Set([1]));
});

it('an unknown municipality is told at the first row of who has it', () => {
  const known = { ...survey(), municipalities: [{ id: 'A', name: 'A', invited: null }] };
  const { findings } = read([[...HEADER], ['p', 'A', 'q1', 1], ['r', 'Ö', 'q1', 1], ['r', 'Ö', 'q2', 1]], plain, known);
  expect(findings).toContainEqual({
    severity: 'warning',
    code: 'UNKNOWN_UNIT',
    place: at('Svar!B3'),
    details: { name: 'Ö', rows: 1 },
  });
});

it('more than a hundred differing answers are told of as a number', () => {
  const rows = Array.from(
    { length: 120 },
    (_, index) =>
      [
        [`p${index}`, 'A', 'q1', 1],
        [`p${index}`, 'A', 'q1', 2],
      ] as Cell[][],
  ).flat();
  const differing = of([[...HEADER], ...rows]).filter(({ code }) => code.endsWith('ANSWERS_DIFFER'));
  expect(differing).toHaveLength(100);
  expect(differing[98]).not.toHaveProperty('more');
  expect(differing[99]).toMatchObject({ code: 'ANSWERS_DIFFER', more: 20 });
});

it('respondents who look like people stop it, with the place in the table as it is', () => {
  const rows = Array.from({ length: 6 }, (_, index): Cell[] => [`person${index}@exempel.se`, 'A', 'q1', 1]);
  expect(of([['Anteckning'], [...HEADER], ...rows]).filter(({ code }) => code.startsWith('PERSONAL'))).toEqual([
    {
      severity: 'stop',
      code: 'PERSONAL_COLUMN_IN_USE',
      place: at('Svar!A2'),
      details: { kind: 'email', column: 'Svarande', use: 'respondent' },
    },
  ]);
});

it('a column may serve as both municipality and department', () => {
  const { matrix } = read([[...HEADER], ['p', 'A', 'q1', 1], ['r', 'B', 'q1', 2]], {
    ...plain,
    departmentColumn: 'Kommun',
  });
  expect(matrix.departments.groups.map(({ name }) => name)).toEqual(['A', 'B']);
});

it('rows that the settings skip, and columns that they leave unread, are not read', () => {
  const grid: Grid = [
    ['Svarande', 'Kommun', 'Fråga', 'Svar', 'Fråge-ID'],
    ['id', 'unit', 'text', 'val', 'q'],
    ['p', 'A', 'Fråga 1', 4, 'q2'],
  ];
  expect([...read(grid, { ...plain, skipRowsAfterHeader: 1, droppedColumns: ['Fråge-ID'] }).matrix.codes]).toEqual([
    4, 0, 0,
  ]);
});

it.each<[string, string, Grid, Partial<Settings>]>([
  [
    'no column for respondents is set',
    'NO_RESPONDENT_COLUMN',
    [[...HEADER], ['p', 'A', 'q1', 1]],
    { respondentColumn: '' },
  ],
  [
    'the column for respondents is not there',
    'MISSING_NAMED_COLUMNS',
    [
      ['Kommun', 'Fråge-ID', 'Svar'],
      ['A', 'q1', 1],
    ],
    {},
  ],
  [
    'the column for municipality is not there',
    'MISSING_UNIT_COLUMN',
    [
      ['Svarande', 'Fråge-ID', 'Svar'],
      ['p', 'q1', 1],
    ],
    {},
  ],
  ['the tab is empty', 'EMPTY_ANSWERS', [['', null]], {}],
  [
    'no column names questions',
    'NO_QUESTION_NAMES',
    [
      ['Svarande', 'Kommun', 'Svar'],
      ['p', 'A', 1],
    ],
    {},
  ],
  ['no row names a question of Frågor', 'NO_KNOWN_QUESTION', [[...HEADER], ['p', 'A', 'q9', 1]], {}],
  [
    'two columns may be the answers',
    'NO_ANSWER_COLUMN',
    [
      ['Svarande', 'Kommun', 'Fråga', 'X', 'Y'],
      ['p', 'A', 'q1', 1, 2],
    ],
    {},
  ],
  [
    'a column is there twice',
    'DOUBLED_COLUMN',
    [
      [...HEADER, 'Kommun'],
      ['p', 'A', 'q1', 1, 'A'],
    ],
    {},
  ],
])('it cannot be read where %s', (_, code, grid, own) => {
  expect(thrownBy(() => of(grid, { ...plain, ...own }))).toMatchObject({ code });
});
