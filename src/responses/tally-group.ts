/** Coded answers of any group of rows become the counts that a unit has. */
import type { CodedAnswers } from './coded-answers';
import { addToSums, AREA_SUMS, codesPerQuestion, emptyUnit, type Tallies, type UnitTally } from './tallies';

/** `rows` are positions in `coded`. The same numbers as a pass over their cells would leave. */
export function tallyGroup(
  coded: CodedAnswers,
  rows: Int32Array,
  unit: Pick<UnitTally, 'id' | 'name' | 'active'>,
  shape: Pick<Tallies, 'scale' | 'questionIds' | 'areas'>,
): UnitTally {
  const tally = { ...emptyUnit(unit, shape), rows: rows.length };
  const width = shape.questionIds.length;
  const perQuestion = codesPerQuestion(shape.scale);
  const steps = perQuestion - 3;
  for (const row of rows) {
    const start = row * width;
    for (let question = 0; question < width; question += 1) {
      const code = coded.codes[start + question] as number;
      const counted = code > 0 ? code - 1 : coded.invalid.has(start + question) ? steps + 2 : steps + 1;
      (tally.counts[question * perQuestion + counted] as number) += 1;
    }
    let at = 0;
    for (const { questions } of shape.areas) {
      addOwn(
        tally.areaSums,
        at,
        questions.map((question) => coded.codes[start + question] as number),
        steps,
      );
      at += questions.length;
    }
  }
  return tally;
}

/** One respondent's codes in one area. */
function addOwn(sums: Float64Array, at: number, codes: readonly number[], steps: number): void {
  const rated = codes.filter((code) => code > 0 && code <= steps);
  const unknown = codes.filter((code) => code > steps).length;
  if (rated.length > 0)
    addToSums(
      sums,
      (at + rated.length - 1) * AREA_SUMS,
      rated.reduce((sum, code) => sum + code - 1, 0),
    );
  if (rated.length + unknown > 0) addToSums(sums, (at + rated.length + unknown - 1) * AREA_SUMS + 3, unknown);
}
