/** The page where everything that was made can be looked at. */
import { fewerThan } from './analysis-tab';
import { inWords, listed, longDate, whole } from './format';

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const namesAnd = (names: readonly string[], more: number): string =>
  listed([...names, ...(more > 0 ? [`${whole(more)} till`] : [])]);

/** In the page's addresses: its sections, and the folder with a page for each municipality. */
export const galleryPlaces = {
  content: 'innehall',
  decks: 'bildspel',
  tabs: 'flikar',
  documents: 'dokument',
  mails: 'brev',
  jobs: 'korningar',
  municipality: (id: string): string => `kommun-${id}`,
  municipalityFolder: 'kommuner',
} as const;

export const galleryWords = {
  title: (year: number): string => `Digital mognad ${year}: allt som skapats`,
  municipalityTitle: (name: string, title: string): string => `${name}: ${title}`,
  /** "6 av 7 kommuner visas, 398 svar, 30 frågor. Skapat 23 november 2026."; `answers` is of those shown, null where nothing joint is. */
  extent: (shown: number, of: number, answers: number | null, questions: number, date: string): string =>
    `${[shown === of ? `${of} kommuner` : `${shown} av ${of} kommuner visas`, ...(answers === null ? [] : [`${whole(answers)} svar`]), `${questions} frågor`].join(', ')}. Skapat ${longDate(date)}.`,
  madeUp: 'Kommunerna, frågorna och svaren är påhittade.',
  nothingSent: 'Inget är skickat och inget är delat: allt ligger på den här datorn.',
  lookFirst: 'Titta på det här först:',
  nothingToCorrect: 'Inget att rätta.',
  moreFindings: (count: number, tab: string): string => `Och ${count} till i fliken ${tab}.`,
  joint: 'Gemensamt',
  answered: (respondents: number, invited: number | null): string =>
    invited === null ? `${whole(respondents)} svarade` : `${whole(respondents)} av ${whole(invited)} svarade`,
  tooFew: (minimumGroup: number): string => `${fewerThan(minimumGroup)} svarade, därför visas inget resultat`,
  notShown: (count: number, of: number): string => `${upper(inWords(count))} av ${inWords(of)} kommuner visas inte`,
  /** `more`: how many there are beside those that are named. */
  notShownReason: {
    few: (names: readonly string[], more: number, minimumGroup: number): string =>
      `${namesAnd(names, more)}: ${fewerThan(minimumGroup)} svarade. De svaren ingår inte heller i det gemensamma.`,
    hidden: (names: readonly string[], more: number, _minimumGroup: number): string =>
      `${namesAnd(names, more)}: resultatet kan inte visas utan att en liten grupp röjs.`,
    none: (names: readonly string[], more: number, _minimumGroup: number): string =>
      `${namesAnd(names, more)}: ingen har svarat.`,
  },
  answersClosed: 'Svaren visas inte här, eftersom de är enskilda personers. De står bara i arbetsboken.',
  hidden: 'resultatet visas inte',
} as const;

export const galleryLinks = {
  decks: (count: number): string => `${count} bildspel`,
  tabs: (count: number): string => `1 arbetsbok, ${count} flikar`,
  documents: (count: number): string => `${count} dokument`,
  mails: (count: number): string => `${count} brev att granska`,
  jobs: 'körningar och anrop',
  allSlides: (count: number): string => `Alla ${count} bilder`,
  deck: 'Ladda ned bildspelet (.pptx)',
  deckOf: (name: string): string => `Ladda ned bildspelet för ${name} (.pptx)`,
  picturesOf: (name: string): string => `Bilder och flik för ${name}`,
  back: 'Till översikten',
  workbook: 'Arbetsboken, workbook.xlsx',
  figures: 'Alla siffror, analysis.csv',
  calls: 'Alla anrop, calls.jsonl',
} as const;

export const galleryHeadings = {
  municipalities: 'Alla kommuner',
  files: 'Filer',
  tabs: 'Arbetsbokens övriga flikar',
  documents: 'Dokument',
  mails: 'Brev',
  jobs: 'Körningar och anrop',
} as const;

/** Under the pictures. */
export const galleryCaptions = {
  chart: 'Diagrammet',
  hiddenSlides: 'Varför er bild inte visas',
  shortlist: 'Kortlistan',
  limits: 'Vad vi inte kan säga',
  tab: 'Kommunfliken',
  mailToOwner: 'Brev till ansvarig',
  mailTo: (address: string): string => `Brev till ${address}`,
  notSent: 'Inte skickat: ligger som fil',
  tabDetail: (place: number, hidden: boolean): string => `Arbetsboken, flik ${place}${hidden ? ', dold' : ''}`,
  pageOf: (page: number, of: number): string => `sida ${page} av ${of}`,
  slideDetail: (place: number, of: number): string => `Bild ${place} av ${of}`,
} as const;

/** Beside each picture, and in the window that shows one large. */
export const galleryPicture = {
  inWords: 'Bilden i text',
  notes: 'Talmanus',
  enlarge: 'Förstora',
  close: 'Stäng',
} as const;

/** For those who move about by keyboard or screen reader. */
export const galleryMoving = { skip: 'Hoppa till innehållet', parts: 'Delar av sidan' } as const;

/** Heads and names of the tables that tell what pictures show. */
export const galleryTable = {
  number: 'Nr',
  question: 'Fråga',
  field: 'Fält',
  group: 'Grupp',
  answered: 'Svar',
  responses: 'Hur många som svarade',
  rows: 'Bildens siffror',
  name: 'Namn',
  change: 'Förändring',
} as const;

export const galleryJobs = {
  estimated: 'Sekunder är uppskattade för Google, inte mätta. Alla anrop finns i',
  job: 'Körning',
  restCalls: 'Anrop till Sheets, Slides, Docs och Drive',
  builtInCalls: 'Lås, egenskaper, utlösare, brev',
  seconds: 'Sekunder hos Google',
} as const;
