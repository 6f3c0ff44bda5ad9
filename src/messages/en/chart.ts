/** Words of the four-field chart: axes, alternative text, what stands instead of the list of names. */
import { whole } from './format';
import { counted, DONT_KNOW, NBSP, plural, upperFirst } from './wording';

/** The field's name with a no-break space, so that it never falls apart at a line's end. */
const unbroken = (name: string): string => name.split(' ').join(NBSP);

interface NamedPoint {
  readonly number: number;
  readonly name: string;
  readonly selfRating: number;
  readonly dontKnowShare: number;
}

export const chart = {
  axes: { selfRating: 'Self-rating, 0–100', dontKnow: 'Don’t know' },

  fieldName: unbroken,

  /** Title of the picture for a person who does not see it. */
  altTitle: 'Four-field chart',

  altText: (facts: {
    readonly inStartHere: number;
    /** Drawn. */
    readonly total: number;
    /** Neither drawn nor told of otherwise. */
    readonly hidden: number;
    readonly startHere: string;
    readonly shortlist: readonly NamedPoint[];
    readonly valuesIn: 'notes' | 'table';
  }): string => {
    const where = facts.valuesIn === 'notes' ? 'in the notes' : 'in the table on the same tab';
    const named = facts.shortlist.map(
      ({ number, name, selfRating, dontKnowShare }) =>
        `question ${number} ${name}, rating ${whole(selfRating)}, don’t know ${whole(dontKnowShare * 100)} per cent`,
    );
    return [
      'Four-field chart. Self-rating across, share of don’t know upwards.',
      `${facts.inStartHere} of ${facts.total} ${plural(facts.total, 'question')} ${plural(facts.inStartHere, 'is', 'are')} in ${facts.startHere}.`,
      ...(facts.hidden > 0
        ? [`${upperFirst(counted(facts.hidden, 'question'))} ${plural(facts.hidden, 'is', 'are')} not in the picture.`]
        : []),
      ...(named.length > 0 ? [`The shortlist: ${named.join('; ')}.`] : []),
      `All values are ${where}.`,
    ].join(' ');
  },

  /** Instead of the list where no question lies in the field where one begins. */
  nothingInStartHere: (startHere: string, hidden: number): string =>
    `${hidden === 0 ? 'No question' : 'None of the questions that are shown'} is in ${unbroken(startHere)}.\n\nChoose one or two areas after the talks in the departments.`,

  /** Last line of the list under 20 answers. */
  smallBase: 'Few answers: use them to start a conversation',

  /** Last line of the list where its names take more room than there is. */
  moreNames: 'More names on the next slide',

  /** Sentence of the source line about questions that nobody rated, which have no point. '' where there are none. */
  unrated: (count: number): string =>
    count === 0
      ? ''
      : `${upperFirst(counted(count, 'question'))} ${plural(count, 'has', 'have')} no rating, 100% ${DONT_KNOW}`,

  /** Last line of the list, and of the source line with its full stop: questions whose figures are not shown. */
  hidden: (count: number): string => `${upperFirst(counted(count, 'question'))} not shown`,

  /** Sentence of the source line about questions that nobody answered. */
  unanswered: (count: number): string =>
    `${upperFirst(counted(count, 'question'))} ${plural(count, 'has', 'have')} no answers`,

  /** Sentence of the source line where no interval of the self-rating is known. */
  ratingUncertaintyUnknown: 'Uncertainty of the rating cannot be worked out.',
} as const;
