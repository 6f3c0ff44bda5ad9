/** Which mails this week has: the coordinator's letter and one digest per owner, each finished and with its fate so far. */
import { columnLetters } from '../../google/a1';
import { isoOfSerial, isoWeek } from '../../method/days';
import { digestRound, type Digest, type DigestRound, type Reminded } from '../../method/digest';
import { mailboxKey, readMailAddress } from '../../method/mail-address';
import { keyItem, mailIdentity, mailKey, readIdentity, type KeyItem, type MailKind } from '../../method/mail-key';
import type { Fate } from '../../method/mailing-log';
import type { WantedPlan } from '../../method/plan-cells';
import { weeklyLetter } from '../../method/weekly-letter';
import { digestMail } from '../../report/mails/digest-mail';
import { letterMail } from '../../report/mails/letter-mail';
import type { Mail, MailFacts } from '../../report/mails/mail';
import { headerText } from '../../requests/mail/header-text';
import { mailHtml } from '../../requests/mail/mail-html';
import { mailText } from '../../requests/mail/mail-text';
import { rangeUrl, tabUrl } from '../workbook/read-workbook';
import type { RunContext } from '../run/run-context';
import { nextMailDay, type ScriptDay } from './days-of-run';
import { isLate, type MailingProperties } from './mailing-properties';
import type { Books } from './read-books';

export interface PlannedMail {
  readonly kind: MailKind;
  readonly identity: string;
  readonly key: string;
  readonly recipient: string;
  /** Owner, or the coordinator. */
  readonly name: string;
  readonly sender: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly actions: number;
  /** Null where it has never been tried. */
  readonly fate: Fate | null;
}

/** Whether it is to be sent: never tried, or surely refused. */
export const isPending = ({ fate }: PlannedMail): boolean => fate === null || fate.state === 'failed';

export interface Round {
  readonly mails: readonly PlannedMail[];
  readonly unreachable: readonly Reminded[];
  readonly letter: 'planned' | 'noAddress' | 'badAddress';
}

export interface RoundFacts {
  readonly context: RunContext;
  readonly books: Books;
  readonly plan: WantedPlan;
  /** Serial day number where due dates are. */
  readonly planToday: number;
  readonly today: ScriptDay;
  readonly properties: MailingProperties;
  readonly fates: ReadonlyMap<string, Fate>;
}

export function planRound(facts: RoundFacts): Round {
  const round = digestRound(facts.plan.actions, facts.planToday);
  const { coordinatorEmail } = facts.books.settings;
  const read = readMailAddress(coordinatorEmail);
  const letter = coordinatorEmail === '' ? 'noAddress' : 'address' in read ? 'planned' : 'badAddress';
  return {
    mails: [
      ...('address' in read && letter === 'planned' ? [plannedLetter(facts, round, read.address)] : []),
      ...round.digests.map((digest) => plannedDigest(facts, digest)),
    ],
    unreachable: round.unreachable,
    letter,
  };
}

function plannedDigest(facts: RoundFacts, digest: Digest): PlannedMail {
  const items = digest.reminded.map(({ action }) => keyItem(action, facts.planToday));
  const place = commonPlace(digest.reminded) ?? facts.books.settings.cooperation;
  const mail = digestMail(digest, mailFacts(facts, place));
  return planned(
    facts,
    'digest',
    { recipient: digest.recipient, name: digest.owner },
    items,
    mail,
    digest.reminded.length,
  );
}

function plannedLetter(facts: RoundFacts, round: DigestRound, recipient: string): PlannedMail {
  const letter = weeklyLetter(facts.plan.actions, facts.planToday, snapshotBefore(facts, mailboxKey(recipient)));
  const last = lastMailing(facts);
  const mail = letterMail(letter, {
    ...mailFacts(facts, facts.books.settings.cooperation),
    lastMailing: last === null ? null : isoOfSerial(last),
    late: isLate(facts.properties, facts.context.now, facts.today.day),
    reminders: round.digests.length,
    unreachable: round.unreachable,
    unsure: [...facts.fates.values()].filter(({ state }) => state === 'unsure'),
  });
  return planned(
    facts,
    'letter',
    { recipient, name: facts.books.settings.coordinator },
    letter.snapshot,
    mail,
    letter.total,
  );
}

function planned(
  facts: RoundFacts,
  kind: MailKind,
  to: { readonly recipient: string; readonly name: string },
  items: readonly KeyItem[],
  mail: Mail,
  actions: number,
): PlannedMail {
  const identity = mailIdentity(kind, facts.today.week, mailboxKey(to.recipient));
  return {
    kind,
    identity,
    key: mailKey(identity, items),
    ...to,
    sender: headerText(mail.sender),
    subject: headerText(mail.subject),
    text: mailText(mail),
    html: mailHtml(mail),
    actions,
    fate: facts.fates.get(identity) ?? null,
  };
}

function mailFacts({ books, plan, planToday, today, properties }: RoundFacts, place: string): MailFacts {
  const { coordinator, cooperation } = books.settings;
  const lastColumn = columnLetters(Math.max(...Object.values(plan.columns.at)));
  return {
    today: isoOfSerial(planToday),
    place,
    planUrl: tabUrl(books.workbook, books.plan.tab.sheetId),
    actionUrl: ({ rowIndex }) =>
      rangeUrl(books.workbook, books.plan.tab.sheetId, `A${rowIndex + 1}:${lastColumn}${rowIndex + 1}`),
    signer: coordinator === '' ? cooperation : coordinator,
    statusUrl: books.status ? tabUrl(books.workbook, books.status.tab.sheetId) : null,
    mailWeekday: books.settings.mailWeekday,
    nextMailing: properties.owner === '' ? null : isoOfSerial(nextMailDay(today, books.settings.mailWeekday)),
    words: books.words,
  };
}

/** The municipality, where all of a person's actions are in one. */
function commonPlace(reminded: readonly Reminded[]): string | null {
  const places = [...new Set(reminded.map(({ action }) => action.municipality))];
  return places.length === 1 && places[0] !== '' ? (places[0] ?? null) : null;
}

/** What the letter of an earlier week told, so that this one can say what has changed. */
function snapshotBefore({ fates, today }: RoundFacts, mailbox: string): readonly KeyItem[] {
  const letters = [...fates].flatMap(([identity, fate]) => {
    const read = readIdentity(identity);
    return read?.kind === 'letter' && read.week < today.week && fate.state !== 'failed'
      ? [{ ...read, items: fate.items }]
      : [];
  });
  const latest = letters
    .map(({ week }) => week)
    .sort()
    .pop();
  const ofLatest = letters.filter(({ week }) => week === latest);
  return (ofLatest.find((letter) => letter.mailbox === mailbox) ?? ofLatest[0])?.items ?? [];
}

/** Day of the latest mail of an earlier week, as a serial number. */
function lastMailing({ fates, today }: RoundFacts): number | null {
  const times = [...fates.values()].flatMap(({ state, time }) =>
    state === 'sent' && time !== null && isoWeek(time) !== today.week ? [time] : [],
  );
  return times.length === 0 ? null : Math.max(...times);
}
