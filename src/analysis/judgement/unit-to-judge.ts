/** What judgements of a unit are made from: its figures as they are shown, its answers, and the lines it is drawn with. */
import { measureUnit, type MeasuredUnit } from '../chance/smooth-units';
import { respondentsOf, type UnitAnswers } from '../chance/unit-answers';
import type { Groups } from '../chance/own-values';
import type { Lines } from '../../settings/settings';
import type { DividingLines } from '../analysis';
import type { ShownFigures, ShownUnit } from '../hide-small-groups';
import type { LinesOfUnit } from '../lines-of-units';

/** The questions, or the areas, of one unit. */
export interface UnitLevel {
  readonly figures: readonly ShownFigures[];
  readonly measured: MeasuredUnit;
  readonly lines: Readonly<Record<Lines, DividingLines>>;
}

export interface UnitToJudge {
  readonly id: string;
  readonly shown: ShownUnit;
  readonly answers: UnitAnswers;
  /** With at least one answer. */
  readonly respondents: number;
  readonly questions: UnitLevel;
  readonly areas: UnitLevel;
}

/** `areas` are positions of each area's questions. */
export function unitToJudge(id: string, shown: ShownUnit, answers: UnitAnswers, lines: LinesOfUnit, areas: Groups): UnitToJudge {
  const linesOf = (level: 'question' | 'area'): UnitLevel['lines'] => ({
    gemensam: lines.gemensam[level],
    egen: lines.egen[level],
    fasta: lines.fasta[level],
  });
  return {
    id,
    shown,
    answers,
    respondents: respondentsOf(answers),
    questions: { figures: shown.questions, measured: measureUnit(answers, null), lines: linesOf('question') },
    areas: { figures: shown.areas, measured: measureUnit(answers, areas), lines: linesOf('area') },
  };
}
