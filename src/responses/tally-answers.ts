/** The answers' grid becomes tallies per unit, and findings about everything in it that a person should look at. */
import type { Settings } from '../settings/settings';
import { answerColumns } from './answer-columns';
import { answerFindings } from './answer-findings';
import { createClassifier } from './classify';
import type { Finding } from '../messages/finding';
import type { Grid } from '../grid/grid';
import { departmentFindings } from './department-findings';
import { createInvalidNotes } from './invalid-notes';
import { personalColumns } from './personal-columns';
import { repeatedRespondents } from './repeated-respondents';
import type { Survey } from './survey';
import { areasOf } from './areas-of';
import type { Tallies } from './tallies';
import { tallyRows } from './tally-rows';
import { createUnitRegister } from './unit-register';

/**
 * `tab` is the title that findings name. Single cells and rows never stop it; it throws, as `answerColumns` does, where the
 * whole cannot be read.
 */
export function tallyAnswers(
  grid: Grid,
  survey: Survey,
  settings: Settings,
  tab: string,
): { tallies: Tallies; findings: Finding[] } {
  const { columns, findings: aboutColumns } = answerColumns(grid, survey, settings, tab);
  const shape = {
    scale: settings.scale,
    questionIds: survey.questions.map((question) => question.id),
    areas: areasOf(survey.questions),
  };
  const register = createUnitRegister(columns.unit, survey, settings, shape);
  const invalid = createInvalidNotes(tab, settings.scale);
  const from = columns.headerRow + 1 + settings.skipRowsAfterHeader;
  tallyRows({
    grid,
    from,
    questionColumns: columns.questions,
    reversed: survey.questions.map((question) => question.reversed),
    areas: shape.areas,
    classifier: createClassifier(settings),
    unitOfRow: register.unitOfRow,
    onInvalid: invalid.note,
  });
  const tallies: Tallies = { ...shape, ...register.counted() };
  const findings = [
    ...aboutColumns,
    ...personalColumns(grid, columns, settings, tab),
    ...answerFindings(tallies, register, survey, { tab, columns }),
    ...departmentFindings(grid, columns, survey, settings, tab),
    ...repeatedRespondents(grid, columns.respondent, from, tab),
    ...invalid.findings(),
  ];
  return { tallies, findings };
}
