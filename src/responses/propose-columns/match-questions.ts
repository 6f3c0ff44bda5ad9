/** Questions and headers are paired off, the best pair first; what is equally good is left for a person to choose. */
import { comparisonKey } from '../../grid/clean-text';
import { inEveryLanguage } from '../../messages';
import { bracketedPart } from '../columns/answers-header';
import type { Question } from '../survey';
import { nothing, type Certainty, type ColumnChoice, type Proposal, type Reason } from './column-proposal';
import { hasId } from './id-in-header';
import { letterPairs, likeness, wordsKey, type LetterPairs } from './likeness';

/**
 * Limits of likeness, set by the examples in the tests. However alike, a text is never sure: "Vi har inte …" is very like
 * "Vi har …".
 */
export const LIKELY = 0.75;
export const FLOOR = 0.55;
/** The next best pair must be this much worse for a text to be sure or likely. */
export const MARGIN = 0.08;

const BY_ID = 3;
const BY_NAME = 2;

/** A header that a question may have; the same header more than once is one slot for each occurrence. */
export interface Slot {
  readonly choice: ColumnChoice;
  readonly occurrence: number;
}

interface Pair {
  readonly question: number;
  readonly slot: number;
  /** 3 and up by id, the likelier the text the higher; 2 by the question's own words; 0–1 by likeness. */
  readonly rank: number;
}

type Match = { readonly pair: Pair } | { readonly tied: true };

/** One proposal per question, in their order; no slot is given twice. */
export function matchQuestions(questions: readonly Question[], slots: readonly Slot[]): readonly Proposal[] {
  const alike = likenessTable(questions, slots);
  const pairs = slots.flatMap((_, slot) =>
    questions.flatMap((question, at): readonly Pair[] => {
      const rank = rankOf(question, slots[slot] as Slot, alike(at, slot));
      return rank >= FLOOR ? [{ question: at, slot, rank }] : [];
    }),
  );
  const matches = assign(pairs);
  return questions.map((_, at) => {
    const match = matches.get(at);
    if (!match) return nothing;
    if ('tied' in match) return { header: '', certainty: 'unsure', reason: { kind: 'tie' } };
    const { certainty, reason } = judged(match.pair, pairs, questions, slots, alike);
    return { header: slots[match.pair.slot]?.choice.header ?? '', certainty, reason };
  });
}

function rankOf(question: Question, { choice, occurrence }: Slot, alike: number): number {
  if (occurrence !== question.occurrence) return 0;
  if (hasId(choice.header, question.id)) return BY_ID + (wordsKey(choice.header) === wordsKey(question.id) ? 1 : alike);
  const own = [question.column, question.statement, question.shortName].map(wordsKey);
  return [choice.header, bracketedPart(choice.header)].map(wordsKey).some((text) => text !== '' && own.includes(text))
    ? BY_NAME
    : alike;
}

/** Likeness of question and slot: the best of header and bracketed part against the question's column, statement and short name. */
function likenessTable(
  questions: readonly Question[],
  slots: readonly Slot[],
): (question: number, slot: number) => number {
  const pairsOf = (texts: readonly string[]): readonly LetterPairs[] =>
    [...new Set(texts.map(comparisonKey))].filter(Boolean).map(letterPairs);
  const ofQuestions = questions.map(({ column, statement, shortName }) => pairsOf([column, statement, shortName]));
  const table = slots.map(({ choice: { header } }) => {
    const texts = pairsOf([header, bracketedPart(header)]);
    return ofQuestions.map((own) => Math.max(0, ...texts.flatMap((text) => own.map((one) => likeness(text, one)))));
  });
  return (question, slot) => table[slot]?.[question] ?? 0;
}

/** Greedy: of the pairs with the highest rank those whose question and slot are in no other such pair; those in several are tied. */
function assign(pairs: readonly Pair[]): ReadonlyMap<number, Match> {
  const matches = new Map<number, Match>();
  const taken = new Set<number>();
  const ranks = [...new Set(pairs.map(({ rank }) => rank))].sort((a, b) => b - a);
  for (const rank of ranks) {
    const open = pairs.filter((pair) => pair.rank === rank && !matches.has(pair.question) && !taken.has(pair.slot));
    const alone = (pair: Pair): boolean =>
      open.every((other) => other === pair || (other.question !== pair.question && other.slot !== pair.slot));
    for (const pair of open) matches.set(pair.question, alone(pair) ? { pair } : { tied: true });
    for (const pair of open) taken.add(pair.slot);
  }
  return matches;
}

const NEGATIONS = new Set(inEveryLanguage(({ negations }) => negations).flat());

const isNegated = (text: string): boolean =>
  wordsKey(text)
    .split(' ')
    .some((word) => NEGATIONS.has(word));

function judged(
  { question, slot, rank }: Pair,
  pairs: readonly Pair[],
  questions: readonly Question[],
  slots: readonly Slot[],
  alike: (question: number, slot: number) => number,
): { readonly certainty: Certainty; readonly reason: Reason } {
  const rivals = pairs.filter(
    (pair) => (pair.question === question) !== (pair.slot === slot) && Math.floor(pair.rank) === Math.floor(rank),
  );
  const clear = rivals.every((rival) => rival.rank <= rank - MARGIN);
  if (rank >= BY_ID) {
    const other = questions.findIndex(
      (_, at) => at !== question && alike(at, slot) >= FLOOR && alike(at, slot) > alike(question, slot) + MARGIN,
    );
    if (other >= 0) return { certainty: 'unsure', reason: { kind: 'idOfOther', other: questions[other]?.id ?? '' } };
    return { certainty: clear ? 'sure' : 'unsure', reason: { kind: 'id' } };
  }
  if (rank === BY_NAME) return { certainty: 'sure', reason: { kind: 'name' } };
  const header = slots[slot]?.choice.header ?? '';
  const likely = clear && rank >= LIKELY && isNegated(header) === isNegated(questions[question]?.statement ?? '');
  return { certainty: likely ? 'likely' : 'unsure', reason: { kind: 'text', likeness: rank } };
}
