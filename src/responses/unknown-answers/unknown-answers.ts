/** Answers that were not understood, gathered text by text: what Kontroll tells of and the dialog Gå igenom svaren asks about. */
import { comparisonKey } from '../../grid/clean-text';
import type { AnswerMeaning } from '../../messages/findings/answer-findings';
import type { Place } from '../../messages/place';

export interface UnknownText {
  /** Clean, as it was first met. */
  readonly text: string;
  readonly times: number;
  /** Ids of the questions that it answers. */
  readonly questions: readonly string[];
  /** The first cell that holds it. */
  readonly place: Place;
  /** What it is likely to mean; null where nothing says so. Nothing is counted so before a person has said yes. */
  readonly proposal: AnswerMeaning | null;
}

export interface UnknownAnswers {
  /** The most frequent first. */
  readonly texts: readonly UnknownText[];
  /** Answers whose text is not shown: it looks like personal data, there are too many different ones, or it is withheld. */
  readonly others: number;
  /** Whether there are texts that only people of municipalities which are not shown have written. */
  readonly withheld: boolean;
}

export const noUnknownAnswers: UnknownAnswers = { texts: [], others: 0, withheld: false };

/** Of this measurement and of the one before: one question for one text. */
export function unknownOfBoth(now: UnknownAnswers, before: UnknownAnswers): UnknownAnswers {
  const texts = new Map(now.texts.map((one) => [comparisonKey(one.text), one]));
  for (const one of before.texts) {
    const known = texts.get(comparisonKey(one.text));
    texts.set(comparisonKey(one.text), known ? together(known, one) : one);
  }
  return {
    texts: [...texts.values()].sort((a, b) => b.times - a.times),
    others: now.others + before.others,
    withheld: now.withheld || before.withheld,
  };
}

const together = (one: UnknownText, other: UnknownText): UnknownText => ({
  ...one,
  times: one.times + other.times,
  questions: [...new Set([...one.questions, ...other.questions])],
});
