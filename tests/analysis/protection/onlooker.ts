/**
 * An outsider who has every output: all that is shown as a linear system over what is not, which is how many people of each group gave
 * each answer, and the sums of own means and shares. He knows what the markers mean, that nobody is counted less than 0 times, and how
 * units add up. Figures are taken at full precision, as analysis.csv has them, so rounding hides nothing from him.
 */
import type { Highs } from 'highs';
import type { Figures, UnitResult } from '../../../src/analysis/analysis';
import { linearSystem, MANY, type Interval, type Terms } from '../suppression/linear-system';
import { STEPS, unitOf, type Group } from '../suppression/made-tree';
import { AREA_QUESTIONS, partsOf, type UnitFigures } from './figures-of';

/** Of one group and question: how many gave each rating from the scale's lower end up, said vet ej, left it blank, wrote what is no answer. */
interface QuestionVariables {
  readonly ratings: readonly number[];
  readonly dontKnow: number;
  readonly blank: number;
  readonly invalid: number;
}

/** Of one group and area: people with an own share and with an own mean, and the sums of those. */
interface AreaVariables {
  readonly answering: number;
  readonly rated: number;
  readonly means: number;
  readonly squares: number;
  readonly shares: number;
}

interface GroupVariables {
  readonly respondents: number;
  readonly questions: readonly QuestionVariables[];
  readonly areas: readonly AreaVariables[];
}

export interface Onlooker {
  readonly respondents: (group: string) => Interval;
  readonly dontKnow: (group: string, question: number) => Interval;
  readonly rated: (group: string, question: number) => Interval;
  /** Whether it can be nothing but what is given; of questions first, then areas. */
  readonly meanIs: (group: string, at: number, steps: number) => boolean;
  readonly shareIs: (group: string, at: number, share: number) => boolean;
  readonly dispose: () => void;
}

export interface Looking {
  readonly shown: ReadonlyMap<string, UnitFigures>;
  /** The scale's lower end. */
  readonly lowest: number;
  readonly minimumGroup: number;
  /** False: he looks at numbers of people and shares of questions only, not at means and areas. */
  readonly atMeans: boolean;
}

export function onlooker(highs: Highs, tree: Group, { shown, lowest, minimumGroup, atMeans }: Looking): Onlooker {
  const { variable, row, extremes, isZero, dispose } = linearSystem(highs);
  const free = (): number => variable(0, MANY);
  const equal = (terms: Terms, value: number): void => row(terms, value, value);
  const groups = new Map<string, GroupVariables>();

  const add = (group: Group): GroupVariables => {
    const known = shown.get(group.id) ?? null;
    const truth = unitOf(group);
    const respondents = variable(...respondentsOf(known?.unit ?? null, group, minimumGroup));
    const questions = truth.questions.map((_, at) => {
      const own: QuestionVariables = {
        ratings: Array.from({ length: STEPS + 1 }, free),
        dontKnow: free(),
        blank: free(),
        invalid: free(),
      };
      equal([...ones(everyAnswer(own)), [respondents, -1]], 0);
      const figures = known?.questions[at];
      if (figures && known.unit.shown === 'shown') {
        readQuestion(own, figures);
        // `few` has fewer than k ratings. Of `protects` nothing follows: nobody at all may have rated, since that is hidden too.
        if (figures.ratingsShown === 'few' || figures.sharesShown === 'few')
          row(ones(own.ratings), 0, minimumGroup - 1);
      }
      return own;
    });
    const areas = (atMeans ? AREA_QUESTIONS : []).map((within, at) => {
      const own: AreaVariables = { answering: free(), rated: free(), means: free(), squares: free(), shares: free() };
      const cell = truth.areas[at];
      const asked = within.map((question) => questions[question] as QuestionVariables);
      boundArea(own, asked, { respondents });
      // Where everyone answered all of an area's questions, or just one, its sums are made of theirs. He may happen to know that.
      const counts = within.map((question) => truth.questions[question]);
      for (const each of [within.length, 1]) {
        if (counts.reduce((sum, one) => sum + (one?.rated ?? 0), 0) === each * (cell?.rated ?? 0))
          equal([[own.means, each], ...asked.flatMap(sumOfRatings(-1))], 0);
        if (counts.reduce((sum, one) => sum + (one?.answering ?? 0), 0) === each * (cell?.answering ?? 0))
          equal([[own.shares, each], ...asked.map(({ dontKnow }) => [dontKnow, -1] as const)], 0);
      }
      const figures = known?.areas[at];
      if (figures && known.unit.shown === 'shown') readArea(own, asked, figures);
      return own;
    });
    const own: GroupVariables = { respondents, questions, areas };
    groups.set(group.id, own);
    for (const parts of partsOf(group, shown)) {
      const below = parts.map(add);
      variablesOf(own).forEach((sum, place) =>
        equal([[sum, -1], ...below.map((part) => [variablesOf(part)[place] ?? 0, 1] as const)], 0),
      );
    }
    return own;
  };

  const readQuestion = ({ ratings, dontKnow, blank, invalid }: QuestionVariables, figures: Figures): void => {
    const { mean, sd, dontKnowShare } = figures;
    given(figures.answering, ones([...ratings, dontKnow]));
    given(figures.rated, ones(ratings));
    given(figures.dontKnow, ones([dontKnow]));
    given(figures.blank, ones([blank]));
    given(figures.invalid, ones([invalid]));
    if (mean !== null && atMeans)
      equal(
        ratings.map((one, step) => [one, lowest + step - mean]),
        0,
      );
    if (mean !== null && sd !== null && atMeans)
      equal(
        ratings.map((one, step) => [one, (lowest + step - mean) ** 2 - sd * sd]),
        -sd * sd,
      );
    if (dontKnowShare !== null)
      equal([...ratings.map((one) => [one, -dontKnowShare] as const), [dontKnow, 1 - dontKnowShare]], 0);
  };
  const readArea = (own: AreaVariables, asked: readonly QuestionVariables[], figures: Figures): void => {
    const { mean, sd, dontKnowShare } = figures;
    given(figures.answering, ones([own.answering]));
    given(figures.rated, ones([own.rated]));
    given(figures.dontKnow, ones(asked.map(({ dontKnow }) => dontKnow)));
    given(figures.blank, ones(asked.map(({ blank }) => blank)));
    given(figures.invalid, ones(asked.map(({ invalid }) => invalid)));
    const steps = mean === null ? null : mean - lowest;
    if (steps !== null)
      equal(
        [
          [own.means, 1],
          [own.rated, -steps],
        ],
        0,
      );
    if (steps !== null && sd !== null)
      equal(
        [
          [own.squares, 1],
          [own.means, -2 * steps],
          [own.rated, steps * steps - sd * sd],
        ],
        -sd * sd,
      );
    if (dontKnowShare !== null)
      equal(
        [
          [own.shares, 1],
          [own.answering, -dontKnowShare],
        ],
        0,
      );
  };
  const given = (value: number | null, terms: Terms): void => {
    if (value !== null) equal(terms, value);
  };
  const boundArea = (
    own: AreaVariables,
    asked: readonly QuestionVariables[],
    { respondents }: { readonly respondents: number },
  ): void => {
    const { answering, rated, means, squares, shares } = own;
    row(
      [
        [answering, 1],
        [rated, -1],
      ],
      0,
      MANY,
    );
    row(
      [
        [respondents, 1],
        [answering, -1],
      ],
      0,
      MANY,
    );
    row(
      [
        [rated, STEPS],
        [means, -1],
      ],
      0,
      MANY * STEPS,
    );
    row(
      [
        [means, STEPS],
        [squares, -1],
      ],
      0,
      MANY * STEPS * STEPS,
    );
    row(
      [
        [answering, 1],
        [shares, -1],
      ],
      0,
      MANY,
    );
    // Who answered nothing but vet ej has the share 1.
    row(
      [
        [shares, 1],
        [answering, -1],
        [rated, 1],
      ],
      0,
      MANY,
    );
    for (const { ratings, dontKnow } of asked) {
      row([[rated, 1], ...ratings.map((one) => [one, -1] as const)], 0, MANY);
      row([[answering, 1], ...[...ratings, dontKnow].map((one) => [one, -1] as const)], 0, MANY);
    }
    row([[rated, -1], ...ones(asked.flatMap(({ ratings }) => ratings))], 0, MANY);
    row([[means, -1], ...asked.flatMap(sumOfRatings(1))], 0, MANY * STEPS);
    row([[means, asked.length], ...asked.flatMap(sumOfRatings(-1))], 0, MANY * STEPS);
    row([[shares, -1], ...ones(asked.map(({ dontKnow }) => dontKnow))], 0, MANY);
    row([[shares, asked.length], ...asked.map(({ dontKnow }) => [dontKnow, -1] as const)], 0, MANY);
  };
  add(tree);

  const question = (group: string, at: number): QuestionVariables =>
    groups.get(group)?.questions[at] as QuestionVariables;
  const area = (group: string, at: number): AreaVariables => groups.get(group)?.areas[at - QUESTIONS] as AreaVariables;
  return {
    respondents: (group) => extremes([[groups.get(group)?.respondents ?? 0, 1]]),
    dontKnow: (group, at) => extremes([[question(group, at).dontKnow, 1]]),
    rated: (group, at) => extremes(ones(question(group, at).ratings)),
    meanIs: (group, at, steps) =>
      isZero(
        at < QUESTIONS
          ? question(group, at).ratings.map((one, step) => [one, step - steps])
          : [
              [area(group, at).means, 1],
              [area(group, at).rated, -steps],
            ],
      ),
    shareIs: (group, at, share) =>
      isZero(
        at < QUESTIONS
          ? [
              ...question(group, at).ratings.map((one) => [one, -share] as const),
              [question(group, at).dontKnow, 1 - share],
            ]
          : [
              [area(group, at).shares, 1],
              [area(group, at).answering, -share],
            ],
      ),
    dispose,
  };
}

const QUESTIONS = 3;
const ones = (variables: readonly number[]): Terms => variables.map((one) => [one, 1] as const);
const sumOfRatings =
  (factor: number) =>
  ({ ratings }: QuestionVariables): Terms =>
    ratings.map((one, step) => [one, factor * step] as const);
const everyAnswer = ({ ratings, dontKnow, blank, invalid }: QuestionVariables): readonly number[] => [
  ...ratings,
  dontKnow,
  blank,
  invalid,
];
const variablesOf = ({ respondents, questions, areas }: GroupVariables): readonly number[] => [
  respondents,
  ...questions.flatMap(everyAnswer),
  ...areas.flatMap(({ answering, rated, means, squares, shares }) => [answering, rated, means, squares, shares]),
];

/** A municipality that is not active and has no rows is told of in Kontroll. */
function respondentsOf(unit: UnitResult | null, { people }: Group, minimumGroup: number): Interval {
  if (unit === null) return people.length === 0 ? [0, 0] : [0, MANY];
  if (unit.respondents !== null) return [unit.respondents, unit.respondents];
  return unit.shown === 'few' ? [1, minimumGroup - 1] : [minimumGroup, MANY];
}
