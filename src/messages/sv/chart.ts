/** Words of the four-field chart: axes, alternative text, what stands instead of the list of names. */
import { inWords, whole } from './format';

const NBSP = '\u00a0';
const DONT_KNOW = `vet${NBSP}ej`;

/** The field's name with a no-break space, so that it never falls apart at a line's end. */
const unbroken = (name: string): string => name.split(' ').join(NBSP);

const questions = (count: number): string => (count === 1 ? 'fråga' : 'frågor');

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface NamedPoint {
  readonly number: number;
  readonly name: string;
  readonly selfRating: number;
  readonly dontKnowShare: number;
}

export const chart = {
  axes: { selfRating: 'Självskattning, 0–100', dontKnow: `Vet${NBSP}ej` },

  fieldName: unbroken,

  /** Title of the picture for a person who does not see it. */
  altTitle: 'Fyrfältsdiagram',

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
    const where = facts.valuesIn === 'notes' ? 'i anteckningarna' : 'i tabellen på samma flik';
    const named = facts.shortlist.map(
      ({ number, name, selfRating, dontKnowShare }) =>
        `fråga ${number} ${name}, skattning ${whole(selfRating)}, vet ej ${whole(dontKnowShare * 100)} procent`,
    );
    return [
      'Fyrfältsdiagram. Vågrätt självskattning, lodrätt andel vet ej.',
      `${facts.inStartHere} av ${facts.total} ${questions(facts.total)} ligger i ${facts.startHere}.`,
      ...(facts.hidden > 0 ? [`${upper(inWords(facts.hidden))} ${questions(facts.hidden)} saknas i bilden.`] : []),
      ...(named.length > 0 ? [`Kortlistan: ${named.join('; ')}.`] : []),
      `Alla värden står ${where}.`,
    ].join(' ');
  },

  /** Instead of the list where no question lies in the field where one begins. */
  nothingInStartHere: (startHere: string, hidden: number): string =>
    `${hidden === 0 ? 'Ingen fråga' : 'Ingen av de frågor som visas'} ligger i ${unbroken(startHere)}.\n\nVälj ett eller två områden efter samtalen i förvaltningarna.`,

  /** Last line of the list under 20 answers. */
  smallBase: 'Litet underlag: använd som samtalsunderlag',

  /** Last line of the list where its names take more room than there is. */
  moreNames: 'Fler namn på nästa bild',

  /** Sentence of the source line about questions that nobody rated, which have no point. '' where there are none. */
  unrated: (count: number): string =>
    count === 0 ? '' : `${upper(inWords(count))} ${questions(count)} saknar skattning, 100${NBSP}% ${DONT_KNOW}`,

  /** Last line of the list, and of the source line with its full stop: questions whose figures are not shown. */
  hidden: (count: number): string => `${upper(inWords(count))} ${questions(count)} visas inte`,

  /** Sentence of the source line about questions that nobody answered. */
  unanswered: (count: number): string => `${upper(inWords(count))} ${questions(count)} saknar svar`,

  /** Sentence of the source line where no interval of the self-rating is known. */
  ratingUncertaintyUnknown: 'Osäkerhet i skattning kan inte räknas ut.',
} as const;
