import fc from 'fast-check';
import type { Cell } from '../../../src/grid/grid';
import { keepNamedColumns } from '../../../src/command/answer-files/keep-named-columns';
import type { Mapping } from '../../../src/command/answer-files/mapping';
import { at } from '../../at';
import { findingWords } from '../../../src/messages/finding';
import { sv } from '../../../src/messages/sv';

const mapping: Mapping = {
  unit: 'Kommun',
  department: 'Förvaltning',
  scale: { min: 1, max: 6 },
  questions: [
    { id: 'q1', column: 'Vi delar data', occurrence: 2 },
    { id: 'q2', column: 'Målbild', statement: 'Vi har en målbild' },
  ],
};
const kept = (grid: Cell[][], own: Mapping = mapping) => keepNamedColumns(grid, own, 'svar.csv');

it('keeps the columns that the mapping names, in their order, and tells the others', () => {
  expect(
    kept([
      ['Namn', ' kommun', 'Vi delar data', 'E-post', 'Förvaltning', 'vi delar\u00a0data', 'Styrning [Målbild]', ''],
      ['Ada', 'A', '1', 'ada@a.example', 'Skola', '2', '3', 'x'],
      ['Bo', 'B', '4'],
    ]),
  ).toEqual({
    grid: [
      [' kommun', 'Vi delar data', 'Förvaltning', 'vi delar\u00a0data', 'Styrning [Målbild]'],
      ['A', '1', 'Skola', '2', '3'],
      ['B', '4'],
    ],
    dropped: ['Namn', 'E-post'],
    findings: [
      {
        severity: 'info',
        code: 'DROPPED_COLUMNS',
        place: at('svar.csv'),
        details: {
          columns: [
            { header: 'Namn', column: 0 },
            { header: 'E-post', column: 3 },
            { header: '', column: 7 },
          ],
        },
      },
    ],
  });
});

it('cuts the rows above and the further header lines alike', () => {
  expect(
    kept(
      [
        ['Utdrag', 'ur verktyget', ''],
        ['Tid', 'Kommun', 'Målbild'],
        ['{"id":1}', 'Er kommun', 'Fråga 2'],
        ['10:00', 'A', '5'],
      ],
      { ...mapping, skipRowsAfterHeader: 1 },
    ).grid,
  ).toEqual([
    ['ur verktyget', ''],
    ['Kommun', 'Målbild'],
    ['Er kommun', 'Fråga 2'],
    ['A', '5'],
  ]);
});

it('a row that has nothing left stays as an empty row and is told', () => {
  expect(
    kept([
      ['Kommun', 'Målbild', 'Ålder'],
      ['', '', '44'],
      ['', '', ''],
      ['A', '1', '51'],
      ['', '\u200b', '38'],
    ]),
  ).toEqual({
    grid: [
      ['Kommun', 'Målbild'],
      ['', ''],
      ['', ''],
      ['A', '1'],
      ['', '\u200b'],
    ],
    dropped: ['Ålder'],
    findings: [
      expect.objectContaining({ code: 'DROPPED_COLUMNS' }),
      { severity: 'info', code: 'EMPTIED_ROWS', place: at('svar.csv'), details: { rows: 2 } },
    ],
  });
});

it('in long form and aggregates keeps the columns of questions, answers and figures as well', () => {
  const long: Mapping = {
    unit: 'Kommun',
    respondent: 'Nr',
    layout: 'long',
    scale: { min: 1, max: 6 },
    questions: [{ id: 'q1' }, { id: 'q2' }],
  };
  expect(
    kept(
      [
        ['Nr', 'E-post', 'Kommun', 'Fråge-ID', 'Svar'],
        ['1', 'a@a.example', 'A', 'q1', '4'],
        ['1', 'a@a.example', 'A', 'q2', '5'],
      ],
      long,
    ).grid,
  ).toEqual([
    ['Nr', 'Kommun', 'Fråge-ID', 'Svar'],
    ['1', 'A', 'q1', '4'],
    ['1', 'A', 'q2', '5'],
  ]);
  const aggregates: Mapping = {
    unit: 'Kommun',
    layout: 'aggregates',
    scale: { min: 1, max: 6 },
    questions: [{ id: 'q1' }, { id: 'q2' }],
  };
  expect(
    kept(
      [
        ['Kommun', 'Uttaget av', 'Fråge-ID', 'Antal skattade', 'Antal vet ej', 'Medel'],
        ['A', 'Ada', 'q1', 7, 2, 3.5],
      ],
      aggregates,
    ),
  ).toEqual({
    grid: [
      ['Kommun', 'Fråge-ID', 'Antal skattade', 'Antal vet ej', 'Medel'],
      ['A', 'q1', 7, 2, 3.5],
    ],
    dropped: ['Uttaget av'],
    findings: [
      {
        severity: 'info',
        code: 'DROPPED_COLUMNS',
        place: at('svar.csv'),
        details: { columns: [{ header: 'Uttaget av', column: 1 }] },
      },
    ],
  });
});

it('says nothing of columns without any content, or where nothing is dropped', () => {
  expect(
    kept([
      ['Kommun', '', 'Målbild'],
      ['A', '', '4'],
    ]),
  ).toEqual({
    grid: [
      ['Kommun', '', 'Målbild'],
      ['A', '', '4'],
    ],
    dropped: [],
    findings: [],
  });
});

it('leaves a grid of which it names nothing as it is, for the reader to say so', () => {
  const grid = [
    ['Ort', 'Ålder'],
    ['Byn', '44'],
  ];
  expect(kept(grid)).toEqual({ grid, dropped: [], findings: [] });
});

it('names at most eight columns, each at most 60 characters long', () => {
  const { findings } = kept([
    ['Kommun', 'Målbild', ...'abcdefghi'.split(''), 'x'.repeat(70)],
    ['A', '1', ...'123456789'.split(''), 'y'],
  ]);
  expect(findingWords(findings[0]!, sv).what).toBe(
    '10 kolumner som mappningen inte nämner används inte och har inte lästs in: ”a”, ”b”, ”c”, ”d”, ”e”, ”f”, ”g” ….',
  );
});

it('no content of a column that is not named is left, wherever the columns stand', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(['Kommun', 'Förvaltning', 'Vi delar data', 'Målbild', 'Namn', 'Mobil', 'Kommentar'], {
        minLength: 1,
      }),
      fc.nat({ max: 7 }),
      (headers, width) => {
        const row = headers
          .map((header) => (['Namn', 'Mobil', 'Kommentar'].includes(header) ? 'hemligt' : '1'))
          .slice(0, width);
        const { grid } = kept([headers, row]);
        if (headers.some((header) => !['Namn', 'Mobil', 'Kommentar'].includes(header)))
          expect(JSON.stringify(grid)).not.toContain('hemligt');
      },
    ),
  );
});
