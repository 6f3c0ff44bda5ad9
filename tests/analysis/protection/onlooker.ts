/**
 * Somebody who has every output, knows the rule and the program. What is printed becomes equations and limits on how many people of each
 * department and role gave each pair of answers; then he asks what can be nothing but what it is.
 */
import type { Highs } from 'highs';
import type { Analysis, Interval, QuestionResult, UnitResult } from '../../../src/analysis/analysis';
import { TOTAL } from '../../../src/responses/survey';
import { squaresByMeanEnds, squaresByShareEnds, varianceByMeanEnds } from './area-ends';
import { areaLimits, around, doubled, isOfPeople, LARGE } from './area-limits';
import { SCALE, type Answer, type Person, type World } from './made-world';
import { groupOf, isIn, seatsOf, type Group } from './seats';
import { system, type Terms } from './whole-numbers';

export interface Knowing {
  readonly numbers: 'whole' | 'real';
  /** He also knows of which roles each department has nobody. */
  readonly seats: boolean;
}

type Pattern = readonly [Answer, Answer];
type Value = (answers: Pattern) => number;

export interface Onlooker {
  /** Whether the number of people could be another. */
  readonly numberCanDiffer: (group: Group) => boolean | 'undecided';
  /** Whether the mean of `value` over the people who have `has` could be another. */
  readonly meanCanDiffer: (group: Group, value: Value, has: Value) => boolean | 'undecided';
  readonly dispose: () => void;
}

const ANSWERS: readonly Answer[] = [
  ...Array.from({ length: SCALE.max - SCALE.min + 1 }, (_, step) => SCALE.min + step),
  'v',
  '.',
];
const PATTERNS: readonly Pattern[] = ANSWERS.flatMap((one) => ANSWERS.map((two): Pattern => [one, two]));

const isRated = (answer: Answer): answer is number => typeof answer === 'number';
const steps = (answer: Answer): number => (isRated(answer) ? answer - SCALE.min : 0);
const one: Value = () => 1;

export const rated =
  (question: 0 | 1): Value =>
  (answers) =>
    isRated(answers[question]) ? 1 : 0;
export const answered =
  (question: 0 | 1): Value =>
  (answers) =>
    answers[question] === '.' ? 0 : 1;
export const rating =
  (question: 0 | 1): Value =>
  (answers) =>
    steps(answers[question]);
export const dontKnow =
  (question: 0 | 1): Value =>
  (answers) =>
    answers[question] === 'v' ? 1 : 0;

const ownAnswers = (answers: Pattern): readonly Answer[] => answers.filter((answer) => answer !== '.');
/** Of an area: who has a mean (share), and twice it, so that it is a whole number. */
export const anyRated: Value = (answers) => (answers.some(isRated) ? 1 : 0);
export const anyAnswered: Value = (answers) => (ownAnswers(answers).length > 0 ? 1 : 0);
export const ownMean: Value = (answers) => {
  const ratings = answers.filter(isRated);
  return ratings.length === 0 ? 0 : (2 * ratings.reduce((sum, answer) => sum + steps(answer), 0)) / ratings.length;
};
export const ownShare: Value = (answers) => {
  const own = ownAnswers(answers);
  return own.length === 0 ? 0 : (2 * own.filter((answer) => answer === 'v').length) / own.length;
};
const RANGE = SCALE.max - SCALE.min;
/** How an area's mean and share are printed: half of a point of self-rating, of a per cent. */
const HALVES = [
  ['mean', 'mean', RANGE / 100, [ownMean, anyRated]],
  ['share', 'dontKnowShare', 0.01, [ownShare, anyAnswered]],
] as const;

export function valueOf(people: readonly Person[], { isIn }: Group, value: Value): number {
  return people.filter(isIn).reduce((sum, { answers }) => sum + value(answers), 0);
}

export function onlooker(highs: Highs, world: World, analyses: readonly Analysis[], knowing: Knowing): Onlooker {
  const { variable, row, canDiffer, mustAllow, dispose } = system(highs, knowing.numbers);
  const seats = world.flatMap((people, year) => seatsOf(people, year, analyses[year] as Analysis, knowing.seats));
  const variables = seats.map((seat) => ({ ...seat, patterns: PATTERNS.map(variable) }));
  /** Who is in a division that is not named sits nowhere, for all he knows. */
  const truth = (): ReadonlyMap<number, number> => {
    const values = new Map<number, number>();
    world.forEach((people, year) => {
      for (const { municipality, department, role, answers } of people) {
        const own = variables.filter((seat) => seat.year === year && seat.municipality === municipality);
        const found = own.find(
          (seat) =>
            isIn(
              seat.department,
              department,
              own.map((one) => one.department),
            ) &&
            isIn(
              seat.role,
              role,
              own.map((one) => one.role),
            ),
        );
        const at = found?.patterns[PATTERNS.findIndex(([a, b]) => a === answers[0] && b === answers[1])];
        if (at !== undefined) values.set(at, (values.get(at) ?? 0) + 1);
      }
    });
    return values;
  };
  const terms = ({ year, isIn }: Group, value: Value, factor = 1): Terms =>
    variables
      .filter((seat) => seat.year === year && isIn(seat))
      .flatMap(({ patterns }) =>
        PATTERNS.flatMap((answers, at) => {
          const own = value(answers) * factor;
          return own === 0 ? [] : [[patterns[at] as number, own] as const];
        }),
      );
  const equal = (group: Group, value: Value, to: number): void => row(terms(group, value), to, to);
  const sitting = truth();

  /** low · n ≤ sum ≤ high · n, for a mean between them. */
  const between = (group: Group, value: Value, has: Value, [low, high]: Interval): void => {
    row([...terms(group, value), ...terms(group, has, -low)], 0, Infinity);
    row([...terms(group, value), ...terms(group, has, -high)], -Infinity, 0);
  };
  const readQuestion = (group: Group, figures: QuestionResult, question: 0 | 1): void => {
    const { answering, rated: count, dontKnow: unknown, mean, sd } = figures;
    if (answering !== null) equal(group, answered(question), answering);
    if (count !== null) equal(group, rated(question), count);
    if (unknown !== null) equal(group, dontKnow(question), unknown);
    if (mean === null || count === null) return;
    const sum = (mean - SCALE.min) * count;
    equal(group, rating(question), Math.round(sum));
    if (sd === null) return;
    const squares = (count - 1) * sd * sd + (sum * sum) / count;
    equal(group, (answers) => steps(answers[question]) ** 2, Math.round(squares));
  };
  /** The ends tell the spread of people's own values, of as many as there truly are: more than he knows. */
  const squares = (group: Group, value: Value, limits: Interval | null): void => {
    if (limits)
      row(
        terms(group, (answers) => value(answers) ** 2),
        4 * limits[0],
        4 * limits[1],
      );
  };
  const readMeanEnds = (group: Group, mean: Interval, printed: Interval | null): void => {
    const count = valueOf(world[group.year] ?? [], group, anyRated);
    const inSteps = printed?.map((end) => end - SCALE.min) as Interval | undefined;
    if (inSteps && count > 1)
      squares(group, ownMean, squaresByMeanEnds(mean, inSteps, count, { half: RANGE / 200, ends: [0, RANGE] }));
  };
  /**
   * Of a mean that is made of the questions' the ends tell the spread of own values, but not about which sum S of them: S²/n is no less
   * than any line that touches it, and no more than RANGE · S. In small units the ends are made of the questions' too.
   */
  const readSpread = (group: Group, mean: Interval, printed: Interval | null, respondents: number): void => {
    const people = world[group.year] ?? [];
    const count = valueOf(people, group, anyRated);
    if (!printed || respondents < LARGE || count < 2) return;
    const inSteps = printed.map((end) => end - SCALE.min) as unknown as Interval;
    const variance = varianceByMeanEnds(mean, inSteps, count, { half: RANGE / 200, ends: [0, RANGE] });
    const touching = valueOf(people, group, ownMean) / 2;
    const squared: Value = (answers) => ownMean(answers) ** 2;
    row(
      [...terms(group, squared, 1 / 4), ...terms(group, ownMean, -touching / count)],
      (count - 1) * variance[0] - touching ** 2 / count,
      Infinity,
    );
    if (Number.isFinite(variance[1]))
      row(
        [...terms(group, squared, 1 / 4), ...terms(group, ownMean, -RANGE / 2)],
        -Infinity,
        (count - 1) * variance[1],
      );
  };
  const readShareEnds = (group: Group, share: Interval, printed: Interval | null): void => {
    const people = world[group.year] ?? [];
    const count = valueOf(people, group, anyAnswered);
    const answers = valueOf(people, group, (one) => answered(0)(one) + answered(1)(one));
    if (printed && count > 1) squares(group, ownShare, squaresByShareEnds(share, printed, { count, answers }, 0.005));
  };
  const readArea = (group: Group, unit: UnitResult): void => {
    const [figures] = unit.areas;
    const limits = figures && areaLimits(figures);
    // Where the share is not of people's own, the mean's ends are not either.
    const ends = limits?.share && isOfPeople(unit, 'dontKnowShare') ? (figures?.meanInterval ?? null) : null;
    if (limits?.mean && isOfPeople(unit, 'mean')) {
      between(group, ownMean, anyRated, doubled(limits.mean));
      readMeanEnds(group, limits.mean, ends);
    } else if (limits?.mean) readSpread(group, limits.mean, ends, unit.respondents ?? 0);
    if (limits?.share && isOfPeople(unit, 'dontKnowShare')) {
      between(group, ownShare, anyAnswered, doubled(limits.share));
      readShareEnds(group, limits.share, figures?.shareInterval ?? null);
    }
  };
  const readUnit = (unit: UnitResult, year: number): void => {
    const group = groupOf(unit, year);
    if (unit.shown === 'none') equal(group, one, 0);
    if (unit.shown === 'hidden') row(terms(group, one), 1, Infinity);
    if (unit.shown !== 'shown') return;
    if (unit.respondents !== null) equal(group, one, unit.respondents);
    unit.questions.forEach((figures, at) => readQuestion(group, figures, at as 0 | 1));
    readArea(group, unit);
  };
  const readJointArea = ({ units: [joint, ...others] }: Analysis, year: number): void => {
    const limits = joint?.areas[0] && areaLimits(joint.areas[0]);
    for (const [half, figure, , [value, has]] of HALVES) {
      const shown = others.filter(
        ({ level, areas }) => level === 'municipality' && (areas[0]?.[figure] ?? null) !== null,
      );
      const limit = limits?.[half];
      if (!limit || !shown.every((unit) => isOfPeople(unit, figure))) continue;
      const all = {
        year,
        isIn: ({ municipality }: Pick<Person, 'municipality'>) => shown.some(({ id }) => id === municipality),
      };
      between(all, value, has, doubled(limit));
    }
  };
  /** A difference of two means, each of as many as it is truly of: more than he knows. */
  const difference = (
    own: Group,
    others: readonly Group[],
    [value, has]: readonly [Value, Value],
    limits: Interval,
  ): void => {
    const weighed = (group: Group, weight: number): Terms =>
      terms(group, value, weight / (2 * Math.max(1, valueOf(world[group.year] ?? [], group, has))));
    row([...weighed(own, 1), ...others.flatMap((group) => weighed(group, -1 / others.length))], ...limits);
  };
  const readDifferences = (unit: UnitResult, year: number): void => {
    const [area] = unit.areas;
    const units = analyses[year]?.units ?? [];
    for (const [half, figure, point, values] of HALVES) {
      const rest = units.filter(
        (other) =>
          other.level === 'municipality' && other.id !== unit.id && (other.areas[0]?.[figure] ?? null) !== null,
      );
      const [beside, since] = [area?.others?.[half]?.difference ?? null, area?.change?.[half]?.difference ?? null];
      const own = groupOf(unit, year);
      const before = analyses[year + 1]?.units.find(({ id }) => id === unit.id);
      const certain = (others: readonly UnitResult[]): boolean =>
        [unit, ...others].every((one) => isOfPeople(one, figure));
      if (beside !== null && certain(rest))
        difference(
          own,
          rest.map((other) => groupOf(other, year)),
          values,
          around(beside, point / 2),
        );
      if (since !== null && before && certain([before]))
        difference(own, [groupOf(unit, year + 1)], values, around(since, point / 2));
    }
  };
  analyses.forEach((analysis, year) => {
    for (const unit of analysis.units) if (unit.id !== TOTAL) readDifferences(unit, year);
    for (const unit of analysis.units) if (unit.id !== TOTAL) readUnit(unit, year);
    readJointArea(analysis, year);
  });
  mustAllow(sitting);
  return {
    numberCanDiffer: (group) => {
      const truth = valueOf(world[group.year] ?? [], group, one);
      const [seat] = variables.filter(({ year, ...who }) => year === group.year && group.isIn(who));
      if (!seat) return true;
      return canDiffer(
        terms(group, one).map(([at, factor]) => [at, factor] as const),
        truth,
      );
    },
    meanCanDiffer: (group, value, has) => {
      const people = world[group.year] ?? [];
      const [sum, count] = [valueOf(people, group, value), valueOf(people, group, has)];
      return canDiffer([...terms(group, value, count), ...terms(group, has, -sum)], 0);
    },
    dispose,
  };
}
