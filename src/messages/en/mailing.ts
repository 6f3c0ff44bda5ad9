/** The words around the mailing: the log Mailings, what a run tells when it has ended, and what can stop it. */
import type { SurveyErrorWords } from '../survey-error';
import { listed, longDate } from './format';
import { counted, plural, upperFirst } from './wording';

const mails = (count: number): string => upperFirst(counted(count, 'email'));
const have = (count: number): string => plural(count, 'has', 'have');
const they = (count: number): string => plural(count, 'It is', 'They are');
export const mailResultNames = {
  started: 'Started',
  sent: 'Sent',
  failed: 'Failed',
  unsure: 'Uncertain',
} as const;
export const mailKindNames = { digest: 'Reminder', letter: 'Weekly letter' } as const;

export const mailingMessages = {
  /** Row 1 of Mailings. */
  logNote:
    'The tool writes one row before and one after each email. Do not delete rows: they keep emails from being sent twice. ' +
    'Where it says Uncertain: ask the recipient and change it to Sent or Failed. Send now tries a failed email again in the same week.',
  interrupted:
    'The run was interrupted before it was written here how it went. The email may have gone out. It is not sent again.',
  unknownOutcome: (message: string): string =>
    `Google did not give a certain answer (${message}). The email may have gone out. It is not sent again.`,
  refused: (message: string): string => `Google did not accept the email: ${message}`,
  done: {
    title: 'The mailing is done',
    titleStopped: 'The mailing is not done',
    nothing: 'No email needed to be sent.',
    sent: (count: number): string => `${mails(count)} ${have(count)} been sent.`,
    already: (count: number): string =>
      `${mails(count)} had already been sent this week and ${plural(count, 'is', 'are')} not sent again.`,
    failed: (count: number): string =>
      `${mails(count)} ${plural(count, 'was', 'were')} not accepted. The reason is in the Mailings tab.`,
    unsure: (count: number): string =>
      `${mails(count)} ${plural(count, 'is', 'are')} uncertain: ${plural(count, 'it', 'they')} may have gone out. ${they(count)} not sent again. See the Mailings tab.`,
    waitingForQuota: (count: number): string =>
      `${mails(count)} ${plural(count, 'is', 'are')} waiting, because today’s emails are not enough for all.`,
    waitingForPace: (count: number): string =>
      `${mails(count)} ${plural(count, 'is', 'are')} waiting, because Google did not take any more just now.`,
    waitingForTime: (count: number): string =>
      `${mails(count)} ${plural(count, 'is', 'are')} waiting, because time ran out.`,
    /** Whether the next daily run sends what waits, or somebody must. */
    byItself: 'The next daily run sends what is waiting.',
    nextIsYours: 'No run sends it by itself. Choose Send now again.',
    waitingForNobody: (count: number): string =>
      `${mails(count)} ${plural(count, 'was', 'were')} not sent, because the mailings were turned off or taken over while they went.`,
    waitingForPermission: (count: number): string =>
      `${mails(count)} ${plural(count, 'is', 'are')} waiting, because Google refused to send. Choose Send now in the menu and approve the permission.`,
    logLink: 'Open the Mailings tab',
  },
  preview: {
    title: 'This week’s mailings (nothing has been sent)',
    count: (count: number): string =>
      count === 0 ? 'No email is waiting to be sent.' : `${mails(count)} would be sent.`,
    unreachable: (ids: readonly string[]): string =>
      `No reminder can be sent for ${listed(ids)}: the email address is missing or wrong.`,
    noLetter: 'No weekly letter is sent, because Coordinator’s email is empty in Settings.',
    badCoordinator: 'No weekly letter is sent, because Coordinator’s email in Settings is not an address. Correct it.',
    state: {
      planned: 'Would be sent',
      sent: 'Already sent',
      unsure: 'Uncertain, not sent again',
      failed: 'Not accepted, will be tried again',
    },
  },
  toggle: {
    titleOn: 'Mailings are on',
    titleOff: 'Mailings are off',
    on: (hour: string, weekday: string): string =>
      `Every day between ${hour} the health of the actions is worked out again. The emails are sent on ${weekday}. They link here, and everyone who can open the workbook sees every answer in it.`,
    asYou: (user: string): string =>
      `The emails go from ${user}. If that person leaves: have a colleague choose Turn mailings on or off and take over.`,
    /** Of a week that was begun or missed. */
    waiting: (count: number, day: string): string =>
      `${mails(count)} for this week ${have(count)} not gone. ${they(count)} sent on ${day}. To send before that: choose Send now.`,
    underWay:
      'A run was sending and did not answer. It begins no new email, but one that was already on its way may still go. The service status is written at the next run.',
    off: 'Nothing is sent by itself any more. Send now in the menu works as before.',
    alreadyOn: 'Mailings were already on.',
    alreadyOff: 'Mailings were already off.',
    takenOver: (owner: string): string =>
      `You have taken over the mailings from ${owner}. That person’s run turns itself off the next morning.`,
  },
  morning: {
    title: 'The morning run is done',
    notOwner: 'Mailings are run by someone else, or are off. This run has turned itself off and has not sent anything.',
  },
} as const;

/** Entries of `errorMessages.survey` for the codes that these jobs throw. */
export const mailingErrors: SurveyErrorWords<'MAILING_OWNED' | 'PLAN_MOVING'> = {
  MAILING_OWNED: ({ owner, since }) =>
    `Mailings are run by ${owner}${since === '' ? '' : `, since ${longDate(since)}`}. ` +
    'So nothing has been changed, since emails would otherwise go out twice. ' +
    'Ask that person to turn them off, or choose Turn mailings on or off and answer yes to taking them over.',
  PLAN_MOVING: () =>
    'The rows in the action plan were moved several times while the health was being written. ' +
    'Wait until nobody is sorting the tab and choose Update the action plan again.',
};
