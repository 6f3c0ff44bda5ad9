/** Words for what an answer's text may mean, and for how many answers and which questions have it. */
import type { AnswerMeaning } from '../findings/answer-findings';
import { listed, whole } from './format';

const MOST_QUESTIONS = 3;

export const meaningNames = (meaning: AnswerMeaning): string =>
  meaning === 'dontKnow' ? 'vet ej' : meaning === 'blank' ? 'ej besvarad' : `talet ${meaning}`;

export const inAnswers = (count: number): string => (count === 1 ? 'ett svar' : `${whole(count)} svar`);

export const ofQuestions = (ids: readonly string[]): string =>
  ids.length > MOST_QUESTIONS
    ? `${whole(ids.length)} frågor`
    : `${ids.length === 1 ? 'fråga' : 'frågorna'} ${listed(ids)}`;
