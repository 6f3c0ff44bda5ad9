/**
 * The key of a mail in Utskick: kind, ISO week and mailbox say which mail it is, so nobody gets two of a kind in a week;
 * after a bar follow the actions that it tells of, each as id, due date and standing, never a row number. Codes only, the same in
 * every language: "digest 2026-W48 anna@a.example | Å-01 2026-11-23 late".
 */
import { healthOrder, type Action } from './action';
import { isoOfSerial, serialOfIso } from './days';
import { healthOf } from './health';

const mailKinds = ['digest', 'letter'] as const;
export type MailKind = (typeof mailKinds)[number];

const actionStates = [...healthOrder, 'complete', 'cancelled'] as const;
export type ActionState = (typeof actionStates)[number];

export interface KeyItem {
  readonly id: string;
  /** Serial day number. */
  readonly due: number | null;
  readonly state: ActionState;
}

/** A cell holds 50 000 characters (LIMITS.md 0); a longer list of actions is left out whole. */
const MAX_ITEMS_LENGTH = 40_000;
const NO_DATE = '-';

export const mailIdentity = (kind: MailKind, week: string, mailbox: string): string => `${kind} ${week} ${mailbox}`;

export const keyItem = (action: Action, today: number): KeyItem => ({
  id: action.id,
  due: action.due,
  state:
    action.status === 'complete' || action.status === 'cancelled'
      ? action.status
      : (healthOf(action, today) ?? 'onPlan'),
});

export function mailKey(identity: string, items: readonly KeyItem[]): string {
  const text = items.map(itemText).join('; ');
  return text === '' || text.length > MAX_ITEMS_LENGTH ? identity : `${identity} | ${text}`;
}

/** Reads a key back; items that are not of the form are left out. */
export function readMailKey(key: string): { readonly identity: string; readonly items: readonly KeyItem[] } {
  const bar = key.indexOf(' | ');
  if (bar < 0) return { identity: key.trim(), items: [] };
  const items = key
    .slice(bar + 3)
    .split('; ')
    .flatMap(readItem);
  return { identity: key.slice(0, bar).trim(), items };
}

/** Kind, week and mailbox of an identity; null where it is none of ours. */
export function readIdentity(
  identity: string,
): { readonly kind: MailKind; readonly week: string; readonly mailbox: string } | null {
  const parts = /^(\S+) (\d{4}-W\d{2}) (\S+)$/.exec(identity);
  const kind = mailKinds.find((candidate) => candidate === parts?.[1]);
  return parts && kind ? { kind, week: parts[2] as string, mailbox: parts[3] as string } : null;
}

const idText = (id: string): string => id.replace(/[\s;|]+/g, '_');

const itemText = (item: KeyItem): string =>
  `${idText(item.id)} ${item.due === null ? NO_DATE : isoOfSerial(item.due)} ${item.state}`;

function readItem(text: string): readonly KeyItem[] {
  const [id, due, code] = text.split(' ');
  const state = actionStates.find((candidate) => candidate === code);
  return id && due && state ? [{ id, due: due === NO_DATE ? null : serialOfIso(due), state }] : [];
}
