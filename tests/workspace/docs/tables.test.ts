import * as fc from 'fast-check';
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { docsWorkspace, insert, named, table } from './docs-workspace';

const start = (index: number) => ({ tableStartLocation: { index } });
const cell = (index: number, rowIndex: number, columnIndex: number) => ({
  tableCellLocation: { ...start(index), rowIndex, columnIndex },
});

const tableOf = (content: readonly docs_v1.Schema$StructuralElement[]): docs_v1.Schema$StructuralElement =>
  content.find((element) => element.table)!;

describe('insertTable', () => {
  it('puts a newline at the index, the table after it, and each cell’s text where the formula says (GOOGLE.md 30)', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 6 }).map((text) => text.replace(/[^a-z]/g, 'x')),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        (before, rows, columns) => {
          const index = 1 + before.length;
          const w = docsWorkspace(...(before === '' ? [] : [insert(1, before)]), table(index, rows, columns));
          const made = tableOf(w.content());
          expect([made.startIndex, made.endIndex]).toEqual([index + 1, index + 3 + rows + 2 * rows * columns]);
          made.table!.tableRows!.forEach((row, r) =>
            row.tableCells!.forEach((one, c) =>
              expect(one.content![0]!.startIndex).toBe(index + 4 + r * (1 + 2 * columns) + 2 * c),
            ),
          );
        },
      ),
    );
  });

  it('makes normal text of the cells under a heading, in the heading’s size, and leaves the heading around it', () => {
    const heading = {
      updateParagraphStyle: {
        range: { startIndex: 1, endIndex: 2 },
        paragraphStyle: { namedStyleType: 'HEADING_1' },
        fields: 'namedStyleType',
      },
    };
    const w = docsWorkspace(insert(1, 'Rubrik'), heading, table(7, 1, 1));
    const styles = w.content().flatMap(({ paragraph }) => paragraph?.paragraphStyle?.namedStyleType ?? []);
    expect(styles).toEqual(['HEADING_1', 'HEADING_1']);
    const { paragraph } = tableOf(w.content()).table!.tableRows![0]!.tableCells![0]!.content![0]!;
    expect(paragraph!.paragraphStyle).toMatchObject({
      namedStyleType: 'NORMAL_TEXT',
      lineSpacing: 100,
      alignment: 'START',
    });
    expect(paragraph!.elements![0]!.textRun!.textStyle).toEqual({ fontSize: { magnitude: 20, unit: 'PT' } });
  });

  it('stands in a cell of another table too', () => {
    const w = docsWorkspace(table(1, 1, 2), table(5, 1, 1), insert(9, 'inne'));
    const [outer] = tableOf(w.content()).table!.tableRows![0]!.tableCells!;
    expect(outer!.content!.map((element) => [element.startIndex, element.table !== undefined])).toEqual([
      [5, false],
      [6, true],
      [15, false],
    ]);
    expect(w.text()).toBe('\n\ninne\n\n\n\n');
  });
});

describe('rows and columns', () => {
  const filled = () =>
    docsWorkspace(table(1, 2, 2), insert(12, 'd'), insert(10, 'c'), insert(7, 'b'), insert(5, 'a'), named('d', 15, 16));

  it('come in beside a cell, in its look', () => {
    const w = filled();
    w.batch(
      { updateTextStyle: { range: { startIndex: 5, endIndex: 7 }, textStyle: { bold: true }, fields: 'bold' } },
      { insertTableRow: { ...cell(2, 0, 0), insertBelow: true } },
      { insertTableColumn: { ...cell(2, 0, 1) } },
    );
    expect(w.text()).toBe('\na\n\nb\n\n\n\nc\n\nd\n\n');
    const [, below] = tableOf(w.content()).table!.tableRows!;
    expect(below!.tableCells![0]!.content![0]!.paragraph!.elements![0]!.textRun!.textStyle).toEqual({ bold: true });
    expect(w.tab().namedRanges!['d']!.namedRanges![0]!.ranges).toEqual([{ startIndex: 26, endIndex: 27 }]);
  });

  it('go, and with the last of them the table', () => {
    const w = filled();
    w.batch({ deleteTableRow: cell(2, 0, 1) }, { deleteTableColumn: cell(2, 0, 0) });
    expect(w.text()).toBe('\nd\n\n');
    expect(tableOf(w.content()).table).toMatchObject({ rows: 1, columns: 1 });
    expect(w.tab().namedRanges!['d']!.namedRanges![0]!.ranges).toEqual([{ startIndex: 5, endIndex: 6 }]);
    w.batch({ deleteTableRow: cell(2, 0, 0) });
    expect(w.text()).toBe('\n\n');
    expect(w.tab()).not.toHaveProperty('namedRanges');
  });
});

describe('looks of a table', () => {
  it('are set by cells, rows and columns without moving an index', () => {
    const w = docsWorkspace(table(1, 2, 2));
    const before = w.content().map(({ endIndex }) => endIndex);
    w.batch(
      {
        updateTableCellStyle: {
          tableRange: { ...cell(2, 0, 0), rowSpan: 1, columnSpan: 2 },
          tableCellStyle: { backgroundColor: { color: { rgbColor: { red: 1, green: 0, blue: 0 } } } },
          fields: 'backgroundColor',
        },
      },
      { pinTableHeaderRows: { ...start(2), pinnedHeaderRowsCount: 1 } },
      {
        updateTableRowStyle: {
          ...start(2),
          rowIndices: [1],
          tableRowStyle: { minRowHeight: { magnitude: 30, unit: 'PT' } },
          fields: 'minRowHeight',
        },
      },
      {
        updateTableColumnProperties: {
          ...start(2),
          columnIndices: [0],
          tableColumnProperties: { widthType: 'FIXED_WIDTH', width: { magnitude: 100, unit: 'PT' } },
          fields: 'width,widthType',
        },
      },
    );
    const { tableRows, tableStyle } = tableOf(w.content()).table!;
    const colours = tableRows!.map(({ tableCells }) => tableCells!.map((one) => one.tableCellStyle!.backgroundColor));
    const red = { color: { rgbColor: { red: 1 } } };
    expect(colours).toEqual([
      [red, red],
      [{}, {}],
    ]);
    expect(tableRows!.map(({ tableRowStyle }) => tableRowStyle)).toEqual([
      { minRowHeight: { unit: 'PT' }, tableHeader: true },
      { minRowHeight: { magnitude: 30, unit: 'PT' } },
    ]);
    expect(tableStyle!.tableColumnProperties).toEqual([
      { widthType: 'FIXED_WIDTH', width: { magnitude: 100, unit: 'PT' } },
      { widthType: 'EVENLY_DISTRIBUTED' },
    ]);
    expect(w.content().map(({ endIndex }) => endIndex)).toEqual(before);
  });
});
