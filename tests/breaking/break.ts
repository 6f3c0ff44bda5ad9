/**
 * `npm run break [COUNT] [FROM] [lockless]`: plays worlds by their seeds and prints, as JSON, what was wrong in each; [] is what is wanted,
 * but where every lock is given to whoever asks.
 */
import { playWorld } from './play-world';

const [count = '200', from = '0', mode] = process.argv.slice(2);
const wrong = Array.from({ length: Number(count) }, (_, place) => Number(from) + place).flatMap((seed) => {
  const { problems, story } = playWorld(seed, mode === 'lockless');
  return problems.length > 0 ? [{ seed, problems, story }] : [];
});
process.stdout.write(`${JSON.stringify(wrong, null, 1)}\n`);
