import type { Call } from '../../src/google/call';
import type { Cell, Grid } from '../../src/grid/grid';
import { updatePlan } from '../../src/jobs/update-plan';
import { en } from '../../src/messages/en';
import { headers, settingNames, tabNames } from '../../src/messages/sv/tabs';
import { planColumns } from '../../src/method/plan-columns';
import { TODAY } from '../method/an-action';
import { Killed } from '../run-job';
import { ask, cellsOf, dayLater, demo, methodsOf, planRows, run, type Demo } from './mailing/demo-workbook';

const PLAN_SHEET = 12;
const ours = (cells: Grid): { action: Cell; id: Cell; health: Cell }[] => {
  const { headerRow, at } = planColumns(cells, 'Handlingsplan');
  return cells
    .slice(headerRow + 1)
    .map((row) => ({ action: row[at.action], id: row[at.id] ?? '', health: row[at.health] ?? '' }));
};
const plan = (demoed: Demo): { action: Cell; id: Cell; health: Cell }[] => ours(cellsOf(demoed, tabNames.plan));
const edit = (demoed: Demo, request: unknown): unknown =>
  ask(demoed.workspace, {
    method: 'sheets.spreadsheets.batchUpdate',
    params: { spreadsheetId: demoed.spreadsheetId },
    body: { requests: [request] },
  });
const writesOf = (calls: readonly Call[]): readonly string[] =>
  methodsOf(calls).filter((method) => method === 'batchUpdate');

describe('updatePlan', () => {
  it('reads twice, writes once and gives Läge and ids', () => {
    const demoed = demo();
    const { calls, result } = run(demoed, updatePlan(demoed.context));
    expect(methodsOf(calls)).toEqual(['LockService.tryLock', 'get', 'values.batchGet', 'batchUpdate']);
    expect(plan(demoed)).toEqual([
      { action: 'Räkna fram årskostnad', id: 'Å-01', health: 'Försenad' },
      { action: 'Utse ägare för alla register', id: 'Å-07', health: 'Nära klart-datum' },
      { action: 'Mall för att mäta före start', id: 'Å-03', health: 'Nära klart-datum' },
      { action: 'Gå igenom behörigheter', id: 'Å-08', health: 'Ingen uppdatering på 30 dagar' },
      { action: 'Utbilda chefer', id: 'Å-05', health: 'Saknar ansvarig eller datum' },
      { action: 'Visa kostnader på intranätet', id: 'Å-06', health: '' },
    ]);
    expect(result.sentences).toEqual([
      'Sex åtgärder: en försenad och två nära klart-datum.',
      'Fem rader fick nytt läge.',
      'Två åtgärder fick ett id.',
    ]);
  });

  it('writes the language of Inställningar, not the one that the host believes in, and tells the host', () => {
    const demoed = demo({ settings: [[settingNames.language, 'English', '']] });
    const { calls, result } = run(demoed, updatePlan(demoed.context));
    expect(methodsOf(calls)).toEqual([
      'LockService.tryLock',
      'get',
      'values.batchGet',
      'PropertiesService.setProperties',
      'batchUpdate',
    ]);
    expect(plan(demoed).map(({ id, health }) => [id, health])).toEqual([
      ['Å-01', en.healthNames.late],
      ['A-07', en.healthNames.dueSoon],
      ['Å-03', en.healthNames.dueSoon],
      ['A-08', en.healthNames.silent],
      ['Å-05', en.healthNames.incomplete],
      ['Å-06', ''],
    ]);
    expect(result.title).toBe(en.planMessages.done.title);
    const again = run(demoed, updatePlan({ ...demoed.context, language: 'en' }));
    expect(methodsOf(again.calls)).toEqual(['LockService.tryLock', 'get', 'values.batchGet']);
  });

  it('a plan without Inställningar is in the language that the host believes in', () => {
    const demoed = demo();
    edit(demoed, { deleteSheet: { sheetId: 11 } });
    run(demoed, updatePlan({ ...demoed.context, language: 'en' }));
    expect(plan(demoed)[0]?.health).toBe(en.healthNames.late);
  });

  it('a second run writes nothing; a day later only what has changed', () => {
    const demoed = demo();
    run(demoed, updatePlan(demoed.context));
    const state = demoed.workspace.state;
    expect(writesOf(run(demoed, updatePlan(demoed.context)).calls)).toEqual([]);
    expect(demoed.workspace.state).toEqual(state);
    dayLater(demoed, 6);
    const { calls } = run(demoed, updatePlan(demoed.context));
    expect(writesOf(calls)).toHaveLength(1);
    expect(plan(demoed).map(({ health }) => health)).toEqual([
      'Försenad',
      'Försenad',
      'Försenad',
      'Ingen uppdatering på 30 dagar',
      'Saknar ansvarig eller datum',
      '',
    ]);
  });

  it('touches nothing but Läge, empty ids and the headline', () => {
    const hostile: Cell[] = [
      '',
      '=HYPERLINK("https://x.example")',
      '<script>',
      'Anna\nBcc: x',
      '1/3/2026',
      'Nästan',
      'x',
      '',
      '+1',
      '@x',
      'a@b.example,c@d.example',
      'kanske',
      'förr',
    ];
    const demoed = demo({ rows: [...planRows, hostile, [], ['', '', '', '', '', '', '', 'Försenad']] });
    const before = cellsOf(demoed, tabNames.plan);
    const { result } = run(demoed, updatePlan(demoed.context));
    const { headerRow, at } = planColumns(before, 'Handlingsplan');
    const beside = (cells: Grid): Cell[][] =>
      cells.map((row, index) =>
        row.map((cell, column) => (column === at.health || column === at.id || index < headerRow ? '' : cell)),
      );
    expect(beside(cellsOf(demoed, tabNames.plan))).toEqual(
      beside(before).slice(0, cellsOf(demoed, tabNames.plan).length),
    );
    expect(plan(demoed).slice(6)).toEqual([
      { action: '=HYPERLINK("https://x.example")', id: 'Å-09', health: 'Saknar ansvarig eller datum' },
    ]);
    expect(result.sentences.slice(3)).toEqual([
      'Sex saker att rätta i planen:',
      'Handlingsplan!K10: Cellen har mer än en e-postadress. Inget brev skickas dit. Skriv bara en adress.',
      'Handlingsplan!E10: Klart senast är ”1/3/2026”. Det kan betyda två olika dagar. Skriv datumet som 2026-03-01.',
      'Handlingsplan!F10: Status är ”Nästan”. Den räknas som Ej påbörjad. Välj en status i listan.',
      'Handlingsplan!G10: Klart % är ”x”. Skriv en andel från 0 till 100 %.',
      'Handlingsplan!L10: Påminnelser är ”kanske”. Det räknas som Ja. Välj Ja eller Nej.',
      'och en till.',
    ]);
  });

  const undisturbed = demo();
  const total = run(undisturbed, updatePlan(undisturbed.context)).calls.length;

  it('killed before or after any call and started again, it ends the same', () => {
    for (let at = 0; at < total; at += 1) {
      for (const when of ['before', 'after'] as const) {
        const demoed = demo();
        const kill = { fault: { at, when, kind: 'kill' } } as const;
        expect(() => run(demoed, updatePlan(demoed.context), kill)).toThrow(Killed);
        run(demoed, updatePlan(demoed.context));
        expect(cellsOf(demoed, tabNames.plan)).toEqual(cellsOf(undisturbed, tabNames.plan));
      }
    }
  });

  const errors = ['tooManyRequests', 'internalError', 'unavailable'] as const;
  it.each(errors)('%s at any call, before or after its effect, ends the same', (kind) => {
    for (let at = 0; at < total; at += 1) {
      for (const when of ['before', 'after'] as const) {
        const demoed = demo();
        run(demoed, updatePlan(demoed.context), { fault: { at, when, kind } });
        expect(cellsOf(demoed, tabNames.plan)).toEqual(cellsOf(undisturbed, tabNames.plan));
      }
    }
  });

  const rowsOf = (startIndex: number): object => ({
    sheetId: PLAN_SHEET,
    dimension: 'ROWS',
    startIndex,
    endIndex: startIndex + 1,
  });
  const edits: readonly (readonly [string, (at: number) => unknown])[] = [
    ['inserts a row', (at) => ({ insertDimension: { range: rowsOf(at) } })],
    ['deletes a row', (at) => ({ deleteDimension: { range: rowsOf(at) } })],
    [
      'sorts the rows',
      (at) => ({
        sortRange: {
          range: { sheetId: PLAN_SHEET, startRowIndex: 3, startColumnIndex: 0, endColumnIndex: 14 },
          sortSpecs: [{ dimensionIndex: 1, sortOrder: at % 2 ? 'ASCENDING' : 'DESCENDING' }],
        },
      }),
    ],
    ['moves a row', (at) => ({ moveDimension: { source: rowsOf(at), destinationIndex: 9 } })],
  ];

  it.each(edits)('a person %s between any two calls, and every row still has its own Läge and id', (name, request) => {
    for (let at = 0; at < total; at += 1) {
      for (let row = 0; row < 9; row += 1) {
        const demoed = demo();
        const before = Object.fromEntries(planRows.map((cells) => [cells[1], cells[0]]));
        const { calls } = run(demoed, updatePlan(demoed.context), {
          meanwhile: (_call, place) => {
            if (place !== at) return;
            // Not the headers themselves: without them the tab can't be read.
            if (
              row < 3 &&
              /delete|move/.test(Object.keys(request(row) as object)[0] ?? '') &&
              (row === 2 || name === 'moves a row')
            )
              return;
            edit(demoed, request(row));
          },
        });
        expect(writesOf(calls).length).toBeLessThanOrEqual(3);
        const rows = plan(demoed).filter(({ action }) => action);
        const wanted = Object.fromEntries(plan(undisturbed).map(({ action, health }) => [action, health]));
        for (const { action, id, health } of rows) {
          expect([at, row, action, health]).toEqual([at, row, action, wanted[String(action)]]);
          expect(id).toMatch(/^Å-\d\d$/);
          if (before[String(action)] !== '')
            expect([at, row, action, id]).toEqual([at, row, action, before[String(action)]]);
        }
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        for (const { action, id, health } of plan(demoed)) if (!action) expect([id, health]).toEqual(['', '']);
        expect(
          cellsOf(demoed, tabNames.plan).some(
            (cells) => cells.includes(headers.plan.health) && cells.includes(headers.plan.id),
          ),
        ).toBe(true);
      }
    }
  });

  it('a tab that lacks a column is told of, before any write', () => {
    const demoed = demo();
    edit(demoed, {
      deleteDimension: { range: { sheetId: PLAN_SHEET, dimension: 'COLUMNS', startIndex: 7, endIndex: 8 } },
    });
    const state = demoed.workspace.state;
    expect(() => run(demoed, updatePlan(demoed.context))).toThrow(
      expect.objectContaining({
        code: 'MISSING_COLUMNS',
        details: { tab: 'Handlingsplan', table: 'plan', columns: ['health'] },
      }),
    );
    expect(demoed.workspace.state.spreadsheets).toBe(state.spreadsheets);
  });

  it('while another run has the lock, nothing is done', () => {
    const demoed = demo();
    demoed.workspace.state = { ...demoed.workspace.state, locks: { document: 'annan@demostad.example#1' } };
    expect(() => run(demoed, updatePlan(demoed.context))).toThrow(expect.objectContaining({ code: 'WORKBOOK_BUSY' }));
  });

  it('a refusal that does not pass is told of as Google gave it', () => {
    const demoed = demo();
    const refuse = ({ method }: Call) =>
      method === 'sheets.spreadsheets.batchUpdate'
        ? { code: 403, status: 'PERMISSION_DENIED', message: 'The caller does not have permission' }
        : null;
    expect(() => run(demoed, updatePlan(demoed.context), { refuse })).toThrow(
      expect.objectContaining({ code: 403, reason: 'PERMISSION_DENIED', meaning: 'noAccess' }),
    );
  });

  it("today is a day of the spreadsheet's zone", () => {
    const demoed = demo({ rows: [[...(planRows[0] as Cell[])].map((cell, column) => (column === 4 ? TODAY : cell))] });
    demoed.now = Date.UTC(2026, 10, 23, 23, 30); // already the 24th in Stockholm
    run(demoed, updatePlan(demoed.context));
    expect(plan(demoed)[0]?.health).toBe('Försenad');
    ask(demoed.workspace, {
      method: 'sheets.spreadsheets.batchUpdate',
      params: { spreadsheetId: demoed.spreadsheetId },
      body: {
        requests: [{ updateSpreadsheetProperties: { properties: { timeZone: 'Etc/GMT' }, fields: 'timeZone' } }],
      },
    });
    run(demoed, updatePlan(demoed.context));
    expect(plan(demoed)[0]?.health).toBe('Nära klart-datum');
  });
});
