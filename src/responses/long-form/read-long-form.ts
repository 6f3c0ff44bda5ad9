/** A table with one row per answer becomes the same answers as one with a row per respondent gives. */
import type { Grid } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { Settings } from '../../settings/settings';
import { codedAnswers } from '../coded-answers';
import { personalColumns } from '../personal-data/personal-columns';
import { questionNames } from '../columns/question-names';
import type { Survey } from '../survey';
import type { SurveyAnswers } from '../survey-answers';
import { tallyAnswers } from '../tally-answers';
import { gatherRespondents } from './gather-respondents';
import { longColumns } from './long-columns';
import { pivot } from './pivot';

/** Findings name cells of the table as it is. Throws as `longColumns` does where the whole cannot be read. */
export function readLongForm(
  grid: Grid,
  survey: Survey,
  settings: Settings,
  tab: string,
): { answers: SurveyAnswers; findings: Finding[] } {
  const questionOf = questionNames(survey.questions, settings);
  const columns = longColumns(grid, questionOf, settings, tab);
  const { respondents, findings } = gatherRespondents(grid, columns, questionOf, survey, settings, tab);
  const pivoted = pivot(respondents, columns, survey, settings, tab);
  const { tallies, findings: counted } = tallyAnswers(pivoted.grid, pivoted.survey, pivoted.settings, tab);
  const coded = codedAnswers(pivoted.grid, pivoted.survey, pivoted.settings, tab);
  const personal = personalColumns(grid, { ...columns, questions: [columns.question, columns.answer] }, settings, tab);
  return {
    answers: {
      kind: 'rows',
      tallies,
      coded: { ...coded, gridRow: coded.gridRow.map((row) => respondents[row - 1]?.row ?? row) },
    },
    findings: [...personal, ...findings, ...counted.flatMap((finding) => pivoted.relocated(finding) ?? [])],
  };
}
