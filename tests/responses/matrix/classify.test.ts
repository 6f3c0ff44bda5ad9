import * as fc from 'fast-check';
import { createClassifier, suggestedValue } from '../../../src/responses/matrix/classify';
import { defaults } from '../../default-settings';
import type { Cell } from '../../../src/grid/grid';

const classifier = createClassifier({
  ...defaults,
  values: { '5 - Instämmer helt': 5, Straße: 2 },
  dontKnow: ['Vet ej', '9'],
  blank: ['-'],
});
const said = (cell: Cell): string => {
  const code = classifier.classify(cell);
  if (code < classifier.dontKnow) return `rated ${code + 1}`;
  return code === classifier.dontKnow ? 'dontKnow' : code === classifier.blank ? 'blank' : 'invalid';
};

it.each<[Cell, string]>([
  [5, 'rated 5'],
  ['5', 'rated 5'],
  ['05', 'rated 5'],
  [5.5, 'invalid'],
  ['5,5', 'invalid'],
  ['5.0', 'invalid'],
  [0, 'invalid'],
  [7, 'invalid'],
  [-1, 'invalid'],
  ['-1', 'invalid'],
  ['+5', 'invalid'],
  ['５', 'invalid'],
  [1e21, 'invalid'],
  [NaN, 'invalid'],
  [46_000, 'invalid'],
  [true, 'invalid'],
  [false, 'invalid'],
  ['', 'blank'],
  [null, 'blank'],
  [undefined, 'blank'],
  [' \u00a0\t', 'blank'],
  ['\u200b', 'blank'],
  ['-', 'blank'],
  [' - ', 'blank'],
  ['Vet ej', 'dontKnow'],
  ['VET\u00a0EJ ', 'dontKnow'],
  ['vet\n ej', 'dontKnow'],
  [9, 'dontKnow'],
  ['9', 'dontKnow'],
  ['Vet inte', 'invalid'],
  ['Vet \u0435j', 'invalid'],
  ['5 - instämmer helt', 'rated 5'],
  ['5 - Insta\u0308mmer helt', 'rated 5'],
  ['STRASSE', 'rated 2'],
  ['6 - Instämmer helt', 'invalid'],
  ["'5", 'invalid'],
  ['__proto__', 'invalid'],
])('%j counts as %s', (cell, kind) => expect(said(cell)).toBe(kind));

it('a text that the settings give a number goes before "don\'t know", and that before not answered', () => {
  const { classify, dontKnow } = createClassifier({
    scale: { min: 1, max: 6 },
    values: { '-': 3 },
    dontKnow: ['-', ''],
    blank: ['-'],
  });
  expect(classify('-')).toBe(2);
  expect(classify('')).toBe(dontKnow);
});

it('a scale may begin at 0', () => {
  const { classify, invalid } = createClassifier({ scale: { min: 0, max: 14 }, values: {}, dontKnow: [], blank: [] });
  expect([0, '14', 15].map(classify)).toEqual([0, 14, invalid]);
});

it('a number and its text count alike', () => {
  fc.assert(fc.property(fc.oneof(fc.integer(), fc.double()), (value) => said(value) === said(String(value))));
});

it.each([
  ['5 - Instämmer helt', 5],
  ['3. Delvis', 3],
  ['6 Helt', 6],
  ['4) ofta', 4],
  ['7 - Utanför', null],
  ['Instämmer', null],
  ['5', null],
  ['2026-03-01 09:00', null],
] as const)('the number that %j may stand for is %s', (text, value) =>
  expect(suggestedValue(text, { min: 1, max: 6 })).toBe(value),
);
