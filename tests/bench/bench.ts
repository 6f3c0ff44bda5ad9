/** `npm run bench`: what the product does from raw cells to counts beside a bare loop, its floor and two engines, how it grows, and the whole analysis. */
import type { Cell, Grid } from '../../src/grid/grid';
import { answersOfUnits } from '../../src/analysis/chance/unit-answers';
import { codesPerQuestion, tally } from '../../src/responses/matrix/tally';
import { readAnswers } from '../../src/responses/read-answers';
import { arqueroCounts } from './arquero-counts';
import { bareMapCounts, codeMap, codesOf, typedArrayCounts } from './bare-loops';
import { duckdbCounts } from './duckdb-counts';
import { madeGrid, madeSurvey, settings } from './made-answers';
import { measureMemory, megabytes, middle, milliseconds } from './measure';
import { growthOfAnalysis, wholeAnalysis } from './whole-analysis';

const ROWS = 10_000;
const QUESTIONS = 100;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const memory = measureMemory();
const { used, collectGarbage } = memory;

/** The answers read, findings and all, and every municipality counted: one array per unit and question, so whoever counts the same gets the same. */
function ourCounts(grid: Grid, survey: ReturnType<typeof madeSurvey>): Uint32Array {
  const { answers } = readAnswers(grid, survey, settings, 'Svar');
  if (answers.kind !== 'rows') throw new Error('rows were made');
  const { matrix } = answers;
  const each = survey.questions.length * codesPerQuestion(settings.scale);
  const counts = new Uint32Array(matrix.units.length * each);
  answersOfUnits(matrix).forEach(({ rows }, index) => counts.set(tally(matrix, rows).counts, index * each));
  return counts;
}

function assertSame(name: string, counts: Uint32Array, wanted: Uint32Array): void {
  if (counts.length !== wanted.length || counts.some((count, index) => count !== wanted[index]))
    throw new Error(`${name} counts otherwise`);
}

async function compare(): Promise<void> {
  const survey = madeSurvey(QUESTIONS);
  // Through JSON, so that texts are as fresh as those that values.get returns.
  const grid = JSON.parse(JSON.stringify(madeGrid(ROWS, survey))) as Cell[][];
  const codes = codesOf(grid, survey, settings);
  const known = codeMap(grid, settings);
  const wanted = ourCounts(grid, survey);
  say(
    `${ROWS} rows × ${QUESTIONS} questions, half of the cells labels; median of 15 runs, each after the other in turn`,
  );

  const ours = (): Uint32Array => ourCounts(grid, survey);
  const bare = (): Uint32Array => bareMapCounts(grid, survey, known, codes.codes);
  const floor = (): Uint32Array => typedArrayCounts(codes);
  assertSame('bare loop', bare(), wanted);
  assertSame('typed arrays', floor(), wanted);
  const times = { ours: [] as number[], bare: [] as number[], floor: [] as number[] };
  for (let run = 0; run < 18; run += 1) {
    const measured = { ours: milliseconds(ours), bare: milliseconds(bare), floor: milliseconds(floor) };
    if (run < 3) continue;
    times.ours.push(measured.ours);
    times.bare.push(measured.bare);
    times.floor.push(measured.floor);
  }
  const our = middle(times.ours);
  const line = (name: string, ms: number, note = ''): void =>
    say(`${name.padEnd(58)}${ms.toFixed(1).padStart(9)} ms   ours is ${(our / ms).toPrecision(3)} × this${note}`);
  line('ours: raw cells to matrix, counts, areas and findings', our);
  line(
    'bare loop, the same raw cells, one Map look-up each',
    middle(times.bare),
    our < 2 * middle(times.bare) ? '  (goal: under 2: reached)' : '  (goal: under 2: MISSED)',
  );
  line('bare typed-array loop over codes parsed before (floor)', middle(times.floor));

  const arquero = arqueroCounts(grid, survey, settings, milliseconds);
  assertSame('Arquero', arquero.counts, wanted);
  line('Arquero, grouping', arquero.queryMs);
  line('Arquero, making the table and grouping', arquero.loadMs + arquero.queryMs);
  const duckdb = await duckdbCounts(grid, survey, settings);
  assertSame('DuckDB', duckdb.counts, wanted);
  line('DuckDB, grouping', duckdb.queryMs);
  line('DuckDB, loading and grouping', duckdb.loadMs + duckdb.queryMs);
  say(
    `All count the same: checksum ${wanted.reduce((sum, count, index) => (sum + count * ((index % 97) + 1)) % 1_000_000_007, 0)}`,
  );
}

function growth(): void {
  const survey = madeSurvey(QUESTIONS);
  ourCounts(madeGrid(2000, survey), survey);
  collectGarbage();
  say(
    `\nGrowth, ${QUESTIONS} questions: rows, time, time a cell, memory of the rows, memory that reading and counting add`,
  );
  for (const rows of [1e3, 1e4, 1e5, 1e6]) {
    collectGarbage();
    const before = used();
    const grid = madeGrid(rows, survey);
    collectGarbage();
    const held = used();
    const runs = rows > 1e5 ? 1 : 5;
    const ms = middle(Array.from({ length: runs }, () => milliseconds(() => ourCounts(grid, survey))));
    const after = used();
    say(
      `${String(rows).padStart(9)} ${ms.toFixed(1).padStart(9)} ms ${((ms * 1e6) / rows / QUESTIONS).toFixed(1).padStart(6)} ns ` +
        `${megabytes(held - before)} MB ${megabytes(Math.max(0, after - held))} MB`,
    );
  }
}

void compare().then(() => {
  growth();
  wholeAnalysis(say);
  growthOfAnalysis(say, memory);
});
