/** The three made-up units of STATISTICS.md rule 6, 4 questions on a scale of 1–6. */
import { answersOfUnits, type UnitAnswers } from '../../../src/analysis/chance/unit-answers';
import type { Settings } from '../../../src/settings/settings';
import type { Cell } from '../../../src/grid/grid';
import { gridOf, madeSurvey, matrixOf, rowsOf } from '../made-survey';

export const workedAnswers = {
  U0: 'v65v 4634 22v. 2643 46v1 211v v523 3453 654. v2v4 v11v 31vv 246v v22v 5261 34v. 3214 52v2 334v v154 4624 111. v4v1 v34v',
  U1: '154v 3v22 1v.1 1531 351v 1v6v 141v 2341 v433 .142 .66v vv.3 1354 211v 4v53 2v.2 2162 414v 2v3v 264v',
  U2: '6v34 2.1v v.13 vvvv v46v 665. 63vv 12vv .321 463v 55v2 .641 6242 1v61 3.4v v.44 vvvv v63v 122. 15vv 24vv .552 526v 61v3 .212 1413 2v32 4.1v v.11 vvvv',
};

export const workedRows: readonly (readonly Cell[])[] = Object.entries(workedAnswers).flatMap(([unit, answers]) =>
  rowsOf(unit, answers),
);

/** One per unit, in the order in which their names first occur. */
export function unitsOf(rows: readonly (readonly Cell[])[], settings: Partial<Settings> = {}): UnitAnswers[] {
  const survey = madeSurvey((rows[0]?.length ?? 1) - 1);
  return answersOfUnits(matrixOf(gridOf(survey, rows), survey, settings));
}
