/** Words of Analys and Kontroll, and of the menu item that writes them. */
import { whole } from '../format';
import { shownNames } from './tabs';

export const analysisHeaders = {
  year: 'Mätår',
  unit: 'Kommun',
  questionId: 'Fråge-ID',
  shortName: 'Kortnamn',
  area: 'Delområde',
  answering: 'Antal svar',
  rated: 'Antal skattade',
  mean: 'Självskattning (medel)',
  sd: 'Standardavvikelse',
  selfRating: 'Självskattning 0–100',
  meanLow: 'Medel från',
  meanHigh: 'Medel till',
  dontKnow: 'Antal vet ej',
  dontKnowShare: 'Vet ej-andel',
  shareLow: 'Vet ej från',
  shareHigh: 'Vet ej till',
  blank: 'Ej besvarat',
  invalid: 'Ogiltiga',
  field: 'Fält',
  startScore: 'Startpoäng',
  place: 'Plats',
  placeFrom: 'Plats från',
  placeTo: 'Plats till',
  certainty: 'Säkerhet',
  agreement: 'Samsyn',
  sensitivity: 'Känslighet',
  others: 'Mot övriga',
  shown: 'Visning',
} as const;

export const allMunicipalities = 'Alla kommuner';

/** "färre än 5", or the number that Inställningar says. */
export const fewerThan = (minimumGroup: number): string => shownNames.few.replace('5', String(minimumGroup));

export const checkWords = {
  nothing: 'Inget att rätta',
  nothingTodo: 'Allt i underlaget gick att läsa.',
} as const;

const rows = (count: number, one: string, many: string): string => (count === 1 ? `En ${one}` : `${whole(count)} ${many}`);

export const analysisDone = {
  title: 'Analysen är omräknad',
  written: (units: number, questions: number): string =>
    `Analys har ${rows(questions, 'fråga', 'frågor')} för ${units === 1 ? 'en kommun' : `${whole(units)} kommuner`} och för alla tillsammans.`,
  unchanged: 'Inget hade ändrats sedan sist. Inget skrevs.',
  findings: (count: number): string =>
    count === 0 ? 'Kontroll har inget att rätta.' : `Kontroll har ${rows(count, 'rad', 'rader')} att titta på. Börja där.`.replace('har En', 'har en'),
  analysisLink: 'Öppna Analys',
  checkLink: 'Öppna Kontroll',
} as const;
