import fc from 'fast-check';
import { objectId } from '../../../src/requests/slides/object-id';

describe('objectId', () => {
  test('keeps to the discovery document: 5–50 characters of [a-zA-Z0-9_:-], whatever the path holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        expect(objectId(path, 'tick')).toMatch(/^dm_[a-z2-7]{22}_tick$/);
      }),
    );
    expect(objectId('x', 'a'.repeat(20)).length).toBeLessThanOrEqual(50);
  });

  test('the same path always has the same id', () => {
    expect(objectId('0682/chart/mark-10', 'mark')).toBe(objectId('0682/chart/mark-10', 'mark'));
    expect(objectId('0682/chart/mark-10', 'mark')).toBe('dm_c4l5adhy4jidhrnum4icsu_mark');
  });

  test('a hundred thousand paths have as many ids', () => {
    const ids = new Set(
      Array.from({ length: 100_000 }, (_, i) => objectId(`kommun ${i % 300}/bild ${Math.floor(i / 300)}`, 'nr')),
    );
    expect(ids.size).toBe(100_000);
  });

  test('a role that Slides would refuse is refused here', () => {
    expect(() => objectId('a', 'fråga')).toThrow(RangeError);
    expect(() => objectId('a', '')).toThrow(RangeError);
  });
});
