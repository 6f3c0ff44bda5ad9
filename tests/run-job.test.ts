/** The runner's faults are what the tests of jobs rest on: each strikes where and when it is told to. */
import { call, type Call, type Job } from '../src/google/call';
import type { GoogleError } from '../src/google/google-error';
import { createWorkspace, type Workspace } from '../src/workspace/workspace';
import { Killed, placesOf, runJob, type Circumstances } from './run-job';

const USER = 'samordnare@demostad.example';
const NAMES = ['first', 'second', 'third'] as const;

/** Takes the lock, makes three folders, and makes a note of what it was refused. */
function* makeFolders(): Job<readonly string[]> {
  const refusals: string[] = [];
  yield* call('appsscript.LockService.tryLock', { lock: 'document', waitMs: 1 });
  for (const name of NAMES) {
    try {
      yield* call('drive.files.create', {}, { name, mimeType: 'application/vnd.google-apps.folder' });
    } catch (error) {
      refusals.push(`${name}: ${(error as GoogleError).meaning}`);
    }
  }
  return refusals;
}

const aWorkspace = (): Workspace => createWorkspace({ now: () => 0, user: USER });
const namesIn = ({ state }: Workspace): readonly string[] =>
  Object.values(state.files)
    .map(({ name }) => name)
    .filter((name) => NAMES.some((one) => one === name));

function ran(circumstances: Circumstances): { readonly made: readonly string[]; readonly refusals: readonly string[] } {
  const workspace = aWorkspace();
  const refusals = runJob(makeFolders(), workspace, circumstances);
  return { made: namesIn(workspace), refusals };
}

describe('runJob', () => {
  it.each([
    ['before', ['first']],
    ['after', ['first', 'second']],
  ] as const)('kills %s the effect of a call, and nothing the job still tries comes through', (when, made) => {
    const workspace = aWorkspace();
    const calls: Call[] = [];
    const kill = { fault: { at: 2, when, kind: 'kill' }, calls } as const;
    expect(() => runJob(makeFolders(), workspace, kill)).toThrow(Killed);
    expect(namesIn(workspace)).toEqual(made);
    expect(calls).toHaveLength(3);
  });

  it.each([
    ['before', ['first', 'third']],
    ['after', ['first', 'second', 'third']],
  ] as const)('fails a call %s its effect, and the job hears of it', (when, made) => {
    expect(ran({ fault: { at: 2, when, kind: 'unavailable' } })).toEqual({ made, refusals: ['second: outage'] });
  });

  it('refuses the calls that it is told to, as their API does', () => {
    const refuse: Circumstances['refuse'] = ({ body }) =>
      (body as { readonly name?: string } | undefined)?.name === 'third' ? 'storageQuotaExceeded' : null;
    expect(ran({ refuse })).toEqual({ made: ['first', 'second'], refusals: ['third: storageFull'] });
  });

  it('does not carry out what it has answers for', () => {
    expect(ran({ replayed: [true, {}] }).made).toEqual(['second', 'third']);
  });

  it('lets people in before each call, and tells them which', () => {
    const seen: string[] = [];
    ran({ meanwhile: ({ method }, place) => void seen.push(`${place} ${method}`) });
    expect(seen).toEqual([
      '0 appsscript.LockService.tryLock',
      '1 drive.files.create',
      '2 drive.files.create',
      '3 drive.files.create',
    ]);
  });

  it('lets go the locks of the run and no others, however it ends', () => {
    const workspace = aWorkspace();
    const others = { script: 'kollega@demostad.example#1' };
    workspace.state = { ...workspace.state, locks: others };
    runJob(makeFolders(), workspace);
    expect(workspace.state.locks).toEqual(others);
    expect(() => runJob(makeFolders(), workspace, { fault: { at: 1, when: 'after', kind: 'kill' } })).toThrow(Killed);
    expect(workspace.state.locks).toEqual(others);
  });
});

it('placesOf counts a run’s calls from 0', () => {
  const calls: Call[] = [];
  runJob(makeFolders(), aWorkspace(), { calls });
  expect(placesOf(calls, 'drive.files.create')).toEqual([1, 2, 3]);
});
