import fs from 'node:fs';
import path from 'node:path';
import { SCRIPT_ZONE } from '../../src/jobs/mailing/days-of-run';
import { morningRun } from '../../src/jobs/morning-run';
import { refreshStatus } from '../../src/jobs/refresh-status';
import { readMailingState, type MailingWish } from '../../src/jobs/mailing/mailing-state';
import { MORNING_RUN } from '../../src/jobs/mailing/own-triggers';
import { toggleMailing } from '../../src/jobs/toggle-mailing';
import { settingNames, tabNames } from '../../src/messages/sv/tabs';
import { Killed } from '../run-job';
import { ask, cellsOf, dayLater, demo, methodsOf, run, USER, type Demo } from './mailing/demo-workbook';

const DEPUTY = 'vikarie@demostad.example';
const triggers = (demoed: Demo): unknown[] =>
  demoed.workspace.state.triggers.map(({ owner, handler, schedule }) => ({ owner, handler, schedule }));
const daily = (owner: string, hour = 7): unknown => ({ owner, handler: MORNING_RUN, schedule: { dailyAtHour: hour } });
const status = (demoed: Demo): Record<string, unknown> =>
  Object.fromEntries(
    cellsOf(demoed, tabNames.status)
      .slice(2)
      .map((row) => [row[0], String(row[1]).replace(/\u00a0/g, ' ')]),
  );
const toggle = (demoed: Demo, wish?: MailingWish, user = USER) =>
  run(demoed, toggleMailing({ ...demoed.context, user }, wish), { user });
const morning = (demoed: Demo, user = USER) => run(demoed, morningRun({ ...demoed.context, user }), { user });
const recipients = (demoed: Demo): string[] => demoed.workspace.state.sent.map(({ to }) => to);

describe('toggleMailing', () => {
  it('on makes one daily trigger at the hour of the settings and says who owns it', () => {
    const demoed = demo();
    const { result } = toggle(demoed, 'on');
    expect(triggers(demoed)).toEqual([daily(USER)]);
    expect(result.sentences).toEqual([
      'Varje dag mellan 07 och 08 räknas läget om. Breven skickas på måndagar. De länkar hit, och alla som kan öppna arbetsboken ser varje svar i den.',
      `Breven går från ${USER}. Slutar den personen: låt en kollega välja Slå på/av utskick och ta över dem.`,
    ]);
    expect(status(demoed)).toEqual({
      'Utskicken sköts av': USER,
      'Senaste dagliga körning': 'Har inte gått än',
      'Går den dagliga körningen i tid?': 'Har inte gått än, ska gå senast tisdag 24 november 2026',
      'Nästa dagliga körning': 'tisdag 24 november mellan 07 och 08',
      'Nästa utskick': 'måndag 30 november 2026',
      'Senaste utskick': 'Inget brev har skickats än',
      'Osäkra brev': 'Inga',
      'Kvar av dagens mejl': `1 500 den 23 november 2026 för ${USER}`,
    });
  });

  it('twice on is once on, twice off is once off', () => {
    const demoed = demo();
    toggle(demoed, 'on');
    const on = demoed.workspace.state;
    expect(toggle(demoed, 'on').result.sentences[0]).toBe('Utskicken var redan på.');
    expect(demoed.workspace.state).toEqual(on);
    toggle(demoed, 'off');
    const off = demoed.workspace.state;
    expect(triggers(demoed)).toEqual([]);
    toggle(demoed, 'off');
    expect(demoed.workspace.state).toEqual(off);
  });

  it('without a wish it is the other one', () => {
    const demoed = demo();
    expect(toggle(demoed).result.title).toBe('Utskicken är på');
    expect(toggle(demoed).result.title).toBe('Utskicken är av');
  });

  it('another hour in the settings makes the trigger anew', () => {
    const demoed = demo();
    toggle(demoed, 'on');
    ask(demoed.workspace, {
      method: 'sheets.spreadsheets.values.update',
      params: { spreadsheetId: demoed.spreadsheetId, range: 'Inställningar!A5', valueInputOption: 'RAW' },
      body: { values: [[settingNames.mailHour, 6]] },
    });
    toggle(demoed, 'on');
    expect(triggers(demoed)).toEqual([daily(USER, 6)]);
  });

  it('a colleague is refused in words, and may take over; the first trigger then takes itself away and sends nothing', () => {
    const demoed = demo();
    ask(demoed.workspace, {
      method: 'drive.permissions.create',
      params: { fileId: demoed.spreadsheetId },
      body: { type: 'user', role: 'writer', emailAddress: DEPUTY },
    });
    toggle(demoed, 'on');
    for (const wish of ['on', 'off', undefined] as const) {
      expect(() => toggle(demoed, wish, DEPUTY)).toThrow(
        expect.objectContaining({ code: 'MAILING_OWNED', details: { owner: USER, since: '2026-11-23' } }),
      );
    }
    expect(toggle(demoed, 'takeOver', DEPUTY).result.sentences[0]).toBe(
      `Du har tagit över utskicken efter ${USER}. Den personens körning stänger av sig själv nästa morgon.`,
    );
    expect(triggers(demoed)).toEqual([daily(USER), daily(DEPUTY)]);
    dayLater(demoed, 7);
    const { calls } = morning(demoed);
    expect(methodsOf(calls)).toEqual([
      'LockService.tryLock',
      'PropertiesService.getProperties',
      'ScriptApp.getProjectTriggers',
      'ScriptApp.deleteTrigger',
    ]);
    expect(triggers(demoed)).toEqual([daily(DEPUTY)]);
    expect(recipients(demoed)).toEqual([]);
    morning(demoed, DEPUTY);
    expect(demoed.workspace.state.sent.map(({ from }) => from)).toEqual([DEPUTY, DEPUTY, DEPUTY, DEPUTY]);
    expect(run(demoed, readMailingState(demoed.context)).result).toEqual({
      owner: DEPUTY,
      since: '2026-11-23',
      mine: false,
      stopping: false,
      complete: true,
    });
  });

  it.each(['on', 'off', 'takeOver'] as const)(
    '%s, killed before or after any call and started again, ends the same',
    (wish) => {
      const start = (): Demo => {
        const demoed = demo();
        if (wish !== 'on') toggle(demoed, 'on');
        return demoed;
      };
      const undisturbed = start();
      const total = toggle(undisturbed, wish).calls.length;
      for (let at = 0; at < total; at += 1) {
        for (const when of ['before', 'after'] as const) {
          const demoed = start();
          expect(() => run(demoed, toggleMailing(demoed.context, wish), { fault: { at, when, kind: 'kill' } })).toThrow(
            Killed,
          );
          toggle(demoed, wish);
          expect(triggers(demoed)).toEqual(triggers(undisturbed));
          expect(demoed.workspace.state.scriptProperties).toEqual(undisturbed.workspace.state.scriptProperties);
          expect(status(demoed)).toEqual(status(undisturbed));
        }
      }
    },
  );
});

describe('morningRun', () => {
  it('on other days it updates the plan and Driftstatus in one write and sends nothing', () => {
    const demoed = demo();
    toggle(demoed, 'on');
    dayLater(demoed, 1);
    const { calls } = morning(demoed);
    expect(methodsOf(calls)).toEqual([
      'LockService.tryLock',
      'PropertiesService.getProperties',
      'get',
      'values.batchGet',
      'MailApp.getRemainingDailyQuota',
      'batchUpdate',
      'PropertiesService.setProperties',
    ]);
    expect(recipients(demoed)).toEqual([]);
    expect(status(demoed)).toMatchObject({
      'Senaste dagliga körning': '24 november 2026 kl. 07.12',
      'Går den dagliga körningen i tid?': 'Ja, till 25 november 2026 kl. 09.12',
    });
    expect(cellsOf(demoed, tabNames.plan)[3]?.[7]).toBe('Försenad');
  });

  it('on the mail day it sends, once', () => {
    const demoed = demo();
    toggle(demoed, 'on');
    dayLater(demoed, 7);
    morning(demoed);
    expect(recipients(demoed)).toHaveLength(4);
    morning(demoed);
    dayLater(demoed, 1);
    morning(demoed);
    expect(recipients(demoed)).toHaveLength(4);
    expect(status(demoed)).toMatchObject({
      'Senaste utskick': '30 november 2026 kl. 07.12',
      'Kvar av dagens mejl': `1 496 den 1 december 2026 för ${USER}`,
    });
  });

  it('a mail day that was missed or cut short is made up for the next morning, not before the mailing was switched on', () => {
    const demoed = demo();
    toggle(demoed, 'on');
    dayLater(demoed, 8);
    demoed.workspace.state = { ...demoed.workspace.state, mailQuota: { [USER]: 3 } };
    morning(demoed);
    expect(recipients(demoed)).toHaveLength(3);
    demoed.workspace.state = { ...demoed.workspace.state, mailQuota: {} };
    dayLater(demoed, 1);
    morning(demoed);
    expect(recipients(demoed)).toHaveLength(4);
    const late = demo();
    dayLater(late, 2);
    toggle(late, 'on');
    dayLater(late, 1);
    morning(late);
    expect(recipients(late)).toEqual([]);
  });

  it('a morning that was missed is said in words, in Driftstatus and in the letter', () => {
    const demoed = demo();
    toggle(demoed, 'on');
    dayLater(demoed, 1);
    morning(demoed);
    dayLater(demoed, 2);
    run(demoed, refreshStatus(demoed.context));
    expect(status(demoed)['Går den dagliga körningen i tid?']).toBe('Nej, sen');
    const { state } = demoed.workspace;
    run(demoed, refreshStatus(demoed.context));
    expect(demoed.workspace.state).toEqual(state);
  });

  it('killed before or after any call of a mail morning and started again, nothing goes twice and the beat is there', () => {
    const start = (): Demo => {
      const demoed = demo();
      toggle(demoed, 'on');
      dayLater(demoed, 7);
      return demoed;
    };
    const undisturbed = start();
    const total = morning(undisturbed).calls.length;
    for (let at = 0; at < total; at += 1) {
      for (const when of ['before', 'after'] as const) {
        const demoed = start();
        expect(() => run(demoed, morningRun(demoed.context), { fault: { at, when, kind: 'kill' } })).toThrow(Killed);
        morning(demoed);
        expect(new Set(recipients(demoed)).size).toBe(recipients(demoed).length);
        expect(recipients(demoed).length).toBeGreaterThanOrEqual(3);
        expect(demoed.workspace.state.scriptProperties).toEqual(undisturbed.workspace.state.scriptProperties);
        expect(cellsOf(demoed, tabNames.plan)).toEqual(cellsOf(undisturbed, tabNames.plan));
      }
    }
  });

  it("the script's zone is that of the manifest", () => {
    const manifest = JSON.parse(fs.readFileSync(path.resolve(__dirname, '../../appsscript.json'), 'utf8')) as {
      timeZone: string;
    };
    expect(manifest.timeZone).toBe(SCRIPT_ZONE);
  });
});
