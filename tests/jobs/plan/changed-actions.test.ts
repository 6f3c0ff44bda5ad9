import type { Call } from '../../../src/google/call';
import type { Cell } from '../../../src/grid/grid';
import { previewMailing } from '../../../src/jobs/preview-mailing';
import { updatePlan } from '../../../src/jobs/update-plan';
import { tabNames } from '../../../src/messages/sv/tabs';
import { planColumns } from '../../../src/method/plan-columns';
import { TODAY } from '../../method/an-action';
import { Killed } from '../../run-job';
import { ask, cellsOf, dayLater, demo, planRows, run, type Demo } from '../mailing/demo-workbook';

const PLAN_SHEET = 12;
const DAYS = 3;
const edit = (demoed: Demo, ...requests: object[]): unknown =>
  ask(demoed.workspace, {
    method: 'sheets.spreadsheets.batchUpdate',
    params: { spreadsheetId: demoed.spreadsheetId },
    body: { requests },
  });
const type = (
  demoed: Demo,
  action: string,
  column: 'status' | 'nextStep' | 'updated' | 'health',
  value: Cell,
): void => {
  const grid = cellsOf(demoed, tabNames.plan);
  const { at } = planColumns(grid, tabNames.plan);
  const rowIndex = grid.findIndex((cells) => cells[at.action] === action);
  const userEnteredValue = typeof value === 'number' ? { numberValue: value } : { stringValue: value };
  edit(demoed, {
    updateCells: {
      start: { sheetId: PLAN_SHEET, rowIndex, columnIndex: at[column] },
      rows: [{ values: [{ userEnteredValue }] }],
      fields: 'userEnteredValue',
    },
  });
};
/** Action → Senast uppdaterad. */
const days = (demoed: Demo): Readonly<Record<string, Cell>> => {
  const grid = cellsOf(demoed, tabNames.plan);
  const { headerRow, at } = planColumns(grid, tabNames.plan);
  return Object.fromEntries(
    grid
      .slice(headerRow + 1)
      .filter((cells) => cells[at.action])
      .map((cells) => [String(cells[at.action]), cells[at.updated]]),
  );
};
const typed = Object.fromEntries(planRows.map((cells) => [String(cells[1]), cells[12]]));

/** Seen once; days later somebody writes in two actions, and a date of her own in a third. */
function changed(): Demo {
  const demoed = demo();
  run(demoed, updatePlan(demoed.context));
  dayLater(demoed, DAYS);
  type(demoed, 'Gå igenom behörigheter', 'nextStep', 'Möte bokat');
  type(demoed, 'Räkna fram årskostnad', 'status', 'Pausad');
  type(demoed, 'Utbilda chefer', 'status', 'Pågår');
  type(demoed, 'Utbilda chefer', 'updated', TODAY + 1);
  return demoed;
}
const wanted = {
  ...typed,
  'Gå igenom behörigheter': TODAY + DAYS,
  'Räkna fram årskostnad': TODAY + DAYS,
  'Utbilda chefer': TODAY + 1,
};

describe('Senast uppdaterad', () => {
  it('is set on the actions that a person has changed since the run before, and told of', () => {
    const demoed = changed();
    expect(days(demoed)).toEqual({ ...typed, 'Utbilda chefer': TODAY + 1 });
    const { result } = run(demoed, updatePlan(demoed.context));
    expect(days(demoed)).toEqual(wanted);
    expect(result.sentences).toContain(
      'Två åtgärder är nya eller ändrade sedan sist och fick dagens datum i Senast uppdaterad.',
    );
    const state = demoed.workspace.state;
    run(demoed, updatePlan(demoed.context));
    expect(demoed.workspace.state).toEqual(state);
  });

  it('is shown as a date also where the cell had no format', () => {
    const demoed = changed();
    run(demoed, updatePlan(demoed.context));
    const answer = ask(demoed.workspace, {
      method: 'sheets.spreadsheets.values.get',
      params: { spreadsheetId: demoed.spreadsheetId, range: `'${tabNames.plan}'!M4` },
    });
    expect(answer).toMatchObject({ values: [['2026-11-26']] });
  });

  it('makes a silent action speak: nobody is reminded of what was done since the run before', () => {
    const demoed = demo();
    run(demoed, updatePlan(demoed.context));
    const reminded = (): readonly string[] =>
      run(demoed, previewMailing(demoed.context)).result.mails.map(({ to }) => to);
    expect(reminded()).toContain('it-chef@demostad.example');
    type(demoed, 'Gå igenom behörigheter', 'nextStep', 'Möte bokat');
    expect(reminded()).not.toContain('it-chef@demostad.example');
  });

  it('of a new action is the day it was first seen', () => {
    const demoed = demo();
    run(demoed, updatePlan(demoed.context));
    dayLater(demoed, DAYS);
    edit(demoed, {
      appendCells: {
        sheetId: PLAN_SHEET,
        rows: [{ values: [{}, { userEnteredValue: { stringValue: 'Ny åtgärd' } }] }],
        fields: 'userEnteredValue',
      },
    });
    run(demoed, updatePlan(demoed.context));
    expect(days(demoed)).toEqual({ ...typed, 'Ny åtgärd': TODAY + DAYS });
  });

  const undisturbed = changed();
  const total = run(undisturbed, updatePlan(undisturbed.context)).calls.length;

  it.each(['before', 'after'] as const)('killed %s any call and started again, it ends the same', (when) => {
    for (let at = 0; at < total; at += 1) {
      const demoed = changed();
      expect(() => run(demoed, updatePlan(demoed.context), { fault: { at, when, kind: 'kill' } })).toThrow(Killed);
      run(demoed, updatePlan(demoed.context));
      expect([at, days(demoed)]).toEqual([at, wanted]);
    }
  });

  it.each(['internalError', 'unavailable'] as const)('%s at any call, before or after, ends the same', (kind) => {
    for (const start of [demo, changed])
      for (let at = 0; at < total; at += 1) {
        for (const when of ['before', 'after'] as const) {
          const demoed = start();
          run(demoed, updatePlan(demoed.context), { fault: { at, when, kind } });
          const last = start();
          run(last, updatePlan(last.context));
          expect([at, when, days(demoed)]).toEqual([at, when, days(last)]);
          // It is remembered, too: another run finds nothing new.
          const { state } = demoed.workspace;
          run(demoed, updatePlan(demoed.context));
          expect(demoed.workspace.state).toEqual(state);
        }
      }
  });

  const rowsAt = (startIndex: number): object => ({
    sheetId: PLAN_SHEET,
    dimension: 'ROWS',
    startIndex,
    endIndex: startIndex + 1,
  });
  const sort = (dimensionIndex: number, sortOrder: string): object => ({
    sortRange: {
      range: { sheetId: PLAN_SHEET, startRowIndex: 3, startColumnIndex: 0, endColumnIndex: 14 },
      sortSpecs: [{ dimensionIndex, sortOrder }],
    },
  });
  const moves: readonly (readonly [string, readonly object[]])[] = [
    ['sorts', [sort(1, 'ASCENDING')]],
    ['sorts the other way', [sort(3, 'DESCENDING')]],
    ['inserts a row above', [{ insertDimension: { range: rowsAt(3) } }]],
    ['deletes an action', [{ deleteDimension: { range: rowsAt(5) } }]],
    ['moves an action', [{ moveDimension: { source: rowsAt(3), destinationIndex: 8 } }]],
  ];

  it.each(moves)(
    'a person %s before the run, or between any two of its calls: each action has its own day',
    (_, requests) => {
      for (let place = -1; place < total; place += 1) {
        const demoed = changed();
        if (place < 0) edit(demoed, ...requests);
        run(demoed, updatePlan(demoed.context), {
          meanwhile: (_call: Call, at: number) => void (at === place && edit(demoed, ...requests)),
        });
        const left = Object.keys(days(demoed));
        expect(left.length).toBeGreaterThanOrEqual(planRows.length - 1);
        expect([place, days(demoed)]).toEqual([
          place,
          Object.fromEntries(Object.entries(wanted).filter(([action]) => left.includes(action))),
        ]);
      }
    },
  );
});
