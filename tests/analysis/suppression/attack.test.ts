import highsLoader, { type Highs } from 'highs';
import { suppress } from '../../../src/analysis/suppression/suppress';
import { breaches } from './demands';
import { AREAS, unitOf } from './made-tree';
import { outsider } from './outsider';
import { drawFrom, randomTree } from './random-tree';

let highs: Highs;
beforeAll(async () => {
  highs = await highsLoader();
});

const attack = (seed: number, minimumGroup: number, divided: boolean): readonly string[] => {
  const total = unitOf(randomTree(drawFrom(seed), { municipalities: [1, 6], divided }));
  const markers = suppress(total, AREAS, { minimumGroup });
  const known = outsider(highs, total, AREAS, markers, minimumGroup);
  const found = breaches(total, markers, known, minimumGroup);
  known.dispose();
  return found.map((line) => `seed ${seed}: ${line}`);
};

it('flat', () => {
  expect(Array.from({ length: 100 }, (_, seed) => attack(seed, 5, false)).flat()).toEqual([]);
});
it('deep', () => {
  expect(Array.from({ length: 60 }, (_, seed) => attack(1000 + seed, 5, true)).flat()).toEqual([]);
});
