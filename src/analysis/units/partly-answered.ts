/** Respondents who answered some of an area's questions and not all: they are what its figure tells beyond its questions' figures. */
import type { UnitAnswers } from '../chance/unit-answers';
import { NOBODY, type Answers, type Layer } from '../suppression/cell';

/**
 * Their own means in steps above the scale's lower end (own shares). `isSaid`: of a question whose shown figure tells everyone's answer
 * by itself, all alike or nobody "don't know". Who answered nothing but such questions hides nobody else, and is not counted.
 */
export function partlyAnswered(
  answers: UnitAnswers | null,
  questions: readonly number[],
  layer: Layer,
  isSaid: (question: number) => boolean,
): Answers {
  if (!answers || questions.length < 2) return NOBODY;
  let [count, sum, squares] = [0, 0, 0];
  for (const row of answers.rows) {
    const own = answeredOf(answers, row, questions, layer);
    if (own.length === 0 || own.length === questions.length || own.every(([question]) => isSaid(question))) continue;
    const value = own.reduce((total, [, one]) => total + one, 0) / own.length;
    count += 1;
    sum += value;
    squares += value * value;
  }
  return { count, moments: { sum, squares } };
}

/** The questions that the respondent rated (answered), each with its rating in steps ("don't know" as 1/0). */
export function answeredOf(
  { matrix: { codes, questionIds, scale } }: UnitAnswers,
  row: number,
  questions: readonly number[],
  layer: Layer,
): readonly (readonly [question: number, value: number])[] {
  const dontKnow = scale.max - scale.min + 2;
  return questions.flatMap((question): [number, number][] => {
    const code = codes[row * questionIds.length + question] ?? 0;
    if (code === 0 || code > dontKnow || (layer === 'ratings' && code === dontKnow)) return [];
    return [[question, layer === 'ratings' ? code - 1 : Number(code === dontKnow)]];
  });
}
