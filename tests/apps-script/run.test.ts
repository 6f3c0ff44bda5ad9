import { runJobHere } from '../../src/apps-script/run';
import { isAuthorised, requireScopes } from '../../src/apps-script/scopes';
import { call, type Job } from '../../src/google/call';
import { scopes } from '../../src/google/scopes';
import type { RunContext } from '../../src/jobs/run/run-context';
import { inAppsScript } from './in-apps-script';

const MINUTE = 60_000;

/** What the job is told of its run. */
function contextHere(): RunContext {
  return runJobHere(function* (context): Job<RunContext> {
    return context;
  });
}

describe('a job', () => {
  it('is told its workbook, whose run it is, and in which language', () => {
    inAppsScript({ property: () => 'en' });
    expect(contextHere()).toMatchObject({ spreadsheetId: 'workbook', user: 'anna@demostad.example', language: 'en' });
  });

  it('has four and a half minutes of the six', () => {
    inAppsScript();
    const { timeLeft, now } = contextHere();
    const left = timeLeft?.() ?? 0;
    expect(left).toBeGreaterThan(4 * MINUTE);
    expect(left).toBeLessThanOrEqual(4.5 * MINUTE);
    expect(Date.now() - now).toBeLessThan(MINUTE);
  });

  it('has a calendar and a clock in any zone', () => {
    inAppsScript();
    const { localTime } = contextHere();
    const sunday = Date.UTC(2026, 10, 22, 23, 5);
    expect(localTime(sunday, 'UTC')).toEqual({ date: '2026-11-22', time: '23:05', weekday: 7 });
    expect(localTime(sunday, 'Europe/Stockholm')).toEqual({ date: '2026-11-23', time: '00:05', weekday: 1 });
  });

  it('calls Google and has the answer', () => {
    const { sent } = inAppsScript({ answer: () => ({ spreadsheetId: 'x' }) });
    const result = runJobHere(function* (): Job<string | null | undefined> {
      const { spreadsheetId } = yield* call('sheets.spreadsheets.get', { spreadsheetId: 'x', fields: 'spreadsheetId' });
      return spreadsheetId;
    });
    expect(result).toBe('x');
    expect(sent).toEqual([
      { method: 'sheets.spreadsheets.get', params: { spreadsheetId: 'x', fields: 'spreadsheetId' } },
    ]);
  });

  it('waits, by Apps Script’s own sleep, and tries again where Google says that calls come too fast', () => {
    const { slept, sent } = inAppsScript({
      answer: () => {
        if (sent.length === 1) throw new Error('Too Many Requests');
        return {};
      },
    });
    runJobHere(function* (): Job<void> {
      yield* call('sheets.spreadsheets.get', { spreadsheetId: 'x' });
    });
    expect(sent).toHaveLength(2);
    expect(slept).toHaveLength(1);
    expect(slept[0]).toBeGreaterThanOrEqual(1000);
    expect(slept[0]).toBeLessThanOrEqual(2000);
  });
});

describe('permissions', () => {
  it('that every entry needs are asked for, and its own', () => {
    const { askedScopes } = inAppsScript();
    requireScopes([scopes.mail]);
    expect([...askedScopes].sort()).toEqual([scopes.sheets, scopes.dialogs, scopes.address, scopes.mail].sort());
  });

  it('are known to be missing, or not', () => {
    inAppsScript();
    expect(isAuthorised()).toBe(true);
    inAppsScript({ refusedScopes: [scopes.mail] });
    expect(isAuthorised()).toBe(false);
  });
});
