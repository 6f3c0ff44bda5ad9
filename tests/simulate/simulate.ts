/**
 * `npm run simulate [-- --runs N] [--seed S]`: what the product's words and intervals are worth, on STATISTICS.md section 2's population and with
 * the product's own functions, as tables; each promise with whether it held. N is the number of populations of five municipalities per cell.
 */
import { parseArgs } from 'node:util';
import { coverage } from './coverage';
import { falseChanges } from './false-changes';
import { falseOthers } from './false-others';
import { noArea } from './no-area';
import { kinds } from './population';
import { words } from './words';
import type { Lines } from '../../src/settings/settings';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } } });
const runs = Number(values.runs);
const seed = Number(values.seed);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) throw new Error('--runs and --seed take whole numbers, --runs from 1 up');

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (title: string, cells: readonly string[]): void => say(`| ${title} | ${cells.join(' | ')} |`);
const head = (title: string, columns: readonly (number | string)[]): void => {
  row(title, columns.map(String));
  say(`|${' --- |'.repeat(columns.length + 1)}`);
};
const three = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3).replace(/^0/, ''));
const promises: [text: string, held: boolean][] = [];
const started = process.hrtime.bigint();
const SIZES = [10, 20, 40, 80, 150];
const WORD_SIZES = [20, 40, 80, 150];

say(`${runs} populations of 5 municipalities × 30 questions in 10 areas per cell, seed ${seed}\n`);

head('S1. 95 % intervals cover, by respondents', SIZES);
const covered = SIZES.map((size) => coverage(size, runs, seed));
row('question mean', covered.map(({ questionMean }) => three(questionMean)));
row('question share', covered.map(({ questionShare }) => three(questionShare)));
row('area mean', covered.map(({ areaMean }) => three(areaMean)));
row('area share', covered.map(({ areaShare }) => three(areaShare)));
promises.push(['coverage is 93–97 %', covered.flatMap((cell) => Object.values(cell) as number[]).every((part) => part >= 0.93 && part <= 0.97)]);

say('');
head('S2. Right when said of a point drawn in Börja här (said per municipality)', WORD_SIZES);
const share = ({ said, right }: { said: number; right: number }): string => `${three(right / said)} (${(said / runs / 5).toFixed(2)})`;
/** Whether a promised share is plausible: the seen one plus two of its own errors reaches it. A word that is never said breaks none. */
const reaches = ({ said, right }: { said: number; right: number }, promised: number): boolean =>
  said === 0 || right / said + 2 * Math.sqrt((promised * (1 - promised)) / said) >= promised;
for (const [name, from] of [['wide', 20], ['narrow', 40]] as const) {
  const tables = WORD_SIZES.map((respondents) => words(kinds[name], name, { respondents, runs, seed }));
  for (const [word, swedish, promised] of [['clear', 'Tydligt', 0.9], ['likely', 'Troligt', 0.7], ['uncertain', 'Osäkert', 0]] as const) {
    for (const level of ['questions', 'areas'] as const) {
      for (const lines of ['gemensam', 'egen', 'fasta'] as const satisfies readonly Lines[]) {
        row(`${swedish}, ${name}, ${level}, ${lines}`, tables.map((table) => share(table[level][lines][word])));
      }
    }
    if (promised === 0) continue;
    const kept = tables.filter((_, index) => WORD_SIZES[index]! >= from);
    const all = kept.flatMap((table) => (['questions', 'areas'] as const).flatMap((level) => Object.values(table[level]).map((said) => said[word])));
    promises.push([`${swedish} about questions and areas is right in ${promised * 100} % from ${from} respondents, ${name}`, all.every((one) => reaches(one, promised))]);
  }
}
const under = words(kinds.wide, 'wide', { respondents: 19, runs: Math.min(runs, 20), seed });
promises.push(['no word is said under 20 respondents', (['clear', 'likely', 'uncertain'] as const).every((word) => under.questions.gemensam[word].said === 0)]);

say('');
head('S3. Unchanged years, and a real change of 0.8 steps in one area', SIZES);
const changes = SIZES.map((size) => falseChanges(size, runs, seed));
row('some false säkerställd among 80 tests', changes.map(({ anyFalse }) => three(anyFalse)));
row('the same without correction', changes.map(({ uncorrected }) => three(uncorrected)));
row('found: question; area', changes.map(({ foundQuestion, foundArea }) => `${three(foundQuestion)}; ${three(foundArea)}`));
promises.push(['a false säkerställd in at most 5 % of unchanged years', changes.every(({ anyFalse, years }) => anyFalse - 2 * Math.sqrt(0.05 * 0.95 / years) <= 0.05)]);

say('');
const COMPANIES = [[10, 10, 10, 10, 10], [20, 20, 20, 20, 20], [40, 40, 40, 40, 40], [80, 80, 80, 80, 80], [20, 8, 15, 60, 150], [60, 8, 15, 20, 150]];
head('S4. Some false word against four others, no true difference; own respondents, then theirs', COMPANIES.map((sizes) => sizes.join(' ')));
const others = COMPANIES.map((sizes) => falseOthers(sizes, 3 * runs, seed));
row('varje kommun lika', others.map(({ kommun }) => three(kommun)));
row('varje svar lika', others.map(({ svar }) => three(svar)));
const mostByChance = 0.05 + 2 * Math.sqrt((0.05 * 0.95) / (3 * runs));
promises.push(['a false word against the others for at most 5 % of units', others.every((cell) => cell.kommun <= mostByChance && cell.svar <= mostByChance)]);

say('');
head('S5. "Inget område sticker ut" is said in', SIZES);
for (const [name, title, flat] of [
  ['flat', 'flat', true],
  ['nearlyFlat', 'nearly flat', true],
  ['onlyRatings', 'only ratings differ', true],
  ['onlyDontKnow', 'only "vet ej" differs', true],
  ['twoAreas5', 'two areas 0.5 lower, 15 points more', false],
  ['twoAreas8', 'two areas 0.8 lower, 20 points more', false],
  ['twoAreas9', 'two areas 0.9 lower, 25 points more, others spread', false],
] as const) {
  const cells = SIZES.map((size) => noArea(kinds[name], name, size, runs, seed));
  row(title, cells.map(({ none }) => three(none)));
  const slack = 2 * Math.sqrt((0.2 * 0.8) / (runs * 5));
  promises.push(flat
    ? [`nothing stands out in at least 80 %: ${title}`, cells.every(({ none }) => none + slack >= 0.8)]
    : [`nothing stands out in at most 20 % from 40 respondents: ${title}`, cells.every(({ none }, index) => SIZES[index]! < 40 || none - slack <= 0.2)]);
  if (!flat) row(`${title}: wrong areas per unit`, cells.map(({ others }) => three(others)));
}

say('');
for (const [text, held] of promises) say(`${held ? 'holds' : 'FAILS'}: ${text}`);
say(`\n${(Number(process.hrtime.bigint() - started) / 1e9).toFixed(0)} s`);
if (promises.some(([, held]) => !held)) process.exitCode = 1;
