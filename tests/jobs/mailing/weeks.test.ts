import fc from 'fast-check';
import type { Cell } from '../../../src/grid/grid';
import { sendNow } from '../../../src/jobs/send-now';
import { morningRun } from '../../../src/jobs/morning-run';
import { toggleMailing } from '../../../src/jobs/toggle-mailing';
import { isoWeek, serialOfIso } from '../../../src/method/days';
import { TODAY } from '../../method/an-action';
import { Killed } from '../../run-job';
import { ask, dayLater, demo, planRows, run, USER, type Demo } from './demo-workbook';

/** What may happen on one day: a run, perhaps killed at a call, and a person's edit of a row. */
const event = fc.record({
  days: fc.integer({ min: 0, max: 4 }),
  job: fc.constantFrom('morning', 'send'),
  killAt: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
  row: fc.integer({ min: 0, max: 7 }),
  cells: fc.record({
    due: fc.constantFrom<Cell>(TODAY - 3, TODAY + 4, TODAY + 12, '', '1/3/2026'),
    status: fc.constantFrom<Cell>('Pågår', 'Klar', 'Avbruten', ''),
    email: fc.constantFrom<Cell>(
      'ekonomichef@demostad.example',
      'EKONOMICHEF@demostad.example',
      'ny@demostad.example',
      'x',
      '',
    ),
    reminders: fc.constantFrom<Cell>('Ja', 'Nej', ''),
  }),
});

function editRow(
  demoed: Demo,
  row: number,
  { due, status, email, reminders }: Readonly<Record<'due' | 'status' | 'email' | 'reminders', Cell>>,
): void {
  const values = ['', 'Åtgärd', 'Data', 'Någon', due, status, 0.1, '', '', 'Demostad', email, reminders, TODAY - 40];
  ask(demoed.workspace, {
    method: 'sheets.spreadsheets.values.update',
    params: { spreadsheetId: demoed.spreadsheetId, range: `Handlingsplan!B${row + 4}`, valueInputOption: 'RAW' },
    body: { values: [values.slice(1)] },
  });
}

describe('over some weeks of edits, runs and kills', () => {
  it('nobody gets two mails of a kind in a week, and nobody who wants none gets any', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 8 }), (events) => {
        const demoed = demo({ rows: planRows });
        run(demoed, toggleMailing(demoed.context, 'on'));
        for (const { days, job, killAt, row, cells } of events) {
          dayLater(demoed, days);
          editRow(demoed, row, cells);
          const work = job === 'send' ? sendNow(demoed.context) : morningRun(demoed.context);
          try {
            run(demoed, work, killAt === null ? {} : { fault: { at: killAt, when: 'before', kind: 'kill' } });
          } catch (error) {
            if (!(error instanceof Killed)) throw error;
          }
        }
        const mails = demoed.workspace.state.sent.map(({ to, subject, at, from }) => {
          expect(from).toBe(USER);
          const week = isoWeek(serialOfIso(new Date(at).toISOString().slice(0, 10)) as number);
          return `${week} ${to.toLowerCase()} ${subject.includes('veckobrev') ? 'letter' : 'digest'}`;
        });
        expect(new Set(mails).size).toBe(mails.length);
        expect(demoed.workspace.state.sent.some(({ to }) => to === 'x' || to === '')).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
