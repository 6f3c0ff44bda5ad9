/** What `npm start` says while it works, and when it cannot. */
import { whole } from './format';

const usage = `Så här används kommandot:
  npm start                           demo med sju påhittade kommuner
  npm start -- --answers FIL [--mapping FIL] [--earlier FIL] [--out MAPP]
                                      riktiga svar (.csv eller .xlsx)
  --mapping FIL   vad kolumnerna är (.json); annars föreslår verktyget
  --accept        godta förslaget, när det inte finns någon mappningsfil
  --exact FIL     orundade siffror, bara för kontroll (utanför MAPP)
  --year ÅR       mätåret; annars i år
  --name NAMN     samverkans namn, för rubriker
  --invited FIL   hur många som bjöds in (.csv med kolumnerna Kommun och Inbjudna)
  --earlier FIL   förra mätningens svar, lästa på samma sätt, att jämföra med
  --out MAPP      var resultatet läggs; annars i out
  --language en   allt på engelska; annars på svenska (sv)`;

export const commandFaults = {
  unnamed: (option: string): string => `Kommandot saknar ett namn efter --${option}.\n${usage}`,
  needsAnswers: (option: string): string => `--${option} behöver också --answers.\n${usage}`,
  unknownLanguage: (language: string, known: readonly string[]): string =>
    `Språket ”${language}” finns inte. Välj ett av ${known.join(', ')}.\n${usage}`,
  exactInside: (file: string): string =>
    `${file} ligger i mappen med resultat. Orundade siffror är lika känsliga som svaren: välj en fil utanför mappen.\n${usage}`,
  notAYear: (typed: string): string => `”${typed}” är inget årtal. Skriv fyra siffror efter --year.\n${usage}`,
  notUnderstood: (typed: string): string => `Kommandot förstår inte ”${typed}”.\n${usage}`,
};

/** The jobs of the decks have no item of their own in the menu. */
export const deckJobs = {
  all: 'Skapa bildspel',
  prepare: 'Skapa bildspel, förbereder',
  one: (unit: string): string => `Skapa bildspel, ${unit}`,
  end: 'Skapa bildspel, avslutar',
};

/** Nor have those of the documents. */
export const documentJobs = {
  all: 'Skapa dokument',
  prepare: 'Skapa dokument, förbereder',
  one: (name: string): string => `Skapa dokument, ${name}`,
  end: 'Skapa dokument, avslutar',
};

export const progressWords = {
  setUp: (item: string): string => `${item}: gör flikarna`,
  fillDemo: 'Skriver in den påhittade enkäten',
  fillAnswers: (file: string): string => `Läser in ${file}`,
  decksDone: (done: number, of: number, unit: string): string => `${done} av ${of} klara, ${unit}`,
  readBack: 'Läser tillbaka det som skapades och skriver filer',
  draw: 'Ritar index.html',
  done: 'Klart. Inget är skickat och inget är delat.',
  made: (tabs: number, decks: number, documents: number, mails: number, folder: string): string =>
    `${tabs} flikar, ${decks} bildspel, ${documents} dokument, ${mails} brev, i ${folder}/`,
  beginWith: (file: string): string => `Börja med ${file}`,
  /** `ofFiles`: warnings about the files, which Kontroll does not have. */
  found: (warnings: number, infos: number, ofFiles: number): string => {
    const warned = (count: number): string => (count === 1 ? '1 varning' : `${whole(count)} varningar`);
    const told = `Kontroll har ${warnings === 0 ? 'inga varningar' : warned(warnings)} och ${infos === 1 ? '1 upplysning' : `${whole(infos)} upplysningar`}`;
    const files = ofFiles === 0 ? '' : `, inläsningen ${warned(ofFiles)}`;
    return `${told}${files}.${warnings + ofFiles === 0 ? '' : ' De tyngsta:'}`;
  },
  calls: 'Anrop till Sheets, Slides, Docs och Drive (inom parentes: lås, egenskaper, utlösare, brev):',
  callsOf: (job: string, rest: number, builtIn: number): string => `${job}: ${rest} (${builtIn})`,
  callsOfDecks: (most: number): string => `Skapa bildspel, varje bildspel: högst ${most}`,
  callsOfDocuments: (most: number): string => `Skapa dokument, varje dokument: högst ${most}`,
};

/** Beside the names of municipalities in analysis.csv: all of them, weighing the same. */
/** First line of the file with unrounded figures. */
export const exactNotice =
  '# Orundade siffror, bara för kontroll. Av dem går det att räkna ut enskilda svar: hantera filen som svaren och dela den inte.';

export const equalWeightUnit = '*lika';

/** Municipalities behind the mean and behind the share, of all. */
export const baseText = (means: number, shares: number, of: number): string =>
  means === shares ? `${means} av ${of}` : `${means} av ${of}, vet ej ${shares} av ${of}`;
