/** How much the small-group protection hides, against the least possible and a plain greedy rule, and how long it takes. */
import highsLoader, { type Highs } from 'highs';
import { suppress } from '../../../src/analysis/suppression/suppress';
import type { SuppressionUnit } from '../../../src/analysis/suppression/suppression-unit';
import { figureCounts, unitCounts, type Counts } from './least';
import { unitOf } from './made-tree';
import { largeTree } from './large-tree';
import { drawFrom, randomTree } from './random-tree';

const TREES = 60;
const write = (line: string): void => void process.stdout.write(`${line}\n`);

function compare(
  highs: Highs,
  title: string,
  count: (highs: Highs, tree: SuppressionUnit, minimumGroup: number) => Counts | null,
): void {
  const sums = { ours: 0, least: 0, greedy: 0 };
  let [trees, best] = [0, 0];
  for (let seed = 0; seed < TREES; seed += 1) {
    const counts = count(
      highs,
      unitOf(randomTree(drawFrom(50_000 + seed), { municipalities: [2, 4], divided: false })),
      5,
    );
    if (!counts) continue;
    trees += 1;
    best += counts.ours === counts.least ? 1 : 0;
    for (const name of ['ours', 'least', 'greedy'] as const) sums[name] += counts[name];
  }
  write(
    `${title}: ours ${sums.ours}, least possible ${sums.least}, plain greedy ${sums.greedy} (${trees} small trees, ours the least in ${best})`,
  );
}

function time(municipalities: number, departments: number): void {
  const { total, areas } = largeTree(drawFrom(7), { municipalities, departments, questions: 30 });
  const start = performance.now();
  const markers = suppress(total, areas, { minimumGroup: 5 });
  const took = performance.now() - start;
  const own = [...markers.values()];
  const open = own.filter(({ shown, listed }) => shown === 'shown' && listed);
  const cells = open.flatMap(({ questions, areas: ofAreas }) => [...questions, ...ofAreas]);
  const hidden = cells.filter(({ shown }) => shown !== 'shown' && shown !== 'none').length;
  write(
    `${municipalities} municipalities × ${departments} förvaltningar × 30 questions, ${total.respondents} people: ${Math.round(took)} ms; ` +
      `units few ${own.filter(({ shown, listed }) => listed && shown === 'few').length}, protects ${own.filter(({ shown, listed }) => listed && shown === 'protects').length}, ` +
      `not named ${own.filter(({ listed }) => !listed).length}, shown ${open.length}; of the shown ones' figures ${((100 * hidden) / cells.length).toFixed(1)} % hidden`,
  );
}

async function main(): Promise<void> {
  const highs = await highsLoader();
  compare(highs, 'units hidden to protect others', unitCounts);
  compare(highs, 'figures of one question hidden beside its own few', figureCounts);
  for (const [municipalities, departments] of [
    [13, 0],
    [13, 6],
    [290, 0],
    [290, 6],
    [290, 10],
  ] as const)
    time(municipalities, departments);
}

void main();
