/** Words of the method slide: what uncertainty means, what the words promise, what is hidden and what was chosen (STATISTICS.md sections 2 and 5). */
import { inWords } from './format';
import { certaintyNames } from './judgements';

/** What the words promise: shares of the cases, and under how many respondents neither is said. */
interface Promises {
  readonly fewestRespondents: number;
  readonly clear: { readonly promised: number };
  readonly likely: { readonly promised: number };
}

const inTenths = (share: number): string => inWords(Math.round(share * 10));

export const methodWords = {
  title: 'How certain the figures are',
  talk: 'Say: this is for those who wonder about the figures. Skip the slide if nobody does.\nAsk: is there a word on the slides that you want me to explain?',
  uncertainty:
    'The uncertainty is how different the result could have been if other people in the same roles had answered.',
  /** On the slide, without its figures. */
  promisePlain: `${certaintyNames.clear} and ${certaintyNames.likely} say how far we can trust that a question belongs in its field. Of few answers we say neither.`,
  promise: ({ clear, likely, fewestRespondents }: Promises): string =>
    `${certaintyNames.clear} is right in at least ${inTenths(clear.promised)} cases in ten, ${certaintyNames.likely} in at least ${inTenths(likely.promised)} in ten. Under ${fewestRespondents} answers we say neither.`,
  aggregates: 'Certainty and areas cannot be worked out from aggregated values.',
  meansRounded: 'The means are rounded, so differences in rating are not tested.',
  mayBeChance:
    'We compare many things at once. Some differences then become large by chance: they are called “may be chance”.',
  powerPlain: 'Of few answers only large changes can be confirmed. Look at areas rather than at single questions.',
  power:
    'With 40 answers a change of 0.8 steps is confirmed for one question in one case in five, for an area in more than half.',
  hidden: (minimumGroup: number, reason: string): string =>
    reason === ''
      ? `“Not shown”: fewer than ${inWords(minimumGroup)} answered, or the figure would give such a group away.`
      : `“Not shown”: fewer than ${inWords(minimumGroup)} answered (reason: ${reason.replace(/[.\s]+$/, '')}), or the figure would give such a group away.`,
  reasonInNotes: 'see the notes',
  weight: { municipality: 'Municipalities count equally.', answer: 'Answers count equally.' },
  comparedWith: (year: number): string => `Compared with ${year}.`,
  weightLong: {
    municipality:
      'Each municipality counts equally in the joint results: the figures are means of the figures of the municipalities that are shown.',
    answer:
      'Each answer from the municipalities that are shown counts equally in the joint results: a large municipality affects them more than a small one.',
  },
  lines: {
    joint:
      'The lines in the chart are the median of the questions of the municipalities that are shown. Less than 5% don’t know never counts as many.',
    own: 'The lines in the chart are the median of the municipality’s own questions. Less than 5% don’t know never counts as many.',
    fixed: 'The lines in the chart are fixed. Less than 5% don’t know never counts as many.',
  },
  minimumGroup: (minimumGroup: number): string => `Minimum group: ${inWords(minimumGroup)} answers.`,
  reason: (reason: string): string => `Reason why the limit is lower than five: ${reason}`,
  compareAreas: 'Compare areas over the years, questions only as a detail.',
  hiddenLong:
    '“Not shown” means that too few answered, or that the figure would give such a small group away. Which of the two is not said, since that in itself would tell something of the group. ' +
    'A question may also be hidden because everyone in a small group answered alike: the chart would then show what each person answered.',
  mayBeChanceLong:
    'The uncertainty is shown for each figure by itself and may lie wholly on one side of zero. “Confirmed” demands more, since a few of many differences always look clear by chance.',
} as const;
