/** Made-up respondents in made-up trees of units, for the tests of the small-group protection. */
import type { Moments, SuppressionCell, SuppressionUnit } from '../../../src/analysis/suppression/suppression-unit';

/** Steps above the scale's lower end (0–5), vet ej, not answered. */
export type Answer = number | 'v' | '.';
export type Person = readonly Answer[];

export interface Group {
  readonly id: string;
  readonly people: readonly Person[];
  readonly partitions: readonly (readonly Group[])[];
  readonly listed?: boolean;
  readonly published?: boolean;
}

export const STEPS = 5;
/** Questions 1 and 2 are one area, question 3 one of its own. */
export const AREAS: readonly (readonly number[])[] = [[0, 1], [2]];

const moments = (values: readonly number[]): Moments => ({
  sum: values.reduce((sum, value) => sum + value, 0),
  squares: values.reduce((sum, value) => sum + value * value, 0),
});

const isRating = (answer: Answer): answer is number => typeof answer === 'number';

function questionCell(answers: readonly Answer[]): SuppressionCell {
  const ratings = answers.filter(isRating);
  const dontKnow = answers.filter((answer) => answer === 'v').length;
  return {
    answering: ratings.length + dontKnow,
    rated: ratings.length,
    ratings: moments(ratings),
    shares: { sum: dontKnow, squares: dontKnow },
  };
}

function areaCell(people: readonly Person[], questions: readonly number[]): SuppressionCell {
  const own = people
    .map((person) => questions.map((at) => person[at] ?? '.').filter((answer) => answer !== '.'))
    .filter(({ length }) => length > 0);
  const means = own
    .map((answers) => answers.filter(isRating))
    .filter(({ length }) => length > 0)
    .map((rated) => moments(rated).sum / rated.length);
  const shares = own.map((answers) => answers.filter((answer) => answer === 'v').length / answers.length);
  return { answering: own.length, rated: means.length, ratings: moments(means), shares: moments(shares) };
}

export const unitOf = ({ id, people, partitions, listed = true, published = false }: Group): SuppressionUnit => ({
  id,
  respondents: people.length,
  questions: (people[0] ?? [0, 0, 0]).map((_, at) => questionCell(people.map((person) => person[at] ?? '.'))),
  areas: AREAS.map((questions) => areaCell(people, questions)),
  partitions: partitions.map((parts) => parts.map(unitOf)),
  listed,
  published,
});

/** Everybody rates everything, each in another way: only the numbers of people matter. */
const plain = (count: number, from: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) =>
    [0, 1, 2].map((at) => ((index + from + at) % 4 === 0 ? 'v' : (index * 2 + from + at) % (STEPS + 1))),
  );

type Sizes = number | { readonly [id: string]: Sizes };

/** `{ A: 3, B: { a: 4, b: 9 } }`: a group of the sizes, parts within parts. */
export function sized(id: string, sizes: Sizes, from = 0): Group {
  if (typeof sizes === 'number') return { id, people: plain(sizes, from), partitions: [] };
  const parts = Object.entries(sizes).map(([name, below], index) => sized(name, below, from + index * 3));
  return { id, people: parts.flatMap(({ people }) => people), partitions: [parts] };
}

export const groupsOf = (group: Group): readonly Group[] => [group, ...group.partitions.flat().flatMap(groupsOf)];
