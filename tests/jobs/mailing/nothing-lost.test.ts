/** No letter is lost and none goes against the owner's word: switching off meanwhile, kills, take-overs, changed hours, quotas. */
import { morningRun } from '../../../src/jobs/morning-run';
import { refreshStatus } from '../../../src/jobs/refresh-status';
import { setUp } from '../../../src/jobs/set-up';
import type { MailingWish } from '../../../src/jobs/mailing/mailing-state';
import { toggleMailing } from '../../../src/jobs/toggle-mailing';
import { settingNames, tabNames } from '../../../src/messages/sv/tabs';
import { placesOf } from '../../run-job';
import { ask, cellsOf, dayLater, demo, run, USER, type Demo } from './demo-workbook';

const DEPUTY = 'vikarie@demostad.example';
const ALL = 4;
const HOUR = 3_600_000;

const toggle = (demoed: Demo, wish: MailingWish, user = USER) =>
  run(demoed, toggleMailing({ ...demoed.context, user }, wish), { user }).result;
const morning = (demoed: Demo, user = USER) => run(demoed, morningRun({ ...demoed.context, user }), { user });
const sent = (demoed: Demo): number => demoed.workspace.state.sent.length;
const quota = (demoed: Demo, left: number): void =>
  void (demoed.workspace.state = { ...demoed.workspace.state, mailQuota: { [USER]: left, [DEPUTY]: left } });
const share = (demoed: Demo): unknown =>
  ask(demoed.workspace, {
    method: 'drive.permissions.create',
    params: { fileId: demoed.spreadsheetId },
    body: { type: 'user', role: 'writer', emailAddress: DEPUTY },
  });
const status = (demoed: Demo): Readonly<Record<string, string>> =>
  Object.fromEntries(
    cellsOf(demoed, tabNames.status)
      .slice(2)
      .map(([what, value]) => [String(what), String(value).replace(/\u00a0/g, ' ')]),
  );
/** Monday morning before the hour of the run. */
const early = (): Demo => {
  const demoed = demo();
  demoed.now -= 2 * HOUR;
  return demoed;
};

describe('switched off while a morning run is at work', () => {
  /** The person's whole click comes at one moment of the run. */
  function clickedAt(place: number): { readonly told: readonly string[]; readonly after: number } {
    const demoed = demo();
    toggle(demoed, 'on');
    dayLater(demoed, 7);
    let told: readonly string[] = [];
    let before = 0;
    run(demoed, morningRun(demoed.context), {
      execution: 'morning',
      meanwhile: (_, number) => {
        if (number !== place) return;
        told = run(demoed, toggleMailing(demoed.context, 'off'), { execution: 'click' }).result.sentences;
        before = sent(demoed);
      },
    });
    expect(demoed.workspace.state.triggers).toEqual([]);
    expect(demoed.workspace.state.scriptProperties['dm.mailing.owner']).toBe('');
    return { told, after: sent(demoed) - before };
  }

  const demoed = demo();
  toggle(demoed, 'on');
  dayLater(demoed, 7);
  const { calls } = morning(demoed);
  const sends = placesOf(calls, 'appsscript.MailApp.sendEmail');

  it.each(calls.map((_, place) => place))('no mail is begun after it, at call %d', (place) => {
    const { told, after } = clickedAt(place);
    expect(told[0]).toMatch(/^Inget skickas längre av sig självt/);
    // One that was on its way already, which she is told of.
    const onItsWay = sends.some((at) => at === place || at === place + 1);
    expect(after).toBe(onItsWay ? 1 : 0);
    if (onItsWay) expect(told[1]).toMatch(/ett som redan var på väg kan ännu gå/);
  });
});

describe('the first week', () => {
  it('has its rest sent the next morning where the first run was killed, at any call', () => {
    const total = ((): number => {
      const demoed = early();
      toggle(demoed, 'on');
      demoed.now += 2 * HOUR;
      return morning(demoed).calls.length;
    })();
    for (let at = 0; at < total; at += 1) {
      const demoed = early();
      toggle(demoed, 'on');
      demoed.now += 2 * HOUR;
      const fault = { at, when: 'before', kind: 'kill' } as const;
      expect(() => run(demoed, morningRun(demoed.context), { fault })).toThrow();
      dayLater(demoed, 1);
      morning(demoed);
      // A mail that was begun when the run was cut off is unsure, and is not sent again.
      expect(sent(demoed)).toBeGreaterThanOrEqual(ALL - 1);
    }
  });

  it('where it is switched on after its hour begins with the next, as was said', () => {
    const demoed = demo();
    toggle(demoed, 'on');
    expect(status(demoed)['Nästa utskick']).toBe('måndag 30 november 2026');
    dayLater(demoed, 1);
    morning(demoed);
    expect(sent(demoed)).toBe(0);
    dayLater(demoed, 6);
    morning(demoed);
    expect(sent(demoed)).toBe(ALL);
  });

  it('is not lost where the hour is changed before the run', () => {
    const demoed = early();
    toggle(demoed, 'on');
    ask(demoed.workspace, {
      method: 'sheets.spreadsheets.values.update',
      params: { spreadsheetId: demoed.spreadsheetId, range: 'Inställningar!A5', valueInputOption: 'RAW' },
      body: { values: [[settingNames.mailHour, 4]] },
    });
    const { sentences } = toggle(demoed, 'on');
    expect(sentences).toContain(
      'Fyra brev för den här veckan har inte gått. De skickas tisdag 24 november 2026. Ska de gå före dess: välj Skicka nu.'.replace(
        /(\d+) november (\d+)/,
        '$1\u00a0november\u00a0$2',
      ),
    );
    demoed.now = Date.UTC(2026, 10, 24, 3, 12);
    morning(demoed);
    expect(sent(demoed)).toBe(ALL);
  });
});

describe('a take-over', () => {
  it('sends the week’s mails that the first one’s run never sent, and says that they wait', () => {
    const demoed = demo();
    share(demoed);
    toggle(demoed, 'on');
    dayLater(demoed, 8);
    const { sentences } = toggle(demoed, 'takeOver', DEPUTY);
    expect(sentences.join(' ')).toMatch(/Fyra brev för den här veckan har inte gått\. De skickas onsdag 2/);
    expect(status(demoed)['Nästa utskick']).toBe('onsdag 2 december 2026: 4 brev som väntar');
    dayLater(demoed, 1);
    morning(demoed);
    expect(sent(demoed)).toBe(0);
    morning(demoed, DEPUTY);
    expect(sent(demoed)).toBe(ALL);
  });
});

describe('a quota that ends', () => {
  it.each([1, 2, 3, 4, 5, 6, 7])(
    'on mail day %d: what waits goes the next morning, and Driftstatus says so',
    (weekday) => {
      const demoed = demo({ settings: [[settingNames.mailWeekday, DAYS[weekday - 1]!, '']] });
      toggle(demoed, 'on');
      dayLater(demoed, 7 + weekday - 1);
      quota(demoed, 1);
      morning(demoed);
      expect(sent(demoed)).toBe(1);
      expect(status(demoed)['Nästa utskick']).toMatch(/: 3 brev som väntar$/);
      run(demoed, refreshStatus(demoed.context));
      expect(status(demoed)['Nästa utskick']).toMatch(/: 3 brev som väntar$/);
      quota(demoed, 100);
      dayLater(demoed, 1);
      morning(demoed);
      expect(sent(demoed)).toBe(ALL);
      for (let day = 0; day < 5; day += 1) {
        dayLater(demoed, 1);
        morning(demoed);
      }
      expect(sent(demoed)).toBe(ALL);
    },
  );
});

const DAYS = ['Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lördag', 'Söndag'];

describe('a workbook in another zone', () => {
  const american = (): Demo => {
    const demoed = demo();
    ask(demoed.workspace, {
      method: 'sheets.spreadsheets.batchUpdate',
      params: { spreadsheetId: demoed.spreadsheetId },
      body: {
        requests: [
          { updateSpreadsheetProperties: { properties: { timeZone: 'America/Los_Angeles' }, fields: 'timeZone' } },
        ],
      },
    });
    return demoed;
  };

  it('is told of by Kom igång and in Driftstatus, and no more when it is put right', () => {
    const demoed = american();
    expect(run(demoed, setUp(demoed.context)).result.sentences.join(' ')).toContain(
      'Arkets tidszon är America/Los_Angeles, inte samma tid som i Stockholm.',
    );
    toggle(demoed, 'on');
    expect(status(demoed)['Arkets tidszon']).toBe('America/Los_Angeles, inte samma tid som i Stockholm');
    ask(demoed.workspace, {
      method: 'sheets.spreadsheets.batchUpdate',
      params: { spreadsheetId: demoed.spreadsheetId },
      body: {
        requests: [
          { updateSpreadsheetProperties: { properties: { timeZone: 'Europe/Stockholm' }, fields: 'timeZone' } },
        ],
      },
    });
    run(demoed, refreshStatus(demoed.context));
    expect(status(demoed)['Arkets tidszon']).toBeUndefined();
    expect(cellsOf(demoed, tabNames.status)).toHaveLength(10);
  });
});
