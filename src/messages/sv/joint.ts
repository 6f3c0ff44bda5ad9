/** Words of the tab Gemensam and of the joint deck's slide on what is alike and different. */
import { inWords, listed, whole } from './format';

const NBSP = '\u00a0';
const DONT_KNOW = `vet${NBSP}ej`;

const municipalities = (count: number): string => (count === 1 ? 'en kommun' : `${inWords(count)} kommuner`);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const jointHeaders = {
  kind: 'Nivå',
  id: 'Fråge-ID',
  name: 'Namn',
  common: 'Gemensamt',
  startHere: 'I Börja här',
  knownStrength: 'I Känd styrka',
  equalSelfRating: 'Kommun lika: självskattning',
  equalMargin: 'Kommun lika: osäkerhet ±',
  equalShare: 'Kommun lika: vet ej-andel',
  equalLow: 'Kommun lika: vet ej från',
  equalHigh: 'Kommun lika: vet ej till',
  equalScore: 'Kommun lika: Startpoäng',
  equalOf: 'Kommun lika: räknat på',
  selfRating: 'Svar lika: självskattning',
  margin: 'Svar lika: osäkerhet ±',
  share: 'Svar lika: vet ej-andel',
  low: 'Svar lika: vet ej från',
  high: 'Svar lika: vet ej till',
  score: 'Svar lika: Startpoäng',
  shown: 'Svar lika: visning',
  field: 'Fält i bilderna',
  lower: 'Lägre än övriga',
  higher: 'Högre än övriga',
  more: 'Fler vet ej än övriga',
  fewer: 'Färre vet ej än övriga',
  alike: 'Som övriga',
  unknown: 'Kan inte säga',
  tooFew: 'För få svar',
  hidden: 'Visas inte',
} as const;

export const jointWords = {
  link: 'Öppna Gemensam',
  /** Instead of a figure of all together that fewer than two municipalities have. */
  tooFew: 'för få kommuner',
  question: 'Fråga',
  empty: 'Inget är uträknat än.',
  common: { weakness: 'gemensam svag punkt', strength: 'gemensam styrka' },
  ofMunicipalities: (count: number, of: number): string => `${whole(count)} av ${whole(of)} kommuner`,
  base: (count: number, of: number): string => `${whole(count)} av ${whole(of)}`,
  /** Municipalities with a rating and with a share, of all. */
  countedOn: (ratings: number, shares: number, of: number): string =>
    ratings === shares
      ? `${whole(ratings)} av ${whole(of)} kommuner`
      : `${whole(ratings)} av ${whole(of)} kommuner (${DONT_KNOW}: ${whole(shares)})`,
  weight: {
    municipality: 'I de gemensamma bilderna väger varje kommun lika.',
    answer: 'I de gemensamma bilderna väger varje svar lika.',
  },
  /** Fewer than two municipalities are shown. */
  none: 'Färre än två kommuner visas, så det finns inga gemensamma siffror.',
  notShown: (names: readonly { readonly name: string; readonly why: string }[]): string =>
    `Visas inte: ${listed(names.map(({ name, why }) => `${name} (${why})`))}.`,
  notShownCount: (count: number): string =>
    `${upper(municipalities(count))} visas inte: raderna i Analys säger varför.`,
  manyNames: (count: number): string => `${whole(count)} kommuner`,
} as const;

/** Likt och olikt mellan kommunerna. */
export const alikeWords = {
  title: (count: number, areas: boolean): string =>
    count === 0
      ? `Vi kan inte säga att någon kommun skiljer sig från de andra`
      : `${upper(municipalities(count))} skiljer sig från de andra ${areas ? 'i något delområde' : 'på någon fråga'}`,
  shortTitle: 'Likt och olikt mellan kommunerna',
  continued: 'Likt och olikt ({n} av {of})',
  columns: { municipality: 'Kommun', lower: 'Lägre', higher: 'Högre', dontKnow: `Vet${NBSP}ej` },
  more: (names: string): string => `fler: ${names}`,
  fewer: (names: string): string => `färre: ${names}`,
  furtherAreas: (count: number): string => `${inWords(count)} till`,
  rest: (count: number, all: boolean): string => (all ? 'Alla' : count === 1 ? 'En till' : `Övriga ${inWords(count)}`),
  further: (count: number): string => `Ytterligare ${inWords(count)}`,
  furtherWords: 'se fliken Gemensam',
  nothing: 'ingen säker skillnad',
  hiddenMany: (count: number): string => `${upper(inWords(count))} visas inte`,
  source: 'Bara säkerställda skillnader.',
  notesIntro:
    'Varje kommun jämförs med de andra kommunerna tillsammans. Det som inte är säkerställt sägs inte på bilden.',
  notes: (name: string, words: string): string => `${name}: ${words}`,
  notesArea: (area: string, words: string): string => `${area} ${words}`,
} as const;
