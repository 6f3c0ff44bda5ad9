import fc from 'fast-check';
import type { Cell, Grid } from '../../src/grid/grid';
import { sv } from '../../src/messages/sv';
import { headers } from '../../src/messages/sv/tabs';
import { wantedPlan, withCells } from '../../src/method/plan-cells';
import { readSeen, seenText, type SeenAction } from '../../src/method/seen-actions';
import { TODAY } from './an-action';

const { plan } = headers;
const header = [
  plan.id,
  plan.action,
  plan.owner,
  plan.due,
  plan.status,
  plan.health,
  plan.nextStep,
  plan.email,
  plan.updated,
];
const UPDATED = 8;
const row = ['Å-01', 'Utse ägare', 'Anna', TODAY + 90, 'Pågår', '', 'Lista register', 'a@b.example', TODAY - 40];
const gridOf = (...rows: Cell[][]): Grid => [['Anvisning'], ['Handlingsplan'], header, ...rows];
const look = (grid: Grid, before: readonly SeenAction[] = [], today = TODAY) =>
  wantedPlan(grid, before, 'Handlingsplan', today, sv);
const remembered = (...rows: Cell[][]): readonly SeenAction[] => readSeen(seenText(look(gridOf(...rows)).seen));
const changed = (column: string, value: Cell, from: Cell[] = row): Cell[] =>
  from.map((cell, index) => (header[index] === column ? value : cell));
/** Senast uppdaterad and Läge after a look ten days later, of a row that was as `before` when it was seen. */
const after = (now: Cell[], before: Cell[] = row): [Cell, Cell] => {
  const grid = gridOf(now);
  const wanted = withCells(grid, look(grid, remembered(before), TODAY + 10).cells);
  return [wanted[3]?.[UPDATED], wanted[3]?.[5]];
};

describe('Senast uppdaterad', () => {
  it('is the day on which a change of the action was seen, and Läge follows', () => {
    expect(after(row)).toEqual([TODAY - 40, 'Ingen uppdatering på 30 dagar']);
    for (const [column, value] of [
      [plan.action, 'Utse ägare för alla register'],
      [plan.owner, 'Bo'],
      [plan.due, TODAY + 120],
      [plan.status, 'Pausad'],
      [plan.nextStep, ''],
    ] as const)
      expect([column, ...after(changed(column, value))]).toEqual([column, TODAY + 10, 'Enligt plan']);
  });

  it('is no business of the address, of Läge or of how a date is typed', () => {
    expect(after(changed(plan.email, 'b@b.example'))[0]).toBe(TODAY - 40);
    expect(after(changed(plan.health, 'Försenad'))[0]).toBe(TODAY - 40);
    expect(after(changed(plan.due, '2027-02-21'))[0]).toBe(TODAY - 40);
    expect(after(changed(plan.status, ' pågår '))[0]).toBe(TODAY - 40);
  });

  it('stays as a person has typed it, with or without another change, but comes back where it is emptied', () => {
    const typed = changed(plan.updated, TODAY + 4);
    expect(after(typed)[0]).toBe(TODAY + 4);
    expect(after(changed(plan.status, 'Pausad', typed))[0]).toBe(TODAY + 4);
    expect(after(changed(plan.status, 'Pausad', changed(plan.updated, 'förra veckan')))[0]).toBe('förra veckan');
    const later = changed(plan.updated, TODAY + 30);
    expect(after(changed(plan.status, 'Pausad', later), later)[0]).toBe(TODAY + 30);
    expect(after(changed(plan.updated, ''))[0]).toBe(TODAY + 10);
  });

  it('of an action that is met for the first time is that day, unless it has a date', () => {
    const other = changed(plan.id, 'Å-02');
    expect(after(other)[0]).toBe(TODAY - 40);
    expect(after(changed(plan.updated, '', other))[0]).toBe(TODAY + 10);
    expect(after(changed(plan.id, '', changed(plan.updated, '')))[0]).toBe(TODAY + 10);
  });

  it('of two rows with one id follows each of them, in any order', () => {
    const twin = changed(plan.action, 'En annan');
    const [first, second] = [changed(plan.status, 'Klar'), twin];
    for (const now of [gridOf(first, second), gridOf(second, first)]) {
      const wanted = withCells(now, look(now, remembered(row, twin), TODAY + 10).cells).slice(3);
      expect(wanted.find((cells) => cells[4] === 'Klar')?.[UPDATED]).toBe(TODAY + 10);
      expect(wanted.find((cells) => cells[4] === 'Pågår')?.[UPDATED]).toBe(TODAY - 40);
    }
  });

  it('is not followed in a tab without the column', () => {
    const grid: Grid = gridOf(row).map((cells) => cells.slice(0, UPDATED));
    expect(look(grid).seen).toEqual([]);
    expect(look(grid).cells.every(({ column }) => column < UPDATED)).toBe(true);
  });

  it('after it has been written nothing more is changed that day, wherever the rows stand', () => {
    const cell = fc.constantFrom<Cell>('', 'x', 'Klar', 'Pågår', TODAY, TODAY - 40, TODAY + 3, 'Å-02', 'Å-03');
    const table = fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { maxLength: 8 });
    fc.assert(
      fc.property(table, table, (before, rows) => {
        const wanted = look(gridOf(...rows), remembered(...before), TODAY + 10);
        const written = withCells(gridOf(...rows), wanted.cells);
        const seen = readSeen(seenText(wanted.seen));
        const sorted = [...written.slice(0, 3), ...[...written.slice(3)].reverse()];
        const again = withCells(sorted, look(sorted, seen, TODAY + 10).cells);
        expect(again.slice(3).map((cells) => cells[UPDATED])).toEqual(sorted.slice(3).map((cells) => cells[UPDATED]));
      }),
    );
  });
});

describe('what is remembered', () => {
  it('reads back as it was, and nothing of a text that is none of ours', () => {
    const seen = remembered(row, changed(plan.id, 'Å "2"; |', changed(plan.updated, '')));
    expect(seen).toHaveLength(2);
    expect(readSeen(seenText(seen))).toEqual(seen);
    for (const text of ['', 'null', '{', '{"a":1}', '[1,["x"],["Å-01",1,2]]']) expect(readSeen(text)).toEqual([]);
  });

  it('fits where it is kept, however long the plan is, and holds nothing that people wrote but the id', () => {
    const many = Array.from({ length: 5000 }, (_, index) => changed(plan.id, `Å-${index}`));
    const text = seenText(look(gridOf(...many)).seen);
    expect(text.length).toBeLessThanOrEqual(25_000);
    expect(readSeen(text).length).toBeGreaterThan(700);
    expect(text).not.toMatch(/Anna|register|Utse/);
  });
});
