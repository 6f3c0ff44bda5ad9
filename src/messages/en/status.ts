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
  note: 'This tab is written by the tool at every run. Do not change anything here.',
  rows: {
    owner: 'Mailings are run by',
    last: 'Last run',
    onTime: 'Is it running on time?',
    next: 'Next run',
    nextMailing: 'Next mailing',
    lastMailing: 'Last mailing',
    unsure: 'Uncertain emails',
    quota: 'Emails left today',
    timeZone: 'The workbook’s time zone',
  },
  explanations: {
    owner:
      'The run has that person’s permissions, and the emails go from that person’s address. If the person leaves: choose Turn mailings on or off and take over.',
    last: 'The health of the actions is worked out again every morning.',
    onTime:
      'If the last run is more than 26 hours ago, something has stopped it. Turn the mailings off and then on again.',
    next: 'Google chooses the minute within the hour. The hour is set in Settings.',
    nextMailing: 'The weekday is set in Settings. Each person gets at most one email a week.',
    lastMailing: 'All emails are listed in the Mailings tab.',
    unsure:
      'The run was interrupted, so there is no telling whether the email went out. It is not sent again. Ask the recipient.',
    quota: 'How many more emails the person who runs this can send today. Google starts again every day.',
    timeZone:
      'Due dates are counted in this zone, and an action can become late a day too soon or too late. Choose Stockholm under File, Settings, Time zone.',
  },
  off: 'Nobody (off)',
  never: 'Has not run yet',
  on: 'Yes',
  late: 'No, late',
  notOn: 'Mailings are off',
  /** Without the year: it is today or tomorrow. */
  nextRun: (date: string, weekday: number, hour: number): string =>
    `${dayInWords(date, weekday).slice(0, -5)} between ${hourSpan(hour)}`,
  otherZone: (zone: string): string => `${zone}, not the same time as in Stockholm`,
  waiting: (day: string, count: number): string =>
    `${day}: ${count === 1 ? 'one email that is waiting' : `${whole(count)} emails that are waiting`}`,
  noMail: 'No email has been sent yet',
  noUnsure: 'None',
  unsure: (recipients: readonly string[]): string => `${recipients.length}: ${listed(recipients)}`,
  quota: (count: number): string => whole(count),
  done: { title: 'How the mailings are going', link: 'Open the Service status tab' },
} as const;
