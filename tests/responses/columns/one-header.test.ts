/** Header lines under each other, as exports have them. */
import type { Grid } from '../../../src/grid/grid';
import { headerParts } from '../../../src/responses/columns/header-parts';
import { withOneHeader } from '../../../src/responses/columns/one-header';

const WANTED = ['Kommun', 'Vi delar data', 'Vi har mål'];

describe('one header', () => {
  it('is made of two lines: the lower where it says something, else the upper', () => {
    const grid: Grid = [
      ['Svarsnummer', 'Kommun', 'I vilken grad instämmer du?', ''],
      ['', 'Response', 'Vi delar data', 'Vi har mål'],
      [1, 'Demostad', 3, 4],
    ];
    expect(withOneHeader(grid, WANTED)).toEqual([
      [],
      ['Svarsnummer', 'Kommun', 'Vi delar data', 'Vi har mål'],
      [1, 'Demostad', 3, 4],
    ]);
    expect(withOneHeader(grid, ['Något annat'])).toEqual(withOneHeader(grid, WANTED));
  });

  it('is made of three lines, and stands where the last of them stood', () => {
    const grid: Grid = [
      ['Enkät 2026'],
      ['Bakgrund', 'Del A', ''],
      ['Kommun', '', ''],
      ['', 'Vi delar data', 'Vi har mål'],
      ['Demostad', 3, 4],
    ];
    expect(withOneHeader(grid, WANTED)).toEqual([
      ['Enkät 2026'],
      ['Bakgrund', 'Del A', ''],
      [],
      ['Kommun', 'Vi delar data', 'Vi har mål'],
      ['Demostad', 3, 4],
    ]);
  });

  it('of Qualtrics keeps the line that is wanted, without the lines for people and machines below it', () => {
    const grid: Grid = [
      ['Q1', 'Q2', 'Q3'],
      ['Vilken kommun?', 'Vi delar data', 'Vi har mål'],
      ['{"ImportId":"QID1"}', '{"ImportId":"QID2"}', '{"ImportId":"QID3"}'],
      ['Demostad', 3, 4],
    ];
    expect(withOneHeader(grid, ['Q1', 'Q2', 'Q3'])).toEqual([grid[0], [], [], grid[3]]);
    expect(withOneHeader(grid, WANTED)).toEqual([grid[0], grid[1], [], grid[3]]);
  });

  it.each([
    [
      [
        ['Kommun', 'Vi delar data', 'Vi har mål', ''],
        ['Demostad', 'Vet ej', 'Vet ej', 'en anteckning'],
        ['Demostad', 'Vet ej', '', 'en till'],
      ],
    ],
    [
      [
        ['Kommun', 'Vi delar data', 'Vi har mål'],
        ['Demostad', 'Instämmer', 'Instämmer inte'],
      ],
    ],
    [
      [
        ['En titel', ''],
        ['Kommun', 'Vi delar data'],
        ['Demostad', 3],
      ],
    ],
    [[['Kommun']]],
    [[]],
  ] as readonly [Grid][])('is left as it is: %j', (grid) => expect(withOneHeader(grid, WANTED)).toBe(grid));
});

it.each([
  ['Område [Vi delar data]', 'Vi delar data'],
  ['G1Q1. Vi delar data', 'Vi delar data'],
  ['G1Q1. Vi delar data', 'G1Q1'],
  ['Q2[SQ001]: Vi delar data', 'Vi delar data'],
  ['Vi delar data', 'Vi delar data'],
])('%s is called %s', (header, part) => expect(headerParts(header)).toContain(part));

it.each(['Vi delar data - och metadata', 'Hur gick 2025? Bra', 'Vi är 2 - ibland 3'])('%s is one text', (header) =>
  expect(headerParts(header)).toEqual([header]),
);
