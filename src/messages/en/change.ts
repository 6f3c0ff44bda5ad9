/** Words for how a figure has changed since the measurement before: short in a table's column, as a number of people in a sentence. */
import type { Kind, Tally } from '../sv/change';
import { inWords, listed, oneDecimal, whole } from './format';
import { confirmationNames } from './judgements';
import { DONT_KNOW, NBSP, quoted, upperFirst } from './wording';

/** Signs of a name that a sentence of one line still holds. */
const LONGEST_NAME = 34;

/** More changes than this are counted, not named. */
const MOST_NAMED = 3;

type Word = keyof typeof confirmationNames;

interface Compared {
  /** This year's less the earlier one's; null where either is not there. */
  readonly difference: number | null;
  readonly word: Word;
}

/** "higher", "more don't know": what is confirmed of a change, nothing else. */
function confirmedParts(rating: Compared | null, share: Compared | null): readonly string[] {
  const up = (one: Compared | null): boolean => (one?.difference ?? 0) > 0;
  return [
    ...(rating?.word === 'confirmed' ? [up(rating) ? 'higher' : 'lower'] : []),
    ...(share?.word === 'confirmed' ? [`${up(share) ? 'more' : 'fewer'} ${DONT_KNOW}`] : []),
  ];
}

/** The column Change. Null: that comparison is not shown; '' where neither is. */
export function changeText(rating: Compared | null, share: Compared | null): string {
  const parts = confirmedParts(rating, share);
  const word = wordOf(rating, share);
  if (word === null) return '';
  return word === 'confirmed' ? `${confirmationNames.confirmed}: ${parts.join(', ')}` : confirmationNames[word];
}

/** As `changeText`, for a narrow column that holds nothing unconfirmed but words for it: "higher, fewer don't know", "too few answers". */
export function shortChangeText(rating: Compared | null, share: Compared | null): string {
  const word = wordOf(rating, share);
  if (word === null) return '';
  if (word === 'confirmed') return confirmedParts(rating, share).join(', ');
  return word === 'tooFew' ? 'too few answers' : confirmationNames[word];
}

/** What can be said of both together; null where neither is shown. */
function wordOf(rating: Compared | null, share: Compared | null): Word | null {
  const known = [rating, share].flatMap((one) => (one === null ? [] : [one.word]));
  if (known.length === 0) return null;
  if (known.includes('broken')) return 'broken';
  if (known.includes('confirmed')) return 'confirmed';
  return known.every((word) => word === 'tooFew') ? 'tooFew' : 'mayBeChance';
}

/** "four more of 24 can answer this year". `more` is negative for fewer, `answering` this year's. */
export function moreWhoCanAnswerText(more: number, answering: number): string {
  const who = more === 0 ? 'equally many' : `${inWords(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'}`;
  return `${who} of ${whole(answering)} can answer this year`;
}

interface Moved {
  readonly direction: 'up' | 'down' | 'none';
  readonly people: number;
  readonly steps: number;
  readonly sayAs: 'people' | 'steps';
}

/** "the rating is as if 8 of 17 had answered one step higher"; from one step on, the steps themselves. */
export function stepsMovedText({ direction, people, steps, sayAs }: Moved, rated: number): string {
  if (direction === 'none') return 'the rating is just as high';
  const side = direction === 'up' ? 'higher' : 'lower';
  if (sayAs === 'people')
    return `the rating is as if ${whole(people)} of ${whole(rated)} had answered one step ${side}`;
  const size = oneDecimal(steps);
  return `the rating is ${size === '1.0' ? 'one step' : `${size} steps`} ${side}`;
}

const kinds = {
  questions: { at: 'on', single: 'question', plural: 'questions' },
  areas: { at: 'in', single: 'area', plural: 'areas' },
} as const;

const counted = (count: number, kind: Kind): string =>
  `${inWords(count)} ${count === 1 ? kinds[kind].single : kinds[kind].plural}`;

/** "two questions are" */
const are = (count: number, kind: Kind): string => `${counted(count, kind)} ${count === 1 ? 'is' : 'are'}`;

const restOf = (count: number, kind: Kind, others: boolean): string => {
  const { single, plural } = kinds[kind];
  if (!others) return counted(count, kind);
  return count === 1 ? `one other ${single}` : `the other ${inWords(count)} ${plural}`;
};

const sinceYear = (earlierYear: number): string => `since${NBSP}${earlierYear}`;
const thanInYear = (earlierYear: number): string => `than in${NBSP}${earlierYear}`;

export const change = {
  /** What has happened, in one sentence. */
  message: ({ kind, better, worse, knowMore, knowLess }: Tally, earlierYear: number): string => {
    const than = thanInYear(earlierYear);
    if (better > 0 && worse > 0)
      return `${upperFirst(are(better, kind))} confirmed better and ${inWords(worse)} worse ${than}`;
    if (better + worse > 0)
      return `${upperFirst(are(better + worse, kind))} confirmed ${better > 0 ? 'better' : 'worse'} ${than}`;
    const where = `${kinds[kind].at} ${counted(knowMore + knowLess, kind)}`;
    if (knowMore > 0 && knowLess > 0)
      return `Confirmed: the share of ${DONT_KNOW} has changed ${where} ${sinceYear(earlierYear)}`;
    if (knowMore + knowLess > 0)
      return `Confirmed: ${knowMore > 0 ? 'more' : 'fewer'} can give an answer ${where} ${than}`;
    return change.unknown(earlierYear);
  },
  /** Municipalities shown in both years behind a joint change, least and most of any row. */
  base: (least: number, most: number): string =>
    least === most
      ? `Of ${inWords(most)} municipalities shown in both years.`
      : `Of ${inWords(least)}–${inWords(most)} municipalities shown in both years.`,
  /** The message as a sentence, with the names of what has changed where they are few. */
  named: (message: string, names: readonly string[]): string =>
    names.length === 0 || names.length > MOST_NAMED ? `${message}.` : `${message}: ${listed(names)}.`,
  shortMessage: (earlierYear: number): string => `Change ${sinceYear(earlierYear)}`,
  continued: (earlierYear: number): string => `Change ${sinceYear(earlierYear)} ({n}${NBSP}of${NBSP}{of})`,
  unknown: (earlierYear: number): string =>
    `We cannot say whether it has become better or worse ${sinceYear(earlierYear)}`,
  mayBeChance: 'The difference may be due to chance.',
  /** Nothing can be compared, for more than one reason: questions by reason. */
  notCompared: (
    earlierYear: number,
    reasons: Readonly<Record<'broken' | 'tooFew' | 'hidden' | 'none', number>>,
  ): string =>
    `Nothing can be compared with ${earlierYear}: ${listed([
      ...(reasons.broken > 0 ? [`${counted(reasons.broken, 'questions')} changed`] : []),
      ...(reasons.tooFew > 0 ? [`${counted(reasons.tooFew, 'questions')} with too few answers`] : []),
      ...(reasons.hidden > 0 ? [`${counted(reasons.hidden, 'questions')} not shown`] : []),
      ...(reasons.none > 0 ? [`${counted(reasons.none, 'questions')} without answers`] : []),
    ])}`,
  tooFew: (earlierYear: number): string => `There are too few answers to compare with ${earlierYear}`,
  broken: (earlierYear: number): string => `The questions have changed, so we cannot compare with ${earlierYear}`,
  hidden: (earlierYear: number): string => `The comparison with ${earlierYear} is not shown`,
  none: (earlierYear: number): string => `There are no answers to compare with ${earlierYear}`,

  axis: 'Self-rating, 0–100',
  /** Where the marks are too near for the years to stand over them. */
  marks: (earlierYear: number, year: number): string => `Ring: ${earlierYear}, filled: ${year}`,
  sure: (before: string, now: string): string => `confirmed: ${before} to ${now}`,
  /** `others`: besides those that have safely changed. */
  rest: (count: number, kind: Kind, others: boolean): string =>
    `We cannot say whether ${restOf(count, kind, others)} ${count === 1 ? 'is' : 'are'} better or worse.`,
  /** "Confirmed: fewer answer don't know on two questions, more on one." One that has a short name is named. */
  dontKnow: (kind: Kind, fewer: readonly string[], more: readonly string[]): string => {
    const { at } = kinds[kind];
    const [name = ''] = [...fewer, ...more];
    const begin = `Confirmed: ${fewer.length > 0 ? 'fewer' : 'more'} answer ${DONT_KNOW} ${at}`;
    if (fewer.length + more.length === 1 && name.length <= LONGEST_NAME) return `${begin} ${quoted(name)}.`;
    if (fewer.length === 0 || more.length === 0) return `${begin} ${counted(fewer.length + more.length, kind)}.`;
    return `${begin} ${counted(fewer.length, kind)}, more ${at} ${inWords(more.length)}.`;
  },
  source: (earlierYear: number): string => `Compared with ${earlierYear}, all tested together.`,
  altText: (earlierYear: number, year: number, rows: readonly string[]): string =>
    `Self-rating 0–100, ring ${earlierYear} and filled ${year}. ${rows.join('; ')}.`,
  row: (name: string, before: string, now: string, words: string): string => `${name}: ${before} to ${now}, ${words}`,
  notesIntro:
    'Say: confirmed means that the difference is larger than chance would reasonably give, though many comparisons are made at once. ' +
    'Compare areas over the years rather than questions: a single question seldom has a confirmed change when the answers are few.\n' +
    'Ask: what have we done since last time that can explain it?',
  notesQuestions: 'All questions:',
  notesAreas: 'All areas:',
  /** Comment in Analysis and a line of the notes. */
  since: (earlierYear: number, parts: readonly string[]): string => `Since ${earlierYear}: ${parts.join('; ')}.`,
  part: (text: string, word: Word): string => `${text} (${confirmationNames[word]})`,
} as const;
