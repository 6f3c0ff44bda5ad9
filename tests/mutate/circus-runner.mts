/**
 * A test runner for Stryker that runs Jest's own `describe`, `it` and `expect` in one process. Stryker's runner starts the whole of Jest for
 * every fault, and loads every test file of the folder; here a fault costs what the tests that reach it cost.
 */
import { jestExpect } from '@jest/expect';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  type BaseTestResult,
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { addEventHandler, default as testGlobals, type Event, getState, resetState, run } from 'jest-circus';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { loadFresh } from './fresh-modules';

/** What Stryker's options say to this runner. Not its own `testFiles`: it then takes every fault at load for one of ordinary code. */
export interface CircusOptions {
  /** Paths from the root of the repository. */
  readonly circus: { readonly testFiles: readonly string[] };
}

type CircusTest = Extract<Event, { name: 'test_start' }>['test'];

/** Tests that read the code's text find it here: where they run there are faults in it. */
process.env['SOURCES'] = fileURLToPath(new URL('../..', import.meta.url));

/** What the planted faults look at: which of them is active, and which test reaches them. */
const faults = ((globalThis as Record<string, unknown>)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??=
  {}) as InstrumenterContext;

/** The words of a test with those of what it stands in; the outermost block is Circus's own. */
function nameOf(test: CircusTest): string {
  const names: string[] = [test.name];
  for (let block = test.parent; block.parent; block = block.parent) names.unshift(block.name);
  return names.join(' ');
}

/** The path that a test's id begins with. */
const fileOfId = (id: string): string => id.split(' ', 1)[0] ?? id;

/** `error` is undefined where there was none; Circus hands some on with where they were caught. */
const resultOf = (told: BaseTestResult, error: unknown): TestResult =>
  error === undefined
    ? { ...told, status: TestStatus.Success }
    : { ...told, status: TestStatus.Failed, failureMessage: String(Array.isArray(error) ? error[0] : error) };

class CircusRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);

  private readonly testFiles: readonly string[];
  /** Milliseconds that a file took when all of it was run. */
  private readonly time = new Map<string, number>();
  private file = '';
  private wanted: ReadonlySet<string> | undefined;
  private stopAtFailure = false;
  private results: TestResult[] = [];

  constructor(options: StrykerOptions) {
    this.testFiles = (options as StrykerOptions & CircusOptions).circus.testFiles;
    Object.assign(globalThis, testGlobals, { expect: jestExpect });
    addEventHandler((event) => this.follow(event));
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    faults.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.runTests(undefined, false);
    return result.status === DryRunStatus.Complete ? { ...result, mutantCoverage: faults.mutantCoverage } : result;
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }: MutantRunOptions): Promise<MutantRunResult> {
    faults.hitLimit = hitLimit;
    faults.hitCount = hitLimit === undefined ? undefined : 0;
    faults.activeMutant = activeMutant.id;
    try {
      const result = await this.runTests(testFilter && new Set(testFilter), !disableBail);
      return toMutantRunResult(determineHitLimitReached(faults.hitCount, hitLimit) ?? result, disableBail);
    } finally {
      faults.activeMutant = undefined;
    }
  }

  private async runTests(wanted: ReadonlySet<string> | undefined, stopAtFailure: boolean): Promise<DryRunResult> {
    this.wanted = wanted;
    this.stopAtFailure = stopAtFailure;
    this.results = [];
    const wantedFiles = wanted && new Set([...wanted].map(fileOfId));
    for (const file of this.quickestFirst()) {
      if (this.stopped()) break;
      if (!wantedFiles || wantedFiles.has(file)) await this.runFile(file);
    }
    return { status: DryRunStatus.Complete, tests: this.results };
  }

  private quickestFirst(): readonly string[] {
    const timeOf = (file: string): number => this.time.get(file) ?? 0;
    return [...this.testFiles].sort((a, b) => timeOf(a) - timeOf(b));
  }

  /**
   * A file counts as a test of its own, with its path as id: it reaches what runs while it is loaded and in its beforeAll. All of its tests
   * may hang on that, so they are wanted wherever it is.
   */
  private async runFile(file: string): Promise<void> {
    this.file = file;
    resetState();
    getState().testTimeout = packageJson.jest.testTimeout;
    const started = performance.now();
    const error = await this.errorOutsideTests(file);
    const timeSpentMs = performance.now() - started;
    if (!this.wanted) this.time.set(file, timeSpentMs);
    this.results.push(resultOf({ id: file, name: file, timeSpentMs, fileName: resolve(file) }, error));
  }

  private async errorOutsideTests(file: string): Promise<unknown> {
    faults.currentTestId = file;
    try {
      loadFresh(file);
      return (await run()).unhandledErrors[0];
    } catch (error) {
      return error;
    } finally {
      faults.currentTestId = undefined;
    }
  }

  private stopped(): boolean {
    return this.stopAtFailure && this.results.some(({ status }) => status === TestStatus.Failed);
  }

  private follow(event: Event): void {
    if (event.name !== 'test_start' && event.name !== 'test_done') return;
    const { test } = event;
    const name = nameOf(test);
    const id = `${this.file} ${name}`;
    if (event.name === 'test_done') {
      faults.currentTestId = this.file;
      const told = { id, name, timeSpentMs: test.duration ?? 0, fileName: resolve(this.file) };
      this.results.push(resultOf(told, test.errors[0]));
    } else if (this.stopped() || !this.wants(id)) test.mode = 'skip';
    else faults.currentTestId = id;
  }

  private wants(id: string): boolean {
    return !this.wanted || this.wanted.has(id) || this.wanted.has(this.file);
  }
}

export const strykerValidationSchema = {
  properties: { circus: { type: 'object', properties: { testFiles: { type: 'array', items: { type: 'string' } } } } },
};
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'circus', CircusRunner)];
