/**
 * What stands beside the repo, in ../shared: real answers, recorded traffic with Google, Google's own documents. Their licences or their
 * size keep them out of it, so the tests that need them are registered only where they are.
 */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const SHARED = resolve(__dirname, '../../shared');

export const shared = {
  /** Folders of real answers, each with its mapping and the figures that another program found. */
  data: join(SHARED, 'data'),
  /** Small made-up surveys, each with something that surveys in the world have. */
  faults: join(SHARED, 'faults'),
  /** Sessions with Google, one a file, and `errors.jsonl`. */
  recordings: join(SHARED, 'recordings'),
  /** Google's discovery documents. */
  discovery: join(SHARED, 'discovery'),
  /** Holds a file of calls against them. */
  checkCalls: join(SHARED, 'contract/check-calls.mjs'),
} as const;

/** Registers `define` as a suite where `path` exists; elsewhere a test that says so, and one printed line. */
export function describeShared(what: string, path: string, define: () => void): void {
  if (existsSync(path)) {
    describe(what, define);
    return;
  }
  const place = join('../shared', relative(SHARED, path));
  process.stdout.write(`Left out: ${what} (${place} is not here)\n`);
  it(`${what}: left out, ${place} is not here`, () => expect(existsSync(path)).toBe(false));
}
