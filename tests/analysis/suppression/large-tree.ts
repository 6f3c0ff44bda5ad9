/** A made-up survey of a whole country's size, as counts only. */
import type { SuppressionCell, SuppressionUnit } from '../../../src/analysis/suppression/suppression-unit';
import type { Draw } from './random-tree';

interface Size {
  readonly municipalities: number;
  /** Förvaltningar in each; 0 = not divided. */
  readonly departments: number;
  readonly questions: number;
}

const IN_AREA = 3;
const moments = (values: readonly number[]): SuppressionCell['ratings'] => ({
  sum: values.reduce((sum, value) => sum + value, 0),
  squares: values.reduce((sum, value) => sum + value * value, 0),
});

export function largeTree(
  draw: Draw,
  size: Size,
): { readonly total: SuppressionUnit; readonly areas: readonly (readonly number[])[] } {
  const areas = Array.from({ length: size.questions / IN_AREA }, (_, at) => [0, 1, 2].map((one) => at * IN_AREA + one));
  /** Percent of vet ej per question. */
  const habits = Array.from({ length: size.questions }, () => draw.whole(3, 35));
  const unit = (id: string, count: number): SuppressionUnit => {
    const rows = Array.from({ length: count }, () =>
      habits.map((habit) => (draw.chance(3) ? null : draw.chance(habit) ? 'v' : draw.whole(0, 5))),
    );
    const rated = (answers: readonly (number | 'v' | null)[]): readonly number[] =>
      answers.filter((one): one is number => typeof one === 'number');
    const questions = habits.map((_, at): SuppressionCell => {
      const column = rows.map((row) => row[at] ?? null);
      const dontKnow = column.filter((one) => one === 'v').length;
      return {
        answering: rated(column).length + dontKnow,
        rated: rated(column).length,
        ratings: moments(rated(column)),
        shares: { sum: dontKnow, squares: dontKnow },
      };
    });
    const ofAreas = areas.map((parts): SuppressionCell => {
      const own = rows
        .map((row) => parts.map((at) => row[at] ?? null).filter((one) => one !== null))
        .filter(({ length }) => length > 0);
      const means = own
        .map(rated)
        .filter(({ length }) => length > 0)
        .map((ratings) => moments(ratings).sum / ratings.length);
      return {
        answering: own.length,
        rated: means.length,
        ratings: moments(means),
        shares: moments(own.map((answers) => 1 - rated(answers).length / answers.length)),
      };
    });
    return { id, respondents: count, questions, areas: ofAreas, partitions: [] };
  };
  const municipalities = Array.from({ length: size.municipalities }, (_, index) => {
    const id = `K${index}`;
    if (size.departments === 0) return unit(id, draw.whole(3, 110));
    return sumOf(
      id,
      Array.from({ length: size.departments }, (_x, at) => unit(`${id} / F${at}`, draw.whole(2, 18))),
    );
  });
  return { total: sumOf('*', municipalities), areas };
}

function sumOf(id: string, parts: readonly SuppressionUnit[]): SuppressionUnit {
  const add = (pick: (unit: SuppressionUnit) => readonly SuppressionCell[]): readonly SuppressionCell[] =>
    (parts[0] ? pick(parts[0]) : []).map((_, at) => parts.flatMap((part) => pick(part)[at] ?? []).reduce(addCells));
  return {
    id,
    respondents: parts.reduce((sum, { respondents }) => sum + respondents, 0),
    questions: add(({ questions }) => questions),
    areas: add(({ areas }) => areas),
    partitions: [parts],
  };
}

const addCells = (a: SuppressionCell, b: SuppressionCell): SuppressionCell => ({
  answering: a.answering + b.answering,
  rated: a.rated + b.rated,
  ratings: { sum: a.ratings.sum + b.ratings.sum, squares: a.ratings.squares + b.ratings.squares },
  shares: { sum: a.shares.sum + b.shares.sum, squares: a.shares.squares + b.shares.squares },
});
