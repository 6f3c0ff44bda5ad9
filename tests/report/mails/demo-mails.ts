/** The mails of a made-up municipality, for the tests of words and looks. */
import { sv } from '../../../src/messages/sv';
import type { Mail, MailFacts } from '../../../src/report/mails/mail';
import { digestMail } from '../../../src/report/mails/digest-mail';
import { letterMail } from '../../../src/report/mails/letter-mail';
import { digestRound } from '../../../src/method/digest';
import { keyItem } from '../../../src/method/mail-key';
import { weeklyLetter } from '../../../src/method/weekly-letter';
import type { Action } from '../../../src/method/action';
import { anAction, day, TODAY } from '../../method/an-action';

export const demoActions: readonly Action[] = [
  anAction({ rowIndex: 4, id: 'Å-01', due: day('2026-11-14') }),
  anAction({ rowIndex: 5, id: 'Å-03', action: 'Mall för att mäta före start', due: day('2026-11-28'), percent: 0.8 }),
  anAction({
    rowIndex: 16,
    id: 'Å-06',
    nextStep: '',
    action: 'Följ upp nytta i tre projekt',
    due: day('2027-02-15'),
    percent: 0.3,
    updated: day('2026-10-12'),
  }),
  anAction({
    id: 'Å-02',
    action: 'Utse ägare för alla register',
    owner: 'Kanslichef',
    email: '',
    due: day('2026-11-20'),
    status: 'notStarted',
    percent: 0,
  }),
  anAction({ id: 'Å-05', action: 'Utbilda chefer i nyttokalkyl', owner: '', email: '', due: null }),
  anAction({
    id: 'Å-07',
    action: 'Rätta adresser i två register',
    owner: 'Registrator',
    email: 'registrator@demostad.example',
    due: day('2027-03-01'),
    status: 'onHold',
  }),
  anAction({
    id: 'Å-08',
    action: 'Visa kostnader på intranätet',
    status: 'complete',
    due: day('2026-10-30'),
    percent: 1,
  }),
];

export const demoFacts: MailFacts = {
  today: '2026-11-23',
  place: 'Demostad',
  planUrl: 'https://docs.google.com/spreadsheets/d/demo/edit#gid=1001',
  actionUrl: ({ rowIndex }) =>
    `https://docs.google.com/spreadsheets/d/demo/edit#gid=1001&range=A${rowIndex + 1}:M${rowIndex + 1}`,
  signer: 'Sam Ordnare',
  statusUrl: 'https://docs.google.com/spreadsheets/d/demo/edit#gid=1002',
  mailWeekday: 1,
  nextMailing: '2026-11-30',
  words: sv,
};

export function demoDigest(actions: readonly Action[] = demoActions, facts: MailFacts = demoFacts): Mail {
  const [digest] = digestRound(actions, TODAY).digests;
  if (!digest) throw new Error('the demo actions have nothing to remind of');
  return digestMail(digest, facts);
}

/** The letter of a week before which Å-01 was close to its date, Å-08 was under way and Å-04 was in the plan. */
export function demoLetter(changed: Partial<Parameters<typeof letterMail>[1]> = {}): Mail {
  const earlier = [
    ...demoActions.filter(({ id }) => id !== 'Å-08'),
    anAction({ id: 'Å-08' }),
    anAction({ id: 'Å-04' }),
  ];
  const { unreachable } = digestRound(demoActions, TODAY);
  return letterMail(
    weeklyLetter(
      demoActions,
      TODAY,
      earlier.map((action) => keyItem(action, TODAY - 9)),
    ),
    {
      ...demoFacts,
      lastMailing: '2026-11-16',
      late: false,
      reminders: 1,
      unreachable,
      unsure: [],
      ...changed,
    },
  );
}
