import fc from 'fast-check';
import { ApiError } from '../../../src/workspace/protocol/api-error';
import { parseMask, selectFields, updateByMask } from '../../../src/workspace/protocol/field-mask';

describe('parseMask', () => {
  it.each([
    ['a', ['a']],
    ['a.b,c', ['a.b', 'c']],
    ['a(b,c(d)),e', ['a.b', 'a.c.d', 'e']],
    ['gridProperties/rowCount,grid_properties.column_count', ['gridProperties.rowCount', 'gridProperties.columnCount']],
    ['sheets/data(rowData/values/note)', ['sheets.data.rowData.values.note']],
    ['*', ['*']],
    [' a , b ( c , d ) ', ['a', 'b.c', 'b.d']],
    ['', []],
  ])('reads %j', (text, paths) => expect(parseMask(text)).toEqual(paths));

  it.each(['a(b', 'a)b', 'a,,b', '(a)', 'a(', ','])('refuses %j', (text) =>
    expect(() => parseMask(text)).toThrow(ApiError),
  );
});

describe('selectFields', () => {
  const file = {
    sheets: [{ properties: { sheetId: 0, title: 'A' } }, { properties: { sheetId: 1 }, merges: [1] }],
    properties: {},
  };

  it('keeps a message that has none of the named fields as {} (RECORDINGS.md 7)', () => {
    expect(selectFields({ sheets: [{ properties: { title: 'x' } }] }, 'sheets.properties.hidden')).toEqual({
      sheets: [{ properties: {} }],
    });
  });

  it('answers {} where nothing is selected (RECORDINGS.md 8)', () =>
    expect(selectFields(file, 'namedRanges')).toEqual({}));

  it('goes into every item of a list', () => {
    expect(selectFields(file, 'sheets(properties/sheetId,merges)')).toEqual({
      sheets: [{ properties: { sheetId: 0 } }, { properties: { sheetId: 1 }, merges: [1] }],
    });
  });

  it('takes all with *, and all of one level with a.*', () => {
    expect(selectFields(file, '*')).toEqual(file);
    expect(selectFields(file, 'sheets.*')).toEqual({ sheets: file.sheets });
  });

  it('takes the larger of two paths that overlap, in either order', () => {
    for (const mask of ['sheets,sheets.merges', 'sheets.merges,sheets'])
      expect(selectFields(file, mask)).toEqual({ sheets: file.sheets });
  });

  it('pads rows of cells with {} before and between, and drops the empty tail (RECORDINGS.md 37)', () => {
    const rows = [
      { values: [{ note: 'n', x: 1 }] },
      { values: [{ x: 1 }] },
      { values: [{ x: 1 }, { note: 'm' }, { x: 2 }] },
      { values: [{ x: 1 }] },
    ];
    const grid = { sheets: [{ data: [{ rowData: rows }] }] };
    expect(selectFields(grid, 'sheets/data/rowData/values/note')).toEqual({
      sheets: [{ data: [{ rowData: [{ values: [{ note: 'n' }] }, {}, { values: [{}, { note: 'm' }] }] }] }],
    });
    expect(
      selectFields({ sheets: [{ data: [{ rowData: [{ values: [{ x: 1 }] }] }] }] }, 'sheets.data.rowData.values.note'),
    ).toEqual({
      sheets: [{ data: [{}] }],
    });
  });
});

describe('updateByMask', () => {
  const target = { title: 'A', grid: { rows: 5, columns: 6, frozen: 1 }, colour: { red: 1 } };

  it('takes the named fields and shares the rest', () => {
    const updated = updateByMask(target, { grid: { rows: 9 }, title: 'B' }, 'grid.rows');
    expect(updated).toEqual({ ...target, grid: { rows: 9, columns: 6, frozen: 1 } });
    expect(updated.colour).toBe(target.colour);
    expect(target.grid.rows).toBe(5);
  });

  it('clears a named field that the source lacks or has as null', () => {
    expect(updateByMask(target, { grid: { frozen: null } }, 'colour,grid.frozen')).toEqual({
      title: 'A',
      grid: { rows: 5, columns: 6 },
    });
  });

  it('replaces a message that is named as a whole', () => {
    expect(updateByMask(target, { grid: { rows: 1 } }, 'grid')).toEqual({ ...target, grid: { rows: 1 } });
  });

  it('takes all of the source with *, nulls aside', () => {
    expect(updateByMask(target, { title: 'B', grid: { rows: null } }, '*')).toEqual({ title: 'B', grid: {} });
  });

  it('makes no message where there is neither an old nor a new value', () => {
    expect(updateByMask({ title: 'A' } as object, {}, 'grid.rows')).toEqual({ title: 'A' });
  });

  it('gives back what it was given when source and target are the same', () => {
    const records = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,4}$/),
      fc.oneof(fc.integer(), fc.string(), fc.record({ deep: fc.integer() })),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(records, (record) => {
        expect(updateByMask(record, record, Object.keys(record))).toEqual(record);
      }),
    );
  });
});
