import {
  findColumns,
  findHeaderRow,
  headerKeys,
  headerNames,
  positionsByKey,
  readRecords,
  type WantedColumns,
} from '../../src/grid/find-columns';
import { thrownBy } from '../thrown-by';

const wanted: WantedColumns<'questions', 'id' | 'statement', 'area'> = {
  tab: 'Frågor',
  table: 'questions',
  required: ['id', 'statement'],
  optional: ['area'],
};

it('headers are found whatever their capitals, spaces and composition', () => {
  expect(findColumns(['x', ' fra\u030age-ID\u00a0', 'FRÅGETEXT'], wanted)).toEqual({ id: 1, statement: 2, area: -1 });
});

it('all missing headers are named together', () => {
  expect(thrownBy(() => findColumns(['Delområde'], wanted))).toMatchObject({
    code: 'MISSING_COLUMNS',
    details: { tab: 'Frågor', table: 'questions', columns: ['id', 'statement'] },
  });
});

it('a wanted header that stands twice is refused, any other may', () => {
  expect(thrownBy(() => findColumns(['Fråge-ID', 'fråge-id', 'Frågetext'], wanted))).toMatchObject({
    code: 'DOUBLED_COLUMN',
    details: { columns: ['Fråge-ID'] },
  });
  expect(findColumns(['Fråge-ID', 'Frågetext', 'Övrigt', 'Övrigt'], wanted)).toEqual({ id: 0, statement: 1, area: -1 });
});

it('the header is looked for in the first three rows', () => {
  const header = ['Fråge-ID', 'Frågetext'];
  expect(findHeaderRow([['En rad som förklarar.'], [], header], header)).toBe(2);
  expect(findHeaderRow([[], [], [], header], header)).toBe(0);
});

it('the header is the row with the most different headers, however often one stands there', () => {
  expect(
    findHeaderRow(
      [
        ['Fråge-ID', 'fråge-id', 'x', 'y'],
        ['Fråge-ID', 'Frågetext'],
      ],
      ['Fråge-ID', 'Frågetext'],
    ),
  ).toBe(1);
  expect(findHeaderRow([[], ['Frågetext'], ['Fråge-ID']], ['Fråge-ID', 'Frågetext'])).toBe(1);
});

it('rows below the header are read with their place, those with nothing in them left out', () => {
  const { headerRow, rows } = readRecords(
    [['Anm.'], ['Fråge-ID', 'Frågetext'], ['a', 'A'], [' ', ''], [], ['b']],
    wanted,
  );
  expect(headerRow).toBe(1);
  expect(rows).toEqual([
    { index: 2, cells: ['a', 'A'] },
    { index: 5, cells: ['b'] },
  ]);
});

it('a tab with nothing in it is said to be empty', () => {
  expect(thrownBy(() => readRecords([['', ' '], []], wanted))).toMatchObject({
    code: 'EMPTY_TAB',
    details: { tab: 'Frågor' },
  });
});

it('a doubled header is told as it was first written', () =>
  expect(thrownBy(() => findColumns(['x', 'Frågetext', 'FRÅGE-ID', 'Fråge-ID'], wanted))).toMatchObject({
    details: { tab: 'Frågor', columns: ['FRÅGE-ID'] },
  }));

it('every place of a header is known, left to right; columns without one are not', () =>
  expect([...positionsByKey(['A', '', ' a', null, 'b'])]).toEqual([
    ['a', [0, 2]],
    ['b', [4]],
  ]));

it('a header is called what it is called in every language', () =>
  expect(headerNames('questions', ['id', 'area'])).toEqual(['Fråge-ID', 'Question ID', 'Delområde', 'Area']));

it('the columns of a table are those that its words name', () =>
  expect(headerKeys('settings')).toEqual(['name', 'value', 'explanation']));
