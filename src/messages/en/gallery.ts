/** The page where everything that was made can be looked at. */
import { fewerThan } from './analysis-tab';
import { inWords, listed, longDate, whole } from './format';
import { counted, figures, plural, upperFirst } from './wording';

const namesAnd = (names: readonly string[], more: number): string =>
  listed([...names, ...(more > 0 ? [`${whole(more)} more`] : [])]);

/** In the page's addresses: its sections, and the folder with a page for each municipality. */
export const galleryPlaces = {
  content: 'content',
  decks: 'decks',
  tabs: 'tabs',
  documents: 'documents',
  mails: 'emails',
  jobs: 'runs',
  municipality: (id: string): string => `municipality-${id}`,
  municipalityFolder: 'municipalities',
} as const;

export const galleryWords = {
  title: (year: number): string => `Digital maturity ${year}: everything that was made`,
  municipalityTitle: (name: string, title: string): string => `${name}: ${title}`,
  /** "7 municipalities, 402 answers, 30 questions. Made 23 November 2026."; `answers` is null where it is not shown. */
  extent: (shown: number, of: number, answers: number | null, questions: number, date: string): string =>
    `${[
      shown === of
        ? figures(of, 'municipality', 'municipalities')
        : `${whole(shown)} of ${figures(of, 'municipality', 'municipalities')} shown`,
      ...(answers === null ? [] : [figures(answers, 'answer')]),
      figures(questions, 'question'),
    ].join(', ')}. Made ${longDate(date)}.`,
  madeUp: 'The municipalities, the questions and the answers are made up.',
  nothingSent: 'Nothing has been sent and nothing has been shared: it is all on this computer.',
  lookFirst: 'Look at this first:',
  nothingToCorrect: 'Nothing to put right.',
  moreFindings: (count: number, tab: string): string => `And ${count} more on the ${tab} tab.`,
  joint: 'All together',
  answered: (respondents: number, invited: number | null): string =>
    invited === null ? `${whole(respondents)} answered` : `${whole(respondents)} of ${whole(invited)} answered`,
  tooFew: (minimumGroup: number): string => `${fewerThan(minimumGroup)} answered, so no result is shown`,
  notShown: (count: number, of: number): string =>
    `${upperFirst(inWords(count))} of ${counted(of, 'municipality', 'municipalities')} ${plural(count, 'is', 'are')} not shown`,
  notShownReason: {
    few: (names: readonly string[], more: number, minimumGroup: number): string =>
      `${namesAnd(names, more)}: ${fewerThan(minimumGroup)} answered. Those answers are not in the joint figures either.`,
    hidden: (names: readonly string[], more: number, _minimumGroup: number): string =>
      `${namesAnd(names, more)}: the result cannot be shown without giving a small group away.`,
    none: (names: readonly string[], more: number, _minimumGroup: number): string =>
      `${namesAnd(names, more)}: nobody answered.`,
  },
  answersClosed: 'The answers are not shown here, since they are single people’s. They are in the workbook only.',
  hidden: 'the result is not shown',
} as const;

export const galleryLinks = {
  decks: (count: number): string => figures(count, 'slide deck'),
  tabs: (count: number): string => `1 workbook, ${figures(count, 'tab')}`,
  documents: (count: number): string => `${count} documents`,
  mails: (count: number): string => `${figures(count, 'email')} to review`,
  jobs: 'runs and calls',
  allSlides: (count: number): string => `All ${count} slides`,
  deck: 'Download the slide deck (.pptx)',
  deckOf: (name: string): string => `Download the slide deck for ${name} (.pptx)`,
  picturesOf: (name: string): string => `Slides and tab for ${name}`,
  back: 'To the overview',
  workbook: 'The workbook, workbook.xlsx',
  figures: 'All figures, analysis.csv',
  calls: 'All calls, calls.jsonl',
} as const;

export const galleryHeadings = {
  municipalities: 'All municipalities',
  files: 'Files',
  tabs: 'The other tabs of the workbook',
  documents: 'Documents',
  mails: 'Emails',
  jobs: 'Runs and calls',
} as const;

/** Under the pictures. */
export const galleryCaptions = {
  chart: 'The chart',
  hiddenSlides: 'Why your results are not shown',
  shortlist: 'The shortlist',
  limits: 'What we cannot say',
  tab: 'The municipality tab',
  mailToOwner: 'Email to an owner',
  mailTo: (address: string): string => `Email to ${address}`,
  notSent: 'Not sent: saved as a file',
  tabDetail: (place: number, hidden: boolean): string => `The workbook, tab ${place}${hidden ? ', hidden' : ''}`,
  pageOf: (page: number, of: number): string => `page ${page} of ${of}`,
  slideDetail: (place: number, of: number): string => `Slide ${place} of ${of}`,
} as const;

/** Beside each picture, and in the window that shows one large. */
export const galleryPicture = {
  inWords: 'The picture in words',
  notes: 'Speaker notes',
  enlarge: 'Enlarge',
  close: 'Close',
} as const;

/** For those who move about by keyboard or screen reader. */
export const galleryMoving = { skip: 'Skip to the content', parts: 'Parts of the page' } as const;

/** Heads and names of the tables that tell what pictures show. */
export const galleryTable = {
  number: 'No.',
  question: 'Question',
  field: 'Field',
  group: 'Group',
  answered: 'Answers',
  responses: 'How many answered',
  rows: 'The figures of the picture',
  name: 'Name',
  change: 'Change',
} as const;

export const galleryJobs = {
  estimated: 'Seconds are estimated for Google, not measured. All calls are in',
  job: 'Run',
  restCalls: 'Calls to Sheets, Slides, Docs and Drive',
  builtInCalls: 'Locks, properties, triggers, emails',
  seconds: 'Seconds at Google',
} as const;
