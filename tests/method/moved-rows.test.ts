import type { Grid } from '../../src/grid/grid';
import { differences, restored } from '../../src/method/moved-rows';
import type { PlanCell } from '../../src/method/plan-cells';

const header = ['ID', 'Åtgärd', 'Läge'];
const id = (row: number, text: string): PlanCell => ({ row, column: 0, text });
const health = (row: number, text: string): PlanCell => ({ row, column: 2, text });

describe('what was covered', () => {
  it('is left as it is where no row has moved, also where a person wrote in our cell', () => {
    const after = [header, ['Å-01', 'a', 'Sen']];
    expect(restored([header, ['', 'a', '']], [id(1, 'Å-01'), health(1, 'Sen')], after)).toBe(after);
  });

  it('in a row that has moved is what that row had before, in its own form', () => {
    const before = [header, ['Å-01', 'a', 1], ['Å-02', 'b', true], [null, 'c', 'text']];
    const written = [1, 2, 3].flatMap((row) => [id(row, 'x'), health(row, 'y')]);
    const after = [header, ['x', 'c', 'y'], ['x', 'a', 'y'], ['x', 'b', 'y']];
    expect(restored(before, written, after)).toEqual([
      header,
      ['', 'c', 'text'],
      ['Å-01', 'a', 1],
      ['Å-02', 'b', true],
    ]);
  });

  it('in the first row of the tab is found as well', () =>
    expect(
      restored(
        [
          ['Å-01', 'a'],
          ['Å-02', 'b'],
        ],
        [id(1, 'x')],
        [
          ['ny', 'z'],
          ['x', 'a'],
          ['Å-02', 'b'],
        ],
      ),
    ).toEqual([
      ['ny', 'z'],
      ['Å-01', 'a'],
      ['Å-02', 'b'],
    ]));

  it('in a new, empty row is emptied', () =>
    expect(restored([header, ['', 'a', '']], [id(1, 'Å-01')], [header, ['Å-01'], ['', 'a', '']])).toEqual([
      header,
      [''],
      ['', 'a', ''],
    ]));

  it('in a row that a person has made is left: nobody knows what was there', () => {
    const after = [header, ['Å-01', 'ny', ''], ['', 'a', '']];
    expect(restored([header, ['', 'a', '']], [id(1, 'Å-01')], after)).toBe(after);
  });

  it('below the end of the tab, where rows were deleted, is emptied', () =>
    expect(
      restored([header, ['', 'a', ''], ['', 'b', '']], [id(2, 'Å-02')], [header, ['', 'b', ''], ['Å-02']]),
    ).toEqual([header, ['', 'b', ''], ['']]));

  it('of two rows that say the same is given back to one each', () =>
    expect(
      restored(
        [header, ['', 'z', ''], ['Å-01', 'a', ''], ['Å-02', 'a', '']],
        [id(1, 'x'), id(2, 'y'), id(3, 'y')],
        [header, ['x', 'a', ''], ['y', 'a', ''], ['y', 'z', '']],
      ).slice(1),
    ).toEqual([
      ['Å-01', 'a', ''],
      ['y', 'a', ''],
      ['', 'z', ''],
    ]));
});

describe('the cells in which two grids differ', () => {
  const told = (from: Grid, to: Grid): readonly PlanCell[] => differences(from, to);

  it('are told as the second has them, in their own form', () =>
    expect(told([['a', 'b', 1, true]], [['a', 'c', 2, false]])).toEqual([
      { row: 0, column: 1, text: 'c' },
      { row: 0, column: 2, text: '2', value: 2 },
      { row: 0, column: 3, text: 'FALSE', value: false },
    ]));

  it('are also those that only the second has', () =>
    expect(told([['a']], [['a', 'b'], ['c']])).toEqual([
      { row: 0, column: 1, text: 'b' },
      { row: 1, column: 0, text: 'c' },
    ]));

  it('are none where nothing is seen to differ', () =>
    expect(told([[1, null, true]], [['1', '', 'TRUE', undefined]])).toEqual([]));
});
