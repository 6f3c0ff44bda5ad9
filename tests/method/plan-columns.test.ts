import type { Grid } from '../../src/grid/grid';
import { headers } from '../../src/messages/sv/tabs';
import { contentColumns, planColumns } from '../../src/method/plan-columns';
import { thrownBy } from '../thrown-by';

const { plan } = headers;
const header = [plan.id, plan.action, plan.owner, plan.due, plan.status, plan.health, plan.email];
const headerRow = (grid: Grid): number => planColumns(grid, 'Handlingsplan').headerRow;
const code = (grid: Grid): unknown => thrownBy(() => planColumns(grid, 'Handlingsplan'));

describe('the header of the plan', () => {
  it('is the row with most of the headers, not the longest', () =>
    expect(headerRow([['Det', 'här', 'är', 'vår', 'egen', 'lilla', 'plan', 'för', 2026], [plan.owner], header])).toBe(
      2,
    ));

  it('is looked for in the first ten rows', () => {
    const notes = (count: number): Grid => Array.from({ length: count }, () => ['Anvisning']);
    expect(headerRow([...notes(9), header])).toBe(9);
    expect(code([...notes(10), header])).toMatchObject({ code: 'MISSING_COLUMNS' });
  });

  it('may lack the columns that the program can do without', () =>
    expect(planColumns([header], 'Handlingsplan').at).toMatchObject({ id: 0, email: 6, area: -1, percent: -1 }));
});

describe('a plan', () => {
  it.each<Grid[]>([[[]], [[[]]], [[[''], [null, '']]], [[[undefined]]]])('of %j is empty', (grid) =>
    expect(code(grid)).toMatchObject({ code: 'EMPTY_TAB', details: { tab: 'Handlingsplan' } }),
  );

  it('with anything in it lacks its columns instead', () =>
    expect(code([['', 'x'], []])).toMatchObject({ code: 'MISSING_COLUMNS' }));

  it('has an action where a person has written of what, where, who, when or what next', () =>
    expect([...contentColumns].sort()).toEqual(
      ['action', 'area', 'owner', 'due', 'email', 'nextStep', 'municipality'].sort(),
    ));
});
