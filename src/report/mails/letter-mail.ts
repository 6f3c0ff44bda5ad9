/** The weekly letter to the coordinator: how the plan stands, what has changed and how the mailing works. */
import { longDate } from '../../messages/sv/format';
import { mailMessages } from '../../messages/sv/mails';
import { healthOrder } from '../../method/action';
import { isoOfSerial } from '../../method/days';
import type { Reminded } from '../../method/digest';
import type { Change, WeeklyLetter } from '../../method/weekly-letter';
import { cutText } from './cut-text';
import type { Mail, MailBlock, MailFacts, MailList } from './mail';

/** Lines of a list before the rest is only counted. */
const MOST = 5;

const { letter: words } = mailMessages;

export interface LetterFacts extends MailFacts {
  /** yyyy-mm-dd of the mailing before this one; null = there is none. */
  readonly lastMailing: string | null;
  /** Whether the morning run is overdue. */
  readonly late: boolean;
  /** People who get a reminder this week. */
  readonly reminders: number;
  readonly unreachable: readonly Reminded[];
  readonly unsure: readonly { readonly recipient: string; readonly subject: string }[];
}

export function letterMail(letter: WeeklyLetter, facts: LetterFacts): Mail {
  const unreachable = facts.unreachable.map(({ action }) => words.unreachable(action.id, cutText(action.owner, 60)));
  const unsure = facts.unsure.map(({ recipient, subject }) => words.unsure(recipient, subject));
  return {
    subject: words.subject(letter.counts.late, facts.place),
    sender: mailMessages.sender(facts.place),
    title: words.title(letter.counts.late),
    lead: words.lead(letter.total, letter.complete, letter.cancelled),
    blocks: [
      {
        type: 'counts',
        headers: [words.countHeaders.health, words.countHeaders.count],
        rows: healthOrder.map((health) => [mailMessages.health[health], letter.counts[health]] as const),
      },
      changes(letter.changes),
      { type: 'paragraph', text: words.reminders(facts.reminders) },
      ...list(words.unreachableHeading, unreachable),
      ...list(words.unsureHeading, unsure, words.unsureExplained),
      { type: 'paragraph', text: runs(facts), bold: facts.late },
    ],
    links: [
      { text: mailMessages.planLink, url: facts.planUrl },
      ...(facts.statusUrl === null ? [] : [{ text: words.statusLink, url: facts.statusUrl }]),
    ],
    footer: words.footer,
  };
}

function changes(changed: readonly Change[] | null): MailBlock {
  if (changed === null) return { type: 'paragraph', text: words.firstLetter };
  if (changed.length === 0) return { type: 'paragraph', text: words.noChanges };
  return { type: 'list', heading: words.changesHeading, items: capped(changed.map(changeLine)) };
}

function changeLine(change: Change): string {
  const action = cutText(change.action, 90);
  if (change.kind === 'removed') return words.change.removed(change.id);
  if (change.kind === 'moved')
    return words.change.moved(change.id, action, change.due === null ? '' : longDate(isoOfSerial(change.due)));
  return words.change[change.kind](change.id, action);
}

const capped = (items: readonly string[]): readonly string[] =>
  items.length <= MOST ? items : [...items.slice(0, MOST), words.more(items.length - MOST)];

const list = (heading: string, items: readonly string[], after?: string): readonly MailList[] =>
  items.length === 0 ? [] : [{ type: 'list', heading, items: capped(items), ...(after !== undefined && { after }) }];

function runs(facts: LetterFacts): string {
  const last = facts.lastMailing === null ? words.noLast : words.last(longDate(facts.lastMailing));
  const next = facts.nextMailing === null ? mailMessages.byHand : words.next(longDate(facts.nextMailing));
  return [...(facts.late ? [words.late] : []), last, next].join(' ');
}
