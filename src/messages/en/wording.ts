/** Pieces of sentences that several of the English files build with: plurals, quotation marks, terms that never break at a line's end. */
import { inWords, whole } from './format';

export const NBSP = '\u00a0';
export const DONT_KNOW = `don’t${NBSP}know`;
export const START_HERE = `Start${NBSP}here`;

export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What a person wrote, between quotation marks. */
export const quoted = (text: string): string => `“${text}”`;

/** "question" or "questions". */
export const plural = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);

/** "one question", "two questions", "13 questions": for running text. */
export const counted = (count: number, one: string, many?: string): string =>
  `${inWords(count)} ${plural(count, one, many)}`;

/** "1 question", "2 questions", "12,345 questions": where figures stand beside figures. */
export const figures = (count: number, one: string, many?: string): string =>
  `${whole(count)} ${plural(count, one, many)}`;
