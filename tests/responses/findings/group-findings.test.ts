import type { Cell } from '../../../src/grid/grid';
import { earlierAnswers } from '../../../src/responses/earlier-answers';
import { readAnswers } from '../../../src/responses/read-answers';
import type { Department, Question, Survey } from '../../../src/responses/survey';
import { defaults } from '../../default-settings';
import type { Settings } from '../../../src/settings/settings';
import { at } from '../../at';
import { placeText } from '../../../src/messages/place';
import { sv } from '../../../src/messages/sv';

const question = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  number: 1,
  column: id,
  occurrence: 1,
  shortName: id,
  statement: id,
  area: '',
  category: '',
  dimension: '',
  reversed: false,
  changed: false,
  ...more,
});
const department = (municipality: string, name: string): Department => ({
  municipality,
  name,
  reportedAs: name,
  invited: null,
});
const survey: Survey = {
  questions: [question('F1')],
  municipalities: [
    { id: 'a', name: 'A', invited: null },
    { id: 'b', name: 'B', invited: null },
  ],
  departments: [department('A', 'Vård'), department('A', 'Skola'), department('B', 'Vård')],
};
const settings: Settings = { ...defaults, minimumGroup: 1, departmentColumn: 'Förvaltning', respondentColumn: 'ID' };
const grid = (...rows: readonly (readonly Cell[])[]): Cell[][] => [
  ['Kommun', 'Förvaltning', 'ID', 'F1'],
  ...rows.map((row) => [...row]),
];
const found = (some: Cell[][], changes: Partial<Settings> = {}, of: Survey = survey) =>
  readAnswers(some, of, { ...settings, ...changes }, 'Svar').findings.filter(
    ({ code }) => code !== 'UNIT_WITHOUT_ROWS',
  );

describe('departments', () => {
  it('that Förvaltningar does not have are told once each, with the name that may be meant, and without how many rows', () => {
    const some = grid(
      ['A', 'Vård', 1, 3],
      ['A', 'vård', 2, 3],
      ['A', 'vård', 3, 3],
      ['B', 'Skola', 4, 3],
      ['C', 'Annat', 5, 3],
    );
    expect(found(some).filter(({ code }) => code !== 'UNKNOWN_UNIT')).toEqual([
      {
        severity: 'warning',
        code: 'UNKNOWN_DEPARTMENT',
        place: at('Svar!B3'),
        details: { municipality: 'A', name: 'vård', similar: 'Vård' },
      },
      {
        severity: 'warning',
        code: 'UNKNOWN_DEPARTMENT',
        place: at('Svar!B5'),
        details: { municipality: 'B', name: 'Skola', similar: '' },
      },
    ]);
  });

  it('are all known where Förvaltningar is empty', () =>
    expect(found(grid(['A', 'Vad som helst', 1, 3]), {}, { ...survey, departments: [] })).toEqual([]));

  it('of a municipality that is not shown are not repeated: what people call them there is theirs', () => {
    const rows = (name: string, count: number): Cell[][] =>
      Array.from({ length: count }, (_, index): Cell[] => [name, `Eget ord i ${name}`, `${name}${index}`, 3]);
    const codes = (minimumGroup: number): unknown[] =>
      found(grid(...rows('A', 5), ...rows('B', 4)), { minimumGroup }).map(({ details }) => details);
    expect(codes(5)).toEqual([{ municipality: 'A', name: 'Eget ord i A', similar: '' }]);
    expect(codes(4)).toHaveLength(2);
  });

  it('that are missing on some rows are told by the first of them', () => {
    expect(found(grid(['A', 'Vård', 1, 3], ['A', ' ', 2, 3], ['B', '', 3, 3]))).toEqual([
      { severity: 'info', code: 'ROWS_WITHOUT_DEPARTMENT', place: at('Svar!B3'), details: {} },
    ]);
  });

  it('without a column of theirs are told of', () => {
    expect(found(grid(['A', 'Vård', 1, 3]), { departmentColumn: '' })).toEqual([
      { severity: 'warning', code: 'DEPARTMENTS_WITHOUT_COLUMN', place: at('Svar'), details: {} },
    ]);
  });

  it('are cut after a hundred names', () => {
    const names = found(grid(...Array.from({ length: 130 }, (_, row) => ['A', `F${row}`, row, 3]))).filter(({ code }) =>
      code.includes('DEPARTMENT'),
    );
    expect([names.length, names.at(-1)]).toEqual([
      100,
      {
        severity: 'warning',
        code: 'UNKNOWN_DEPARTMENT',
        place: at('Svar!B101'),
        details: { municipality: 'A', name: 'F99', similar: '' },
        more: 30,
      },
    ]);
  });
});

describe('respondents', () => {
  it('on two rows are told of by the later one, and the id is not quoted', () => {
    const some = grid(
      ['A', 'Vård', 'r-17', 3],
      ['A', 'Vård', 'r-18', 3],
      ['B', 'Vård', ' r-17', 3],
      ['A', 'Vård', '', 3],
      ['A', 'Vård', '', 3],
    );
    expect(found(some)).toEqual([
      { severity: 'warning', code: 'REPEATED_RESPONDENT', place: at('Svar!C4'), details: { first: 1, kept: 'later' } },
    ]);
  });

  it('are not looked for where the settings name no such column', () =>
    expect(found(grid(['A', 'Vård', 1, 3], ['A', 'Vård', 1, 3]), { respondentColumn: '' })).toEqual([
      { severity: 'info', code: 'EQUAL_ROWS', place: at('Svar!A3'), details: { rows: 1 } },
    ]));
});

describe('answers', () => {
  it('outside the scale say so, and whole texts that look like "vet ej" say what to do', () => {
    expect(
      found(
        grid(
          ['A', 'Vård', 1, 7],
          ['A', 'Vård', 2, 'Vet inte/ingen åsikt'],
          ['A', 'Vård', 3, 'Vet inte/ingen åsikt'],
          ['A', 'Vård', 4, 'vetenskap'],
          ['A', 'Vård', 5, 3],
        ),
      ).map(({ code, place, details }) => [code, placeText(place, sv), details]),
    ).toEqual([
      ['ROWS_WITHOUT_VALID_ANSWERS', 'Svar!A2', { rows: 4 }],
      ['MUCH_NOT_UNDERSTOOD', 'Svar', { id: 'F1', unknown: 4, answers: 5 }],
      [
        'UNKNOWN_ANSWER',
        'Svar!D3',
        { text: 'Vet inte/ingen åsikt', times: 2, questions: ['F1'], scale: null, proposal: 'dontKnow', date: '' },
      ],
      [
        'UNKNOWN_ANSWER',
        'Svar!D2',
        { text: '7', times: 1, questions: ['F1'], scale: { min: 1, max: 6 }, proposal: 'dontKnow', date: '' },
      ],
      [
        'UNKNOWN_ANSWER',
        'Svar!D5',
        { text: 'vetenskap', times: 1, questions: ['F1'], scale: null, proposal: null, date: '' },
      ],
    ]);
  });

  it('municipalities and departments with personal data in them are not quoted', () => {
    const some = found(
      grid(
        ['anna@exempel.se', 'Vård', 1, 3],
        ['A', 'bo@exempel.se', 2, 3],
        ['A', 'Vård', 3, 'ring 900101-0000'],
        ['A', 'Vård', 4, 3],
        ['B', 'Vård', 5, 3],
      ),
    );
    expect(some.map(({ code, place, details }) => [code, placeText(place, sv), details])).toEqual([
      ['PERSONAL_ANSWER', 'Svar!A2', { kind: 'email' }],
      ['ROWS_WITHOUT_VALID_ANSWERS', 'Svar!A4', { rows: 1 }],
      ['PERSONAL_ANSWER', 'Svar!B3', { kind: 'email' }],
      ['MUCH_NOT_UNDERSTOOD', 'Svar', { id: 'F1', unknown: 1, answers: 5 }],
      ['PERSONAL_ANSWER', 'Svar!D4', { kind: 'identity' }],
    ]);
    expect(JSON.stringify(some)).not.toMatch(/anna|bo@|900101/);
  });
});

describe('the measurement before', () => {
  const asked = (...rows: Cell[][]) => ({
    grid: [['Fråge-ID', 'Frågetext', 'Kolumn i svaren', 'Vänd skala'], ...rows],
    tab: 'Frågor 2025',
  });
  const now = (...questions: Question[]): Survey => ({ questions, municipalities: [], departments: [] });
  const before = [
    ['Kommun', 'F1'],
    ['A', 3],
  ];
  const trend = (of: Survey, then: ReturnType<typeof asked> | null) =>
    earlierAnswers(before, then, of, defaults, { answers: 'Svar 2025', questions: 'Frågor' }).findings.map(
      ({ severity, code, place, details }) => [severity, code, place.tab, details],
    );

  it('with the same words says nothing', () =>
    expect(
      trend(now(question('F1', { statement: 'Vi delar data' })), asked(['F1', ' vi  delar data', 'F1', ''])),
    ).toEqual([]));

  it('with other words breaks the trend and says how it was worded', () => {
    expect(
      trend(now(question('F1', { statement: 'Vi delar data' })), asked(['F1', 'Vi delar all data', 'F1', ''])),
    ).toEqual([
      ['warning', 'QUESTION_CHANGED', 'Frågor', { id: 'F1', now: 'Vi delar data', before: 'Vi delar all data' }],
    ]);
  });

  it('on a scale turned the other way, or marked as changed, breaks it too', () => {
    expect(trend(now(question('F1')), asked(['F1', 'F1', 'F1', 'Ja']))).toEqual([
      ['warning', 'QUESTION_TURNED', 'Frågor', { id: 'F1' }],
    ]);
    expect(trend(now(question('F1', { changed: true })), null)).toEqual([
      ['info', 'QUESTION_MARKED_CHANGED', 'Frågor', { id: 'F1' }],
    ]);
  });

  it('without a question tells that it is new, not that its column is missing', () => {
    expect(trend(now(question('F1'), question('F2')), asked(['F1', 'F1', 'F1', '']))).toEqual([
      ['info', 'QUESTION_IS_NEW', 'Frågor', { id: 'F2' }],
    ]);
  });
});
