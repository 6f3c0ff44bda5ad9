/** What `npm start` says while it works, and when it cannot. */
import { figures } from './wording';

const usage = `How the command is used:
  npm start                           a demo with seven made-up municipalities
  npm start -- --answers FILE [--mapping FILE] [--earlier FILE] [--out FOLDER]
                                      real answers (.csv or .xlsx)
  --mapping FILE  what the columns are (.json); otherwise the tool proposes
  --accept        accept what is proposed, where there is no mapping file
  --exact FILE    unrounded figures, for checking only (outside FOLDER)
  --year YEAR     of the measurement; otherwise this year
  --name NAME     of the cooperation, for titles
  --invited FILE  how many were invited (.csv with the columns Municipality and Invited)
  --earlier FILE  the previous measurement's answers, read in the same way, to compare with
  --out FOLDER    where the result is put; otherwise in out
  --language en   everything in English; otherwise in Swedish (sv)`;

export const commandFaults = {
  unnamed: (option: string): string => `The command lacks a name after --${option}.\n${usage}`,
  needsAnswers: (option: string): string => `--${option} also needs --answers.\n${usage}`,
  unknownLanguage: (language: string, known: readonly string[]): string =>
    `There is no language “${language}”. Choose one of ${known.join(', ')}.\n${usage}`,
  exactInside: (file: string): string =>
    `${file} is in the folder of results. Unrounded figures are as sensitive as the answers: choose a file outside the folder.\n${usage}`,
  notAYear: (typed: string): string => `“${typed}” is no year. Write four digits after --year.\n${usage}`,
  notUnderstood: (typed: string): string => `The command does not understand “${typed}”.\n${usage}`,
};

/** The jobs of the decks have no item of their own in the menu. */
export const deckJobs = {
  all: 'Create slide decks',
  prepare: 'Create slide decks, preparing',
  one: (unit: string): string => `Create slide decks, ${unit}`,
  end: 'Create slide decks, finishing',
};

/** Nor have those of the documents. */
export const documentJobs = {
  all: 'Create documents',
  prepare: 'Create documents, preparing',
  one: (name: string): string => `Create documents, ${name}`,
  end: 'Create documents, ending',
};

export const progressWords = {
  setUp: (item: string): string => `${item}: making the tabs`,
  fillDemo: 'Typing in the made-up survey',
  fillAnswers: (file: string): string => `Reading ${file}`,
  decksDone: (done: number, of: number, unit: string): string => `${done} of ${of} done, ${unit}`,
  readBack: 'Reading back what was made and writing files',
  draw: 'Drawing index.html',
  done: 'Done. Nothing has been sent and nothing has been shared.',
  made: (tabs: number, decks: number, documents: number, mails: number, folder: string): string =>
    `${tabs} tabs, ${decks} slide decks, ${documents} documents, ${mails} emails, in ${folder}/`,
  beginWith: (file: string): string => `Begin with ${file}`,
  /** `ofFiles`: warnings about the files, which Check does not have. */
  found: (warnings: number, infos: number, ofFiles: number): string => {
    const told = `Check has ${warnings === 0 ? 'no warnings' : figures(warnings, 'warning')} and ${figures(infos, 'note')}`;
    const files = ofFiles === 0 ? '' : `, reading the files gave ${figures(ofFiles, 'warning')}`;
    return `${told}${files}.${warnings + ofFiles === 0 ? '' : ' The heaviest:'}`;
  },
  calls: 'Calls to Sheets, Slides, Docs and Drive (in brackets: locks, properties, triggers, emails):',
  callsOf: (job: string, rest: number, builtIn: number): string => `${job}: ${rest} (${builtIn})`,
  callsOfDecks: (most: number): string => `Create slide decks, each deck: at most ${most}`,
  callsOfDocuments: (most: number): string => `Create documents, each document: ${most} at most`,
};

/** Beside the names of municipalities in analysis.csv: all of them, weighing the same. */
/** First line of the file with unrounded figures. */
export const exactNotice =
  '# Unrounded figures, for checking only. Single answers can be worked out from them: treat the file as the answers and do not share it.';

export const equalWeightUnit = '*equal';

/** Municipalities behind the mean and behind the share, of all. */
export const baseText = (means: number, shares: number, of: number): string =>
  means === shares ? `${means} of ${of}` : `${means} of ${of}, don’t know ${shares} of ${of}`;
