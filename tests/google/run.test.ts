import { call, type Call, type Job } from '../../src/google/call';
import { GoogleError } from '../../src/google/google-error';
import { TimeIsUp, type Limits } from '../../src/google/run';
import type { FaultName } from '../../src/workspace/faults';
import { runJob, type Circumstances } from '../run-job';

function* readAndCopy(): Job<string> {
  const list = yield* call('drive.files.list', {});
  const copy = yield* call('drive.files.copy', { fileId: 'a' }, { name: 'b' });
  return `${list.files?.length ?? 0} ${copy.id}`;
}

const answers: Readonly<Record<string, unknown>> = {
  'drive.files.list': { files: [{}] },
  'drive.files.copy': { id: 'x' },
};
const google = { handle: ({ method }: { readonly method: string }) => ({ status: 200, body: answers[method] }) };

/** A run of the list and the copy, what it sent and how many milliseconds it slept each time. */
function aRun({ limits, ...circumstances }: Circumstances = {}) {
  const sent: Call[] = [];
  const slept: number[] = [];
  const run = (job: Job<string> = readAndCopy()): string =>
    runJob(job, google, {
      calls: sent,
      sleep: (ms) => void slept.push(ms),
      limits: { chance: () => 0.5, ...limits },
      ...circumstances,
    });
  return { sent, slept, run };
}

/** Refused at one of the calls, 0 = the list, 1 = the copy, and however often it is tried again there. */
const refused = (at: number, kind: FaultName, times = Infinity): Circumstances => ({
  fault: { at, times, when: 'before', kind },
});

describe('the loop', () => {
  it('gives each call its answer and returns the job’s result', () => {
    const { run, sent } = aRun();
    expect(run()).toBe('1 x');
    expect(sent).toEqual([
      { method: 'drive.files.list', params: {} },
      { method: 'drive.files.copy', params: { fileId: 'a' }, body: { name: 'b' } },
    ]);
  });

  it('tries a refused call again after 1, 2, 4 s, each and a half with this chance', () => {
    const { run, slept } = aRun(refused(0, 'tooManyRequests', 3));
    expect(run()).toBe('1 x');
    expect(slept).toEqual([1500, 2500, 4500]);
  });

  it.each(['rateLimitExceeded', 'userRateLimitExceeded'] as const)(
    'waits for and repeats a 403 that says %s',
    (reason) => {
      const { run, sent, slept } = aRun(refused(1, reason, 2));
      expect(run()).toBe('1 x');
      expect(sent).toHaveLength(4);
      expect(slept).toEqual([1500, 2500]);
    },
  );

  it.each([
    ['quotaExceeded', 'dailyQuota'],
    ['dailyLimitExceeded', 'dailyQuota'],
    ['storageQuotaExceeded', 'storageFull'],
    ['sharingRateLimitExceeded', 'sharingLimit'],
    ['domainPolicy', 'domainPolicy'],
    ['insufficientFilePermissions', 'noAccess'],
  ])('never repeats a 403 that says %s', (reason, meaning) => {
    const { run, sent, slept } = aRun({ refuse: () => ({ code: 403, message: reason, errors: [{ reason }] }) });
    expect(() => run()).toThrow(expect.objectContaining({ code: 403, meaning }));
    expect([sent.length, slept]).toEqual([1, []]);
  });

  it('waits out a quota per minute, and gives up after nine tries', () => {
    const { run, sent, slept } = aRun(refused(0, 'tooManyRequests'));
    expect(() => run()).toThrow(expect.objectContaining({ meaning: 'rateLimit' }));
    expect(sent).toHaveLength(9);
    expect(slept).toEqual([1500, 2500, 4500, 8500, 16500, 32500, 60500, 60500]);
  });

  it.each([20, 60, 120])('waits out a quota that is used up for %i s', (seconds) => {
    let now = 0;
    const refuse = (): FaultName | null => (now < seconds * 1000 ? 'tooManyRequests' : null);
    const { run } = aRun({ refuse, limits: { now: () => now, deadline: 270_000 }, sleep: (ms) => void (now += ms) });
    expect(run()).toBe('1 x');
    expect(now).toBeLessThan(2 * seconds * 1000 + 10_000);
  });

  it('gives up after five tries where Google’s own faults last', () => {
    const { run, sent } = aRun(refused(0, 'unavailable'));
    expect(() => run()).toThrow(GoogleError);
    expect(sent).toHaveLength(5);
  });

  it('waits as long as the run has time, and leaves time for the last try', () => {
    let now = 0;
    const slept: number[] = [];
    const { run, sent } = aRun({
      ...refused(0, 'tooManyRequests'),
      // drive.files.list takes 400 ms.
      limits: { now: () => now, deadline: 10_400 },
      sleep: (ms) => (slept.push(ms), void (now += ms)),
    });
    expect(() => run()).toThrow(expect.objectContaining({ code: 429 }));
    expect(slept).toEqual([1500, 2500, 4500, 1500]);
    expect(sent).toHaveLength(5);
  });

  it('repeats a read after an unknown outcome, but never a copy', () => {
    expect(aRun(refused(0, 'unavailable', 1)).run()).toBe('1 x');
    const copy = aRun(refused(1, 'unavailable', 1));
    expect(() => copy.run()).toThrow(expect.objectContaining({ code: 503 }));
    expect(copy.sent).toHaveLength(2);
  });

  it('does not wait past the deadline', () => {
    const { run, slept } = aRun({ ...refused(0, 'tooManyRequests'), limits: { deadline: 1000 } });
    expect(() => run()).toThrow(expect.objectContaining({ code: 429 }));
    expect(slept).toEqual([]);
  });

  it('uses a last second', () => {
    // drive.files.list takes 400 ms.
    expect(aRun({ ...refused(0, 'tooManyRequests', 1), limits: { deadline: 1400 } }).run()).toBe('1 x');
  });

  it('says that the time is up', () => {
    expect(() => aRun({ limits: { deadline: 0 } }).run()).toThrow('The time of this run is up');
    expect(new TimeIsUp().name).toBe('TimeIsUp');
  });

  it('stops between two calls when the time is up', () => {
    let now = 0;
    const { run, sent } = aRun({ limits: { now: () => now, deadline: 100 }, meanwhile: () => void (now += 100) });
    expect(() => run()).toThrow(TimeIsUp);
    expect(sent).toHaveLength(1);
  });

  it('tells of every call once, with its error where it failed for good', () => {
    const seen: string[] = [];
    const record: Limits['record'] = (made, { error }) => void seen.push(`${made.method} ${error?.code ?? 'ok'}`);
    const { run } = aRun({
      ...refused(0, 'tooManyRequests', 1),
      refuse: ({ method }) => (method === 'drive.files.copy' ? { code: 400, message: 'no such thing' } : null),
      limits: { record },
    });
    expect(() => run()).toThrow(expect.objectContaining({ code: 400 }));
    expect(seen).toEqual(['drive.files.list ok', 'drive.files.copy 400']);
  });

  it('gives the job its own error to handle', () => {
    function* tolerant(): Job<string> {
      try {
        yield* call('drive.files.get', { fileId: 'a' });
      } catch (error) {
        return String((error as GoogleError).code);
      }
      return 'none';
    }
    expect(aRun({ refuse: () => ({ code: 404, message: 'gone' }) }).run(tolerant())).toBe('404');
  });
});
