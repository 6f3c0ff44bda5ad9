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
  selfRating: 'Svar lika: självskattning',
  margin: 'Svar lika: osäkerhet ±',
  share: 'Svar lika: vet ej-andel',
  low: 'Svar lika: vet ej från',
  high: 'Svar lika: vet ej till',
  score: 'Svar lika: Startpoäng',
  shown: 'Svar lika: visning',
  field: 'Fält',
  of: 'Räknat på antal kommuner',
  equalOf: 'Kommun lika: räknat på',
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
  common: { weakness: 'gemensam svag punkt', strength: 'gemensam styrka' },
  ofMunicipalities: (count: number, of: number): string => `${whole(count)} av ${whole(of)} kommuner`,
  base: (count: number, of: number): string => `${whole(count)}${NBSP}av${NBSP}${whole(of)}`,
  /** Municipalities with a rating and with a share, of all. */
  countedOn: (ratings: number, shares: number, of: number): string =>
    ratings === shares
      ? `${whole(ratings)} av ${whole(of)} kommuner`
      : `${whole(ratings)} av ${whole(of)} kommuner (${DONT_KNOW}: ${whole(shares)})`,
  /** Fewer than two municipalities are shown. */
  none: 'Färre än två kommuner visas, så det finns inga gemensamma siffror.',
  notShown: (names: readonly { readonly name: string; readonly why: string }[]): string =>
    `Visas inte: ${listed(names.map(({ name, why }) => `${name} (${why})`))}.`,
  notShownCount: (count: number): string =>
    `${upper(municipalities(count))} visas inte: raderna i Analys säger varför.`,
  manyNames: (count: number): string => `${whole(count)} kommuner`,
} as const;

/** The page that the tab Gemensam is. */
export const jointPage = {
  emptyTitle: 'Digital mognad: så börjar ni',
  /** How one begins, before anything has been worked out. */
  begin: [
    'Här kommer den gemensamma bilden av alla kommuner. Inget är uträknat än.',
    '1. Skriv era frågor i fliken Frågor och kommunerna i Kommuner. Titta igenom Inställningar.',
    '2. Lägg svaren i fliken Svar, eller koppla ert formulär till arbetsboken.',
    '3. Välj Räkna om analysen i menyn Digital mognad. Sedan Skapa kommunflikar och Skapa bildspel.',
    'Exemplen är påhittade: prova menyn med dem, och skriv sedan över dem. Gula celler är era, resten sköter verktyget.',
  ],
  choose:
    'Ta med bilden när ni talar om vad ni kan göra tillsammans. Varje kommun väljer sitt område i sina egna dialoger.',
  common: (count: number, areas: boolean): string =>
    count === 0
      ? 'Gemensamma svaga punkter'
      : `Gemensamma svaga punkter: ${inWords(count)} ${areas ? (count === 1 ? 'delområde' : 'delområden') : count === 1 ? 'fråga' : 'frågor'} i Börja${NBSP}här i minst hälften av kommunerna`,
  of: (ratings: number, shares: number, of: number): string =>
    `${jointWords.base(ratings, of)}${ratings === shares ? '' : ` (${DONT_KNOW}: ${whole(shares)})`}`,
  noneCommon: `Inget ligger i Börja${NBSP}här i minst hälften av kommunerna.`,
  all: 'Alla delområden och frågor',
} as const;

/** Likt och olikt mellan kommunerna. */
export const alikeWords = {
  title: (count: number, areas: boolean): string =>
    count === 0
      ? `Vi kan inte säga att någon kommun skiljer sig från de andra`
      : `${upper(municipalities(count))} skiljer sig från de andra ${areas ? 'i något delområde' : 'på någon fråga'}`,
  named: (names: readonly string[]): string => `${listed(names)} skiljer sig från de andra`,
  continued: (title: string): string => `${title} ({n}${NBSP}av${NBSP}{of})`,
  columns: { municipality: 'Kommun', differs: 'Skiljer sig så här' },
  parts: {
    higher: (names: string): string => `högre: ${names}`,
    lower: (names: string): string => `lägre: ${names}`,
    more: (names: string): string => `fler ${DONT_KNOW}: ${names}`,
    fewer: (names: string): string => `färre ${DONT_KNOW}: ${names}`,
  },
  furtherAreas: (count: number): string => `${inWords(count)} till`,
  all: 'Alla',
  nothing: 'ingen säkerställd skillnad',
  rest: (count: number): string =>
    count === 1
      ? 'För en till är ingen skillnad säkerställd.'
      : `För övriga ${inWords(count)} är ingen skillnad säkerställd.`,
  further: (count: number): string => `Ytterligare ${inWords(count)} skiljer sig: se fliken Gemensam.`,
  hiddenMany: (count: number): string => `${upper(municipalities(count))} visas inte: se anteckningarna.`,
  source: 'Bara säkerställda skillnader.',
  notesIntro:
    'Säg: varje kommun jämförs med de andra tillsammans. Det som inte är säkerställt sägs inte på bilden, och ingen är bäst eller sämst.\nFråga: vad gör den som ligger högre, som vi andra kan pröva?\nAlla jämförelser:',
  notes: (name: string, words: string): string => `${name}: ${words}`,
  notesArea: (area: string, words: string): string => `${area} ${words}`,
} as const;

/** Gemensamma svaga punkter. */
export const commonWords = {
  named: (names: readonly string[]): string =>
    names.length === 1 ? `${names[0]} är en gemensam svag punkt` : `${listed(names)} är gemensamma svaga punkter`,
  count: (count: number): string =>
    count === 1
      ? 'Ett delområde är en gemensam svag punkt'
      : `${upper(inWords(count))} delområden är gemensamma svaga punkter`,
  continued: (title: string): string => `${title} ({n}${NBSP}av${NBSP}{of})`,
  /** `without`: shown municipalities of which the area's figures are not. */
  among: (count: number, of: number, without: number): string =>
    `${whole(count)} av ${whole(of)} kommuner${without === 0 ? '' : ` (${inWords(without)} utan siffra)`}`,
  columns: { area: 'Delområde', among: `I Börja${NBSP}här` },
  means: `Gemensam svag punkt: i Börja${NBSP}här i minst hälften av kommunerna.`,
  notesIntro:
    'Säg: här ligger de flesta av oss lika. Det talar för att ta itu med det tillsammans.\nFråga: vem av oss har kommit längst, och vad kan vi andra låna?',
} as const;
