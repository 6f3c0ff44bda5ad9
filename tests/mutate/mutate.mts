/**
 * `npm run mutate [-- FOLDER…]`: plants faults in src/FOLDER one at a time and tells which of them no test finds. Without folders it goes
 * through the whole product but what it is run on: hours, folder by folder. MUTATE_AT_ONCE: how many processes, instead of one a core. Exit 1
 * where a folder falls under the goal.
 */
import { Stryker } from '@stryker-mutator/core';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import packageJson from '../../package.json' with { type: 'json' };

/** Least share of the faults that the tests must find. */
const GOAL = 0.9;
/** Houses that the product is run, drawn and tried with; held by recordings, schemas and pictures instead. */
const LEFT_OUT = ['workspace', 'render', 'command'];
const FOUND: readonly string[] = ['Killed', 'Timeout'];
const COUNTED: readonly string[] = [...FOUND, 'Survived', 'NoCoverage'];
/** A sentence emptied is found by whoever reads it: that each one is said, and where, is held by tests/messages and the goldens. */
const SENTENCES = 'messages';

const folders = (): readonly string[] =>
  readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && !LEFT_OUT.includes(entry.name) ? [entry.name] : [],
  );

/** The tests nearest to a folder must find its faults: those of every other that runs the same lines would take days. */
const testsOf = (folder: string): string => `<rootDir>/tests/${folder.split('/')[0]}/**/*.test.ts`;

/** Share of the planted faults that were found. */
async function mutate(folder: string): Promise<number> {
  const results = await new Stryker({
    mutate: [`src/${folder}/**/*.ts`],
    testRunner: 'jest',
    coverageAnalysis: 'perTest',
    mutator: { excludedMutations: folder.startsWith(SENTENCES) ? ['StringLiteral'] : [] },
    jest: {
      projectType: 'custom',
      config: { ...packageJson.jest, testMatch: [testsOf(folder)] },
    },
    tempDirName: '.stryker-tmp',
    ignorePatterns: ['out', 'dist', 'coverage'],
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    concurrency: Number(process.env.MUTATE_AT_ONCE ?? cpus().length),
    timeoutMS: 20_000,
    allowConsoleColors: false,
    disableTypeChecks: false,
  }).runMutationTest();
  const counted = results.filter(({ status }) => COUNTED.includes(status));
  const found = counted.filter(({ status }) => FOUND.includes(status)).length;
  const share = counted.length === 0 ? 1 : found / counted.length;
  process.stdout.write(`${folder}: ${found} of ${counted.length} faults found, ${(share * 100).toFixed(1)} %\n`);
  return share;
}

const wanted = process.argv.slice(2);
for (const folder of wanted.length > 0 ? wanted : folders()) if ((await mutate(folder)) < GOAL) process.exitCode = 1;
