/**
 * What is printed, attacked with a solver: single people's answers and hidden figures do not follow from it. Of areas that is mean, share,
 * start score, differences and the ends of their intervals, which analysis.csv has; no p of theirs is printed, and of an adjusted p what
 * could be theirs is left out (adjusted-p.test.ts).
 */
import highsLoader, { type Highs } from 'highs';
import { attack } from './attack';
import { ATTACK_KINDS } from './attack-kinds';
import { analyseWorld, madeWorld } from './made-world';
import { shownIn } from './price';

let highs: Highs;
beforeAll(async () => {
  highs = await highsLoader();
});

it.each(ATTACK_KINDS)('$name', ({ shape, knowing, short }) => {
  const found = Array.from({ length: short }, (_, seed) => attack(highs, madeWorld(seed, shape), 5, knowing));
  expect(found.flatMap(({ breaches }) => breaches)).toEqual([]);
  const sum = (count: (one: (typeof found)[number]) => number): number =>
    found.reduce((all, one) => all + count(one), 0);
  expect(sum(({ asked }) => asked)).toBeGreaterThan(50);
  expect(sum(({ across }) => across.length)).toBeLessThanOrEqual(0.01 * sum(({ asked }) => asked));
  expect(sum(({ undecided }) => undecided)).toBeLessThanOrEqual(0.01 * sum(({ asked }) => asked));
});

it.each([7, 10])('with a minimum group of %i', (k) => {
  const [kind] = ATTACK_KINDS.slice(1);
  const { shape, knowing } = kind as (typeof ATTACK_KINDS)[number];
  const found = Array.from({ length: 8 }, (_, seed) => attack(highs, madeWorld(500 + seed, shape), k, knowing));
  expect(found.flatMap(({ breaches }) => breaches)).toEqual([]);
});

it('finds what is printed for a smaller minimum group than it asks for', () => {
  const [kind] = ATTACK_KINDS.slice(1);
  const { shape, knowing } = kind as (typeof ATTACK_KINDS)[number];
  const found = Array.from({ length: 15 }, (_, seed) => {
    const world = madeWorld(seed, shape);
    return attack(highs, world, 9, knowing, [analyseWorld(world, 5)]);
  });
  expect(found.flatMap(({ breaches }) => breaches).length).toBeGreaterThan(5);
});

it('costs little: every municipality of five or more is shown, and few of its figures are hidden', () => {
  for (const small of [0, 1] as const) {
    const shown = shownIn(0, { small, roles: false, blank: 1 });
    expect(shown.municipalities).toBe(13 - small);
    expect(shown.questions).toBeGreaterThan(0.97 * 30 * (13 - small));
    expect(shown.jointQuestions).toBe(30);
    expect(shown.jointAreas).toBe(10);
  }
});
