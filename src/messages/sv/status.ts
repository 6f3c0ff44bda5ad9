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
  note: 'Skrivs av verktyget varje dag när utskicken är på, och när du väljer Skicka nu, Slå på/av utskick eller Uppdatera driftstatus. Ändra inte här.',
  rows: {
    owner: 'Utskicken sköts av',
    last: 'Senaste dagliga körning',
    onTime: 'Går den dagliga körningen i tid?',
    next: 'Nästa dagliga körning',
    nextMailing: 'Nästa utskick',
    lastMailing: 'Senaste utskick',
    unsure: 'Osäkra brev',
    quota: 'Kvar av dagens mejl',
    timeZone: 'Arkets tidszon',
  },
  explanations: {
    owner: {
      on: 'Den dagliga körningen har den personens rättigheter, och breven går från den personens adress. Skicka nu går från den som väljer det. Slutar personen: välj Slå på/av utskick och ta över dem.',
      off: 'Inget brev går av sig självt. Välj Slå på/av utskick om de ska göra det.',
      stopping: 'Avslagningen blev inte klar, men inget brev går av sig självt. Välj Slå på/av utskick igen.',
      unfinished: 'Påslagningen blev inte klar, så det är osäkert om körningen går. Välj Slå på/av utskick igen.',
    },
    last: 'Körningen går bara när utskicken är på. Den räknar om läget, och skickar breven på deras veckodag.',
    onTime: 'Är det senare än så har något stoppat körningen. Slå då av utskicken och på igen.',
    late: 'Något har stoppat körningen. Slå av utskicken och på igen.',
    next: 'Google väljer minut inom timmen. Har du ändrat timmen i Inställningar gäller den först när du har slagit av utskicken och på igen.',
    nextMailing:
      'Veckodagen står i Inställningar. Var och en får högst en påminnelse i veckan, och samordnaren ett veckobrev.',
    byHand: 'Med Skicka nu går veckans brev när du vill.',
    lastMailing: 'Då började det senaste brevet som säkert gick. Alla brev står i fliken Utskick.',
    noUnsure: 'Här står brev som kanske gick, men som ingen vet säkert.',
    unsure:
      'Körningen avbröts, eller Google svarade inte säkert, så ingen vet om brevet gick. Det skickas inte igen. Fråga mottagaren och skriv svaret i fliken Utskick.',
    quota: 'Google räknar om varje dygn, för var och en som skickar.',
    timeZone:
      'Förfallodagar räknas i den här zonen, så en åtgärd kan bli försenad ett dygn för tidigt eller för sent. Välj Stockholm under Arkiv, Inställningar, Tidszon.',
  },
  owner: {
    off: (): string => 'Ingen (av)',
    stopping: (owner: string): string => `${owner}, men de slås av`,
    unfinished: (owner: string): string => `${owner}, men de är inte färdigt påslagna`,
  },
  never: 'Har inte gått än',
  inTimeUntil: (moment: string): string => `Ja, till ${moment}`,
  /** Before the first run. */
  firstBy: (day: string): string => `Har inte gått än, ska gå senast ${day}`,
  late: 'Nej, sen',
  unknown: 'Okänt, för körningen har slutat gå',
  notOn: 'Utskicken är inte på',
  /** Without the year: it is today or tomorrow. */
  nextRun: (date: string, weekday: number, hour: number): string =>
    `${dayInWords(date, weekday).slice(0, -5)} mellan ${hourSpan(hour)}`,
  otherZone: (zone: string): string => `${zone}, inte samma tid som i Stockholm`,
  waiting: (day: string, count: number): string =>
    `${day}: ${count === 1 ? 'ett brev' : `${whole(count)} brev`} som väntar`,
  noMail: 'Inget brev har skickats än',
  noUnsure: 'Inga',
  unsure: (recipients: readonly string[]): string => `${recipients.length}: ${listed(recipients)}`,
  quota: (count: number, date: string, user: string): string =>
    `${whole(count)} den ${longDate(date)}${user === '' ? '' : ` för ${user}`}`,
  done: { title: 'Så går utskicken', link: 'Öppna fliken Driftstatus' },
} as const;
