/** A person is counted once, and a row without one answer is nobody's. */
import type { Cell } from '../../../src/grid/grid';
import { placeText } from '../../../src/messages/place';
import { sv } from '../../../src/messages/sv';
import { readAnswers } from '../../../src/responses/read-answers';
import type { Settings } from '../../../src/settings/settings';
import { madeSurvey } from '../../analysis/made-survey';
import { defaults } from '../../default-settings';

const survey = madeSurvey(2, [], []);
const HEADER: Cell[] = ['Nr', 'Kommun', ...survey.questions.map(({ column }) => column)];
function read(rows: readonly (readonly Cell[])[], settings: Partial<Settings> = {}) {
  const { answers, findings } = readAnswers([HEADER, ...rows], survey, { ...defaults, ...settings }, 'Svar');
  if (answers.kind !== 'rows') throw new Error('not rows');
  const { matrix } = answers;
  return {
    matrix,
    told: findings.map(({ severity, code, place, details }) => [severity, code, placeText(place, sv), details]),
  };
}
const byNumber = { respondentColumn: 'Nr' };

describe('two rows of one respondent', () => {
  const rows = [
    ['p1', 'Demostad', 1, 2],
    ['p2', 'Demostad', 3, 3],
    [' p1', 'Demostad', 4, 5],
  ];

  it('are one person: the later row counts, and the row is told of', () => {
    const { matrix, told } = read(rows, byNumber);
    expect([matrix.rows, ...matrix.codes]).toEqual([2, 3, 3, 4, 5]);
    expect(told).toEqual([['warning', 'REPEATED_RESPONDENT', 'Svar!A4', { first: 1, kept: 'later' }]]);
  });

  it('are the earlier row where the settings say so', () => {
    const { matrix, told } = read(rows, { ...byNumber, repeatedRespondent: 'earlier' });
    expect([matrix.rows, ...matrix.codes]).toEqual([2, 1, 2, 3, 3]);
    expect(told).toEqual([['warning', 'REPEATED_RESPONDENT', 'Svar!A4', { first: 1, kept: 'earlier' }]]);
  });

  it('of which the later has no answer are the earlier one', () => {
    const { matrix, told } = read([rows[0]!, ['p1', 'Demostad', '', '']], byNumber);
    expect([...matrix.codes]).toEqual([1, 2]);
    expect(told).toEqual([['info', 'ROWS_WITHOUT_ANSWERS', 'Svar!B3', { rows: 1 }]]);
  });

  it.each(['-', 'hej'])('of which the later has only %s are the earlier one', (text) =>
    expect([...read([rows[0]!, ['p1', 'Demostad', text, '']], byNumber).matrix.codes]).toEqual([1, 2]),
  );

  it('three times over are one', () => expect(read([...rows, ['p1', 'Demostad', 6, 6]], byNumber).matrix.rows).toBe(2));

  it('in different municipalities stop where they are many: each may have been numbered apart', () => {
    const numbered = ['Demostad', 'Granneby'].flatMap((unit) =>
      Array.from({ length: 6 }, (_, number) => [number, unit, 2, 3]),
    );
    expect(read(numbered, byNumber).told).toEqual([['stop', 'RESPONDENTS_SHARE_IDS', 'Svar!A1', { rows: 6 }]]);
  });
});

describe('rows that are nobody’s', () => {
  it('have no answer to any question, are in no count and told of with their number', () => {
    const { matrix, told } = read([
      [1, 'Demostad', 3, ''],
      [2, 'Demostad', '', ' '],
      [3, 'Demostad', '-', null],
      [4, 'Granneby', '', ''],
    ]);
    expect([matrix.rows, matrix.units.map(({ name }) => name)]).toEqual([1, ['Demostad']]);
    expect(told).toEqual(
      [
        ['info', 'QUESTION_WITHOUT_ANSWERS', 'Svar', { id: 'q2' }],
        ['info', 'ROWS_WITHOUT_ANSWERS', 'Svar!B3', { rows: 3 }],
      ].sort((a, b) => String(b[1]).localeCompare(String(a[1]))),
    );
  });

  it('are the header once more, and sums', () => {
    const { matrix, told } = read([
      [1, 'Demostad', 3, 4],
      HEADER,
      [2, 'Demostad', 5, 6],
      ['', 'Summa', 8, 10],
      ['', 'Medel', 4, 5],
      ['', 'Totalt', 4, 5],
    ]);
    expect(matrix.rows).toBe(2);
    expect(told.map(([, code]) => code)).toEqual(expect.arrayContaining(['AGGREGATE_ALL_TOGETHER']));
  });

  it('have answers of which none is valid: in no count either, and told of with their number', () => {
    const { matrix, told } = read([
      [1, 'Demostad', 3, ''],
      [2, 'Demostad', 'hej', ''],
      [3, 'Demostad', 9, 'hopp'],
      [4, 'Demostad', 'hej', 'Vet ej'],
      [5, 'Granneby', '', 'hej'],
    ]);
    expect([matrix.rows, matrix.invalid.size, matrix.units.map(({ name }) => name)]).toEqual([2, 1, ['Demostad']]);
    expect(told).toContainEqual(['info', 'ROWS_WITHOUT_VALID_ANSWERS', 'Svar!B3', { rows: 3 }]);
    expect(told.filter(([, code]) => code === 'ROWS_WITHOUT_ANSWERS')).toEqual([]);
  });

  it('but their texts are asked about', () =>
    expect(read([[1, 'Demostad', 'hej', 'hej']], { minimumGroup: 1 }).told).toContainEqual([
      'warning',
      'UNKNOWN_ANSWER',
      'Svar!C2',
      { text: 'hej', times: 2, questions: ['q1', 'q2'], scale: null, proposal: null, date: '' },
    ]));
});

it('rows exactly like an earlier one are told of where nothing tells people apart', () => {
  const rows = [
    ['a', 'Demostad', 3, 4],
    ['a', 'Demostad', 3, 4],
    ['b', 'Demostad', 3, 4],
  ];
  const { matrix, told } = read(rows);
  expect(matrix.rows).toBe(3);
  expect(told).toEqual([['info', 'EQUAL_ROWS', 'Svar!B3', { rows: 1 }]]);
});
