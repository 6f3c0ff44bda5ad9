/**
 * A test runner for Stryker that runs Jest's own `describe`, `it` and `expect` in one process. Stryker's runner starts the whole of Jest for
 * every fault, and loads every test file of the folder; here a fault costs what the tests that reach it cost.
 */
import { jestExpect } from '@jest/expect';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
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
import packageJson from '../../package.json' with { type: 'json' };
import { loadFresh } from './fresh-modules';

/** What Stryker's options say to this runner. Not its own `testFiles`: it then takes every fault at load for one of ordinary code. */
export interface CircusOptions {
  /** Paths from the root of the repository. */
  readonly circus: { readonly testFiles: readonly string[] };
}

type CircusTest = Extract<Event, { name: 'test_start' }>['test'];

/** What the planted faults look at: which of them is active, and which test reaches them. */
const faults = ((globalThis as Record<string, unknown>)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??=
  {}) as InstrumenterContext;

/** The words of a test with those of what it stands in; the outermost block is Circus's own. */
function nameOf(test: CircusTest): string {
  const names: string[] = [test.name];
  for (let block = test.parent; block.parent; block = block.parent) names.unshift(block.name);
  return names.join(' ');
}

class CircusRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);

  private readonly testFiles: readonly string[];
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
    const files = wanted
      ? this.testFiles.filter((file) => [...wanted].some((id) => id.startsWith(`${file} `)))
      : this.testFiles;
    for (const file of files) if (!this.stopped()) await this.runFile(file);
    return { status: DryRunStatus.Complete, tests: this.results };
  }

  /** A file that cannot be loaded fails as a test of its own. */
  private async runFile(file: string): Promise<void> {
    this.file = file;
    resetState();
    getState().testTimeout = packageJson.jest.testTimeout;
    const started = performance.now();
    try {
      loadFresh(file);
      const [error] = (await run()).unhandledErrors;
      if (error !== undefined) throw new Error(error);
    } catch (error) {
      const timeSpentMs = performance.now() - started;
      this.results.push({
        id: file,
        name: file,
        timeSpentMs,
        status: TestStatus.Failed,
        failureMessage: String(error),
      });
    }
  }

  private stopped(): boolean {
    return this.stopAtFailure && this.results.some(({ status }) => status === TestStatus.Failed);
  }

  private idOf(test: CircusTest): string {
    return `${this.file} ${nameOf(test)}`;
  }

  private follow(event: Event): void {
    if (event.name === 'test_start') {
      const id = this.idOf(event.test);
      if (this.stopped() || (this.wanted && !this.wanted.has(id))) event.test.mode = 'skip';
      else faults.currentTestId = id;
    } else if (event.name === 'test_done') {
      faults.currentTestId = undefined;
      this.results.push(this.resultOf(event.test));
    }
  }

  private resultOf(test: CircusTest): TestResult {
    const told = {
      id: this.idOf(test),
      name: nameOf(test),
      timeSpentMs: test.duration ?? 0,
      fileName: resolve(this.file),
    };
    const [error] = test.errors;
    return error === undefined
      ? { ...told, status: TestStatus.Success }
      : { ...told, status: TestStatus.Failed, failureMessage: String(Array.isArray(error) ? error[0] : error) };
  }
}

export const strykerValidationSchema = {
  properties: { circus: { type: 'object', properties: { testFiles: { type: 'array', items: { type: 'string' } } } } },
};
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'circus', CircusRunner)];
