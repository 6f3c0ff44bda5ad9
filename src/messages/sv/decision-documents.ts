/** Words of the documents around a decision: the proposed mandate, the memo to the executive board, the report back. METHOD.md, steps 4, 5 and 9. */
import { inWords, listed, longDate, whole } from './format';

const NBSP = '\u00a0';
const BLANK = '__________';

const areasText = (areas: readonly string[]): string =>
  areas.length === 0
    ? `området ${BLANK}`
    : areas.length === 1
      ? `området ${areas[0]}`
      : `områdena ${areas.some((area) => / och /.test(area)) ? areas.join(' samt ') : listed(areas)}`;

const dateText = (date: string | null): string => (date === null ? BLANK : longDate(date));

const others = (count: number): string =>
  count === 0
    ? ''
    : count === 1
      ? ' tillsammans med en annan kommun'
      : ` tillsammans med ${inWords(count)} andra kommuner`;

/** What the mandate and the memo both tell. */
export const backgroundWords = {
  heading: 'Bakgrund',
  /** `otherMunicipalities`: how many more take part. */
  measured: (unit: string, year: number, otherMunicipalities: number): string =>
    `${unit} mätte sin digitala mognad ${year}${others(otherMunicipalities)}. ` +
    'Digital mognad är hur väl vi kan ta vara på det som digitaliseringen gör möjligt.',
  next: `Det räcker inte att mäta. Nästa steg är att tala med förvaltningarna om resultatet och sedan välja ett område, högst två, att arbeta med.`,
  found: 'Vad mätningen visar',
  joint: 'Tabellen visar den gemensamma bilden.',
  answered: (respondents: number, invited: number | null): string =>
    invited === null
      ? `${whole(respondents)} personer svarade.`
      : `${whole(respondents)} av ${whole(invited)} inbjudna svarade.`,
  /** Questions of a field that are not named. */
  questions: (count: number): string => (count === 1 ? 'en fråga' : `${inWords(count)} frågor`),
  further: (count: number): string => (count === 1 ? 'och en fråga till' : `och ${inWords(count)} frågor till`),
} as const;

export const mandateWords = {
  fileName: (unit: string, year: number): string => `Förslag till uppdrag ${year} – ${unit}`,
  title: (unit: string, year: number): string => `Förslag till uppdrag om digital mognad i ${unit} ${year}`,
  proposal: 'Förslag till uppdrag',
  assignment: (areas: readonly string[], owner: string, reportBack: string | null): string =>
    `Kommundirektörens ledningsgrupp beslutar att arbete påbörjas inom ${areasText(areas)}. ` +
    `${owner === '' ? BLANK : owner} får i uppdrag att genomföra dialoger med förvaltningarna och återrapportera senast ${dateText(reportBack)}.`,
  /** Areas that the figures point to, where none is proposed yet. */
  candidates: (areas: readonly string[]): string =>
    areas.length === 1
      ? `Siffrorna pekar mot delområdet ${areas[0]}.`
      : `Siffrorna pekar mot delområdena ${listed(areas)}. Välj ett, högst två.`,
  noCandidates: 'Siffrorna pekar inte ut något delområde. Välj ett, högst två, utifrån vad ni är vana att tala om.',
  hiddenCandidates:
    'Kommunens egna siffror visas inte. Välj ett område, högst två, utifrån den gemensamma bilden och vad ni är vana att tala om.',
  effort: 'Vad förvaltningscheferna förväntas göra',
  efforts: [
    `Delta i ett möte på 1,5–2${NBSP}timmar om förvaltningens resultat, tillsammans med två till tre medarbetare.`,
    `Erbjuda sin ledningsgrupp en workshop på 2${NBSP}timmar om området.`,
    'Dokumentera vad förvaltningen kommer fram till, och vad den lovar till nästa gång.',
  ],
  notNow: 'Vad vi inte gör nu',
  notNowItems: [
    'Vi tar inte upp fler än två områden på en gång. Annars blir det för mycket.',
    'Vi beslutar inte om åtgärder förrän dialogerna är genomförda.',
    'Vi rangordnar inte förvaltningar eller kommuner.',
  ],
} as const;

export const boardMemoWords = {
  fileName: (unit: string, year: number): string => `Underlag till kommunstyrelsen ${year} – ${unit}`,
  title: (unit: string, year: number): string => `Information om digital mognad i ${unit} ${year}`,
  details: 'Ärendets uppgifter',
  detailHeaders: { what: 'Uppgift', value: 'Fylls i' },
  detailRows: { date: 'Datum', number: 'Diarienummer', handler: 'Handläggare', to: 'Till' },
  to: 'Kommunstyrelsen',
  proposal: 'Förslag till beslut',
  noted: 'Kommunstyrelsen noterar informationen.',
  summary: 'Sammanfattning',
  matter: 'Ärendet',
  decided: (areas: readonly string[], owner: string, reportBack: string | null): string =>
    `Kommundirektörens ledningsgrupp har beslutat att arbete påbörjas inom ${areasText(areas)}.` +
    `${owner === '' ? '' : ` Ansvarig är ${owner}.`}${reportBack === null ? '' : ` Återrapport lämnas senast ${longDate(reportBack)}.`}`,
  notDecided: 'Kommundirektörens ledningsgrupp tar ställning till vilket område, högst två, som arbetet ska börja med.',
  levels: 'Här redovisas kommunen som helhet. Förvaltningarnas svar visas bara för dem själva.',
  role: 'Politikens roll',
  roleItems: [
    'Säga vad digitaliseringen ska leda till för invånarna, och hålla fast vid målen.',
    'Ge tid och resurser, även när nyttan kommer senare eller i en annan förvaltning.',
    'Fråga efter nyttan: vad blev bättre, för vem, och hur vet vi det?',
    'Ha uthållighet. Mätningen upprepas, och en ändring tar mer än ett år.',
  ],
  economy: 'Ekonomiska konsekvenser',
  economyText:
    'Informationen i sig medför inga kostnader. Åtgärder som kräver beslut om pengar återkommer som egna ärenden.',
  material: 'Beslutsunderlag',
} as const;

export const reportBackWords = {
  fileName: (unit: string, year: number): string => `Återrapport ${year} – ${unit}`,
  title: (unit: string, year: number): string => `Återrapport om digital mognad i ${unit} ${year}`,
  assignment: 'Uppdraget',
  decided: (areas: readonly string[], owner: string, date: string | null): string =>
    `Kommundirektörens ledningsgrupp beslutade ${date === null ? '' : `den ${longDate(date)} `}att arbete påbörjas inom ${areasText(areas)}.` +
    (owner === '' ? '' : ` ${owner} fick uppdraget att genomföra dialoger med förvaltningarna.`),
  how: 'Så har vi arbetat',
  departments: (count: number, names: readonly string[]): string =>
    count === 0
      ? 'Inga dialoger är dokumenterade än.'
      : `${count === 1 ? 'En förvaltning har' : `${upper(inWords(count))} förvaltningar har`} dokumenterat sina dialoger: ${listed(names)}.`,
  found: 'Vad dialogerna säger',
  caption: 'Dialoger och siffror sida vid sida',
  headers: {
    area: 'Delområde',
    discussed: 'Har talat om det',
    weak: 'Ser en brist',
    shouldKnow: 'Vet inte, men borde',
    urgent: 'Angeläget (1–3)',
    feasible: 'Möjligt (1–3)',
    figures: 'I siffrorna',
  },
  notShown: 'visas inte',
  weakPoints: 'Gemensamma svaga punkter',
  weakPoint: (weak: number, discussed: number): string =>
    `${inWords(weak)} av ${inWords(discussed)} förvaltningar ser en brist`,
  weakItem: (area: string, why: string): string => `${area}: ${why}.`,
  rule: 'En gemensam svag punkt är ett delområde där minst hälften av de förvaltningar som har talat om det, och minst två, ser en brist.',
  nothing:
    'Dialogerna har inte gett någon gemensam svag punkt. Det är ett resultat: ledningsgruppen kan välja ett område ändå, eller låta varje förvaltning arbeta med sitt.',
  choice: 'Förslag till val',
  chosen: (areas: readonly string[]): string =>
    `Ledningsgruppen föreslås välja ${areasText(areas)} att arbeta vidare med.`,
  next: 'Nästa steg',
  nextItems: [
    'Gör en handlingsplan för det som väljs: vem, vad och när, med ett första steg inom sex veckor.',
    'Ge förvaltningarna återkoppling på vad de har sagt.',
    'Boka korta avstämningar, en halvtimme i taget, och fortsätt med dem.',
  ],
} as const;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
