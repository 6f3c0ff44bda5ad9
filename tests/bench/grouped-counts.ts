/** Counts of (unit, question, raw cell), as an engine groups them, become the counts that our pass makes. */
import { createClassifier } from '../../src/responses/matrix/classify';
import type { Survey } from '../../src/responses/survey';
import type { Settings } from '../../src/settings/settings';

export interface Group {
  readonly unit: string;
  /** `c0`, `c1` …: the question's column. */
  readonly question: string;
  readonly cell: string | null;
  readonly count: number;
}

export function countsOfGroups(groups: readonly Group[], survey: Survey, settings: Settings): Uint32Array {
  const { classify, codes } = createClassifier(settings);
  const questions = survey.questions.length;
  const units = new Map(survey.municipalities.map(({ name }, index) => [name, index]));
  const counts = new Uint32Array(units.size * questions * codes);
  for (const { unit, question, cell, count } of groups) {
    const at = ((units.get(unit) ?? 0) * questions + Number(question.slice(1))) * codes + classify(cell);
    counts[at] = (counts[at] ?? 0) + count;
  }
  return counts;
}
