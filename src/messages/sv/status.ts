/** The words of Driftstatus: who owns the mailing, when it last ran and when it runs next. */
import { listed, longDate, whole } from './format';

const WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
const two = (value: number): string => String(value).padStart(2, '0');

/** "07 och 08": a daily trigger runs some time within its hour. */
export const hourSpan = (hour: number): string => `${two(hour)} och ${two((hour + 1) % 24)}`;

/** "måndagar" */
export const weekdaysInWords = (weekday: number): string => `${WEEKDAYS[weekday - 1] ?? WEEKDAYS[0]}ar`;

/** "måndag 30 november 2026" */
export const dayInWords = (date: string, weekday: number): string => `${WEEKDAYS[weekday - 1] ?? ''} ${longDate(date)}`;

/** "23 november 2026 kl. 07.12" */
export const momentInWords = (date: string, time: string): string => `${longDate(date)} kl. ${time.replace(':', '.')}`;

export const statusMessages = {
  note: 'Fliken skrivs av verktyget vid varje körning. Ändra inte här.',
  rows: {
    owner: 'Utskicken sköts av',
    last: 'Senaste körning',
    onTime: 'Går körningen i tid?',
    next: 'Nästa körning',
    nextMailing: 'Nästa utskick',
    lastMailing: 'Senaste utskick',
    unsure: 'Osäkra brev',
    quota: 'Kvar av dagens mejl',
    timeZone: 'Arkets tidszon',
  },
  explanations: {
    owner:
      'Körningen har den personens rättigheter, och breven går från den personens adress. Slutar personen: välj Slå på/av utskick och ta över dem.',
    last: 'Läget räknas om varje morgon.',
    onTime: 'Är det mer än 26 timmar sedan senaste körning har något stoppat den. Slå då av utskicken och på igen.',
    next: 'Google väljer minut inom timmen. Timmen står i Inställningar.',
    nextMailing: 'Veckodagen står i Inställningar. Var och en får högst ett brev i veckan.',
    lastMailing: 'Alla brev står i fliken Utskick.',
    unsure:
      'Körningen avbröts så att det inte går att veta om brevet gick i väg. Det skickas inte igen. Fråga mottagaren.',
    quota: 'Så många brev till kan den som kör skicka i dag. Google räknar om varje dygn.',
    timeZone:
      'Förfallodagar räknas i den här zonen, så en åtgärd kan bli försenad ett dygn för tidigt eller för sent. Välj Stockholm under Arkiv, Inställningar, Tidszon.',
  },
  off: 'Ingen (av)',
  never: 'Har inte gått än',
  on: 'Ja',
  late: 'Nej, sen',
  notOn: 'Utskicken är av',
  /** Without the year: it is today or tomorrow. */
  nextRun: (date: string, weekday: number, hour: number): string =>
    `${dayInWords(date, weekday).slice(0, -5)} mellan ${hourSpan(hour)}`,
  otherZone: (zone: string): string => `${zone}, inte samma tid som i Stockholm`,
  waiting: (day: string, count: number): string =>
    `${day}: ${count === 1 ? 'ett brev' : `${whole(count)} brev`} som väntar`,
  noMail: 'Inget brev har skickats än',
  noUnsure: 'Inga',
  unsure: (recipients: readonly string[]): string => `${recipients.length}: ${listed(recipients)}`,
  quota: (count: number): string => whole(count),
  done: { title: 'Så går utskicken', link: 'Öppna fliken Driftstatus' },
} as const;
