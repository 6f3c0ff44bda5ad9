/** What the coordinator is told once a week: how many actions stand how, and what is different from the letter before. */
import { healthOrder, isOpen, type Action, type Health } from './action';
import { healthOf } from './health';
import { keyItem, type ActionState, type KeyItem } from './mail-key';

export type ChangeKind =
  'added' | 'moved' | 'removed' | 'late' | 'dueSoon' | 'silent' | 'incomplete' | 'onPlan' | 'complete' | 'cancelled';

export interface Change {
  readonly kind: ChangeKind;
  readonly id: string;
  /** The action's text; '' where the action is gone. */
  readonly action: string;
  /** Serial day number of the due date now. */
  readonly due: number | null;
}

export interface WeeklyLetter {
  readonly counts: Readonly<Record<Health, number>>;
  readonly total: number;
  readonly complete: number;
  readonly cancelled: number;
  /** Most urgent first; null where there is no earlier letter to compare with. */
  readonly changes: readonly Change[] | null;
  /** What the next letter is compared with. */
  readonly snapshot: readonly KeyItem[];
}

/** `before` is the snapshot of the letter before; empty = none. */
export function weeklyLetter(actions: readonly Action[], today: number, before: readonly KeyItem[]): WeeklyLetter {
  const snapshot = actions
    .map((action) => keyItem(action, today))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const healths = actions.map((action) => healthOf(action, today));
  return {
    counts: Object.fromEntries(
      healthOrder.map((health) => [health, healths.filter((found) => found === health).length]),
    ) as Record<Health, number>,
    total: actions.length,
    complete: actions.filter((action) => action.status === 'complete').length,
    cancelled: actions.filter((action) => !isOpen(action) && action.status !== 'complete').length,
    changes: before.length === 0 ? null : changesSince(before, snapshot, actions),
    snapshot,
  };
}

const urgency: readonly ChangeKind[] = [
  'late',
  'complete',
  'cancelled',
  'moved',
  'added',
  'removed',
  'incomplete',
  'silent',
  'dueSoon',
  'onPlan',
];

function changesSince(
  before: readonly KeyItem[],
  now: readonly KeyItem[],
  actions: readonly Action[],
): readonly Change[] {
  const earlier = new Map(before.map((item) => [item.id, item]));
  const texts = new Map(actions.map((action) => [action.id, action.action]));
  const present = new Set(now.map((item) => item.id));
  const changed = now.flatMap((item): readonly Change[] => {
    const kind = changeKind(earlier.get(item.id), item);
    return kind ? [{ kind, id: item.id, action: texts.get(item.id) ?? '', due: item.due }] : [];
  });
  const gone = before
    .filter((item) => !present.has(item.id))
    .map((item): Change => ({ kind: 'removed', id: item.id, action: '', due: null }));
  return [...changed, ...gone].sort((a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind));
}

function changeKind(before: KeyItem | undefined, now: KeyItem): ChangeKind | null {
  if (!before) return 'added';
  if (before.state !== now.state && isNews(now.state)) return now.state;
  if (before.due !== now.due && now.due !== null) return 'moved';
  return before.state === now.state ? null : now.state;
}

/** News that outranks a changed date. */
const isNews = (state: ActionState): boolean => state === 'complete' || state === 'cancelled' || state === 'late';
