import type { Call } from '../../src/google/call';
import type { Cell } from '../../src/grid/grid';
import { GoogleError } from '../../src/google/google-error';
import { TimeIsUp } from '../../src/google/run';
import { previewMailing } from '../../src/jobs/preview-mailing';
import { sendNow } from '../../src/jobs/send-now';
import { headers, settingNames, tabNames } from '../../src/messages/sv/tabs';
import { fatesOf, type LogEntry } from '../../src/method/mailing-log';
import { mailingLogTable } from '../../src/jobs/mailing/tables';
import type { WorkbookTab } from '../../src/jobs/workbook/read-workbook';
import { Killed, placesOf, runJob } from '../run-job';
import { ask, cellsOf, dayLater, demo, methodsOf, planRows, run, USER, type Demo } from './mailing/demo-workbook';

const recipients = (demoed: Demo): string[] => demoed.workspace.state.sent.map(({ to }) => to);
const log = (demoed: Demo): readonly LogEntry[] =>
  mailingLogTable({} as WorkbookTab, cellsOf(demoed, tabNames.mailing)).entries;
const everybody = [
  'samordnare@demolandet.example',
  'ekonomichef@demostad.example',
  'it-chef@demostad.example',
  'kanslichef@demostad.example',
];

/** What must hold whatever has happened: nobody has two mails of a kind, and every mail is sent or unsure. */
function expectSettled(demoed: Demo): void {
  const sent = demoed.workspace.state.sent.map(({ to, subject }) => `${to.toLowerCase()} ${subject}`);
  expect(new Set(sent).size).toBe(sent.length);
  const fates = [...fatesOf(log(demoed)).values()];
  expect(fates.map(({ recipient }) => recipient).sort()).toEqual([...everybody].sort());
  for (const { state, recipient } of fates) {
    if (state === 'sent') expect(recipients(demoed)).toContain(recipient);
    else expect(state).toBe('unsure');
  }
}

describe('sendNow', () => {
  it('logs before and after: N mails are N sendings and N + 1 writes, beside the ids that the plan lacked', () => {
    const demoed = demo();
    const { calls, result } = run(demoed, sendNow(demoed.context));
    const pair = ['batchUpdate', 'MailApp.sendEmail'];
    expect(methodsOf(calls)).toEqual([
      'LockService.tryLock',
      'get',
      'values.batchGet',
      'PropertiesService.getProperties',
      'batchUpdate',
      'MailApp.getRemainingDailyQuota',
      ...pair,
      ...pair,
      ...pair,
      ...pair,
      'batchUpdate',
    ]);
    expect(recipients(demoed)).toEqual(everybody);
    expect(result.sentences).toEqual(['Fyra brev har skickats.']);
    expect(log(demoed).map((entry) => entry.result)).toEqual([
      'started',
      'sent',
      'started',
      'sent',
      'started',
      'sent',
      'started',
      'sent',
    ]);
    expectSettled(demoed);
  });

  it('the outcome of a mail goes in the same batch as the beginning of the next', () => {
    const demoed = demo();
    const { calls } = run(demoed, sendNow(demoed.context));
    const appended = calls.flatMap(({ body }) =>
      (
        (
          body as
            | {
                requests?: {
                  appendCells?: { rows: { values: { userEnteredValue?: { stringValue?: string } }[] }[] };
                }[];
              }
            | undefined
        )?.requests ?? []
      ).flatMap(({ appendCells }) =>
        appendCells ? [appendCells.rows.map(({ values }) => values[6]?.userEnteredValue?.stringValue)] : [],
      ),
    );
    expect(appended).toEqual([
      ['Påbörjat'],
      ['Skickat', 'Påbörjat'],
      ['Skickat', 'Påbörjat'],
      ['Skickat', 'Påbörjat'],
      ['Skickat'],
    ]);
  });

  it('a second run the same week sends and writes nothing', () => {
    const demoed = demo();
    run(demoed, sendNow(demoed.context));
    const { state } = demoed.workspace;
    const { result } = run(demoed, sendNow(demoed.context));
    expect(demoed.workspace.state).toEqual(state);
    expect(result.sentences).toEqual([
      'Inget brev behövde skickas.',
      'Fyra brev hade redan skickats den här veckan och skickas inte igen.',
    ]);
  });

  it('the next week everybody who still has something gets one mail more', () => {
    const demoed = demo();
    run(demoed, sendNow(demoed.context));
    dayLater(demoed, 7);
    run(demoed, sendNow(demoed.context));
    expect(recipients(demoed)).toEqual([...everybody, ...everybody]);
    const letter = demoed.workspace.state.sent[4]?.body ?? '';
    expect(letter).toContain('- Å-03 är nu försenad: Mall för att mäta före start');
    expect(letter).toContain('Senaste utskick 23\u00a0november\u00a02026.');
  });

  const undisturbed = ((): readonly Call[] => {
    const demoed = demo();
    return run(demoed, sendNow(demoed.context)).calls;
  })();
  const total = undisturbed.length;
  /** The places of the four mails among the calls. */
  const sendings = placesOf(undisturbed, 'appsscript.MailApp.sendEmail');

  it('killed before or after any call and started again, nothing goes twice and the rest goes', () => {
    let unsure = 0;
    for (let at = 0; at < total; at += 1) {
      for (const when of ['before', 'after'] as const) {
        const demoed = demo();
        const kill = { fault: { at, when, kind: 'kill' } } as const;
        expect(() => run(demoed, sendNow(demoed.context), kill)).toThrow(Killed);
        run(demoed, sendNow(demoed.context));
        expectSettled(demoed);
        const fates = [...fatesOf(log(demoed)).values()].filter(({ state }) => state === 'unsure');
        expect(fates.length).toBeLessThanOrEqual(1);
        unsure += fates.length;
        const { state } = demoed.workspace;
        run(demoed, sendNow(demoed.context));
        expect(demoed.workspace.state).toEqual(state);
      }
    }
    // For each of four mails: after its first log row, before and after the sending, before the next write.
    expect(unsure).toBe(16);
  });

  const killAfter = (at: number) => ({ fault: { at, when: 'after', kind: 'kill' } }) as const;

  it('killed twice, anywhere, it is the same', () => {
    for (let first = 5; first < total; first += 2) {
      for (let second = 4; second < 12; second += 2) {
        const demoed = demo();
        expect(() => run(demoed, sendNow(demoed.context), killAfter(first))).toThrow(Killed);
        try {
          run(demoed, sendNow(demoed.context), killAfter(second));
        } catch (error) {
          expect(error).toBeInstanceOf(Killed);
        }
        run(demoed, sendNow(demoed.context));
        expectSettled(demoed);
      }
    }
  });

  it('without the look at what has been logged the same kills send twice', () => {
    let twice = 0;
    for (let at = 6; at < total; at += 1) {
      const demoed = demo();
      expect(() => run(demoed, sendNow(demoed.context), killAfter(at))).toThrow(Killed);
      ask(demoed.workspace, {
        method: 'sheets.spreadsheets.batchUpdate',
        params: { spreadsheetId: demoed.spreadsheetId },
        body: { requests: [{ updateCells: { range: { sheetId: 13, startRowIndex: 2 }, fields: 'userEnteredValue' } }] },
      });
      run(demoed, sendNow(demoed.context));
      if (new Set(recipients(demoed)).size < recipients(demoed).length) twice += 1;
    }
    expect(twice).toBeGreaterThan(4);
  });

  it.each(['tooManyRequests', 'internalError', 'unavailable'] as const)(
    '%s at any call, before or after its effect: nothing twice, all sent or unsure',
    (kind) => {
      for (let at = 0; at < total; at += 1) {
        // Too many requests is a refusal: it never comes after the effect.
        for (const when of kind === 'tooManyRequests' ? (['before'] as const) : (['before', 'after'] as const)) {
          const demoed = demo();
          try {
            run(demoed, sendNow(demoed.context), { fault: { at, when, kind } });
          } catch (error) {
            expect(error).toBeInstanceOf(GoogleError);
          }
          run(demoed, sendNow(demoed.context));
          expectSettled(demoed);
        }
      }
    },
  );

  it('a lost answer to a log write is looked up, not written twice', () => {
    const inPeace = demo();
    run(inPeace, sendNow(inPeace.context));
    for (const when of ['before', 'after'] as const) {
      for (let at = 6; at < total; at += 2) {
        const demoed = demo();
        run(demoed, sendNow(demoed.context), { fault: { at, when, kind: 'unavailable' } });
        expect(cellsOf(demoed, tabNames.mailing)).toEqual(cellsOf(inPeace, tabNames.mailing));
      }
    }
  });

  it('an unsure mail is noted once and shown, never sent again; a person may settle it either way', () => {
    const demoed = demo();
    const unknown = { fault: { at: sendings[1]!, when: 'after', kind: 'timeout' } } as const;
    const { result } = run(demoed, sendNow(demoed.context), unknown);
    expect(result.counts).toMatchObject({ sent: 3, unsure: 1 });
    const status = cellsOf(demoed, tabNames.status);
    expect(status.find((row) => row[0] === 'Osäkra brev')?.[1]).toBe('1: ekonomichef@demostad.example');
    const row = cellsOf(demoed, tabNames.mailing).findIndex((cells) => cells[6] === 'Osäkert');
    expect(cellsOf(demoed, tabNames.mailing)[row]?.[7]).toContain(
      'Google svarade inte säkert (Service timed out: Spreadsheets)',
    );
    ask(demoed.workspace, {
      method: 'sheets.spreadsheets.values.update',
      params: { spreadsheetId: demoed.spreadsheetId, range: `Utskick!G${row + 1}`, valueInputOption: 'RAW' },
      body: { values: [['misslyckades']] },
    });
    run(demoed, sendNow(demoed.context));
    expect(recipients(demoed).filter((to) => to === 'ekonomichef@demostad.example')).toHaveLength(2);
  });

  it('a mail that Google refuses is told of and tried the next run; the others go', () => {
    const demoed = demo();
    const refuse = ({ params }: Call) =>
      (params as { to?: string } | undefined)?.to === 'it-chef@demostad.example'
        ? { code: 400, message: 'Invalid email: it-chef@demostad.example' }
        : null;
    expect(run(demoed, sendNow(demoed.context), { refuse }).result.counts).toMatchObject({
      sent: 3,
      failed: 1,
      unsure: 0,
    });
    run(demoed, sendNow(demoed.context));
    expectSettled(demoed);
    expect(recipients(demoed)).toHaveLength(4);
  });

  it("where the day's quota is too small the rest waits, the coordinator is told first", () => {
    const demoed = demo({ quota: 2 });
    const { result } = run(demoed, sendNow(demoed.context));
    expect(recipients(demoed)).toEqual(everybody.slice(0, 2));
    expect(result).toMatchObject({ title: 'Utskicket är inte klart', counts: { sent: 2, waiting: 2 } });
    expect(result.sentences).toContain('Två brev väntar, eftersom dagens mejl inte räcker till alla.');
    expect(result.sentences).toContain('Ingen körning skickar det av sig själv. Välj Skicka nu igen.');
    demoed.workspace.state = { ...demoed.workspace.state, mailQuota: { [USER]: 100 } };
    run(demoed, sendNow(demoed.context));
    expectSettled(demoed);
  });

  it('a quota that others have used up meanwhile stops it without an unsure mail', () => {
    const demoed = demo();
    const refuse = { fault: { at: sendings[1]!, when: 'before', kind: 'dailyLimitExceeded' } } as const;
    expect(run(demoed, sendNow(demoed.context), refuse).result.counts).toMatchObject({
      sent: 1,
      failed: 0,
      unsure: 0,
      waiting: 3,
    });
    run(demoed, sendNow(demoed.context));
    expectSettled(demoed);
  });

  it.each([
    ['dailyLimitExceeded', 'Ett brev väntar, eftersom dagens mejl inte räcker till alla.'],
    ['userRateLimitExceeded', 'Ett brev väntar, eftersom Google inte tog emot fler just nu.'],
    [
      'insufficientPermissions',
      'Ett brev väntar, eftersom Google nekade att skicka. Välj Skicka nu i menyn och godkänn behörigheten.',
    ],
  ] as const)('the last mail of a round waits too where it is refused for %s', (kind, words) => {
    const demoed = demo();
    const { result } = run(demoed, sendNow(demoed.context), {
      refuse: ({ method }) =>
        method === 'appsscript.MailApp.sendEmail' && recipients(demoed).length === 3 ? kind : null,
    });
    expect(result).toMatchObject({ title: 'Utskicket är inte klart', counts: { sent: 3, failed: 0, waiting: 1 } });
    expect(result.sentences).toContain(words);
    run(demoed, sendNow(demoed.context));
    expectSettled(demoed);
    expect(recipients(demoed)).toHaveLength(4);
  });

  it('a mail is not begun when the time is nearly up', () => {
    const demoed = demo();
    let left = 70_000;
    const context = { ...demoed.context, timeLeft: () => (left -= 20_000) };
    expect(run(demoed, sendNow(context)).result.counts).toMatchObject({ sent: 2, waiting: 2, unsure: 0 });
    run(demoed, sendNow(demoed.context));
    expectSettled(demoed);
  });

  it('the time being up between two calls is let through', () => {
    const demoed = demo();
    let now = 0;
    const limits = { now: () => now, deadline: 1 };
    const calls: Call[] = [];
    expect(() =>
      runJob(sendNow(demoed.context), demoed.workspace, { limits, calls, meanwhile: () => void (now += 1) }),
    ).toThrow(TimeIsUp);
    expect(calls).toHaveLength(1);
  });

  it('people sorting the log and the plan between any two calls change nothing', () => {
    for (let at = 0; at < total; at += 1) {
      const demoed = demo();
      const sort = (sheetId: number, startRowIndex: number): unknown => ({
        sortRange: {
          range: { sheetId, startRowIndex, startColumnIndex: 0, endColumnIndex: 14 },
          sortSpecs: [{ dimensionIndex: 6, sortOrder: 'DESCENDING' }],
        },
      });
      run(demoed, sendNow(demoed.context), {
        meanwhile: (_, place) => {
          if (place >= at)
            ask(demoed.workspace, {
              method: 'sheets.spreadsheets.batchUpdate',
              params: { spreadsheetId: demoed.spreadsheetId },
              body: { requests: [sort(13, 2), sort(12, 3)] },
            });
        },
      });
      run(demoed, sendNow(demoed.context));
      expectSettled(demoed);
      expect(recipients(demoed)).toHaveLength(4);
    }
  });

  it('bad addresses get no mail and are named; a bad coordinator address stops only the letter', () => {
    const bad = (email: string): Cell[] =>
      (planRows[0] as Cell[]).map((cell, column) => (column === 10 ? email : cell));
    const demoed = demo({ rows: [bad('a@b.example,c@d.example'), bad('a@b.example\nbcc: c@d.example')], settings: [] });
    ask(demoed.workspace, {
      method: 'sheets.spreadsheets.values.update',
      params: { spreadsheetId: demoed.spreadsheetId, range: 'Inställningar!B4', valueInputOption: 'RAW' },
      body: { values: [['x, y@z.example']] },
    });
    const { result } = run(demoed, sendNow(demoed.context));
    expect(recipients(demoed)).toEqual([]);
    expect(result.sentences.join(' ')).toContain('Handlingsplan!K4: Cellen har mer än en e-postadress.');
    expect(result.sentences.join(' ')).toContain('Handlingsplan!K5: E-postadressen innehåller en radbrytning.');
    expect(result.sentences.join(' ')).toContain('Samordnarens e-post i Inställningar inte är en adress.');
  });

  it('without the tab Utskick nothing is sent', () => {
    const demoed = demo();
    ask(demoed.workspace, {
      method: 'sheets.spreadsheets.batchUpdate',
      params: { spreadsheetId: demoed.spreadsheetId },
      body: { requests: [{ deleteSheet: { sheetId: 13 } }] },
    });
    expect(() => run(demoed, sendNow(demoed.context))).toThrow(
      expect.objectContaining({ code: 'MISSING_TAB', details: { tab: 'mailing' } }),
    );
    expect(recipients(demoed)).toEqual([]);
  });

  it('no mail holds a figure of the survey or a header made of a cell', () => {
    const hostile = (planRows[0] as Cell[]).map((cell, column) => (column === 9 ? 'Demo\r\nBcc: x@y.example' : cell));
    const demoed = demo({ rows: [hostile], settings: [[settingNames.cooperation, 'Demo\nlandet', '']].slice(1) });
    run(demoed, sendNow(demoed.context));
    for (const { subject, name, to } of demoed.workspace.state.sent)
      expect(`${subject}${name}${to}`).not.toMatch(/[\r\n]/);
  });
});

describe('previewMailing', () => {
  it('shows exactly what would be sent, and neither sends nor writes', () => {
    const demoed = demo();
    const { state } = demoed.workspace;
    const { calls, result } = run(demoed, previewMailing(demoed.context));
    expect(methodsOf(calls)).toEqual([
      'get',
      'values.batchGet',
      'PropertiesService.getProperties',
      'MailApp.getRemainingDailyQuota',
    ]);
    expect(demoed.workspace.state).toEqual(state);
    expect(result).toMatchObject({
      title: 'Veckans utskick (inget har skickats)',
      mails: everybody.map((to) => ({ to })),
      sentences: ['Fyra brev skulle skickas.'],
      settled: [],
    });
    run(demoed, sendNow(demoed.context));
    expect(
      demoed.workspace.state.sent.map(({ to, subject, body, htmlBody }) => ({ to, subject, body, htmlBody })),
    ).toEqual(result.mails.map(({ to, subject, body, htmlBody }) => ({ to, subject, body, htmlBody })));
    expect(run(demoed, previewMailing(demoed.context)).result).toMatchObject({
      mails: [],
      settled: everybody.map((to) => ({ to, state: 'Har redan skickats' })),
    });
  });

  it('can be handed to a dialog', () => {
    const demoed = demo();
    const { result } = run(demoed, previewMailing(demoed.context));
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('its columns are those of Utskick', () => {
    expect(Object.keys(headers.mailing)).toEqual([
      'time',
      'kind',
      'key',
      'recipient',
      'subject',
      'actions',
      'result',
      'fault',
    ]);
  });
});
