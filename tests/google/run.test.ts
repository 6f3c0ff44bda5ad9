import { call, type Call, type Job } from '../../src/google/call';
import { GoogleError } from '../../src/google/google-error';
import { runSync, TimeIsUp, type Limits } from '../../src/google/run';

const limits = (overrides: Partial<Limits> = {}): Limits => ({
  now: () => 0,
  chance: () => 0.5,
  deadline: 1e9,
  ...overrides,
});

function* readAndCopy(): Job<string> {
  const list = yield* call('drive.files.list', {});
  const copy = yield* call('drive.files.copy', { fileId: 'a' }, { name: 'b' });
  return `${list.files?.length ?? 0} ${copy.id}`;
}

/** A host that answers from a list; an Error in it is thrown. */
function hostOf(answers: readonly unknown[]) {
  const rest = [...answers];
  const sent: Call[] = [];
  const slept: number[] = [];
  const send = (made: Call): unknown => {
    sent.push(made);
    const answer = rest.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { sent, slept, host: { send, sleep: (ms: number) => void slept.push(ms) } };
}

const failed = (code: number): Error =>
  Object.assign(new Error(`failed ${code}`), { details: { code, message: `failed ${code}` } });

describe('runSync', () => {
  it('gives each call its answer and returns the job’s result', () => {
    const { host, sent } = hostOf([{ files: [{}] }, { id: 'x' }]);
    expect(runSync(readAndCopy(), limits(), host)).toBe('1 x');
    expect(sent).toEqual([
      { method: 'drive.files.list', params: {} },
      { method: 'drive.files.copy', params: { fileId: 'a' }, body: { name: 'b' } },
    ]);
  });

  it('tries a refused call again after 1, 2, 4 s, each and a half with this chance', () => {
    const { host, slept } = hostOf([failed(429), failed(429), failed(429), {}, { id: 'x' }]);
    expect(runSync(readAndCopy(), limits(), host)).toBe('0 x');
    expect(slept).toEqual([1500, 2500, 4500]);
  });

  const refused = (reason: string): Error =>
    Object.assign(new Error(reason), {
      details: { code: 403, message: reason, errors: [{ domain: 'usageLimits', reason, message: reason }] },
    });

  it.each(['rateLimitExceeded', 'userRateLimitExceeded'])('waits for and repeats a 403 that says %s', (reason) => {
    const { host, sent, slept } = hostOf([{}, refused(reason), refused(reason), { id: 'x' }]);
    expect(runSync(readAndCopy(), limits(), host)).toBe('0 x');
    expect(sent).toHaveLength(4);
    expect(slept).toEqual([1500, 2500]);
  });

  it.each([
    ['quotaExceeded', 'dailyQuota'],
    ['dailyLimitExceeded', 'dailyQuota'],
    ['storageQuotaExceeded', 'storageFull'],
    ['sharingRateLimitExceeded', 'sharingLimit'],
    ['domainPolicy', 'domainPolicy'],
    ['insufficientFilePermissions', 'noAccess'],
  ])('never repeats a 403 that says %s', (reason, meaning) => {
    const { host, sent, slept } = hostOf([refused(reason), {}]);
    expect(() => runSync(readAndCopy(), limits(), host)).toThrow(expect.objectContaining({ meaning }));
    expect([sent.length, slept]).toEqual([1, []]);
  });

  it('waits out a quota per minute, and gives up after nine tries', () => {
    const { host, sent, slept } = hostOf(Array.from({ length: 12 }, () => failed(429)));
    expect(() => runSync(readAndCopy(), limits(), host)).toThrow(expect.objectContaining({ meaning: 'rateLimit' }));
    expect(sent).toHaveLength(9);
    expect(slept).toEqual([1500, 2500, 4500, 8500, 16500, 32500, 60500, 60500]);
  });

  it('gives up after five tries where Google’s own faults last', () => {
    const { host, sent } = hostOf(Array.from({ length: 9 }, () => failed(503)));
    expect(() => runSync(readAndCopy(), limits(), host)).toThrow(GoogleError);
    expect(sent).toHaveLength(5);
  });

  it('waits as long as the run has time, and leaves time for the last try', () => {
    let now = 0;
    const { host, sent, slept } = hostOf(Array.from({ length: 12 }, () => failed(429)));
    const ticking = { ...host, sleep: (ms: number) => (host.sleep(ms), void (now += ms)) };
    // drive.files.list takes 400 ms.
    expect(() => runSync(readAndCopy(), limits({ now: () => now, deadline: 10_400 }), ticking)).toThrow('failed 429');
    expect(slept).toEqual([1500, 2500, 4500, 1500]);
    expect(sent).toHaveLength(5);
  });

  it('repeats a read after an unknown outcome, but never a copy', () => {
    const reads = hostOf([failed(503), {}, { id: 'x' }]);
    expect(runSync(readAndCopy(), limits(), reads.host)).toBe('0 x');
    const copies = hostOf([{}, failed(503)]);
    expect(() => runSync(readAndCopy(), limits(), copies.host)).toThrow('failed 503');
    expect(copies.sent).toHaveLength(2);
  });

  it('does not wait past the deadline', () => {
    const { host, slept } = hostOf([failed(429)]);
    expect(() => runSync(readAndCopy(), limits({ deadline: 1000 }), host)).toThrow('failed 429');
    expect(slept).toEqual([]);
  });

  it('stops between two calls when the time is up', () => {
    let now = 0;
    const { host, sent } = hostOf([{}, { id: 'x' }]);
    const slow = { ...host, send: (made: Call) => ((now += 100), host.send(made)) };
    expect(() => runSync(readAndCopy(), limits({ now: () => now, deadline: 100 }), slow)).toThrow(TimeIsUp);
    expect(sent).toHaveLength(1);
  });

  it('tells of every call once, with its error where it failed for good', () => {
    const seen: string[] = [];
    const record: Limits['record'] = (made, { error }) => void seen.push(`${made.method} ${error?.code ?? 'ok'}`);
    const { host } = hostOf([failed(429), {}, failed(400)]);
    expect(() => runSync(readAndCopy(), limits({ record }), host)).toThrow();
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
    const { host } = hostOf([failed(404)]);
    expect(runSync(tolerant(), limits(), host)).toBe('404');
  });
});
