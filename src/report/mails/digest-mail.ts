/** The reminder to one owner, from the actions of a digest. */
import { longDate } from '../../messages/sv/format';
import { mailMessages, shortDate } from '../../messages/sv/mails';
import { statusNames } from '../../messages/sv/tabs';
import { isoOfSerial } from '../../method/days';
import type { Digest, Reminded } from '../../method/digest';
import { cutText } from './cut-text';
import type { ActionItem, Mail, MailFacts } from './mail';

/** Actions in a mail; more than ten are counted, since nobody updates twelve in a minute each. */
const MOST = 10;

const { digest: words } = mailMessages;

export function digestMail(digest: Digest, facts: MailFacts): Mail {
  const count = digest.reminded.length;
  const shown = digest.reminded.slice(0, MOST);
  const rest = count - shown.length;
  return {
    subject: words.subject(count, facts.place),
    sender: mailMessages.sender(facts.place),
    title: words.title(count),
    lead: words.lead,
    blocks: [
      ...shown.map((reminded, place) => actionItem(reminded, place, shown, facts)),
      ...(rest > 0 ? [{ type: 'paragraph' as const, text: words.more(rest) }] : []),
    ],
    links: [{ text: mailMessages.planLink, url: facts.planUrl }],
    footer: [...rhythm(facts), words.stop].join(' '),
  };
}

function actionItem(
  { action, health }: Reminded,
  place: number,
  shown: readonly Reminded[],
  facts: MailFacts,
): ActionItem {
  const earlier = shown.slice(0, place).some((other) => other.action.id === action.id);
  const due = action.due === null ? [] : [words.due(shortDate(isoOfSerial(action.due), facts.today.slice(0, 4)))];
  return {
    type: 'action',
    badge: mailMessages.health[health],
    warm: health === 'late',
    title: cutText(action.action === '' ? action.id : action.action),
    details: [...due, words.status(statusNames[action.status], action.percent)].join(' '),
    link: { text: earlier ? words.updateAgain(action.id, place + 1) : words.update(action.id), url: facts.planUrl },
  };
}

/** When such mails come, and when the next does. */
const rhythm = (facts: MailFacts): readonly string[] =>
  facts.nextMailing === null
    ? [mailMessages.byHand]
    : [mailMessages.rhythm(facts.mailWeekday), mailMessages.next(longDate(facts.nextMailing))];
