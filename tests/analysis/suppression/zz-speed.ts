import { suppress } from '../../../src/analysis/suppression/suppress';
import type { SuppressionUnit, SuppressionCell } from '../../../src/analysis/suppression/suppression-unit';
import { drawFrom } from './random-tree';
const d = drawFrom(7);
const add = (a: SuppressionCell, b: SuppressionCell): SuppressionCell => ({ answering: a.answering + b.answering, rated: a.rated + b.rated, ratings: { sum: a.ratings.sum + b.ratings.sum, squares: a.ratings.squares + b.ratings.squares }, shares: { sum: a.shares.sum + b.shares.sum, squares: a.shares.squares + b.shares.squares } });
const zero: SuppressionCell = { answering: 0, rated: 0, ratings: { sum: 0, squares: 0 }, shares: { sum: 0, squares: 0 } };
const Q = 30; const areas = Array.from({ length: 10 }, (_, i) => [3 * i, 3 * i + 1, 3 * i + 2]);
const habit = Array.from({ length: Q }, () => d.whole(3, 35));
function leaf(id: string, n: number): SuppressionUnit {
  const q = Array.from({ length: Q }, () => ({ answering: 0, rated: 0, ratings: { sum: 0, squares: 0 }, shares: { sum: 0, squares: 0 } }));
  const a = areas.map(() => ({ answering: 0, rated: 0, ratings: { sum: 0, squares: 0 }, shares: { sum: 0, squares: 0 } }));
  for (let p = 0; p < n; p += 1) areas.forEach((qs, ai) => {
    let k = 0, r = 0, s = 0;
    for (const at of qs) { if (d.chance(3)) continue; k += 1; const c = q[at]!; c.answering += 1; if (d.chance(habit[at]!)) { c.shares.sum += 1; c.shares.squares += 1; } else { const v = d.whole(0, 5); c.rated += 1; c.ratings.sum += v; c.ratings.squares += v * v; r += 1; s += v; } }
    const c = a[ai]!; if (k) { c.answering += 1; const sh = (k - r) / k; c.shares.sum += sh; c.shares.squares += sh * sh; } if (r) { c.rated += 1; c.ratings.sum += s / r; c.ratings.squares += (s / r) ** 2; }
  });
  return { id, respondents: n, questions: q, areas: a, partitions: [] };
}
function whole(id: string, parts: SuppressionUnit[], more: SuppressionUnit[][] = []): SuppressionUnit {
  const sum = (pick: (u: SuppressionUnit) => readonly SuppressionCell[]) => parts.reduce<SuppressionCell[]>((acc, u) => pick(u).map((c, i) => add(acc[i] ?? zero, c)), []);
  return { id, respondents: parts.reduce((s, u) => s + u.respondents, 0), questions: sum((u) => u.questions), areas: sum((u) => u.areas), partitions: [parts, ...more] };
}
for (const [M, D, lo, hi] of [[13, 0, 3, 60], [13, 6, 2, 18],[290,6,2,18]] as const) {
  const munis = Array.from({ length: M }, (_, i) => D === 0 ? leaf('K' + i, d.whole(lo, hi)) : whole('K' + i, Array.from({ length: D }, (_x, j) => leaf(`K${i}/F${j}`, d.whole(lo, hi)))));
  const t = whole('*', munis);
  const t0 = performance.now(); const m = suppress(t, areas, { minimumGroup: 5 }); const ms = performance.now() - t0;
  console.log(m.get('*')!.questions.map((c,i)=>i+c.shares[0]+c.ratings[0]).filter((x)=>!x.endsWith('ss')).join(' '),'|', m.get('*')!.areas.map((c,i)=>i+c.shares[0]+c.ratings[0]).filter((x)=>!x.endsWith('ss')).join(' '));
  let few = 0, prot = 0, shown = 0, cs = 0, ch = 0, unnamed = 0; const rootHidden = [...(m.get('*')!.questions), ...(m.get('*')!.areas)].filter((c) => c.shown !== 'shown').length;
  let muniCells = 0;
  for (const [id, u] of m) { if (!u.listed) unnamed += 1; else if (u.shown === 'few') few += 1; else if (u.shown === 'protects') prot += 1; else { shown += 1; for (const c of [...u.questions, ...u.areas]) { if (c.shown === 'shown' || c.shown === 'none') cs += 1; else { ch += 1; if (!id.includes('/')) muniCells += 1; } } } }
  console.log({ M, D, people: t.respondents, ms: Math.round(ms), few, prot, shown, unnamed, cellsShown: cs, cellsHiddenInShown: ch, ofThemMuni: muniCells, rootHidden });
}
