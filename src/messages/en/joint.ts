/** Words of the tab Joint and of the joint deck's slide on what is alike and different. */
import { inWords, listed, whole } from './format';
import { counted, DONT_KNOW, NBSP, plural, upperFirst } from './wording';

const municipalities = (count: number): string => counted(count, 'municipality', 'municipalities');

export const jointHeaders = {
  kind: 'Level',
  id: 'Question ID',
  name: 'Name',
  common: 'In common',
  startHere: 'In Start here',
  knownStrength: 'In Known strength',
  equalSelfRating: 'Municipalities equal: self-rating',
  equalMargin: 'Municipalities equal: uncertainty ±',
  equalShare: 'Municipalities equal: don’t-know share',
  equalLow: 'Municipalities equal: don’t know from',
  equalHigh: 'Municipalities equal: don’t know to',
  equalScore: 'Municipalities equal: Start score',
  selfRating: 'Answers equal: self-rating',
  margin: 'Answers equal: uncertainty ±',
  share: 'Answers equal: don’t-know share',
  low: 'Answers equal: don’t know from',
  high: 'Answers equal: don’t know to',
  score: 'Answers equal: Start score',
  shown: 'Answers equal: shown',
  field: 'Field',
  of: 'Based on municipalities',
  equalOf: 'Municipalities equal: based on',
  lower: 'Lower than others',
  higher: 'Higher than others',
  more: 'More don’t know than others',
  fewer: 'Fewer don’t know than others',
  alike: 'As the others',
  unknown: 'Cannot say',
  tooFew: 'Too few answers',
  hidden: 'Not shown',
} as const;

export const jointWords = {
  link: 'Open Joint',
  /** Instead of a figure of all together that fewer than two municipalities have. */
  tooFew: 'too few municipalities',
  question: 'Question',
  common: { weakness: 'common weak point', strength: 'common strength' },
  ofMunicipalities: (count: number, of: number): string => `${whole(count)} of ${whole(of)} municipalities`,
  base: (count: number, of: number): string => `${whole(count)}${NBSP}of${NBSP}${whole(of)}`,
  /** Municipalities with a rating and with a share, of all. */
  countedOn: (ratings: number, shares: number, of: number): string =>
    ratings === shares
      ? `${whole(ratings)} of ${whole(of)} municipalities`
      : `${whole(ratings)} of ${whole(of)} municipalities (${DONT_KNOW}: ${whole(shares)})`,
  /** Fewer than two municipalities are shown. */
  none: 'Fewer than two municipalities are shown, so there are no joint figures.',
  notShown: (names: readonly { readonly name: string; readonly why: string }[]): string =>
    `Not shown: ${listed(names.map(({ name, why }) => `${name} (${why})`))}.`,
  notShownCount: (count: number): string =>
    `${upperFirst(municipalities(count))} not shown: the rows in Analysis say why.`,
  manyNames: (count: number): string => `${whole(count)} municipalities`,
} as const;

/** The page that the tab Joint is. */
export const jointPage = {
  emptyTitle: 'Digital maturity: how to begin',
  /** How one begins, before anything has been worked out. */
  begin: [
    'The joint results of all municipalities will be here. Nothing has been worked out yet.',
    '1. Write your questions in the Questions tab and the municipalities in Municipalities. Look through Settings.',
    '2. Put the answers in the Answers tab, or connect your form to the workbook.',
    '3. Choose Recalculate the analysis in the Digital maturity menu. Then Create municipality tabs and Create slide decks.',
    'The examples are made up: try the menu with them, then write over them. Yellow cells are yours, the tool looks after the rest.',
  ],
  choose:
    'Bring these results when you talk about what you can do together. Each municipality chooses its area in its own dialogues.',
  common: (count: number, areas: boolean): string =>
    count === 0
      ? 'Common weak points'
      : `Common weak points: ${counted(count, areas ? 'area' : 'question')} in Start${NBSP}here in at least half of the municipalities`,
  of: (ratings: number, shares: number, of: number): string =>
    `${jointWords.base(ratings, of)}${ratings === shares ? '' : ` (${DONT_KNOW}: ${whole(shares)})`}`,
  noneCommon: `Nothing is in Start${NBSP}here in at least half of the municipalities.`,
  all: 'All areas and questions',
} as const;

/** What is alike and different between the municipalities. */
export const alikeWords = {
  title: (count: number, areas: boolean): string =>
    count === 0
      ? `We cannot say that any municipality differs from the others`
      : `${upperFirst(municipalities(count))} ${count === 1 ? 'differs' : 'differ'} from the others ${areas ? 'in some area' : 'on some question'}`,
  named: (names: readonly string[]): string =>
    `${listed(names)} ${plural(names.length, 'differs', 'differ')} from the others`,
  continued: (title: string): string => `${title} ({n}${NBSP}of${NBSP}{of})`,
  columns: { municipality: 'Municipality', differs: 'Differs in this way' },
  parts: {
    higher: (names: string): string => `higher: ${names}`,
    lower: (names: string): string => `lower: ${names}`,
    more: (names: string): string => `more ${DONT_KNOW}: ${names}`,
    fewer: (names: string): string => `fewer ${DONT_KNOW}: ${names}`,
  },
  furtherAreas: (count: number): string => `${inWords(count)} more`,
  all: 'All',
  nothing: 'no confirmed difference',
  rest: (count: number): string =>
    count === 1
      ? 'For one more no difference is confirmed.'
      : `For the other ${inWords(count)} no difference is confirmed.`,
  further: (count: number): string =>
    `${upperFirst(inWords(count))} more ${plural(count, 'differs', 'differ')}: see the Joint tab.`,
  hiddenMany: (count: number): string => `${upperFirst(municipalities(count))} not shown: see the notes.`,
  source: 'Only confirmed differences.',
  notesIntro:
    'Say: each municipality is compared with the others together. What is not confirmed is not said on the slide, and nobody is best or worst.\nAsk: what does the one that is higher do, that the rest of us can try?\nAll comparisons:',
  notes: (name: string, words: string): string => `${name}: ${words}`,
  notesArea: (area: string, words: string): string => `${area} ${words}`,
} as const;

/** Common weak points. */
export const commonWords = {
  named: (names: readonly string[]): string =>
    names.length === 1 ? `${names[0]} is a common weak point` : `${listed(names)} are common weak points`,
  count: (count: number): string =>
    count === 1 ? 'One area is a common weak point' : `${upperFirst(inWords(count))} areas are common weak points`,
  continued: (title: string): string => `${title} ({n}${NBSP}of${NBSP}{of})`,
  /** `without`: shown municipalities of which the area's figures are not. */
  among: (count: number, of: number, without: number): string =>
    `${whole(count)} of ${municipalities(of)}${without === 0 ? '' : ` (${inWords(without)} without figures)`}`,
  columns: { area: 'Area', among: `In Start${NBSP}here` },
  means: `Common weak point: in Start${NBSP}here in at least half of the municipalities.`,
  notesIntro:
    'Say: here most of us are alike. That speaks for working on it together.\nAsk: who of us has come farthest, and what can the rest of us borrow?',
} as const;
