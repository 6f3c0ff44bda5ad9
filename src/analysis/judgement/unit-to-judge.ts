/** What judgements of a unit are made from: its figures as they are shown, its answers, and the lines it is drawn with. */
import type { Lines } from '../../settings/settings';
import type { DividingLines } from '../analysis';
import type { Groups } from '../chance/own-values';
import { measureUnit, type MeasuredUnit } from '../chance/smooth-units';
import { respondentsOf } from '../chance/unit-answers';
import type { ShownUnit } from '../hide-small-groups';
import type { ShownFigures } from '../shown-figures';
import { takesPart } from './takes-part';
import type { LinesOfUnit } from '../lines-of-units';
import { perItem, type CountedSurvey, type Item, type PerItem } from '../units/counted-unit';
import type { Measured } from '../units/raw-figures';
import { measureFigures } from './measure-figures';

/** The questions, the areas, the categories or the dimensions of one unit. */
export interface UnitLevel {
  readonly figures: readonly ShownFigures[];
  readonly measured: MeasuredUnit;
  readonly lines: Readonly<Record<Lines, DividingLines>>;
}

export interface UnitToJudge {
  readonly shown: ShownUnit;
  /** Units with the same are drawn together: all together alone, municipalities, one municipality's departments, its role groups. */
  readonly together: string;
  /** With at least one answer. */
  readonly respondents: number;
  readonly levels: PerItem<UnitLevel>;
}

export function unitToJudge(
  shown: ShownUnit,
  lines: LinesOfUnit,
  groups: CountedSurvey['groups'],
  scale: CountedSurvey['scale'],
): UnitToJudge {
  const { unit, figures } = shown;
  const { answers, level } = unit;
  const linesOf = (point: 'question' | 'area'): UnitLevel['lines'] => ({
    joint: lines.joint[point],
    own: lines.own[point],
    fixed: lines.fixed[point],
  });
  const questionsOf = (item: Item): Groups | null =>
    item === 'questions' ? null : groups[item].map(({ questions }) => questions);
  const measured = (item: Item): MeasuredUnit => {
    const own = answers && measureUnit(answers, questionsOf(item), figures[item].map(takesPart));
    if (own && level !== 'total') return item === 'questions' ? own : withFigures(own, unit.measured[item], scale.min);
    const joint = measureFigures(unit.measured[item], scale.min);
    // What all have in common is of other people from one figure to the next; only the error that they share is of their rows.
    return own ? withSharedErrors(joint, own) : joint;
  };
  return {
    shown,
    together: level === 'department' || level === 'role' ? `${level}: ${unit.municipality}` : level,
    respondents: answers ? respondentsOf(answers) : unit.rows,
    levels: perItem((item) => ({
      figures: figures[item],
      measured: measured(item),
      lines: linesOf(item === 'questions' ? 'question' : 'area'),
    })),
  };
}

/** Areas are compared by the figures that are shown, which need not be their respondents'. */
function withFigures(of: MeasuredUnit, areas: readonly Measured[], lowest: number): MeasuredUnit {
  const { ratings, dontKnows } = measureFigures(areas, lowest);
  return {
    ...of,
    ratings: { ...of.ratings, means: ratings.means },
    dontKnows: { ...of.dontKnows, means: dontKnows.means },
  };
}

const withSharedErrors = (of: MeasuredUnit, own: MeasuredUnit): MeasuredUnit => ({
  ratings: { ...of.ratings, sharedError: own.ratings.sharedError },
  dontKnows: { ...of.dontKnows, sharedError: own.dontKnows.sharedError },
  singleAnswers: of.singleAnswers,
});
