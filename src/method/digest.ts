/** The reminders of one week: for each person with something late, due soon or silent, one digest of those actions. */
import { healthOrder, type Action, type Health } from './action';
import { healthOf } from './health';
import { mailboxKey } from './mail-address';

/** What an owner is reminded of, in the order of the mail. */
export type Reminder = Extract<Health, 'late' | 'dueSoon' | 'silent'>;

export interface Reminded {
  readonly action: Action;
  readonly health: Reminder;
}

export interface Digest {
  /** The address as it is written in the plan; of several spellings the one in small letters. */
  readonly recipient: string;
  readonly mailbox: string;
  readonly owner: string;
  readonly reminded: readonly Reminded[];
}

export interface DigestRound {
  /** By mailbox, so that the order of rows does not matter. */
  readonly digests: readonly Digest[];
  /** Actions with something to tell of, but no address to tell it to. */
  readonly unreachable: readonly Reminded[];
}

const isReminder = (health: Health | null): health is Reminder =>
  health === 'late' || health === 'dueSoon' || health === 'silent';

export function digestRound(actions: readonly Action[], today: number): DigestRound {
  const reminded = actions.flatMap((action): readonly Reminded[] => {
    const health = healthOf(action, today);
    return action.reminders && isReminder(health) ? [{ action, health }] : [];
  });
  const sorted = [...reminded].sort(byUrgency);
  const mailboxes = [
    ...new Set(sorted.flatMap(({ action }) => (action.email === '' ? [] : [mailboxKey(action.email)]))),
  ].sort();
  return {
    digests: mailboxes.map((mailbox) =>
      digest(
        mailbox,
        sorted.filter(({ action }) => mailboxKey(action.email) === mailbox),
      ),
    ),
    unreachable: sorted.filter(({ action }) => action.email === ''),
  };
}

function digest(mailbox: string, reminded: readonly Reminded[]): Digest {
  const spellings = reminded.map(({ action }) => action.email).sort();
  const owners = reminded.map(({ action }) => action.owner).sort();
  const recipient = spellings.includes(mailbox) ? mailbox : (spellings[0] ?? mailbox);
  return { mailbox, recipient, owner: owners[0] ?? '', reminded };
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

function byUrgency(a: Reminded, b: Reminded): number {
  return (
    healthOrder.indexOf(a.health) - healthOrder.indexOf(b.health) ||
    compare(a.action.due ?? 0, b.action.due ?? 0) ||
    compare(a.action.id, b.action.id) ||
    compare(a.action.action, b.action.action)
  );
}
