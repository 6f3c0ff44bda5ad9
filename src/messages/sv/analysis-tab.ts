/** Words of Analys and Kontroll, and of the menu item that writes them. */
import { listed, whole } from './format';
import { shownNames } from './tabs';

export const analysisHeaders = {
  year: 'Mätår',
  municipality: 'Kommun',
  unit: 'Enhet',
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
  change: 'Förändring',
  shown: 'Visning',
  comment: 'Kommentar',
} as const;

/** "Medel av 4 av 7 kommuner": those that are shown. */
export const jointName = (shown: number, of: number, weight: 'municipality' | 'answer'): string => {
  const municipalities = shown === of ? `alla ${of} kommuner` : `${shown} av ${of} kommuner`;
  return weight === 'municipality' ? `Medel av ${municipalities}` : `Svaren från ${municipalities}`;
};

/** A role group beside departments, which may be called the same: "Kommun / roll: Chef". */
export const roleGroupName = (role: string): string => `roll: ${role}`;

/** "färre än 5", or the number that Inställningar says. */
export const fewerThan = (minimumGroup: number): string => shownNames.few.replace('5', String(minimumGroup));

/** Why a figure is not shown, with the minimum group that Inställningar says. */
export const shownText = (shown: keyof typeof shownNames, minimumGroup: number): string =>
  shown === 'few' ? fewerThan(minimumGroup) : shownNames[shown];

/** Kommentar: which of a row's two halves is hidden, where only one is or they differ; and what aggregates cannot give. */
export const analysisComments = {
  ratings: {
    few: (): string => 'Självskattningen visas inte.',
    hidden: (): string => 'Självskattningen visas inte.',
    none: (): string => 'Ingen satte betyg.',
  },
  shares: {
    few: (): string => 'Vet ej visas inte.',
    hidden: (): string => 'Vet ej visas inte.',
    none: (): string => 'Ingen svarade.',
  },
  aggregates: 'Säkerheten kan inte räknas ut av sammanställda värden.',
  meansRounded: 'Medelvärdena är avrundade, så inga skillnader är prövade.',
} as const;

export const checkWords = {
  nothing: 'Inget att rätta',
  nothingTodo: 'Allt i underlaget gick att läsa.',
} as const;

const rows = (count: number, one: string, many: string): string =>
  count === 1 ? `En ${one}` : `${whole(count)} ${many}`;

const MOST_ROWS = 3;

export const analysisDone = {
  title: 'Analysen är omräknad',
  written: (units: number, questions: number): string =>
    `Analys har ${rows(questions, 'fråga', 'frågor')} för ${units === 1 ? 'en kommun' : `${whole(units)} kommuner`} och för alla tillsammans.`,
  /** Rows counted from 1; of many the first are named. */
  restored: (tabs: readonly { readonly title: string; readonly rows: readonly number[] }[]): string =>
    `Någon hade ändrat ${listed(tabs.map(({ title, rows: lines }) => `på fliken ${title} (rad ${listed([...lines.slice(0, MOST_ROWS).map(String), ...(lines.length > MOST_ROWS ? [`${whole(lines.length - MOST_ROWS)} till`] : [])])})`))}. Där står nu det som svaren ger.`,
  unchanged: 'Inget hade ändrats sedan sist. Inget skrevs.',
  findings: (count: number): string =>
    count === 0
      ? 'Kontroll har inget att rätta.'
      : `Kontroll har ${rows(count, 'rad', 'rader')} att titta på. Börja där.`.replace('har En', 'har en'),
  /** Of many the first are told after it, `told` of them. */
  warnings: (count: number, told: number): string =>
    `Kontroll har ${rows(count, 'varning', 'varningar')}${count > told ? '. De tyngsta:' : ':'}`.replace(
      'har En',
      'har en',
    ),
  analysisLink: 'Öppna Analys',
  checkLink: 'Öppna Kontroll',
} as const;
