/**
 * The rule that rule 21 took the place of, small: groups under k are hidden, and the next smallest of their like with them
 * until the hidden ones together are k; where there are none left, what they are parts of is hidden too. Per question the same, of those
 * who rated.
 */
import type { Asked } from './divided-answers';

export interface ShownBefore {
  readonly municipalities: number;
  readonly questions: number;
  readonly departments: number;
  readonly departmentQuestions: number;
  readonly jointQuestions: number;
}

/** Positions that are shown, of groups of so many people; `impossible` where the hidden ones cannot be made k. */
export function shownOf(
  counts: readonly number[],
  k: number,
): { readonly shown: ReadonlySet<number>; readonly impossible: boolean } {
  const bySize = counts.map((count, at) => ({ count, at })).filter(({ count }) => count > 0);
  bySize.sort((a, b) => a.count - b.count || a.at - b.at);
  const small = bySize.filter(({ count }) => count < k);
  let hidden = small.length;
  const sum = (): number => bySize.slice(0, hidden).reduce((total, { count }) => total + count, 0);
  while (hidden > 0 && hidden < bySize.length && sum() < k) hidden += 1;
  return { shown: new Set(bySize.slice(hidden).map(({ at }) => at)), impossible: hidden > 0 && sum() < k };
}

const hasRated = (answers: string, question: number): boolean => /[0-9]/.test(answers[question] ?? '');

/** Of one question (of respondents, where null): which municipalities and which of their departments are shown. */
function shownFor(tree: readonly (readonly (readonly string[])[])[], question: number | null, k: number) {
  const count = (people: readonly string[]): number =>
    question === null ? people.length : people.filter((answers) => hasRated(answers, question)).length;
  const sizes = tree.map((departments) => departments.map(count));
  const parts = sizes.map((departments) => shownOf(departments, k));
  const wholes = sizes.map((departments) => departments.reduce((sum, one) => sum + one, 0));
  // A municipality whose parts cannot be protected is as one under k.
  const { shown, impossible } = shownOf(
    wholes.map((size, at) => (parts[at]?.impossible === true ? Math.min(size, k - 1) : size)),
    k,
  );
  return { shown, impossible, parts };
}

export function shownByRuleBefore(people: readonly Asked[], questions: number, k = 5): ShownBefore {
  const names = [...new Set(people.map(({ municipality }) => municipality))];
  const tree = names.map((name) => {
    const own = people.filter(({ municipality }) => municipality === name);
    return [...new Set(own.map(({ department }) => department))].map((part) =>
      own.filter(({ department }) => department === part).map(({ answers }) => answers),
    );
  });
  const units = shownFor(tree, null, k);
  const partsOf = (of: typeof units, at: number): number => (of.shown.has(at) ? (of.parts[at]?.shown.size ?? 0) : 0);
  const sums = { questions: 0, departmentQuestions: 0, jointQuestions: 0 };
  for (let question = 0; question < questions; question += 1) {
    const own = shownFor(tree, question, k);
    sums.jointQuestions += own.impossible ? 0 : 1;
    names.forEach((_, at) => {
      if (!units.shown.has(at) || !own.shown.has(at)) return;
      sums.questions += 1;
      sums.departmentQuestions += [...(own.parts[at]?.shown ?? [])].filter((part) =>
        units.parts[at]?.shown.has(part),
      ).length;
    });
  }
  return {
    municipalities: units.shown.size,
    departments: names.reduce((sum, _, at) => sum + partsOf(units, at), 0),
    ...sums,
  };
}
