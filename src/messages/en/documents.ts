/** Words that the documents share, the joint report's and the text version's. METHOD.md, steps 2 to 9. */
import { inWords, longDate, whole } from './format';
import { DONT_KNOW, START_HERE, plural } from './wording';

export const documentWords = {
  blank: '__________',
  date: longDate,
  none: '–',
  captions: {
    table: 'The facts in a table',
    slides: {
      shortlist: 'The statements on the shortlist',
      alike: 'Municipalities that differ from the others',
      common: 'Areas and how many municipalities share them',
      proposals: 'What, who and when',
      next: 'Who does what, and when',
    },
    fourFields: 'The questions in the four fields',
    fields: 'The four fields',
    points: 'All questions, uncertainty in brackets',
    answers: 'Number of answers',
    areas: `Self-rating and ${DONT_KNOW}`,
    change: 'Change in self-rating',
  },
  headers: {
    number: 'No.',
    question: 'Question',
    statement: 'Statement',
    rating: 'Rating 0–100',
    dontKnow: 'Don’t know',
    field: 'Field',
    area: 'Area',
    group: 'Group',
    answers: 'Answers',
    share: `Share of ${DONT_KNOW}`,
    base: 'Based on',
    why: 'Certainty',
  },
  point: (number: number, name: string, selfRating: string, share: string): string =>
    `${number}. ${name} (${selfRating}, ${DONT_KNOW} ${share})`,
  noPoint: 'No question',
  withUncertainty: (figure: string, uncertainty: string): string =>
    uncertainty === '' ? figure : `${figure} (${uncertainty})`,
} as const;

export const jointReportWords = {
  fileName: (cooperation: string, year: number): string =>
    cooperation === '' ? `Joint report ${year}` : `Joint report ${year} – ${cooperation}`,
  title: (cooperation: string, year: number): string =>
    cooperation === ''
      ? `Digital maturity in the municipalities ${year}`
      : `Digital maturity in ${cooperation} ${year}`,
  summary: 'Summary',
  how: 'How the measurement was made',
  asked: (questions: number, min: number, max: number): string =>
    `${whole(questions)} ${plural(questions, 'statement was', 'statements were')} answered on a scale from ${whole(min)} to ${whole(max)} or with ${DONT_KNOW}. ` +
    `The scale is turned into a self-rating from 0 to 100. Don’t know is counted by itself and does not pull the rating down.`,
  protection: (minimumGroup: number): string =>
    `The answers are shown for groups only. A figure that has fewer than ${inWords(minimumGroup)} people behind it is not shown.`,
  guide: 'How to read the picture',
  chart: 'All questions in four fields',
  areas: 'The municipalities and the areas',
  areasHow: `Each cell holds the self-rating from 0 to 100 and the share of ${DONT_KNOW}. A dash means that the figure is not shown.`,
  together: 'Together',
  areaCell: (selfRating: string, share: string): string => `${selfRating}; ${share}`,
  areaCaption: (municipalities: string): string => `Self-rating and ${DONT_KNOW}: ${municipalities}`,
  weakPoints: 'Common weak points',
  noWeakPoint: `No area lies in ${START_HERE} in at least half of the municipalities shown.`,
  strengths: 'Common strengths',
  strengthsCaption: 'Areas that lie in Known strength in at least half of the municipalities',
  among: 'In Known strength',
  noStrength: 'No area lies in Known strength in at least half of the municipalities shown.',
  alike: 'Alike and different between the municipalities',
  change: 'Change since last time',
  proposals: 'Proposals for what to do together',
  proposalsHow: 'The table is empty. Fill it in together when the dialogues in the municipalities are done.',
  proposalsCaption: 'What to do together',
  proposalHeaders: { what: 'What', who: 'Municipalities', owner: 'Responsible', when: 'When' },
  method: 'How certain the figures are',
  all: 'Appendix: all questions',
} as const;

export const textVersionWords = {
  fileName: (deck: string): string => `Text version – ${deck}`,
  lead: 'The same content as in the slide deck, as headings, lists and tables. For those who read with a screen reader or on paper.',
} as const;
