/** What analyse lets out, attacked by linear programming, from the grid of answers on. */
import highsLoader, { type Highs } from 'highs';
import { analyse } from '../../../src/analysis/analyse';
import type { Shape } from '../suppression/random-tree';
import { attackOutputs, type Attacked } from './attack-outputs';
import { madeYear, readYear, settingsOf } from './made-answers';

let highs: Highs;
beforeAll(async () => {
  highs = await highsLoader();
});

const FLAT: Shape = { municipalities: [1, 7], divided: false };
const DEEP: Shape = { municipalities: [1, 5], divided: true };
const all: Attacked[] = [];

function attacks(shape: Shape, seeds: number, from: number, minimumGroup: number): readonly string[] {
  return Array.from({ length: seeds }, (_, index) => from + index).flatMap((seed) => {
    const year = madeYear(seed, shape);
    const settings = settingsOf(minimumGroup);
    const attacked = attackOutputs(highs, year.tree, analyse(readYear(year, settings), year.survey, settings));
    all.push(attacked);
    return attacked.breaches.map((line) => `seed ${seed}: ${line}`);
  });
}

it('no outsider learns more of a hidden municipality than he may', () => {
  expect(attacks(FLAT, 20, 200_000, 5)).toEqual([]);
});

it('nor of a hidden förvaltning, role group or question', () => {
  expect(attacks(DEEP, 25, 210_000, 5)).toEqual([]);
});

it.each([7, 10])('nor with a minimum group of %i', (minimumGroup) => {
  expect(attacks(DEEP, 4, 220_000, minimumGroup)).toEqual([]);
});

it('means and areas narrow few of the numbers of vet ej that are hidden to protect others', () => {
  const sum = (pick: (one: Attacked) => number): number => all.reduce((total, one) => total + pick(one), 0);
  const [protecting, narrowed] = [sum((one) => one.protecting), sum((one) => one.narrowed.length)];
  process.stdout.write(
    `${all.length} surveys: ${sum((one) => one.hidden)} figures hidden in units that are shown; of ${protecting} numbers of vet ej that protect others, means narrow ${narrowed}: ${all.flatMap((one) => one.narrowed).join('; ')}\n`,
  );
  expect(narrowed).toBeLessThanOrEqual(0.1 * protecting);
});
