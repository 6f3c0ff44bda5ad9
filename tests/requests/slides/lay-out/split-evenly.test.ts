import fc from 'fast-check';
import { splitEvenly } from '../../../../src/requests/slides/lay-out/split-evenly';

const lengths = (rows: number, height: number, available: number): number[] =>
  splitEvenly(
    Array.from({ length: rows }, (_, row) => row),
    () => height,
    available,
  ).map((part) => part.length);

describe('rows over several slides', () => {
  it('are split evenly, the larger part first (LOOK.md section 4)', () => {
    expect(lengths(6, 83.3, 252)).toEqual([3, 3]);
    expect(lengths(5, 83.3, 252)).toEqual([3, 2]);
    expect(lengths(3, 83.3, 252)).toEqual([3]);
    expect(lengths(0, 10, 100)).toEqual([0]);
  });

  it('are all there, in order, none too many on a slide unless it stands alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 120 }), { maxLength: 40 }), (rows) => {
        const parts = splitEvenly(rows, (row) => row, 250);
        expect(parts.flat()).toEqual(rows);
        for (const part of parts) expect(part.length <= 1 || part.reduce((sum, row) => sum + row, 0) <= 250).toBe(true);
      }),
    );
  });
});
