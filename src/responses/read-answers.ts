/** The grid of answers, in whichever form it is, becomes answers to analyse and findings for Kontroll. */
import type { Grid } from '../grid/grid';
import type { Finding } from '../messages/finding';
import type { Settings } from '../settings/settings';
import { readAggregates } from './aggregates-in/read-aggregates';
import { codedAnswers } from './coded-answers';
import { readLongForm } from './long-form/read-long-form';
import type { Survey } from './survey';
import type { SurveyAnswers } from './survey-answers';
import { tallyAnswers } from './tally-answers';

/** `tab` is the title that findings name. Throws as `answerColumns`, `longColumns` and `aggregateColumns` do where the whole cannot be read. */
export function readAnswers(
  grid: Grid,
  survey: Survey,
  settings: Settings,
  tab: string,
): { answers: SurveyAnswers; findings: Finding[] } {
  if (settings.layout === 'long') return readLongForm(grid, survey, settings, tab);
  if (settings.layout === 'aggregates') return readAggregates(grid, survey, settings, tab);
  const { tallies, findings } = tallyAnswers(grid, survey, settings, tab);
  return { answers: { kind: 'rows', tallies, coded: codedAnswers(grid, survey, settings, tab) }, findings };
}
