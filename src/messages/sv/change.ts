/** Words for how a figure has changed since the measurement before: short in a table's column, as a number of people in a sentence. */
import { inWords, listed, oneDecimal, whole } from './format';
import { confirmationNames } from './judgements';

const NBSP = '\u00a0';
const DONT_KNOW = `vet${NBSP}ej`;
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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

/** "högre", "fler vet ej": what is confirmed of a change, nothing else. */
function confirmedParts(rating: Compared | null, share: Compared | null): readonly string[] {
  const up = (one: Compared | null): boolean => (one?.difference ?? 0) > 0;
  return [
    ...(rating?.word === 'confirmed' ? [up(rating) ? 'högre' : 'lägre'] : []),
    ...(share?.word === 'confirmed' ? [up(share) ? `fler ${DONT_KNOW}` : `färre ${DONT_KNOW}`] : []),
  ];
}

/** The column Förändring. Null: that comparison is not shown; '' where neither is. */
export function changeText(rating: Compared | null, share: Compared | null): string {
  const parts = confirmedParts(rating, share);
  const word = wordOf(rating, share);
  if (word === null) return '';
  return word === 'confirmed' ? `${confirmationNames.confirmed}: ${parts.join(', ')}` : confirmationNames[word];
}

/** As `changeText`, for a narrow column that holds nothing unconfirmed but words for it: "högre, färre vet ej", "för få svar". */
export function shortChangeText(rating: Compared | null, share: Compared | null): string {
  const word = wordOf(rating, share);
  if (word === null) return '';
  if (word === 'confirmed') return confirmedParts(rating, share).join(', ');
  return word === 'tooFew' ? 'för få svar' : confirmationNames[word];
}

/** What can be said of both together; null where neither is shown. */
function wordOf(rating: Compared | null, share: Compared | null): Word | null {
  const known = [rating, share].flatMap((one) => (one === null ? [] : [one.word]));
  if (known.length === 0) return null;
  if (known.includes('broken')) return 'broken';
  if (known.includes('confirmed')) return 'confirmed';
  return known.every((word) => word === 'tooFew') ? 'tooFew' : 'mayBeChance';
}

/** "fyra fler av 24 kan svara i år". `more` is negative for fewer, `answering` this year's. */
export function moreWhoCanAnswerText(more: number, answering: number): string {
  const who = more === 0 ? 'lika många' : `${inWords(Math.abs(more))} ${more > 0 ? 'fler' : 'färre'}`;
  return `${who} av ${whole(answering)} kan svara i år`;
}

interface Moved {
  readonly direction: 'up' | 'down' | 'none';
  readonly people: number;
  readonly steps: number;
  readonly sayAs: 'people' | 'steps';
}

/** "skattningen motsvarar att 8 av 17 svarat ett steg högre"; from one step on, the steps themselves. */
export function stepsMovedText({ direction, people, steps, sayAs }: Moved, rated: number): string {
  if (direction === 'none') return 'skattningen är lika hög';
  const side = direction === 'up' ? 'högre' : 'lägre';
  if (sayAs === 'people')
    return `skattningen motsvarar att ${whole(people)} av ${whole(rated)} svarat ett steg ${side}`;
  const size = oneDecimal(steps);
  return `skattningen är ${size === '1,0' ? 'ett' : size} steg ${side}`;
}

export type Kind = 'questions' | 'areas';
const kinds = {
  questions: { at: 'på', one: 'en', other: 'annan', single: 'fråga', plural: 'frågor', definite: 'frågorna' },
  areas: { at: 'i', one: 'ett', other: 'annat', single: 'delområde', plural: 'delområden', definite: 'delområdena' },
} as const;

const counted = (count: number, kind: Kind): string => {
  const { one, single, plural } = kinds[kind];
  return count === 1 ? `${one} ${single}` : `${inWords(count)} ${plural}`;
};
const bare = (count: number, kind: Kind): string => (count === 1 ? kinds[kind].one : inWords(count));

const restOf = (count: number, kind: Kind, others: boolean): string => {
  const { one, other, single, plural, definite } = kinds[kind];
  if (count === 1) return others ? `${one} ${other} ${single}` : `${one} ${single}`;
  return others ? `de andra ${inWords(count)} ${definite}` : `${inWords(count)} ${plural}`;
};

const sinceYear = (earlierYear: number): string => `sedan${NBSP}${earlierYear}`;

/** How many have safely changed, of those that can be compared. */
export interface Tally {
  readonly kind: Kind;
  readonly better: number;
  readonly worse: number;
  /** Of which fewer, more, answer "don't know". */
  readonly knowMore: number;
  readonly knowLess: number;
}

export const change = {
  /** What has happened, in one sentence. */
  message: ({ kind, better, worse, knowMore, knowLess }: Tally, earlierYear: number): string => {
    const since = sinceYear(earlierYear);
    if (better > 0 && worse > 0)
      return `${upper(counted(better, kind))} är säkerställt bättre och ${bare(worse, kind)} sämre ${since}`;
    if (better + worse > 0)
      return `${upper(counted(better + worse, kind))} är säkerställt ${better > 0 ? 'bättre' : 'sämre'} ${since}`;
    if (knowMore > 0 && knowLess > 0)
      return `Andelen ${DONT_KNOW} har säkerställt ändrats ${kinds[kind].at} ${counted(knowMore + knowLess, kind)} ${since}`;
    if (knowMore + knowLess > 0)
      return `Säkerställt ${knowMore > 0 ? 'fler' : 'färre'} kan svara ${kinds[kind].at} ${counted(knowMore + knowLess, kind)} ${since}`;
    return change.unknown(earlierYear);
  },
  /** Municipalities shown in both years behind a joint change, least and most of any row. */
  base: (least: number, most: number): string =>
    least === most
      ? `Av ${inWords(most)} kommuner som visas båda åren.`
      : `Av ${inWords(least)}–${inWords(most)} kommuner som visas båda åren.`,
  /** The message as a sentence, with the names of what has changed where they are few. */
  named: (message: string, names: readonly string[]): string =>
    names.length === 0 || names.length > MOST_NAMED ? `${message}.` : `${message}: ${listed(names)}.`,
  shortMessage: (earlierYear: number): string => `Förändring ${sinceYear(earlierYear)}`,
  continued: (earlierYear: number): string => `Förändring ${sinceYear(earlierYear)} ({n}${NBSP}av${NBSP}{of})`,
  unknown: (earlierYear: number): string =>
    `Vi kan inte säga om det har blivit bättre eller sämre ${sinceYear(earlierYear)}`,
  mayBeChance: 'Skillnaden kan bero på slump.',
  /** Nothing can be compared, for more than one reason: questions by reason. */
  notCompared: (
    earlierYear: number,
    reasons: Readonly<Record<'broken' | 'tooFew' | 'hidden' | 'none', number>>,
  ): string =>
    `Inget går att jämföra med ${earlierYear}: ${listed([
      ...(reasons.broken > 0
        ? [`${counted(reasons.broken, 'questions')} är ändrad${reasons.broken > 1 ? 'e' : ''}`]
        : []),
      ...(reasons.tooFew > 0 ? [`${counted(reasons.tooFew, 'questions')} har för få svar`] : []),
      ...(reasons.hidden > 0 ? [`${counted(reasons.hidden, 'questions')} visas inte`] : []),
      ...(reasons.none > 0 ? [`${counted(reasons.none, 'questions')} saknar svar`] : []),
    ])}`,
  tooFew: (earlierYear: number): string => `Det är för få svar för att jämföra med ${earlierYear}`,
  broken: (earlierYear: number): string => `Frågorna är ändrade, så vi kan inte jämföra med ${earlierYear}`,
  hidden: (earlierYear: number): string => `Jämförelsen med ${earlierYear} visas inte`,
  none: (earlierYear: number): string => `Det finns inga svar att jämföra med ${earlierYear}`,

  axis: 'Självskattning, 0–100',
  /** Where the marks are too near for the years to stand over them. */
  marks: (earlierYear: number, year: number): string => `Ring: ${earlierYear}, fylld: ${year}`,
  sure: (before: string, now: string): string => `säkerställd: ${before} till ${now}`,
  /** `others`: besides those that have safely changed. */
  rest: (count: number, kind: Kind, others: boolean): string => `Om ${restOf(count, kind, others)} kan vi inget säga.`,
  /** "Säkerställt färre svarar vet ej i två frågor, fler i en." One that has a short name is named. */
  dontKnow: (kind: Kind, fewer: readonly string[], more: readonly string[]): string => {
    const { at } = kinds[kind];
    const [name = ''] = [...fewer, ...more];
    const begin = `Säkerställt ${fewer.length > 0 ? 'färre' : 'fler'} svarar ${DONT_KNOW}`;
    if (fewer.length + more.length === 1 && name.length <= LONGEST_NAME) return `${begin}: ${name}.`;
    if (fewer.length === 0 || more.length === 0) return `${begin} ${at} ${counted(fewer.length + more.length, kind)}.`;
    return `${begin} ${at} ${counted(fewer.length, kind)}, fler ${at} ${bare(more.length, kind)}.`;
  },
  source: (earlierYear: number): string => `Jämfört med ${earlierYear}, allt prövat samtidigt.`,
  altText: (earlierYear: number, year: number, rows: readonly string[]): string =>
    `Självskattning 0–100, ring ${earlierYear} och fylld ${year}. ${rows.join('; ')}.`,
  row: (name: string, before: string, now: string, words: string): string => `${name}: ${before} till ${now}, ${words}`,
  notesIntro:
    'Säg: säkerställd betyder att skillnaden är större än slumpen rimligen ger, fast många jämförelser görs samtidigt. ' +
    'Jämför helst delområden mellan åren: en enskild fråga blir sällan säkerställd när svaren är få.\n' +
    'Fråga: vad har vi gjort sedan sist som kan förklara det?',
  notesQuestions: 'Alla frågor:',
  notesAreas: 'Alla delområden:',
  /** Kommentar in Analys and a line of the notes. */
  since: (earlierYear: number, parts: readonly string[]): string => `Sedan ${earlierYear}: ${parts.join('; ')}.`,
  part: (text: string, word: Word): string => `${text} (${confirmationNames[word]})`,
} as const;
