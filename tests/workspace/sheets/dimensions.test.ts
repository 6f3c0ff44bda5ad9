/** Rows and columns that come, go and move, with everything that stands on them. */
import fc from 'fast-check';
import { fixture, type Answer, type Fixture } from './spreadsheet-fixture';

const insert = (dimension: string, startIndex: number, endIndex: number): object => ({
  insertDimension: { range: { sheetId: 0, dimension, startIndex, endIndex } },
});
const remove = (dimension: string, startIndex: number, endIndex: number): object => ({
  deleteDimension: { range: { sheetId: 0, dimension, startIndex, endIndex } },
});
const area = (top: number, bottom: number, left: number, right: number): object => ({
  sheetId: 0,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});

/** Eight rows, six columns, and one of everything around C4:D6. */
function furnished(): Fixture {
  const made = fixture();
  const column = (at: number): object => ({ sourceRange: { sources: [area(3, 6, at, at + 1)] } });
  const answer = made.batch(
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { rowCount: 8, columnCount: 6, frozenRowCount: 1 } },
        fields: 'gridProperties',
      },
    },
    {
      updateCells: {
        start: {},
        fields: 'userEnteredValue',
        rows: Array.from({ length: 8 }, (_, i) => ({
          values: Array.from({ length: 6 }, (__, j) => ({ userEnteredValue: { stringValue: `${i}${j}` } })),
        })),
      },
    },
    { mergeCells: { range: area(3, 6, 2, 4), mergeType: 'MERGE_ALL' } },
    { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'plats', range: area(3, 6, 2, 4) } } },
    { addProtectedRange: { protectedRange: { protectedRangeId: 1, range: area(3, 6, 2, 4), warningOnly: true } } },
    {
      addConditionalFormatRule: {
        index: 0,
        rule: { ranges: [area(3, 6, 2, 4)], booleanRule: { condition: { type: 'NOT_BLANK' }, format: {} } },
      },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId: 2,
          metadataKey: 'k',
          visibility: 'DOCUMENT',
          location: { dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex: 4, endIndex: 5 } },
        },
      },
    },
    {
      addChart: {
        chart: {
          chartId: 3,
          position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 4, columnIndex: 2 } } },
          spec: {
            basicChart: { chartType: 'SCATTER', domains: [{ domain: column(2) }], series: [{ series: column(3) }] },
          },
        },
      },
    },
    {
      setDataValidation: {
        range: area(4, 5, 0, 1),
        rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'x' }] } },
      },
    },
    { addDimensionGroup: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 3, endIndex: 6 } } },
    { setBasicFilter: { filter: { range: area(2, 7, 1, 5) } } },
    {
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: 'ROWS', startIndex: 4, endIndex: 5 },
        properties: { pixelSize: 50 },
        fields: 'pixelSize',
      },
    },
  );
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return made;
}

describe('rows that come in above', () => {
  it('push down everything: cells, merges, names, rules, metadata, charts, groups, filter and sizes', () => {
    const made = furnished();
    made.batch(insert('ROWS', 1, 3));
    const [sheet] = made.get().sheets as Answer[];
    const moved = { startRowIndex: 5, endRowIndex: 8, startColumnIndex: 2, endColumnIndex: 4 };
    expect(made.values('A4')).toEqual([['10']]);
    expect(sheet.merges).toEqual([moved]);
    expect(made.get().namedRanges[0].range).toEqual(moved);
    expect(sheet.protectedRanges[0].range).toEqual(moved);
    expect(sheet.conditionalFormats[0].ranges).toEqual([moved]);
    expect(sheet.charts[0].position.overlayPosition.anchorCell).toEqual({ rowIndex: 6, columnIndex: 2 });
    expect(sheet.charts[0].spec.basicChart.domains[0].domain.sourceRange.sources).toEqual([
      { ...moved, endColumnIndex: 3 },
    ]);
    expect(sheet.rowGroups).toEqual([{ range: { dimension: 'ROWS', startIndex: 5, endIndex: 8 }, depth: 1 }]);
    expect(sheet.basicFilter.range).toEqual({
      startRowIndex: 4,
      endRowIndex: 9,
      startColumnIndex: 1,
      endColumnIndex: 5,
    });
    expect(sheet.properties.gridProperties.rowCount).toBe(10);
    const { data } = made.get({ ranges: ['A7'], includeGridData: true }).sheets[0];
    expect(data[0].rowMetadata).toEqual([
      { pixelSize: 50, developerMetadata: [expect.objectContaining({ metadataId: 2 })] },
    ]);
    expect(data[0].rowData[0].values[0].dataValidation.condition.type).toBe('ONE_OF_LIST');
  });
});

describe('rows that go', () => {
  it('take with them what stood on them, and shrink what they cut', () => {
    const made = furnished();
    made.batch(remove('ROWS', 4, 5));
    const [sheet] = made.get().sheets as Answer[];
    expect(sheet.merges[0]).toMatchObject({ startRowIndex: 3, endRowIndex: 5 });
    expect(made.state().developerMetadata).toEqual([]);
    made.batch(remove('ROWS', 3, 5));
    expect(made.get().sheets[0]).not.toHaveProperty('merges');
    expect(made.get()).not.toHaveProperty('namedRanges');
  });

  it('count as deleted when the grid is made smaller', () => {
    const made = furnished();
    made.batch({
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { rowCount: 4 } },
        fields: 'gridProperties.rowCount',
      },
    });
    expect(made.values('A1:A')).toEqual([['00'], ['10'], ['20'], ['30']]);
    expect(made.get().namedRanges[0].range).toMatchObject({ startRowIndex: 3, endRowIndex: 4 });
  });
});

it('a row moved away keeps its cells, size and metadata', () => {
  const made = furnished();
  made.batch(
    { unmergeCells: { range: area(3, 6, 2, 4) } },
    { moveDimension: { source: { sheetId: 0, dimension: 'ROWS', startIndex: 4, endIndex: 5 }, destinationIndex: 2 } },
  );
  expect((made.values('A1:A') as string[][]).map(([one]) => one)).toEqual([
    '00',
    '10',
    '40',
    '20',
    '30',
    '50',
    '60',
    '70',
  ]);
  expect(made.state().developerMetadata[0]?.location).toMatchObject({ dimensionRange: { startIndex: 2, endIndex: 3 } });
  expect(made.state().sheets[0]?.rowMetadata[2]).toEqual({ pixelSize: 50 });
});

it('inserting rows or columns and deleting them again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('ROWS', 'COLUMNS'),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 1, max: 3 }),
      (dimension, at, count) => {
        const made = furnished();
        const before = made.state();
        made.batch(insert(dimension, at, at + count));
        made.batch(remove(dimension, at, at + count));
        expect(made.state()).toEqual(before);
      },
    ),
    { numRuns: 40 },
  );
});

describe('cells that shift inside a range', () => {
  it('move up with deleteRange while the grid keeps its size', () => {
    const made = furnished();
    made.batch({ deleteRange: { range: area(0, 2, 0, 1), shiftDimension: 'ROWS' } });
    expect(made.values('A1:B3') as string[][]).toEqual([
      ['20', '01'],
      ['30', '11'],
      ['40', '21'],
    ]);
    expect(made.get().sheets[0].properties.gridProperties.rowCount).toBe(8);
  });

  it('move right with insertRange, and the grid grows for what is filled', () => {
    const made = furnished();
    made.batch({ insertRange: { range: area(0, 1, 0, 1), shiftDimension: 'COLUMNS' } });
    expect(made.values('A1:G1')).toEqual([['', '00', '01', '02', '03', '04', '05']]);
  });

  it('take back with deleteRange what insertRange moved', () => {
    const made = furnished();
    const before = made.values('A1:F8');
    made.batch({ insertRange: { range: area(1, 3, 4, 6), shiftDimension: 'ROWS' } });
    made.batch({ deleteRange: { range: area(1, 3, 4, 6), shiftDimension: 'ROWS' } });
    expect(made.values('A1:F8')).toEqual(before);
  });
});

it('updateDimensionProperties changes the rows that there are of a range that ends past the grid', () => {
  const { batch, get } = fixture();
  const range = { sheetId: 0, dimension: 'ROWS', startIndex: 998, endIndex: 1003 };
  expect(
    batch({ updateDimensionProperties: { range, properties: { pixelSize: 40 }, fields: 'pixelSize' } }).status,
  ).toBe(200);
  const { rowMetadata } = get({ includeGridData: true }).sheets[0].data[0];
  expect(rowMetadata.slice(997)).toEqual([{ pixelSize: 21 }, { pixelSize: 40 }, { pixelSize: 40 }]);
});

it('sortRange without an order leaves the rows, and by a column outside fails as Google does', () => {
  const made = fixture();
  made.write('A1:A2', [['b'], ['a']]);
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 };
  expect(made.batch({ sortRange: { range } }).status).toBe(200);
  expect(made.values('A1:A2')).toEqual([['b'], ['a']]);
  const before = made.workspace.state;
  const answer = made.batch({ sortRange: { range, sortSpecs: [{ dimensionIndex: 1, sortOrder: 'ASCENDING' }] } });
  expect(answer).toEqual({
    status: 500,
    body: { error: { code: 500, message: 'Internal error encountered.', status: 'INTERNAL' } },
  });
  expect(made.workspace.state).toBe(before);
});

it('sortRange moves whole rows of the range, numbers before texts, blanks last', () => {
  const made = fixture({ locale: 'sv_SE' });
  made.write('A1', [
    ['Ö', 1],
    ['Å', 2],
    ['', 3],
    [5, 4],
    ['A', 5],
  ]);
  made.batch({ sortRange: { range: area(0, 5, 0, 2), sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } });
  expect(made.values('B1:B5')).toEqual([['4'], ['5'], ['2'], ['1'], ['3']]);
});

it('a merge keeps the first value, and part of one cannot be merged or taken apart', () => {
  const made = fixture();
  made.write('A1', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  made.batch({ mergeCells: { range: area(0, 2, 0, 2), mergeType: 'MERGE_ALL' } });
  expect(made.values('A1:B2')).toEqual([['a']]);
  const answer = made.batch({ unmergeCells: { range: area(0, 1, 0, 2) } }).body as Answer;
  expect(answer.error.message).toBe(
    'Invalid requests[0].unmergeCells: You must select all cells in a merged range to merge or unmerge them.',
  );
});

describe('deleteDimensionGroup', () => {
  const lines = (startIndex: number, endIndex: number): object => ({
    sheetId: 0,
    dimension: 'COLUMNS',
    startIndex,
    endIndex,
  });
  const grouped = (): ReturnType<typeof fixture> => {
    const made = fixture();
    made.batch({ addDimensionGroup: { range: lines(1, 5) } }, { addDimensionGroup: { range: lines(2, 4) } });
    return made;
  };
  const groups = (made: ReturnType<typeof fixture>): unknown =>
    made
      .get()
      .sheets[0].columnGroups?.map((one: { range: { startIndex: number; endIndex: number }; depth: number }) => [
        one.range.startIndex,
        one.range.endIndex,
        one.depth,
      ]);

  it('takes one level from the lines that it names, as in Google’s own example', () => {
    const made = grouped();
    made.batch({ deleteDimensionGroup: { range: lines(3, 5) } });
    expect(groups(made)).toEqual([
      [1, 4, 1],
      [2, 3, 2],
    ]);
  });

  it.each([
    [
      'lines beside the group',
      0,
      3,
      [
        [3, 5, 1],
        [2, 4, 1],
      ],
    ],
    [
      'lines past the grid',
      4,
      40,
      [
        [1, 4, 1],
        [2, 4, 2],
      ],
    ],
    [
      'lines without a group',
      10,
      12,
      [
        [1, 5, 1],
        [2, 4, 2],
      ],
    ],
  ] as const)('leaves %s at nothing', (_, start, end, left) => {
    const made = grouped();
    expect(made.batch({ deleteDimensionGroup: { range: lines(start, end) } }).status).toBe(200);
    if (start !== 0) expect(groups(made)).toEqual(left);
    else
      expect(groups(made)).toEqual([
        [2, 5, 1],
        [3, 4, 2],
      ]);
  });

  it('turns no control on where there was no group', () => {
    const made = fixture();
    expect(made.batch({ deleteDimensionGroup: { range: lines(0, 2) } }).status).toBe(200);
    expect(made.get().sheets[0].properties.gridProperties).toEqual({ rowCount: 1000, columnCount: 26 });
  });
});
