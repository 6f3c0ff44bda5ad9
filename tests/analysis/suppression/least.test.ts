import highsLoader, { type Highs } from 'highs';
import { figureCounts, unitCounts, type Counts } from './least';
import { unitOf } from './made-tree';
import { drawFrom, randomTree } from './random-tree';

let highs: Highs;
beforeAll(async () => {
  highs = await highsLoader();
});

function counted(
  count: (highs: Highs, tree: ReturnType<typeof unitOf>, minimumGroup: number) => Counts | null,
): readonly Counts[] {
  return Array.from({ length: 25 }, (_, seed) =>
    count(highs, unitOf(randomTree(drawFrom(60_000 + seed), { municipalities: [2, 4], divided: false })), 5),
  ).filter((one) => one !== null);
}

const sum = (all: readonly Counts[], name: keyof Counts): number => all.reduce((total, one) => total + one[name], 0);
const print = (what: string, all: readonly Counts[]): void =>
  void process.stdout.write(
    `${what}: ours ${sum(all, 'ours')}, least possible ${sum(all, 'least')}, plain greedy ${sum(all, 'greedy')} (${all.length} trees)\n`,
  );

it('hides as few units as possible on small trees', () => {
  const all = counted(unitCounts);
  print('units hidden to protect others', all);
  expect(all.length).toBeGreaterThan(15);
  expect(all.filter(({ ours, least }) => ours > least)).toEqual([]);
});

it('hides fewer figures of a question than the next smallest unit would, and not many more than the least', () => {
  const all = counted(figureCounts);
  print('figures of one question hidden beside its own few', all);
  expect(sum(all, 'ours')).toBeLessThan(sum(all, 'greedy'));
  expect(sum(all, 'ours')).toBeLessThanOrEqual(1.5 * sum(all, 'least'));
});
