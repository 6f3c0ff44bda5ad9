import { places } from '../../../src/analysis/rank/places';

describe('places by start score (STATISTICS.md rule 8)', () => {
  it.each([
    ['the highest is first', [10, 30, 20], [3, 1, 2]],
    ['equal scores share a place, and the next is counted on', [30, 10, 30, 5], [1, 3, 1, 4]],
    ['scores that differ only by rounding are equal', [30, 30 + 1e-10, 10], [1, 1, 3]],
    ['scores that differ by more are not', [30, 30 + 1e-6], [2, 1]],
    ['a question without a score has none, and moves no other', [null, 30, null, 10], [null, 1, null, 2]],
    ['a score of 0 is last', [0, 5], [2, 1]],
    ['where every score is 0 there is no place', [0, 0, null], [null, null, null]],
    ['where every score is 0 but for rounding there is none', [1e-9, 0], [null, null]],
    ['where no score is known there is none', [null, null], [null, null]],
  ])('%s', (_, scores, expected) => expect(places(scores)).toEqual(expected));
});
