/** The words of the reminder and of the weekly letter. No figures of the survey are ever in a mail. */
import { inWords, longDate } from './format';
import { healthNames, upperFirst } from './plan';
import { weekdaysInWords } from './status';

const NBSP = '\u00a0';
const lateOf = (count: number): string => (count === 1 ? 'försenad' : 'försenade');
const actionsOf = (count: number): string => (count === 1 ? 'åtgärd' : 'åtgärder');

/** yyyy-mm-dd as "14 november", with the year where it is not `year`. */
export const shortDate = (date: string, year: string): string =>
  date.startsWith(year) ? longDate(date).slice(0, -5) : longDate(date);

export const mailMessages = {
  /** Line above the message, and the sender's name. */
  sender: (place: string): string => (place === '' ? 'Digital mognad' : `Digital mognad i ${place}`),
  health: healthNames,
  digest: {
    subject: (count: number, place: string): string =>
      `Digital mognad: ${count} ${actionsOf(count)} att uppdatera${place === '' ? '' : ` (${place})`}`,
    title: (count: number): string => `${upperFirst(inWords(count))} ${actionsOf(count)} behöver uppdateras`,
    lead: 'Hej! Det tar ungefär en minut per åtgärd. Du får brevet högst en gång i veckan.',
    due: (date: string): string => `Klart senast ${date}.`,
    status: (status: string, percent: number | null): string =>
      percent === null ? `${status}.` : `${status}, ${Math.round(percent * 100)}${NBSP}procent klart.`,
    update: (id: string): string => `Uppdatera ${id} på en minut`,
    /** Actions with the same id have their place in the mail added, so that no two links read alike. */
    updateAgain: (id: string, place: number): string => `Uppdatera ${id} på en minut (rad ${place} i brevet)`,
    more: (count: number): string => `och ${inWords(count)} till`,
    nextStep: (step: string): string => `Nästa steg: ${step}${/[.!?…]$/.test(step) ? '' : '.'}`,
    noNextStep: 'Nästa steg: inget är skrivet än.',
    greeting: 'Hälsningar',
    /** Links name rows, and rows move. */
    rowsMove:
      'Länkarna går till raderna som de stod när brevet skrevs. Har någon sorterat eller lagt in rader sedan dess: sök på åtgärdens id.',
    /** `signer`: who is named under the reminder; '' where nobody is. */
    stop: (signer: string): string =>
      `Vill du inte ha brevet? Svara på det, så ${signer === '' ? 'stängs det av' : `stänger ${signer} av det`}.`,
  },
  letter: {
    subject: (late: number, place: string): string =>
      `Digital mognad: veckobrev, ${late === 0 ? 'ingen åtgärd försenad' : `${late} ${actionsOf(late)} ${lateOf(late)}`}` +
      (place === '' ? '' : ` (${place})`),
    title: (late: number): string =>
      late === 0 ? 'Ingen åtgärd är försenad' : `${upperFirst(inWords(late))} ${actionsOf(late)} är ${lateOf(late)}`,
    lead: (total: number, complete: number, cancelled: number): string =>
      total === 0
        ? 'Handlingsplanen har inga åtgärder än.'
        : `Handlingsplanen har ${inWords(total)} ${actionsOf(total)}. ` +
          `${complete === 0 ? 'Ingen' : upperFirst(inWords(complete))} är ${complete > 1 ? 'klara' : 'klar'}` +
          `${cancelled === 0 ? '' : ` och ${inWords(cancelled)} är ${cancelled === 1 ? 'avbruten' : 'avbrutna'}`}.`,
    countHeaders: { health: 'Läge', count: 'Antal' },
    changesHeading: 'Det här har ändrats',
    noChanges: 'Inget har ändrats sedan förra veckobrevet.',
    firstLetter: 'Det här är det första veckobrevet. Nästa gång står det här vad som har ändrats.',
    change: {
      added: (id: string, action: string): string => `${id} är ny: ${action}`,
      removed: (id: string): string => `${id} finns inte längre i planen`,
      moved: (id: string, action: string, date: string): string => `${id} har nytt datum, ${date}: ${action}`,
      late: (id: string, action: string): string => `${id} är nu försenad: ${action}`,
      dueSoon: (id: string, action: string): string => `${id} är nu nära klart-datum: ${action}`,
      silent: (id: string, action: string): string => `${id} har inte uppdaterats på 30 dagar: ${action}`,
      incomplete: (id: string, action: string): string => `${id} saknar nu ansvarig eller datum: ${action}`,
      onPlan: (id: string, action: string): string => `${id} går nu enligt plan: ${action}`,
      complete: (id: string, action: string): string => `${id} är klar: ${action}`,
      cancelled: (id: string, action: string): string => `${id} är avbruten: ${action}`,
    },
    more: (count: number): string => `och ${inWords(count)} till`,
    reminders: (count: number): string =>
      count === 0
        ? 'Ingen får en påminnelse den här veckan.'
        : `Den här veckan får ${inWords(count)} ${count === 1 ? 'person' : 'personer'} en påminnelse.`,
    unreachableHeading: 'Ingen påminnelse kan skickas för',
    unreachable: (id: string, owner: string): string => `${id}, ${owner}: en adress saknas eller är fel`,
    unsureHeading: 'Osäkert om de här breven kom fram',
    unsure: (recipient: string, subject: string): string => `${recipient}: ${subject}`,
    unsureExplained: 'De skickas inte igen. Fråga mottagaren och skriv svaret i fliken Utskick.',
    last: (date: string): string => `Senaste utskick ${date}.`,
    noLast: 'Det här är det första utskicket.',
    next: (date: string): string => `Nästa utskick ${date}.`,
    late: 'Den dagliga körningen har inte gått på mer än ett dygn. Se fliken Driftstatus.',
    statusLink: 'Öppna fliken Driftstatus',
    footer:
      'Brevet går till samordnaren som står i fliken Inställningar. Töm cellen Samordnarens e-post om det inte ska skickas.',
  },
  planLink: 'Öppna hela handlingsplanen',
  rhythm: (weekday: number): string => `Brevet skickas på ${weekdaysInWords(weekday)}.`,
  next: (date: string): string => `Nästa utskick: ${date}.`,
  byHand: 'Brevet skickas när samordnaren väljer det.',
} as const;
