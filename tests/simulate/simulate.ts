/**
 * `npm run simulate [-- --runs N] [--seed S]`: what the product's words and intervals are worth, on STATISTICS.md section 2's population and with
 * the product's own functions, as tables; each promise with whether it held. N is the number of populations of five municipalities per cell.
 */
import { parseArgs } from 'node:util';
import { printAgreement, printAreas } from './print-areas';
import { printIntervals } from './print-intervals';
import { printTests } from './print-tests';
import { printWords } from './print-words';
import { createPrinter } from './printer';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed))
  throw new Error('--runs and --seed take whole numbers, --runs from 1 up');

const printer = createPrinter((line) => void process.stdout.write(`${line}\n`));
const started = process.hrtime.bigint();
printer.say(`${runs} populations of 5 municipalities × 30 questions in 10 areas per cell, seed ${seed}`);
printIntervals(printer, runs, seed);
printWords(printer, runs, seed);
printTests(printer, runs, seed);
printAreas(printer, runs, seed);
printAgreement(printer, runs, seed);
const allHeld = printer.promises();
printer.say(`\n${(Number(process.hrtime.bigint() - started) / 1e9).toFixed(0)} s`);
if (!allHeld) process.exitCode = 1;
