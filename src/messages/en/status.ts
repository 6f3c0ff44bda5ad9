/** The words of Service status: who owns the mailings, when they last ran and when they run next. */
import { listed, longDate, whole } from './format';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const onTheHour = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** "07:00 and 08:00": a daily trigger runs some time within its hour. */
export const hourSpan = (hour: number): string => `${onTheHour(hour)} and ${onTheHour((hour + 1) % 24)}`;

/** "Mondays" */
export const weekdaysInWords = (weekday: number): string => `${WEEKDAYS[weekday - 1] ?? WEEKDAYS[0]}s`;

/** "Monday 30 November 2026" */
export const dayInWords = (date: string, weekday: number): string => `${WEEKDAYS[weekday - 1] ?? ''} ${longDate(date)}`;

/** "23 November 2026 at 07:12" */
export const momentInWords = (date: string, time: string): string => `${longDate(date)} at ${time}`;

export const statusMessages = {
  note: 'Written by the tool every day while the mailings are on, and when you choose Send now, Turn mailings on or off or Update the service status. Do not change anything here.',
  rows: {
    owner: 'Mailings are run by',
    last: 'Last daily run',
    onTime: 'Is the daily run on time?',
    next: 'Next daily run',
    nextMailing: 'Next mailing',
    lastMailing: 'Last mailing',
    unsure: 'Uncertain emails',
    quota: 'Emails left today',
    timeZone: 'The workbook’s time zone',
  },
  explanations: {
    owner: {
      on: 'The daily run has that person’s permissions, and its emails go from that person’s address. Send now goes from whoever chooses it. If the person leaves: choose Turn mailings on or off and take over.',
      off: 'No email goes out by itself. Choose Turn mailings on or off if they should.',
      stopping:
        'Turning them off was not finished, but no email goes out by itself. Choose Turn mailings on or off again.',
      unfinished:
        'Turning them on was not finished, so it is uncertain whether the run will come. Choose Turn mailings on or off again.',
    },
    last: 'It runs only while the mailings are on. It works out the health again, and sends the emails on their weekday.',
    onTime: 'If it is later than that, something has stopped the run. Turn the mailings off and then on again.',
    late: 'Something has stopped the run. Turn the mailings off and then on again.',
    next: 'Google chooses the minute within the hour. A new hour in Settings counts only once you have turned the mailings off and on again.',
    nextMailing:
      'The weekday is set in Settings. Each person gets at most one reminder a week, and the coordinator one weekly letter.',
    byHand: 'Send now sends the week’s emails whenever you like.',
    lastMailing: 'Then the last email that surely went was begun. All emails are listed in the Mailings tab.',
    noUnsure: 'Emails that may have gone, but nobody knows, are named here.',
    unsure:
      'The run was interrupted, or Google gave no sure answer, so there is no telling whether the email went out. It is not sent again. Ask the recipient and write the answer in the Mailings tab.',
    quota: 'Google starts again every day, for each person who sends.',
    timeZone:
      'Due dates are counted in this zone, and an action can become late a day too soon or too late. Choose Stockholm under File, Settings, Time zone.',
  },
  owner: {
    off: (): string => 'Nobody (off)',
    stopping: (owner: string): string => `${owner}, but they are being turned off`,
    unfinished: (owner: string): string => `${owner}, but they are not fully turned on`,
  },
  never: 'Has not run yet',
  inTimeUntil: (moment: string): string => `Yes, until ${moment}`,
  /** Before the first run. */
  firstBy: (day: string): string => `Has not run yet, should run by ${day}`,
  late: 'No, late',
  unknown: 'Unknown, since the run has stopped coming',
  notOn: 'Mailings are not on',
  /** Without the year: it is today or tomorrow. */
  nextRun: (date: string, weekday: number, hour: number): string =>
    `${dayInWords(date, weekday).slice(0, -5)} between ${hourSpan(hour)}`,
  otherZone: (zone: string): string => `${zone}, not the same time as in Stockholm`,
  waiting: (day: string, count: number): string =>
    `${day}: ${count === 1 ? 'one email that is waiting' : `${whole(count)} emails that are waiting`}`,
  noMail: 'No email has been sent yet',
  noUnsure: 'None',
  unsure: (recipients: readonly string[]): string => `${recipients.length}: ${listed(recipients)}`,
  quota: (count: number, date: string, user: string): string =>
    `${whole(count)} on ${longDate(date)}${user === '' ? '' : ` for ${user}`}`,
  done: { title: 'How the mailings are going', link: 'Open the Service status tab' },
} as const;
