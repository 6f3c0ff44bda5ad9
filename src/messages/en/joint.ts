/** Words of the tab Joint and of the joint deck's slide on what is alike and different. */
import { inWords, listed, whole } from './format';
import { counted, DONT_KNOW, NBSP, upperFirst } from './wording';

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
  equalOf: 'Municipalities equal: based on',
  selfRating: 'Answers equal: self-rating',
  margin: 'Answers equal: uncertainty ±',
  share: 'Answers equal: don’t-know share',
  low: 'Answers equal: don’t know from',
  high: 'Answers equal: don’t know to',
  score: 'Answers equal: Start score',
  shown: 'Answers equal: shown',
  field: 'Field in the charts',
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
  empty: 'Nothing has been worked out yet.',
  common: { weakness: 'common weak point', strength: 'common strength' },
  ofMunicipalities: (count: number, of: number): string => `${whole(count)} of ${whole(of)} municipalities`,
  base: (count: number, of: number): string => `${whole(count)} of ${whole(of)}`,
  /** Municipalities with a rating and with a share, of all. */
  countedOn: (ratings: number, shares: number, of: number): string =>
    ratings === shares
      ? `${whole(ratings)} of ${whole(of)} municipalities`
      : `${whole(ratings)} of ${whole(of)} municipalities (${DONT_KNOW}: ${whole(shares)})`,
  weight: {
    municipality: 'In the joint results each municipality counts equally.',
    answer: 'In the joint results each answer counts equally.',
  },
  /** Fewer than two municipalities are shown. */
  none: 'Fewer than two municipalities are shown, so there are no joint figures.',
  notShown: (names: readonly { readonly name: string; readonly why: string }[]): string =>
    `Not shown: ${listed(names.map(({ name, why }) => `${name} (${why})`))}.`,
  notShownCount: (count: number): string =>
    `${upperFirst(municipalities(count))} not shown: the rows in Analysis say why.`,
  manyNames: (count: number): string => `${whole(count)} municipalities`,
} as const;

/** What is alike and different between the municipalities. */
export const alikeWords = {
  title: (count: number, areas: boolean): string =>
    count === 0
      ? `We cannot say that any municipality differs from the others`
      : `${upperFirst(municipalities(count))} ${count === 1 ? 'differs' : 'differ'} from the others ${areas ? 'in some area' : 'on some question'}`,
  shortTitle: 'How the municipalities differ',
  continued: 'How the municipalities differ ({n} of {of})',
  columns: { municipality: 'Municipality', lower: 'Lower', higher: 'Higher', dontKnow: `Don’t${NBSP}know` },
  more: (names: string): string => `more: ${names}`,
  fewer: (names: string): string => `fewer: ${names}`,
  furtherAreas: (count: number): string => `${inWords(count)} more`,
  rest: (count: number, all: boolean): string =>
    all ? 'All' : count === 1 ? 'One more' : `The other ${inWords(count)}`,
  further: (count: number): string => `${upperFirst(inWords(count))} more`,
  furtherWords: 'see the Joint tab',
  nothing: 'no sure difference',
  hiddenMany: (count: number): string => `${upperFirst(inWords(count))} not shown`,
  source: 'Only confirmed differences.',
  notesIntro:
    'Each municipality is compared with the other municipalities together. What is not confirmed is not said on the slide.',
  notes: (name: string, words: string): string => `${name}: ${words}`,
  notesArea: (area: string, words: string): string => `${area} ${words}`,
} as const;
