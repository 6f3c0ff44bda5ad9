/** Words for what an answer's text may mean, and for which questions have it. */
import type { AnswerMeaning } from '../findings/answer-findings';
import { listed, whole } from './format';

const MOST_QUESTIONS = 3;

export const meaningNames = (meaning: AnswerMeaning): string =>
  meaning === 'dontKnow' ? 'don’t know' : meaning === 'blank' ? 'not answered' : `the number ${meaning}`;

export const ofQuestions = (ids: readonly string[]): string =>
  ids.length > MOST_QUESTIONS
    ? `${whole(ids.length)} questions`
    : `${ids.length === 1 ? 'question' : 'questions'} ${listed(ids)}`;
