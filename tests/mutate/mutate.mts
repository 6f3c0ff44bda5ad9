/**
 * `npm run mutate [-- FOLDER|FILE…]`: plants faults in src/FOLDER one at a time and tells which of them no test finds. Without arguments it
 * goes through the whole product but what it is run on. MUTATE_AT_ONCE: how many processes, instead of one a core. Exit 1 where a folder
 * falls under the goal.
 */
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CircusOptions } from './circus-runner.mts';

/** Least share of the faults that the tests must find. */
const GOAL = 0.9;
/** Houses that the product is run, drawn and tried with; held by recordings, schemas and pictures instead. */
const LEFT_OUT = ['workspace', 'render', 'command'];
/** Made by a command, and held to what it makes. */
const GENERATED = ['requests/text/widths.ts', 'requests/documents/template/template-files.ts'];
/** Lets a process of Stryker's load the runner, which is TypeScript. */
const TSX = ['--import', 'tsx'];
const FOUND: readonly string[] = ['Killed', 'Timeout'];
const COUNTED: readonly string[] = [...FOUND, 'Survived', 'NoCoverage'];
/** A sentence emptied is found by whoever reads it: that each one is said, and where, is held by tests/messages and the goldens. */
const SENTENCES = 'messages';

/** Its tests open the built dialogs. */
const BUILT = 'sidebar';

/** Tests that look for no fault: worlds that are played for minutes would be so for each. */
const NOT_ASKED = [
  'analysis/protection/attack',
  'analysis/protection/made-up-figures',
  'analysis/chance/random-answers',
  'analysis/chance/real-answers',
  'analysis/properties',
  'analysis/joint-picture',
  'analysis/hide-small-groups',
].map((name) => `tests/${name}.test.ts`);

const folders = (): readonly string[] =>
  readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && !LEFT_OUT.includes(entry.name) ? [entry.name] : [],
  );

/** Mails are tested as they are drawn. */
const ALSO: Readonly<Record<string, readonly string[]>> = { report: ['requests/mail'] };

const testsIn = (folder: string): string[] =>
  readdirSync(join('tests', folder), { recursive: true, encoding: 'utf8' }).map((file) => join('tests', folder, file));

/** The tests nearest to a folder must find its faults: those of every other that runs the same lines would take days. */
const testsOf = (place: string): string[] => {
  const folder = place.split('/')[0] ?? place;
  const files = [folder, ...(ALSO[folder] ?? [])].flatMap(testsIn);
  return files.filter((file) => file.endsWith('.test.ts') && !NOT_ASKED.includes(file));
};

/** Share of the planted faults that were found. */
async function mutate(place: string): Promise<number> {
  const options: PartialStrykerOptions & CircusOptions = {
    mutate: [
      place.endsWith('.ts') ? `src/${place}` : `src/${place}/**/*.ts`,
      ...GENERATED.map((file) => `!src/${file}`),
    ],
    plugins: [fileURLToPath(new URL('circus-runner.mts', import.meta.url))],
    testRunner: 'circus',
    testRunnerNodeArgs: TSX,
    checkerNodeArgs: TSX,
    circus: { testFiles: testsOf(place) },
    coverageAnalysis: 'perTest',
    mutator: { excludedMutations: place.startsWith(SENTENCES) ? ['StringLiteral'] : [] },
    ...(place.startsWith(BUILT) ? { buildCommand: 'npm run --silent build' } : {}),
    tempDirName: '.stryker-tmp',
    ignorePatterns: ['out', 'coverage'],
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    concurrency: Number(process.env.MUTATE_AT_ONCE ?? cpus().length),
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 60,
    allowConsoleColors: false,
    disableTypeChecks: false,
  };
  const results = await new Stryker(options).runMutationTest();
  const counted = results.filter(({ status }) => COUNTED.includes(status));
  const found = counted.filter(({ status }) => FOUND.includes(status)).length;
  const share = counted.length === 0 ? 1 : found / counted.length;
  process.stdout.write(`${place}: ${found} of ${counted.length} faults found, ${(share * 100).toFixed(1)} %\n`);
  return share;
}

const wanted = process.argv.slice(2);
for (const place of wanted.length > 0 ? wanted : folders()) if ((await mutate(place)) < GOAL) process.exitCode = 1;
