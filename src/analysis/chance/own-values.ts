/**
 * What each respondent of a unit contributes: per question his rating and his "don't know", per area his own mean and his own
 * share (STATISTICS.md rule 2). Read row by row, since all of them at once would not fit where there are a million.
 */
import type { UnitAnswers } from './unit-answers';

/** Respondents × columns. */
export interface OwnValues {
  readonly rows: number;
  readonly columns: number;
  /** Largest less smallest possible value. */
  readonly range: number;
  /** Puts a respondent's values into `into`, NaN where he has none. */
  readonly read: (row: number, into: Float64Array) => void;
}

/** Positions of questions; one group per column. */
export type Groups = readonly (readonly number[])[];

const rangeOf = ({ matrix: { scale } }: UnitAnswers): number => scale.max - scale.min;

/** Ratings in scale points, one column per question. */
export function ownRatings(unit: UnitAnswers): OwnValues {
  const { scale } = unit.matrix;
  const dontKnow = scale.max - scale.min + 2;
  const lowest = scale.min - 1;
  return perQuestion(unit, rangeOf(unit), (code) => (code === 0 || code === dontKnow ? NaN : lowest + code));
}

/** 1 for "don't know", 0 for a rating, one column per question. */
export function ownDontKnows(unit: UnitAnswers): OwnValues {
  const dontKnow = unit.matrix.scale.max - unit.matrix.scale.min + 2;
  return perQuestion(unit, 1, (code) => (code === 0 ? NaN : code === dontKnow ? 1 : 0));
}

/** Own means over the rated questions of each group, in scale points. */
export const ownMeans = (unit: UnitAnswers, groups: Groups): OwnValues => averaged(ownRatings(unit), groups);

/** Own shares of "don't know" among the answered questions of each group. */
export const ownShares = (unit: UnitAnswers, groups: Groups): OwnValues => averaged(ownDontKnows(unit), groups);

function perQuestion(
  { matrix: { scale, codes, questionIds }, rows }: UnitAnswers,
  range: number,
  valueOf: (code: number) => number,
): OwnValues {
  const width = questionIds.length;
  const values = Float64Array.from({ length: scale.max - scale.min + 3 }, (_, code) => valueOf(code));
  const read = (row: number, into: Float64Array): void => {
    const start = (rows[row] as number) * width;
    for (let column = 0; column < width; column += 1) into[column] = values[codes[start + column] as number] as number;
  };
  return { rows: rows.length, columns: width, range, read };
}

function averaged(single: OwnValues, groups: Groups): OwnValues {
  const buffer = new Float64Array(single.columns);
  const read = (row: number, into: Float64Array): void => {
    single.read(row, buffer);
    groups.forEach((group, column) => {
      let sum = 0;
      let count = 0;
      for (const question of group) {
        const value = buffer[question] as number;
        if (value === value) {
          sum += value;
          count += 1;
        }
      }
      into[column] = count === 0 ? NaN : sum / count;
    });
  };
  return { ...single, columns: groups.length, read };
}
