import fc from 'fast-check';
import type { Cell, Grid } from '../../src/grid/grid';
import { sv } from '../../src/messages/sv';
import { headers } from '../../src/messages/sv/tabs';
import { differences, restored } from '../../src/method/moved-rows';
import { wantedPlan, withCells } from '../../src/method/plan-cells';
import { TODAY } from './an-action';

const { plan } = headers;
const header = [plan.id, plan.action, plan.owner, plan.due, plan.status, plan.health, plan.email];
const grid = (...rows: Cell[][]): Grid => [['Anvisning'], ['Handlingsplan'], header, ...rows];
const settled = (cells: Grid): Grid => withCells(cells, wantedPlan(cells, [], 'Handlingsplan', TODAY, sv).cells);

describe('wantedPlan', () => {
  it('fills in Läge, missing ids after the highest, and the headline', () => {
    const after = settled(
      grid(
        ['Å-07', 'a', 'Anna', TODAY - 1, 'Pågår', '', ''],
        ['', 'b', 'Bo', TODAY, 'Pågår', '', ''],
        ['Egen', 'c', '', TODAY, 'Pågår', '', ''],
        ['', 'd', 'Bo', TODAY + 20, 'Klar', 'Försenad', ''],
      ),
    );
    expect(after[1]?.[0]).toBe('Handlingsplan: 4 åtgärder, 1 försenad, 1 nära klart-datum');
    expect(after.slice(3).map((row) => [row[0], row[5]])).toEqual([
      ['Å-07', 'Försenad'],
      ['Å-08', 'Nära klart-datum'],
      ['Egen', 'Saknar ansvarig eller datum'],
      ['Å-09', ''],
    ]);
  });

  it('clears a stray Läge in a row that is no action and keeps the id there', () => {
    expect(settled(grid(['Å-03', '', '', '', '', 'Försenad', '']))[3]).toEqual(['Å-03', '', '', '', '', '', '']);
  });

  it('counts on from ids of any language, and only from those that are a number alone', () => {
    const [, , , ...rows] = settled(
      grid(
        ['Å-02', 'a', '', '', '', '', ''],
        ['A-11', 'b', '', '', '', '', ''],
        ['Å-30b', 'c', '', '', '', '', ''],
        ['Å-b30', 'd', '', '', '', '', ''],
        ['Å-1234567890', 'e', '', '', '', '', ''],
        ['', 'f', '', '', '', '', ''],
      ),
    );
    expect(rows.map(([id]) => id)).toEqual(['Å-02', 'A-11', 'Å-30b', 'Å-b30', 'Å-1234567890', 'Å-12']);
  });

  it('counts an id that stands in a row without an action, but not what stands above the headers', () => {
    const after = settled([['Å-50'], ['Handlingsplan'], header, ['Å-07', '', '', '', '', '', ''], ['', 'a']]);
    expect(after[4]?.[0]).toBe('Å-08');
  });

  it('gives no id to a row without an action', () => {
    expect(settled(grid(['', '', '', '', 'Pågår', '', ''], ['Å-01', 'a']))[3]?.[0]).toBe('');
  });

  it('says nothing above the headers where there is no line between note and headers', () => {
    const tops = (cells: Grid): Grid => settled(cells).slice(0, -1);
    expect(tops([['Handlingsplan'], header])).toEqual([['Handlingsplan']]);
    expect(tops([header])).toEqual([]);
    expect(tops([['Anvisning'], [], header])[1]?.[0]).not.toBe('');
  });

  it("leaves the line above the headers alone where it is a person's", () => {
    expect(settled([['Anvisning'], ['Vår plan'], header])[1]).toEqual(['Vår plan']);
  });

  it('changes only Läge, empty ids and the headline, and settles at once', () => {
    const cell = fc.constantFrom<Cell>('', 'x', 'Klar', 'Pågår', TODAY, TODAY - 40, 'Å-02', '2026-11-30', '=A1', null);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 12 }), (rows) => {
        const before = grid(...rows);
        const after = settled(before);
        expect(differences(after, settled(after))).toEqual([]);
        for (const { row, column } of differences(before, after)) {
          const ours = column === 5 || (column === 0 && (row === 1 || (before[row]?.[0] ?? '') === ''));
          expect(ours).toBe(true);
        }
      }),
    );
  });
});

describe('withCells', () => {
  it('fills in cells, with rows and columns that were not there', () =>
    expect(
      withCells(
        [['a', 'b']],
        [
          { row: 0, column: 1, text: 'x' },
          { row: 0, column: 3, text: 'y' },
          { row: 2, column: 1, text: '2', value: 2 },
        ],
      ),
    ).toEqual([['a', 'x', '', 'y'], [], ['', 2]]));

  it('leaves the grid that it is given alone', () => {
    const before = [['a']];
    withCells(before, [{ row: 0, column: 0, text: 'b' }]);
    expect(before).toEqual([['a']]);
  });
});

describe('restored', () => {
  const rows = Array.from({ length: 6 }, (_, index): Cell[] => [
    index % 2 ? `Å-0${index}` : '',
    `åtgärd ${index}`,
    'Anna',
    TODAY - index,
    'Pågår',
    '',
    '',
  ]);

  /** What people do to the tab between our read and our write. */
  const move = (cells: Grid, kind: string, at: number): Grid => {
    const data = cells.slice(3);
    if (kind === 'insert') return [...cells.slice(0, 3), ...data.slice(0, at), [], ...data.slice(at)];
    if (kind === 'insertAbove') return [[], ...cells];
    if (kind === 'delete') return [...cells.slice(0, 3), ...data.slice(0, at), ...data.slice(at + 1)];
    if (kind === 'deleteNote') return cells.slice(1);
    return [...cells.slice(0, 3), ...[...data].reverse()];
  };

  /** What is not ours: all but Läge and ids. */
  const beside = (cells: Grid): string =>
    cells
      .map((row) =>
        row
          .map((cell, column) => (column === 5 || column === 0 ? '' : (cell ?? '')))
          .join('|')
          .replace(/\|+$/, ''),
      )
      .join('\n')
      .trimEnd();
  const idOf = (cells: Grid): Record<string, Cell> =>
    Object.fromEntries(
      cells.filter((row) => String(row[1]).startsWith('åtgärd')).map((row) => [String(row[1]), row[0]]),
    );

  it.each(['insert', 'delete', 'sort', 'insertAbove', 'deleteNote'])(
    'after %s no id that existed is lost, and nothing but our cells differs',
    (kind) => {
      for (let at = 0; at < rows.length; at += 1) {
        const before = grid(...rows);
        const cells = differences(before, settled(before));
        const moved = move(before, kind, at);
        const after = withCells(moved, cells);
        const final = settled(restored(before, cells, after));
        expect(beside(final)).toEqual(beside(moved));
        for (const [action, id] of Object.entries(idOf(moved))) if (id !== '') expect(idOf(final)[action]).toBe(id);
        expect(new Set(Object.values(idOf(final))).size).toBe(Object.keys(idOf(final)).length);
        expect(final.some((row) => row[5] === plan.health)).toBe(true);
      }
    },
  );
});
