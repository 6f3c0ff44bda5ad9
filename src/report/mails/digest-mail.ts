/** The reminder to one owner, from the actions of a digest. */
import { isoOfSerial } from '../../method/days';
import type { Digest, Reminded } from '../../method/digest';
import { cutBetweenWords } from '../cut-between-words';
import type { ActionItem, Mail, MailFacts } from './mail';

/** Actions in a mail; more than ten are counted, since nobody updates twelve in a minute each. */
const MOST = 10;

export function digestMail(digest: Digest, facts: MailFacts): Mail {
  const { mailMessages } = facts.words;
  const count = digest.reminded.length;
  const shown = digest.reminded.slice(0, MOST);
  const rest = count - shown.length;
  return {
    lang: facts.words.lang,
    subject: mailMessages.digest.subject(count, facts.place),
    sender: mailMessages.sender(facts.place),
    title: mailMessages.digest.title(count),
    lead: mailMessages.digest.lead,
    blocks: [
      ...shown.map((reminded, place) => actionItem(reminded, place, shown, facts)),
      ...(rest > 0 ? [{ type: 'paragraph' as const, text: mailMessages.digest.more(rest) }] : []),
    ],
    links: [{ text: mailMessages.planLink, url: facts.planUrl }],
    signature: [mailMessages.digest.greeting, facts.signer === '' ? mailMessages.sender('') : facts.signer],
    footer: [mailMessages.digest.rowsMove, ...rhythm(facts), mailMessages.digest.stop(facts.signer)].join(' '),
  };
}

function actionItem(
  { action, health }: Reminded,
  place: number,
  shown: readonly Reminded[],
  facts: MailFacts,
): ActionItem {
  const { mailMessages, shortDate, statusNames } = facts.words;
  const earlier = shown.slice(0, place).some((other) => other.action.id === action.id);
  const due =
    action.due === null ? [] : [mailMessages.digest.due(shortDate(isoOfSerial(action.due), facts.today.slice(0, 4)))];
  return {
    type: 'action',
    badge: mailMessages.health[health],
    warm: health === 'late',
    title: cutBetweenWords(action.action === '' ? action.id : action.action),
    details: [...due, mailMessages.digest.status(statusNames[action.status], action.percent)].join(' '),
    next:
      action.nextStep === ''
        ? mailMessages.digest.noNextStep
        : mailMessages.digest.nextStep(cutBetweenWords(action.nextStep)),
    link: {
      text: earlier ? mailMessages.digest.updateAgain(action.id, place + 1) : mailMessages.digest.update(action.id),
      url: facts.actionUrl(action),
    },
  };
}

/** When such mails come, and when the next does. */
const rhythm = ({ nextMailing, mailWeekday, words: { mailMessages, longDate } }: MailFacts): readonly string[] =>
  nextMailing === null
    ? [mailMessages.byHand]
    : [mailMessages.rhythm(mailWeekday), mailMessages.next(longDate(nextMailing))];
