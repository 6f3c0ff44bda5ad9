/** The protection under attack by linear programming (HiGHS: a sparse simplex that keeps one model and changes its objective). */
import highsLoader, { type Highs } from 'highs';
import { attack } from './demands';
import { unitOf } from './made-tree';
import { drawFrom, randomTree, type Shape } from './random-tree';

let highs: Highs;
beforeAll(async () => {
  highs = await highsLoader();
});

const FLAT: Shape = { municipalities: [1, 8], divided: false };
const DEEP: Shape = { municipalities: [1, 6], divided: true };

const attacks = (shape: Shape, seeds: number, from: number, minimumGroup: number): readonly string[] =>
  Array.from({ length: seeds }, (_, index) => from + index).flatMap((seed) =>
    attack(highs, unitOf(randomTree(drawFrom(seed), shape)), minimumGroup).map((line) => `seed ${seed}: ${line}`),
  );

it('no outsider learns more of a hidden municipality than he may, on 50 random trees', () => {
  expect(attacks(FLAT, 50, 100, 5)).toEqual([]);
});

it('nor of a hidden förvaltning, role group or question, on 50 random trees of three levels', () => {
  expect(attacks(DEEP, 50, 1000, 5)).toEqual([]);
});

it.each([6, 8, 10])('nor with a minimum group of %i', (minimumGroup) => {
  expect(attacks(DEEP, 10, 3000 + minimumGroup * 100, minimumGroup)).toEqual([]);
});
