/** One line of Kontroll for each text that was not understood, and a stop for questions where too much was not. */
import { cutText } from '../../grid/cut-text';
import { isTwiceEncoded } from '../../grid/twice-encoded';
import type { Finding } from '../../messages/finding';
import type { PersonalKind } from '../../messages/findings/personal-findings';
import type { Place } from '../../messages/place';
import type { Settings } from '../../settings/settings';
import { becameDate, shownDate } from './became-date';
import type { QuestionCounts } from './gather-unknown';
import type { UnknownAnswers, UnknownText } from './unknown-answers';

const MOST_LINES = 40;
/** Of a question's answers, how many may be not understood before somebody has to look at them. */
const MOST_UNKNOWN = 0.05;

interface Gathered {
  readonly tab: string;
  readonly unknown: UnknownAnswers;
  /** Texts that look like personal data, at their first cell. */
  readonly personal: readonly { readonly kind: PersonalKind; readonly place: Place }[];
  /** Answers beyond the texts that are kept apart. */
  readonly beyond: number;
  readonly questions: readonly QuestionCounts[];
  readonly scale: Settings['scale'];
  /** Somebody has looked through all of them: then too many are a warning. */
  readonly allReviewed: boolean;
}

export function unknownFindings(gathered: Gathered): Finding[] {
  const { tab, unknown, personal, beyond, scale } = gathered;
  const lines = unknown.texts.slice(0, MOST_LINES).map(({ text, times, questions, place, proposal }): Finding => ({
    severity: 'warning',
    code: 'UNKNOWN_ANSWER',
    place,
    details: {
      text: cutText(text),
      times,
      questions,
      scale: /^[-–−]?\d{1,9}$/.test(text) && !becameDate(text) ? scale : null,
      proposal,
      date: becameDate(text) ? shownDate(text) : '',
    },
  }));
  const count = unknown.texts.slice(MOST_LINES).reduce((sum, { times }) => sum + times, beyond);
  return [
    ...gathered.questions.flatMap((question) => ofQuestion(question, gathered)),
    ...garbledAnswers(unknown.texts),
    ...lines,
    ...(count > 0
      ? [{ severity: 'warning', code: 'MORE_UNKNOWN_ANSWERS', place: { tab }, details: { count } } as const]
      : []),
    ...(unknown.withheld ? [{ severity: 'info', code: 'WITHHELD_ANSWERS', place: { tab }, details: {} } as const] : []),
    ...personal
      .slice(0, MOST_LINES)
      .map(({ kind, place }): Finding => ({ severity: 'warning', code: 'PERSONAL_ANSWER', place, details: { kind } })),
  ];
}

/** Texts that are saved wrong are no answers of anybody's: why they are not understood is told once, at the first of them. */
function garbledAnswers(texts: readonly UnknownText[]): Finding[] {
  const garbled = texts.filter(({ text }) => isTwiceEncoded(text));
  const [first] = garbled;
  if (!first) return [];
  const times = garbled.reduce((sum, one) => sum + one.times, 0);
  const details = { text: cutText(first.text), times };
  return [{ severity: 'warning', code: 'GARBLED_ANSWERS', place: first.place, details }];
}

/** Told of the question as a whole: nothing understood, or more than one answer in twenty not. */
function ofQuestion({ id, understood, unknown, reviewed }: QuestionCounts, { tab, allReviewed }: Gathered): Finding[] {
  const answers = understood + unknown + reviewed;
  const place = { tab };
  if (understood === 0 && answers > 0)
    return [{ severity: 'stop', code: 'NOTHING_UNDERSTOOD', place, details: { id, answers } }];
  if (unknown <= answers * MOST_UNKNOWN) return [];
  const severity = allReviewed ? 'warning' : 'stop';
  return [{ severity, code: 'MUCH_NOT_UNDERSTOOD', place, details: { id, unknown, answers } }];
}
