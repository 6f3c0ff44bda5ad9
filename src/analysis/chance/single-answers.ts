/** How many single answers, "don't know" included, a unit has in each area: the upper bound of an effective count. */
import type { Groups } from './own-values';
import type { UnitAnswers } from './unit-answers';

export function singleAnswers({ matrix: { codes, questionIds }, rows }: UnitAnswers, groups: Groups): number[] {
  const perQuestion = new Float64Array(questionIds.length);
  for (const row of rows) {
    for (let question = 0; question < questionIds.length; question += 1) {
      if ((codes[row * questionIds.length + question] as number) > 0) (perQuestion[question] as number) += 1;
    }
  }
  return groups.map((group) => group.reduce((sum, question) => sum + (perQuestion[question] ?? 0), 0));
}
