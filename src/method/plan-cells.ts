/**
 * The cells of Handlingsplan that the program writes, as they should be: Läge of every row, an id where an action has none,
 * Senast uppdaterad where an action has changed, and the line above the headers that counts in words.
 */
import { inEveryLanguage, type Words } from '../messages';
import { cleanText } from '../grid/clean-text';
import type { Grid } from '../grid/grid';
import type { Action } from './action';
import { healthOf } from './health';
import type { PlanColumns } from './plan-columns';
import { readPlan, type Plan } from './read-plan';
import { newUpdated, seenAction, type SeenAction } from './seen-actions';

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  /** '' = empty. */
  readonly text: string;
  /** A date's serial day number, or what a person's cell held that is given back, where it was no text. */
  readonly value?: number | boolean;
  /** How a number is shown, where the cell must say it. */
  readonly format?: 'date';
}

export interface WantedPlan extends Plan {
  /** Where an action had no id, it has the one that it will be given; where it has changed, it was updated today. */
  readonly actions: readonly Action[];
  /** Läge of every row, the ids that are missing and the days that are new, whether the cell already says so or not. */
  readonly cells: readonly PlanCell[];
  /** To remember until the next look; none where the tab has no column for the day. */
  readonly seen: readonly SeenAction[];
}

/** `before` is what was seen at the last look, `tab` the tab's title, `today` a serial day number. Throws as `readPlan`. */
export function wantedPlan(
  grid: Grid,
  before: readonly SeenAction[],
  tab: string,
  today: number,
  words: Words,
): WantedPlan {
  const plan = readPlan(grid, tab, today);
  const { headerRow, at } = plan.columns;
  const named = withIds(
    plan.actions,
    grid.slice(headerRow + 1).map((cells) => cleanText(cells[at.id])),
    words,
  );
  const looked = named.map((action) => lookedAt(action, grid[action.rowIndex] ?? [], plan.columns, before, today));
  const actions = looked.map(({ action }) => action);
  const days = looked.flatMap(({ cell }) => cell ?? []);
  const byRow = new Map(actions.map((action) => [action.rowIndex, action]));
  const unnamed = new Set(plan.actions.flatMap(({ rowIndex, id }) => (id === '' ? [rowIndex] : [])));
  const cells = grid.flatMap((_, row): readonly PlanCell[] => {
    if (row <= headerRow) return [];
    const action = byRow.get(row);
    const health = action && healthOf(action, today);
    const laid: PlanCell = { row, column: at.health, text: health ? words.healthNames[health] : '' };
    return action && unnamed.has(row) ? [laid, { row, column: at.id, text: action.id }] : [laid];
  });
  return {
    ...plan,
    actions,
    cells: [...summaryCell(grid, headerRow, actions, today, words), ...cells, ...days],
    seen: looked.flatMap(({ seen }) => seen ?? []),
  };
}

/** An action beside what was seen of it before: changed since then, it was updated today. */
function lookedAt(
  action: Action,
  cells: Grid[number],
  columns: PlanColumns,
  before: readonly SeenAction[],
  today: number,
): { readonly action: Action; readonly seen?: SeenAction; readonly cell?: PlanCell } {
  const column = columns.at.updated;
  if (column < 0) return { action };
  const now = seenAction(action.id, cells, columns);
  const day = newUpdated(action, now, cells[column], before, today);
  if (day === null) return { action, seen: now };
  return {
    action: { ...action, updated: day },
    seen: { ...now, updated: day },
    cell: { row: action.rowIndex, column, text: String(day), value: day, format: 'date' },
  };
}

/** The next numbers after the highest in use, top to bottom. An id that exists is never changed. */
function withIds(actions: readonly Action[], ids: readonly string[], words: Words): readonly Action[] {
  const prefixes = inEveryLanguage(({ actionIdPrefix }) => actionIdPrefix);
  const numbers = ids.flatMap((id) => {
    const prefix = prefixes.find((start) => id.startsWith(start));
    const digits = prefix === undefined ? null : /^\d{1,9}$/.exec(id.slice(prefix.length));
    return digits ? [Number(digits[0])] : [];
  });
  let last = Math.max(0, ...numbers);
  return actions.map((action) => {
    if (action.id !== '') return action;
    last += 1;
    return { ...action, id: `${words.actionIdPrefix}${String(last).padStart(2, '0')}` };
  });
}

/** Only where the tab has a line of its own between note and headers, which is empty or ours. */
function summaryCell(
  grid: Grid,
  headerRow: number,
  actions: readonly Action[],
  today: number,
  { planMessages }: Words,
): readonly PlanCell[] {
  const row = headerRow - 1;
  const text = cleanText(grid[row]?.[0]);
  const isOurs = inEveryLanguage((words) => words.planMessages.summaryPrefix).some((prefix) => text.startsWith(prefix));
  if (headerRow < 2 || !isOurs) return [];
  const count = (wanted: 'late' | 'dueSoon'): number =>
    actions.filter((action) => healthOf(action, today) === wanted).length;
  return [{ row, column: 0, text: planMessages.summary(actions.length, count('late'), count('dueSoon')) }];
}

/** The grid with the cells filled in. */
export function withCells(grid: Grid, cells: readonly PlanCell[]): Grid {
  const rows = grid.map((row) => [...row]);
  for (const { row, column, text, value } of cells) {
    while (rows.length <= row) rows.push([]);
    const target = rows[row] as (typeof rows)[number];
    while (target.length <= column) target.push('');
    target[column] = value ?? text;
  }
  return rows;
}
