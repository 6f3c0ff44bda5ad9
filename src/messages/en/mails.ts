/** The words of the reminder and of the weekly letter. No figures of the survey are ever in a mail. */
import { inWords, longDate } from './format';
import { healthNames } from './plan';
import { weekdaysInWords } from './status';
import { counted, figures, plural, upperFirst } from './wording';

/** yyyy-mm-dd as "14 November", with the year where it is not `year`. */
export const shortDate = (date: string, year: string): string =>
  date.startsWith(year) ? longDate(date).slice(0, -5) : longDate(date);

export const mailMessages = {
  /** Line above the message, and the sender's name. */
  sender: (place: string): string => (place === '' ? 'Digital maturity' : `Digital maturity in ${place}`),
  health: healthNames,
  digest: {
    subject: (count: number, place: string): string =>
      `Digital maturity: ${figures(count, 'action')} to update${place === '' ? '' : ` (${place})`}`,
    title: (count: number): string =>
      `${upperFirst(counted(count, 'action'))} ${plural(count, 'needs', 'need')} an update`,
    lead: 'Hello! It takes about a minute per action. You get this email once a week at most.',
    due: (date: string): string => `Due ${date}.`,
    status: (status: string, percent: number | null): string =>
      percent === null ? `${status}.` : `${status}, ${Math.round(percent * 100)} per cent complete.`,
    update: (id: string): string => `Update ${id} in a minute`,
    /** Actions with the same id have their place in the mail added, so that no two links read alike. */
    updateAgain: (id: string, place: number): string => `Update ${id} in a minute (row ${place} of this email)`,
    more: (count: number): string => `and ${inWords(count)} more`,
    nextStep: (step: string): string => `Next step: ${step}${/[.!?…]$/.test(step) ? '' : '.'}`,
    noNextStep: 'Next step: nothing is written yet.',
    greeting: 'Kind regards',
    /** Links name rows, and rows move. */
    rowsMove:
      'The links open the rows as they stood when this was written. If somebody has sorted or added rows since: search for the action’s ID.',
    /** `signer`: who is named under the reminder; '' where nobody is. */
    stop: (signer: string): string =>
      `Do you not want this email? Reply to it and ${signer === '' ? 'it will be turned off' : `${signer} will turn it off`}.`,
  },
  letter: {
    subject: (late: number, place: string): string =>
      `Digital maturity: weekly letter, ${late === 0 ? 'no action late' : `${figures(late, 'action')} late`}` +
      (place === '' ? '' : ` (${place})`),
    title: (late: number): string =>
      late === 0 ? 'No action is late' : `${upperFirst(counted(late, 'action'))} ${plural(late, 'is', 'are')} late`,
    lead: (total: number, complete: number, cancelled: number): string =>
      total === 0
        ? 'The action plan has no actions yet.'
        : `The action plan has ${counted(total, 'action')}. ` +
          `${complete === 0 ? 'None' : upperFirst(inWords(complete))} ${complete > 1 ? 'are' : 'is'} complete` +
          `${cancelled === 0 ? '' : ` and ${inWords(cancelled)} ${plural(cancelled, 'is', 'are')} cancelled`}.`,
    countHeaders: { health: 'Health', count: 'Number' },
    changesHeading: 'What has changed',
    noChanges: 'Nothing has changed since the last weekly letter.',
    firstLetter: 'This is the first weekly letter. Next time it will say what has changed.',
    change: {
      added: (id: string, action: string): string => `${id} is new: ${action}`,
      removed: (id: string): string => `${id} is no longer in the plan`,
      moved: (id: string, action: string, date: string): string => `${id} has a new date, ${date}: ${action}`,
      late: (id: string, action: string): string => `${id} is now late: ${action}`,
      dueSoon: (id: string, action: string): string => `${id} is now due soon: ${action}`,
      silent: (id: string, action: string): string => `${id} has not been updated for 30 days: ${action}`,
      incomplete: (id: string, action: string): string => `${id} now lacks an owner or a date: ${action}`,
      onPlan: (id: string, action: string): string => `${id} is now on plan: ${action}`,
      complete: (id: string, action: string): string => `${id} is complete: ${action}`,
      cancelled: (id: string, action: string): string => `${id} is cancelled: ${action}`,
    },
    more: (count: number): string => `and ${inWords(count)} more`,
    reminders: (count: number): string =>
      count === 0
        ? 'Nobody gets a reminder this week.'
        : `This week ${counted(count, 'person', 'people')} ${plural(count, 'gets', 'get')} a reminder.`,
    unreachableHeading: 'No reminder can be sent for',
    unreachable: (id: string, owner: string): string => `${id}, ${owner}: an address is missing or wrong`,
    unsureHeading: 'Uncertain whether these emails arrived',
    unsure: (recipient: string, subject: string): string => `${recipient}: ${subject}`,
    unsureExplained: 'They are not sent again. Ask the recipient and write the answer in the Mailings tab.',
    last: (date: string): string => `Last mailing ${date}.`,
    noLast: 'This is the first mailing.',
    next: (date: string): string => `Next mailing ${date}.`,
    late: 'The daily run has not come for more than a day. See the Service status tab.',
    statusLink: 'Open the Service status tab',
    footer:
      'This letter goes to the coordinator named in the Settings tab. Clear the cell Coordinator’s email if it is not to be sent.',
  },
  planLink: 'Open the whole action plan',
  rhythm: (weekday: number): string => `This email is sent on ${weekdaysInWords(weekday)}.`,
  next: (date: string): string => `Next mailing: ${date}.`,
  byHand: 'This email is sent when the coordinator chooses to.',
} as const;
