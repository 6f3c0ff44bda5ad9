/**
 * What people had written of each action when the plan was last looked at. Held against the plan as it is now it tells which
 * actions have changed since, so that *Senast uppdaterad* follows from the change and nobody has to type it. Kept by Åtgärd-ID:
 * where the row stands means nothing.
 */
import { fingerprint } from '../google/fingerprint';
import { cleanText, comparisonKey } from '../grid/clean-text';
import type { Cell } from '../grid/grid';
import type { Action } from './action';
import type { PlanColumn, PlanColumns } from './plan-columns';
import { readDate } from './read-date';

export interface SeenAction {
  readonly id: string;
  /** Serial day number in Senast uppdaterad; null where it held no date. */
  readonly updated: number | null;
  /** Fingerprint of what people had written in the row. */
  readonly content: string;
}

/**
 * What tells that something has happened. Not the address nor Påminnelser, which say how the tool reaches the owner: an address put
 * right must not make a silent action look alive.
 */
const followed: readonly PlanColumn[] = [
  'action',
  'area',
  'owner',
  'due',
  'status',
  'percent',
  'nextStep',
  'municipality',
  'start',
];

/** Metadata holds 30 000 characters a tab with its key, and the other marks of the tab need theirs (src/workspace/gaps.md). */
const LONGEST = 25_000;

/** `cells` of the row, `id` as the action is called from now on. */
export function seenAction(id: string, cells: readonly Cell[], { at }: Pick<PlanColumns, 'at'>): SeenAction {
  const texts = followed.map((column) => (at[column] < 0 ? '' : written(column, cells[at[column]])));
  const date = readDate(cells[at.updated]);
  return {
    id,
    updated: 'day' in date ? date.day : null,
    content: fingerprint(JSON.stringify(texts)).toString(36),
  };
}

/** The same for what means the same: a date is a day however it is typed. */
function written(column: PlanColumn, cell: Cell): string {
  if (column === 'status') return comparisonKey(cell);
  if (column !== 'due' && column !== 'start') return cleanText(cell);
  const date = readDate(cell);
  return 'day' in date ? String(date.day ?? '') : cleanText(cell);
}

/**
 * What Senast uppdaterad should be where that is another day than it says: today for an action that has changed or that is met for
 * the first time without a date; null = it stays. A date that a person has typed since stays, and so does one from today on, and a
 * text that is no date, which is told of.
 */
export function newUpdated(
  { updated }: Pick<Action, 'updated'>,
  now: SeenAction,
  cell: Cell,
  before: readonly SeenAction[],
  today: number,
): number | null {
  const known = before.filter(({ id }) => id === now.id);
  if (known.length === 0) return updated === null && cleanText(cell) === '' ? today : null;
  const isTyped = known.every((seen) => seen.updated !== now.updated);
  if (now.updated === null && cleanText(cell) !== '') return null;
  const isChanged = known.every((seen) => seen.content !== now.content);
  if (now.updated === null) return isChanged || isTyped ? today : null;
  return isChanged && !isTyped && now.updated < today ? today : null;
}

/** As JSON, at most 25 000 characters: of a plan of many hundred actions the last are left out, and not followed. */
export function seenText(seen: readonly SeenAction[]): string {
  const items: string[] = [];
  let length = 2;
  for (const { id, updated, content } of seen) {
    const item = JSON.stringify([id, updated, content]);
    length += item.length + 1;
    if (length > LONGEST) break;
    items.push(item);
  }
  return items.length === 0 ? '' : `[${items.join()}]`;
}

/** What `seenText` made; none of a text that it did not make. */
export function readSeen(text: string): readonly SeenAction[] {
  try {
    const items: unknown = JSON.parse(text);
    return Array.isArray(items) ? items.flatMap(readItem) : [];
  } catch {
    return [];
  }
}

function readItem(item: unknown): readonly SeenAction[] {
  const [id, updated, content]: unknown[] = Array.isArray(item) ? item : [];
  if (typeof id !== 'string' || typeof content !== 'string') return [];
  return [{ id, updated: typeof updated === 'number' ? updated : null, content }];
}
