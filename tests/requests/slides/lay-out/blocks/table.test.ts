import type { Table } from '../../../../../src/report/deck/slide-blocks';
import { table } from '../../../../../src/requests/slides/lay-out/blocks/table';

const block: Table = {
  type: 'table',
  key: 'table',
  columns: [
    { key: 'what', header: 'Vad', widthPt: 400 },
    { key: 'share', header: 'Vet ej', widthPt: 250.4, align: 'right' },
  ],
  rows: [{ key: 'r', cells: [{ text: 'Mätning' }, { text: '43 %', bold: true, second: '30–57 %' }] }],
};

const place = { slideObjectId: 'slide1', path: 'x/table', area: { top: 84, bottom: 360, foot: 0 } };
const requests = table.kind === 'drawn' ? table.draw(block, place, block) : [];

describe('a table on a slide', () => {
  it('is a real table with a head row at (34.8, 80.4), as wide as its columns', () => {
    const { createTable } = requests[0] ?? {};
    expect(createTable).toMatchObject({
      rows: 2,
      columns: 2,
      elementProperties: { transform: { translateX: 441960, translateY: 1021080 } },
    });
    expect(createTable?.elementProperties?.size?.width?.magnitude).toBe(650.4 * 12700);
  });

  it('has the texts of head and cells, a second part on a line of its own', () => {
    expect(requests.flatMap(({ insertText }) => (insertText ? [insertText.text] : []))).toEqual([
      'Vad',
      'Vet ej',
      'Mätning',
      '43 %\n30–57 %',
    ]);
  });

  it('has a dark line under the head, hairlines under the rows and no other borders', () => {
    const borders = requests.flatMap(({ updateTableBorderProperties: border }) => (border ? [border] : []));
    expect(
      borders.map(({ borderPosition, tableRange, tableBorderProperties: line }) => [
        borderPosition,
        tableRange?.location?.rowIndex,
        line?.tableBorderFill?.solidFill?.color?.themeColor,
        line?.tableBorderFill?.solidFill?.alpha,
        line?.weight?.magnitude,
      ]),
    ).toEqual([
      ['ALL', undefined, 'LIGHT1', 0, undefined],
      ['BOTTOM', 0, 'DARK1', 1, 1.25],
      ['BOTTOM', 1, 'ACCENT5', 1, 0.75],
    ]);
  });

  it('writes the second line of a cell in the second colour, 18 pt like all of it', () => {
    const styles = requests.flatMap(({ updateTextStyle }) =>
      updateTextStyle?.cellLocation?.rowIndex === 1 && updateTextStyle.cellLocation.columnIndex === 1
        ? [updateTextStyle]
        : [],
    );
    expect(
      styles.map(({ textRange, style }) => [
        textRange?.startIndex,
        textRange?.endIndex,
        style?.bold,
        style?.foregroundColor?.opaqueColor?.themeColor,
        style?.fontSize?.magnitude,
      ]),
    ).toEqual([
      [0, 4, true, 'DARK1', 18],
      [5, 12, false, 'DARK2', 18],
    ]);
  });
});

describe('a head whose words do not fit on one line', () => {
  const headed = (header: string): Table => ({ ...block, columns: [{ key: 'what', header, widthPt: 150 }] });
  const heightsOf = (header: string): readonly (number | null | undefined)[] =>
    (table.kind === 'drawn' ? table.draw(headed(header), place, headed(header)) : []).flatMap(
      ({ updateTableRowProperties: row }) => (row ? [row.tableRowProperties?.minRowHeight?.magnitude] : []),
    );
  const splitOf = (header: string, rows: number): readonly number[] =>
    (table.kind === 'drawn'
      ? table.split(
          { ...headed(header), rows: Array.from({ length: rows }, () => ({ key: 'r', cells: [{ text: 'A' }] })) },
          place.area,
        )
      : []
    ).map((part) => part.rows.length);

  it('is a line higher for each line more; the rows are not', () => {
    expect(heightsOf('Vet ej')).toEqual([33.6, 39.1]);
    expect(heightsOf('Share who don’t know')).toEqual([55.7, 39.1]);
  });

  it('leaves room for as many rows less', () => {
    expect(splitOf('Vet ej', 6)).toEqual([6]);
    expect(splitOf('Share who don’t know', 6)).toEqual([3, 3]);
  });
});
