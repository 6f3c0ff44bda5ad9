/** The weekly letter to the coordinator: how the plan stands, what has changed and how the mailing works. */
import type { Words } from '../../messages';
import { healthOrder } from '../../method/action';
import { isoOfSerial } from '../../method/days';
import type { Reminded } from '../../method/digest';
import type { Change, WeeklyLetter } from '../../method/weekly-letter';
import { cutBetweenWords } from '../cut-between-words';
import type { Mail, MailBlock, MailFacts, MailList } from './mail';

/** Lines of a list before the rest is only counted. */
const MOST = 5;

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
  const { words } = facts;
  const { mailMessages } = words;
  const { letter: letterWords } = mailMessages;
  const unreachable = facts.unreachable.map(({ action }) =>
    letterWords.unreachable(action.id, cutBetweenWords(action.owner, 60)),
  );
  const unsure = facts.unsure.map(({ recipient, subject }) => letterWords.unsure(recipient, subject));
  return {
    lang: facts.words.lang,
    subject: letterWords.subject(letter.counts.late, facts.place),
    sender: mailMessages.sender(facts.place),
    title: letterWords.title(letter.counts.late),
    lead: letterWords.lead(letter.total, letter.complete, letter.cancelled),
    blocks: [
      {
        type: 'counts',
        headers: [letterWords.countHeaders.health, letterWords.countHeaders.count],
        rows: healthOrder.map((health) => [mailMessages.health[health], letter.counts[health]] as const),
      },
      changes(letter.changes, words),
      { type: 'paragraph', text: letterWords.reminders(facts.reminders) },
      ...list({ heading: letterWords.unreachableHeading, items: unreachable }, words),
      ...list({ heading: letterWords.unsureHeading, items: unsure, after: letterWords.unsureExplained }, words),
      { type: 'paragraph', text: runs(facts), bold: facts.late },
    ],
    links: [
      { text: mailMessages.planLink, url: facts.planUrl },
      ...(facts.statusUrl === null ? [] : [{ text: letterWords.statusLink, url: facts.statusUrl }]),
    ],
    signature: [],
    footer: letterWords.footer,
  };
}

function changes(changed: readonly Change[] | null, words: Words): MailBlock {
  const { letter } = words.mailMessages;
  if (changed === null) return { type: 'paragraph', text: letter.firstLetter };
  if (changed.length === 0) return { type: 'paragraph', text: letter.noChanges };
  const lines = changed.map((change) => changeLine(change, words));
  return { type: 'list', heading: letter.changesHeading, items: capped(lines, words) };
}

function changeLine(change: Change, { mailMessages, longDate }: Words): string {
  const { change: sentences } = mailMessages.letter;
  const action = cutBetweenWords(change.action, 90);
  if (change.kind === 'removed') return sentences.removed(change.id);
  if (change.kind === 'moved')
    return sentences.moved(change.id, action, change.due === null ? '' : longDate(isoOfSerial(change.due)));
  return sentences[change.kind](change.id, action);
}

const capped = (items: readonly string[], words: Words): readonly string[] =>
  items.length <= MOST ? items : [...items.slice(0, MOST), words.mailMessages.letter.more(items.length - MOST)];

/** No list where there is nothing to list. `after`: a sentence under it. */
const list = (
  { heading, items, after }: Pick<MailList, 'heading' | 'items' | 'after'>,
  words: Words,
): readonly MailList[] =>
  items.length === 0
    ? []
    : [{ type: 'list', heading, items: capped(items, words), ...(after !== undefined && { after }) }];

function runs({ late, lastMailing, nextMailing, words: { mailMessages, longDate } }: LetterFacts): string {
  const { letter } = mailMessages;
  const last = lastMailing === null ? letter.noLast : letter.last(longDate(lastMailing));
  const next = nextMailing === null ? mailMessages.byHand : letter.next(longDate(nextMailing));
  return [...(late ? [letter.late] : []), last, next].join(' ');
}
