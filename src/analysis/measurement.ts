/** One measurement as far as it stands alone: its units counted, small groups hidden, lines drawn. */
import { wordsIn } from '../messages';
import type { Survey } from '../responses/survey';
import type { SurveyAnswers } from '../responses/survey-answers';
import type { Settings } from '../settings/settings';
import { hideSmallGroups, type ShownUnit } from './hide-small-groups';
import type { CellOptions } from './judgement/cells-shown';
import { unitToJudge, type UnitToJudge } from './judgement/unit-to-judge';
import { linesOfUnits, type LinesOfUnit } from './lines-of-units';
import { countAggregates } from './units/count-aggregates';
import { countRows } from './units/count-rows';
import type { CountedSurvey } from './units/counted-unit';

export interface Measurement {
  readonly survey: CountedSurvey;
  readonly shown: readonly ShownUnit[];
  readonly lines: readonly LinesOfUnit[];
  readonly units: readonly UnitToJudge[];
  readonly options: CellOptions;
}

export function measure(answers: SurveyAnswers, survey: Survey, settings: Settings, exact: boolean): Measurement {
  const words = wordsIn(settings.language);
  const counted =
    answers.kind === 'rows'
      ? countRows(answers.matrix, survey, words)
      : countAggregates(answers.aggregates, survey, words);
  const shown = hideSmallGroups(counted, settings, exact);
  const lines = linesOfUnits(shown, settings);
  return {
    survey: counted,
    shown,
    lines,
    units: shown.map((unit, index) => unitToJudge(unit, lines[index] as LinesOfUnit, counted.groups, counted.scale)),
    options: {
      minimumGroup: settings.minimumGroup,
      meansRounded: answers.kind === 'aggregates' && answers.aggregates.meansRounded,
    },
  };
}
