/** Respondents who answered some of an area's questions and not all: they are what its figure tells beyond its questions' figures. */
import type { UnitAnswers } from '../chance/unit-answers';
import { NOBODY, type Answers, type Layer } from '../suppression/cell';

/** A rating in steps above the scale's lower end, "don't know" as 1/0; NaN where the question was not rated (answered). */
export type ReadAnswer = (row: number, question: number) => number;

/** Nothing is made anew for an answer: there are a million of them in a large survey, and each is read for every area that it is in. */
export function answerReader({ matrix: { codes, questionIds, scale } }: UnitAnswers, layer: Layer): ReadAnswer {
  const width = questionIds.length;
  const dontKnow = scale.max - scale.min + 2;
  return (row, question) => {
    const code = codes[row * width + question] as number;
    if (code === 0 || code > dontKnow) return NaN;
    if (layer === 'shares') return code === dontKnow ? 1 : 0;
    return code === dontKnow ? NaN : code - 1;
  };
}

/**
 * Their own means in steps (own shares). `isSaid`: of a question whose shown figure tells everyone's answer by itself, all alike or nobody
 * "don't know". Who answered nothing but such questions hides nobody else, and is not counted.
 */
export function partlyAnswered(
  answers: UnitAnswers | null,
  questions: readonly number[],
  layer: Layer,
  isSaid: (question: number) => boolean,
): Answers {
  if (!answers || questions.length < 2) return NOBODY;
  const read = answerReader(answers, layer);
  const said = questions.map(isSaid);
  let [people, sum, squares] = [0, 0, 0];
  for (const row of answers.rows) {
    let [count, total, isOpen] = [0, 0, false];
    for (let at = 0; at < questions.length; at += 1) {
      const value = read(row, questions[at] as number);
      if (Number.isNaN(value)) continue;
      count += 1;
      total += value;
      isOpen ||= said[at] !== true;
    }
    if (count === 0 || count === questions.length || !isOpen) continue;
    people += 1;
    sum += total / count;
    squares += (total / count) ** 2;
  }
  return { count: people, moments: { sum, squares } };
}
