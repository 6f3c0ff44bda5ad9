/** Which questions make up each area, category and dimension, by their order in Frågor. */
import type { Question } from '../survey';

/** Delområde, kategori, dimension: wider ones hold the questions of several areas. */
export type AreaKind = 'area' | 'category' | 'dimension';

export interface AreaQuestions {
  readonly kind: AreaKind;
  readonly area: string;
  /** Positions among the questions. */
  readonly questions: readonly number[];
}

const KINDS: readonly AreaKind[] = ['area', 'category', 'dimension'];

/** Areas, then categories, then dimensions, each in the order in which the questions first name them. */
export const areasOf = (questions: readonly Pick<Question, AreaKind>[]): AreaQuestions[] =>
  KINDS.flatMap((kind) => {
    const named = new Map<string, number[]>();
    questions.forEach((question, index) => {
      const area = question[kind];
      const others = named.get(area);
      if (others) others.push(index);
      else if (area !== '') named.set(area, [index]);
    });
    return [...named].map(([area, positions]) => ({ kind, area, questions: positions }));
  });
