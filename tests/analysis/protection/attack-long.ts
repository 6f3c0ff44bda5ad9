/** The attacks at length, and the price beside: npm run attack -- [surveys of each kind] [first seed]. */
import highsLoader from 'highs';
import { attack } from './attack';
import { ATTACK_KINDS } from './attack-kinds';
import { madeWorld } from './made-world';
import { madeAnswers, QUESTIONS, shownIn, type Priced, type Shown } from './price';
import { shownByRuleBefore, type ShownBefore } from './rule-before';

const [surveys = 300, first = 10_000] = process.argv.slice(2).map(Number);
const write = (line: string): void => void process.stdout.write(`${line}\n`);

/** STATISTICS-2's rows; blanks are not said there. */
const ROWS: readonly Priced[] = [
  { small: 0, roles: false, blank: 1 },
  { small: 0, roles: false, blank: 1, merged: true },
  { small: 1, roles: false, blank: 1 },
  { small: 0, roles: true, blank: 1 },
];
const SURVEYS_A_ROW = 20;

function price(): void {
  for (const row of ROWS) {
    const all = Array.from({ length: SURVEYS_A_ROW }, (_, seed) => shownIn(seed, row));
    const mean = (of: keyof Shown): string =>
      (all.reduce((sum, one) => sum + one[of], 0) / SURVEYS_A_ROW).toFixed(1).replace(/\.0$/, '');
    const before = all.map((_, seed) => shownByRuleBefore(madeAnswers(seed, row), QUESTIONS));
    const meanBefore = (of: keyof ShownBefore): string =>
      (before.reduce((sum, one) => sum + one[of], 0) / SURVEYS_A_ROW).toFixed(1).replace(/\.0$/, '');
    write(
      `${row.small} small${row.roles ? ', roles' : ''}${row.merged ? ', merged' : ''}: municipalities ${mean('municipalities')}, ` +
        `questions ${mean('questions')}, areas ${mean('areas')}; departments ${mean('departments')}, ` +
        `questions ${mean('departmentQuestions')}, areas ${mean('departmentAreas')}; joint ${mean('jointQuestions')} / ${mean('jointAreas')}`,
    );
    write(
      `  the rule before: municipalities ${meanBefore('municipalities')}, questions ${meanBefore('questions')}; ` +
        `departments ${meanBefore('departments')}, questions ${meanBefore('departmentQuestions')}; joint ${meanBefore('jointQuestions')}`,
    );
  }
}

async function main(): Promise<void> {
  const highs = await highsLoader();
  for (const { name, shape, knowing } of ATTACK_KINDS) {
    const sums = { asked: 0, undecided: 0, breaches: 0, across: 0 };
    for (let seed = first; seed < first + surveys; seed += 1) {
      const found = attack(highs, madeWorld(seed, shape), 5, knowing);
      sums.asked += found.asked;
      sums.undecided += found.undecided;
      sums.breaches += found.breaches.length;
      sums.across += found.across.length;
      for (const line of [...found.breaches, ...found.across]) write(`seed ${seed}: ${line}`);
    }
    write(
      `${name}: ${surveys} surveys, ${sums.asked} questions asked, ${sums.breaches} answered; ${sums.across} by the other half of an area; ${sums.undecided} undecided`,
    );
  }
  price();
}

void main();
