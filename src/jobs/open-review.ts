/** The menu item Gå igenom svaren: which texts were not understood, and what each is likely to mean. It writes nothing. */
import type { Job } from '../google/call';
import { cutText } from '../grid/cut-text';
import type { Words } from '../messages';
import type { UnknownText } from '../responses/unknown-answers/unknown-answers';
import { ALL_OTHERS, type Settings } from '../settings/settings';
import type { AskedText, MeaningCode, ReviewView } from './review/review-view';
import type { RunContext } from './run/run-context';
import { readAnalysis } from './survey/read-analysis';

/** A dialog that a person can get through. */
const MOST_ASKED = 200;
const LONGEST_ASKED = 200;
/** A longer scale is not chosen from a list, but written in Inställningar. */
const MOST_STEPS = 20;

export function* openReview(context: RunContext): Job<ReviewView> {
  const { unknown, settings, words, answersTitle } = yield* readAnalysis(context, () => [], { despiteStops: true });
  const { others: othersText } = words.reviewMessages;
  const canAsk = ({ text }: UnknownText): boolean => text.length <= LONGEST_ASKED && text !== ALL_OTHERS;
  const asked = unknown.texts.filter(canAsk).slice(0, MOST_ASKED);
  const left = unknown.texts.filter((one) => !asked.includes(one));
  const others = left.reduce((sum, { times }) => sum + times, unknown.others);
  const meanings = meaningsOf(settings, words);
  return {
    tab: answersTitle,
    meanings,
    texts: asked.map((one) => askedText(one, meanings, words)),
    others: others === 0 ? '' : othersText(others),
  };
}

function meaningsOf({ scale: { min, max } }: Settings, { reviewMessages }: Words): ReviewView['meanings'] {
  const { dontKnow, blank, invalid, number } = reviewMessages.meanings;
  const steps = max - min < MOST_STEPS ? Array.from({ length: max - min + 1 }, (_, step) => min + step) : [];
  return [
    { code: 'dontKnow', label: dontKnow },
    { code: 'blank', label: blank },
    { code: 'invalid', label: invalid },
    ...steps.map((value) => ({ code: `${value}` as const, label: number(value) })),
  ];
}

function askedText(
  { text, times, questions, proposal }: UnknownText,
  meanings: ReviewView['meanings'],
  { reviewMessages }: Words,
): AskedText {
  const code = proposal === null ? '' : (String(proposal) as MeaningCode);
  const label = meanings.find((one) => one.code === code)?.label;
  return {
    text,
    question: reviewMessages.question(cutText(text), label ?? null),
    where: reviewMessages.where(times, questions),
    proposal: label === undefined ? '' : code,
  };
}
