/** The words of Handlingsplan: how an action stands, and what is odd in a row. */
import type { SaidOf } from '../told';
import type { PlanFindings } from '../findings/plan-findings';
import { inWords, listed } from './format';
import { headers } from './tabs';

export const healthNames = {
  incomplete: 'Saknar ansvarig eller datum',
  late: 'Försenad',
  dueSoon: 'Nära klart-datum',
  silent: 'Ingen uppdatering på 30 dagar',
  onPlan: 'Enligt plan',
} as const;

/** The prefix of the ids that the program gives. */
export const actionIdPrefix = 'Å-';

/** What is odd in a row, and what to do about it. */
export const planFindings: SaidOf<PlanFindings, string> = {
  PLAN_DATE_UNREADABLE: ({ column, text }) =>
    `${headers.plan[column]} är ”${text}”. Det går inte att läsa som ett datum. Skriv det som 2026-03-01.`,
  PLAN_DATE_AMBIGUOUS: ({ column, text }) =>
    `${headers.plan[column]} är ”${text}”. Det kan betyda två olika dagar. Skriv datumet som 2026-03-01.`,
  PLAN_DATE_FUTURE: ({ text }) => `Senast uppdaterad är ${text}, en dag som inte har varit än. Rätta datumet.`,
  PLAN_STATUS_UNKNOWN: ({ text }) => `Status är ”${text}”. Den räknas som Ej påbörjad. Välj en status i listan.`,
  PLAN_PERCENT_UNREADABLE: ({ text }) => `Klart % är ”${text}”. Skriv en andel från 0 till 100 %.`,
  PLAN_REMINDERS_UNKNOWN: ({ text }) => `Påminnelser är ”${text}”. Det räknas som Ja. Välj Ja eller Nej.`,
  PLAN_ADDRESS_LINE_BREAK: () =>
    'E-postadressen innehåller en radbrytning. Inget brev skickas dit. Skriv en adress på en rad.',
  PLAN_ADDRESS_SEVERAL: () => 'Cellen har mer än en e-postadress. Inget brev skickas dit. Skriv bara en adress.',
  PLAN_ADDRESS_FORM: ({ text }) => `”${text}” är ingen e-postadress. Inget brev skickas dit. Rätta adressen.`,
  PLAN_ACTION_BLANK: () => 'Raden saknar text i kolumnen Åtgärd. Skriv vad som ska göras.',
  PLAN_ID_DOUBLED: ({ id }) => `Id ${id} står på fler än en rad. Töm cellen på en av raderna, så får den ett nytt id.`,
};

export const planMessages = {
  /** The line above the headers. */
  summary: (total: number, late: number, dueSoon: number): string => {
    const parts = [
      total === 1 ? '1 åtgärd' : `${total} åtgärder`,
      late === 0 ? 'ingen försenad' : late === 1 ? '1 försenad' : `${late} försenade`,
      `${dueSoon === 0 ? 'ingen' : dueSoon} nära klart-datum`,
    ];
    return `Handlingsplan: ${parts.join(', ')}`;
  },
  summaryPrefix: 'Handlingsplan',
  done: {
    title: 'Läget är uppdaterat',
    unchanged: 'Läget stämde redan. Inget har skrivits.',
    empty: 'Handlingsplan har inga åtgärder än.',
    counted: (total: number, late: number, dueSoon: number): string =>
      `${upperFirst(inWords(total))} ${total === 1 ? 'åtgärd' : 'åtgärder'}: ${listed([
        `${late === 0 ? 'ingen' : inWords(late)} ${late > 1 ? 'försenade' : 'försenad'}`,
        `${dueSoon === 0 ? 'ingen' : inWords(dueSoon)} nära klart-datum`,
      ])}.`,
    changed: (count: number): string =>
      count === 1 ? 'En rad fick nytt läge.' : `${upperFirst(inWords(count))} rader fick nytt läge.`,
    identified: (count: number): string =>
      count === 1 ? 'En åtgärd fick ett id.' : `${upperFirst(inWords(count))} åtgärder fick ett id.`,
    dated: (count: number): string =>
      `${count === 1 ? 'En åtgärd är ny eller ändrad' : `${upperFirst(inWords(count))} åtgärder är nya eller ändrade`} sedan sist och fick dagens datum i Senast uppdaterad.`,
    findings: (count: number): string =>
      count === 1 ? 'En sak att rätta i planen:' : `${upperFirst(inWords(count))} saker att rätta i planen:`,
    moreFindings: (count: number): string => `och ${inWords(count)} till.`,
    link: 'Öppna handlingsplanen',
  },
} as const;

export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
