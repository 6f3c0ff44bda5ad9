import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { loadFolder } from '../../../src/workspace/replay/load-session';
import { replaySession } from '../../../src/workspace/replay/replay-session';
import { report } from '../../../src/workspace/replay/report';
import { describeShared, shared } from '../../shared';

const GAPS = resolve(__dirname, '../../../src/workspace/gaps.md');

describeShared('the recorded sessions that start from nothing', shared.recordings, () => {
  const calls = loadFolder(shared.recordings).flatMap(replaySession);
  const ours = calls.filter(
    ({ footing, method, outcome }) =>
      footing === 'from nothing' && /^(sheets|drive)\./.test(method ?? '') && outcome !== 'skipped',
  );
  const missed = ours.filter(({ outcome }) => outcome !== 'pass');

  it('are answered as Google did in at least 95 of 100 calls to Sheets and Drive', () => {
    expect(1 - missed.length / ours.length).toBeGreaterThanOrEqual(0.95);
  });

  it('are never answered with more than Google said', () => {
    expect(
      ours
        .filter(({ outcome, extra }) => outcome === 'pass' && extra.length > 0)
        .map(({ session, line, extra }) => [session, line, extra]),
    ).toEqual([]);
  });

  it('have for every miss a reason in gaps.md', () => {
    const gaps = readFileSync(GAPS, 'utf8');
    expect(
      missed
        .filter(({ session }) => !gaps.includes(basename(session)))
        .map(({ session, line }) => `${session}:${line}`),
    ).toEqual([]);
    expect(gaps).toContain(`(${missed.length} of ${ours.length} calls to Sheets and Drive)`);
  });

  it('are scored in the last line of the report', () => {
    const passed = ours.length - missed.length;
    const notDone = missed.filter(({ outcome }) => outcome === '501').length;
    expect(report(calls).at(-1)).toBe(
      `sheets and drive, from nothing: pass ${passed} of ${ours.length}, 501 ${notDone}`,
    );
  });
});
