import highsLoader from 'highs';
import { suppress } from '../../../src/analysis/suppression/suppress';
import { attack } from './demands';
import { AREAS, unitOf } from './made-tree';
import { drawFrom, randomTree } from './random-tree';
(async () => {
  const highs = await highsLoader();
  const [from, to, k, divided] = process.argv.slice(2).map(Number) as [number, number, number, number];
  let bad = 0; let slow = 0;
  for (let seed = from; seed < to; seed += 1) {
    const total = unitOf(randomTree(drawFrom(seed), { municipalities: [1, divided ? 6 : 9], divided: divided === 1 }));
    const t = Date.now();
    suppress(total, AREAS, { minimumGroup: k }); slow = Math.max(slow, Date.now() - t);
    const found = attack(highs, total, k);
    if (found.length) { bad += 1; console.log(seed, found.slice(0, 4).join(' ; ')); }
  }
  console.log('bad', bad, 'slowest ms', slow);
})();
