/** What Driftstatus and Utskick say is so, also when the mailing is not in its usual state, and when they are read later. */
import { morningRun } from '../../../src/jobs/morning-run';
import { refreshStatus } from '../../../src/jobs/refresh-status';
import { sendNow } from '../../../src/jobs/send-now';
import { toggleMailing } from '../../../src/jobs/toggle-mailing';
import { headers, tabNames } from '../../../src/messages/sv/tabs';
import { Killed, placesOf } from '../../run-job';
import { ask, cellsOf, dayLater, demo, run, USER, type Demo } from './demo-workbook';

const COLLEAGUE = 'kollega@demostad.example';
const HOUR = 3_600_000;
type Row = { readonly value: string; readonly explanation: string };
const status = (demoed: Demo): Readonly<Record<string, Row>> => {
  run(demoed, refreshStatus(demoed.context));
  return Object.fromEntries(
    cellsOf(demoed, tabNames.status)
      .slice(2)
      .map(([what, value = '', explanation = '']) => [
        String(what),
        { value: String(value).replace(/\u00a0/g, ' '), explanation: String(explanation) },
      ]),
  );
};
const valuesOf = (demoed: Demo): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(status(demoed)).map(([what, { value }]) => [what, value]));
const on = (demoed: Demo) => run(demoed, toggleMailing(demoed.context, 'on'));
const morning = (demoed: Demo) => run(demoed, morningRun(demoed.context));
/** Until Sunday's run. */
const onSinceAWeek = (demoed: Demo): void => {
  on(demoed);
  for (let day = 0; day < 6; day += 1) {
    dayLater(demoed, 1);
    morning(demoed);
  }
};
const quota = (demoed: Demo, user: string, left: number): void => {
  demoed.workspace.state = { ...demoed.workspace.state, mailQuota: { [user]: left } };
};
const share = (demoed: Demo): unknown =>
  ask(demoed.workspace, {
    method: 'drive.permissions.create',
    params: { fileId: demoed.spreadsheetId },
    body: { type: 'user', role: 'writer', emailAddress: COLLEAGUE },
  });

describe('Driftstatus', () => {
  it('where the mailing is off promises no run and no mail, and speaks of no owner', () => {
    const demoed = demo();
    on(demoed);
    run(demoed, toggleMailing(demoed.context, 'off'));
    expect(valuesOf(demoed)).toMatchObject({
      'Utskicken sköts av': 'Ingen (av)',
      'Går den dagliga körningen i tid?': 'Utskicken är inte på',
      'Nästa dagliga körning': 'Utskicken är inte på',
      'Nästa utskick': 'Utskicken är inte på',
    });
    const explained = Object.values(status(demoed)).map(({ explanation }) => explanation);
    expect(explained.join(' ')).not.toMatch(/den personens|varje morgon|Google väljer minut/);
  });

  it('within the hour of the run, before it has come, says that it comes today, and the mails with it', () => {
    const demoed = demo();
    onSinceAWeek(demoed);
    demoed.now += 24 * HOUR - 10 * 60_000; // Monday 07:02
    expect(valuesOf(demoed)).toMatchObject({
      'Nästa dagliga körning': 'måndag 30 november mellan 07 och 08',
      'Nästa utskick': 'måndag 30 november 2026',
    });
    demoed.now += 20 * 60_000;
    morning(demoed);
    expect(valuesOf(demoed)).toMatchObject({
      'Nästa dagliga körning': 'tisdag 1 december mellan 07 och 08',
      'Nästa utskick': 'måndag 7 december 2026',
    });
  });

  it('says until when the run is in time, so that it is true whenever it is read', () => {
    const demoed = demo();
    on(demoed);
    dayLater(demoed, 1);
    morning(demoed);
    const written = cellsOf(demoed, tabNames.status);
    expect(JSON.stringify(written).replace(/\u00a0/g, ' ')).toContain('Ja, till 25 november 2026 kl. 09.12');
    demoed.now += 26 * HOUR + 60_000;
    expect(valuesOf(demoed)).toMatchObject({
      'Går den dagliga körningen i tid?': 'Nej, sen',
      'Nästa dagliga körning': 'Okänt, för körningen har slutat gå',
      'Nästa utskick': 'Okänt, för körningen har slutat gå',
    });
  });

  it('a click that was cut off is called neither on nor off', () => {
    const switching = demo();
    const { calls } = on(demo());
    const at = placesOf(calls, 'appsscript.ScriptApp.newTrigger')[0]!;
    const kill = { fault: { at, when: 'before', kind: 'kill' } } as const;
    expect(() => run(switching, toggleMailing(switching.context, 'on'), kill)).toThrow(Killed);
    expect(valuesOf(switching)).toMatchObject({
      'Utskicken sköts av': `${USER}, men de är inte färdigt påslagna`,
      'Nästa dagliga körning': 'Utskicken är inte på',
    });
    on(switching);
    expect(valuesOf(switching)['Utskicken sköts av']).toBe(USER);

    const other = { fault: { at: 2, when: 'before', kind: 'kill' } } as const;
    expect(() => run(switching, toggleMailing(switching.context, 'off'), other)).toThrow(Killed);
    expect(valuesOf(switching)).toMatchObject({
      'Utskicken sköts av': `${USER}, men de slås av`,
      'Nästa utskick': 'Utskicken är inte på',
    });
  });

  it('says that the owner’s run sends what a colleague’s click could not, and does so', () => {
    const demoed = demo();
    share(demoed);
    onSinceAWeek(demoed);
    demoed.now += 22 * HOUR; // Monday, before the run
    quota(demoed, COLLEAGUE, 1);
    const { result } = run(demoed, sendNow({ ...demoed.context, user: COLLEAGUE }), { user: COLLEAGUE });
    expect(result.sentences.join(' ')).toContain('Nästa dagliga körning skickar det som väntar.');
    expect(result.sentences.join(' ')).not.toContain('Ingen körning skickar det av sig själv');
    expect(valuesOf(demoed)['Nästa utskick']).toBe('måndag 30 november 2026');
    demoed.now += 2 * HOUR;
    morning(demoed);
    expect(demoed.workspace.state.sent.map(({ from }) => from)).toEqual([COLLEAGUE, USER, USER, USER]);
  });

  it('of a run that has stopped coming, nobody is told that it will send what waits', () => {
    const demoed = demo();
    onSinceAWeek(demoed);
    dayLater(demoed, 3);
    quota(demoed, USER, 1);
    const { result } = run(demoed, sendNow(demoed.context));
    expect(result.sentences.join(' ')).toContain('Ingen körning skickar det av sig själv.');
    expect(valuesOf(demoed)['Nästa utskick']).toBe('Okänt, för körningen har slutat gå');
  });

  it('says whose mails are left, and on which day', () => {
    const demoed = demo();
    quota(demoed, USER, 7);
    run(demoed, sendNow(demoed.context));
    const cells = cellsOf(demoed, tabNames.status).find(([what]) => what === 'Kvar av dagens mejl');
    expect(String(cells?.[1]).replace(/\u00a0/g, ' ')).toBe(`3 den 23 november 2026 för ${USER}`);
  });
});

describe('Utskick', () => {
  const log = (demoed: Demo) => cellsOf(demoed, tabNames.mailing).slice(2);
  const columns = Object.keys(headers.mailing);
  const at = (key: keyof typeof headers.mailing): number => columns.indexOf(key);

  it('a mail that a person has settled went when it was begun, not when the row was written', () => {
    const demoed = demo();
    const { calls } = run(demo(), sendNow(demoed.context));
    const first = placesOf(calls, 'appsscript.MailApp.sendEmail')[0]!;
    expect(() => run(demoed, sendNow(demoed.context), { fault: { at: first, when: 'after', kind: 'kill' } })).toThrow(
      Killed,
    );
    dayLater(demoed, 1);
    quota(demoed, USER, 0);
    run(demoed, sendNow(demoed.context));
    const row = cellsOf(demoed, tabNames.mailing).findIndex((cells) => cells[at('result')] === 'Osäkert');
    expect(row).toBeGreaterThan(0);
    ask(demoed.workspace, {
      method: 'sheets.spreadsheets.values.update',
      params: {
        spreadsheetId: demoed.spreadsheetId,
        range: `'${tabNames.mailing}'!G${row + 1}`,
        valueInputOption: 'RAW',
      },
      body: { values: [['Skickat']] },
    });
    expect(valuesOf(demoed)['Senaste utskick']).toBe('23 november 2026 kl. 07.12');
  });

  it('an unsure mail whose key tells of no actions has no number of them', () => {
    const demoed = demo();
    const { calls } = run(demo(), sendNow(demoed.context));
    const first = placesOf(calls, 'appsscript.MailApp.sendEmail')[0]!;
    expect(() => run(demoed, sendNow(demoed.context), { fault: { at: first, when: 'after', kind: 'kill' } })).toThrow(
      Killed,
    );
    const key = String(log(demoed)[0]?.[at('key')]).split(' | ')[0];
    ask(demoed.workspace, {
      method: 'sheets.spreadsheets.values.update',
      params: {
        spreadsheetId: demoed.spreadsheetId,
        range: `'${tabNames.mailing}'!C3`,
        valueInputOption: 'RAW',
      },
      body: { values: [[key]] },
    });
    quota(demoed, USER, 0);
    run(demoed, sendNow(demoed.context));
    const unsure = log(demoed).find((cells) => cells[at('result')] === 'Osäkert');
    expect([unsure?.[at('actions')], unsure?.[at('recipient')]]).toEqual(['', 'samordnare@demolandet.example']);
  });
});
