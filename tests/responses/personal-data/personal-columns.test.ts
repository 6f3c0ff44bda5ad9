import type { Cell } from '../../../src/grid/grid';
import { findingWords } from '../../../src/messages/finding';
import { placeText } from '../../../src/messages/place';
import { sv } from '../../../src/messages/sv';
import { personalColumns } from '../../../src/responses/personal-data/personal-columns';
import { at } from '../../at';

const columns = { headerRow: 0, unit: 0, department: -1, role: -1, respondent: -1, questions: [1, 2] };
const none = { droppedColumns: [], skipRowsAfterHeader: 0 };
const header = ['Kommun', 'Fråga 1', 'Vi svarar på e-post'];
const grid = (headers: readonly Cell[], ...rows: readonly (readonly Cell[])[]): Cell[][] => [
  [...header, ...headers],
  ...rows.map((row) => ['A', 1, 2, ...row]),
];
const codes = (...args: Parameters<typeof personalColumns>) =>
  personalColumns(...args).map(({ severity, code, place }) => [severity, code, placeText(place, sv)]);

it('a column that nothing uses and that seems to hold personal data is Stopp', () => {
  expect(personalColumns(grid(['E-post', 'Kod'], ['', '900101-0000']), columns, none, 'Svar')).toEqual([
    { severity: 'stop', code: 'PERSONAL_COLUMN', place: at('Svar!D1'), details: { kind: 'email', column: 'E-post' } },
    { severity: 'stop', code: 'PERSONAL_COLUMN', place: at('Svar!E1'), details: { kind: 'identity', column: 'Kod' } },
  ]);
});

it('one that Inställningar names as not used is Info, in whatever letters', () => {
  const settings = { ...none, droppedColumns: [' e-POST '] };
  expect(codes(grid(['E-post', 'Kommentar'], ['a@exempel.se', 'Bra']), columns, settings, 'Svar')).toEqual([
    ['info', 'DROPPED_COLUMN', 'Svar!D1'],
  ]);
});

it('a column without a header is looked at too, and so is one longer than the header row', () => {
  const wide = grid([], ['a@exempel.se'], ['b@exempel.se']);
  expect(codes(wide, columns, none, 'Svar')).toEqual([['stop', 'PERSONAL_COLUMN', 'Svar!D1']]);
  expect(findingWords(personalColumns(wide, columns, none, 'Svar')[0]!, sv).what).toMatch(
    /^En kolumn utan rubrik ser ut att innehålla e-postadresser/,
  );
});

it('what is filled in only far down is seen', () => {
  const rows = Array.from({ length: 3000 }, (_, row) => [row < 2990 ? '' : `person${row}@exempel.se`]);
  expect(codes(grid(['Övrigt'], ...rows), columns, none, 'Svar')).toEqual([['stop', 'PERSONAL_COLUMN', 'Svar!D1']]);
});

describe('a column in use', () => {
  const used = { ...columns, department: 3, respondent: 4 };

  it('may have any header and hold names of offices', () => {
    const rows = Array.from({ length: 8 }, (_, row) => ['Tekniska Kontoret', `R${row}`]);
    expect(codes(grid(['Namn på förvaltningens e-post', 'ID'], ...rows), used, none, 'Svar')).toEqual([]);
  });

  it.each([
    ['e-mail addresses as respondents', 'ID', 'a@exempel.se', 'Svar!E1'],
    ['personal numbers as respondents', 'ID', '900101-0000', 'Svar!E1'],
    ['a header that says name over respondents', 'Namn', 'X', 'Svar!E1'],
    ['time stamps as respondents', 'Tidstämpel', 46000.25, 'Svar!E1'],
  ])('is Stopp with %s', (_, title, cell, where) =>
    expect(codes(grid(['Förvaltning', title], ['Vård', cell], ['Skola', cell]), used, none, 'Svar')).toEqual([
      ['stop', 'PERSONAL_COLUMN_IN_USE', where],
    ]),
  );

  it('is Stopp where a department or a question holds e-mail addresses', () => {
    const some = [
      [...header, 'Förvaltning', 'ID'],
      ['A', 'a@exempel.se', 2, 'b@exempel.se', 'r1'],
      ['A', 'c@exempel.se', 3, 'd@exempel.se', 'r2'],
    ];
    expect(personalColumns(some, used, none, 'Svar').map(({ place, details }) => [place, details])).toEqual([
      [at('Svar!B1'), { kind: 'email', column: 'Fråga 1', use: 'question' }],
      [at('Svar!D1'), { kind: 'email', column: 'Förvaltning', use: 'department' }],
    ]);
  });

  it('cannot be named as not used; of two with the same header the unused one is meant', () => {
    expect(codes(grid([]), columns, { ...none, droppedColumns: ['Fråga 1'] }, 'Svar')).toEqual([
      ['stop', 'DROPPED_COLUMN_IN_USE', 'Svar!B1'],
    ]);
    expect(codes(grid(['Fråga 1'], ['x']), columns, { ...none, droppedColumns: ['Fråga 1'] }, 'Svar')).toEqual([
      ['info', 'DROPPED_COLUMN', 'Svar!D1'],
    ]);
  });
});

it('no finding quotes what stands in a column', () => {
  const some = grid(['E-post', 'Kod', 'Övrigt'], ['anna@exempel.se', '900101-0000', '070-123 45 67']);
  const words = personalColumns(some, { ...columns, respondent: 4 }, none, 'Svar')
    .map((finding) => JSON.stringify([finding, findingWords(finding, sv)]))
    .join();
  expect(words).not.toMatch(/anna|900101|070-123/);
});
