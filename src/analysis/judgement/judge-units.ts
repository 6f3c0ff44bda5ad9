/**
 * Everything that is said about figures beyond the figures themselves. It reads answers only for cells whose figures are
 * shown, so what is hidden stays hidden here without a rule of its own.
 */
import type { Settings } from '../../settings/settings';
import type { AreasVerdict, EqualWeight, Judgement } from '../analysis';
import { areasStandingOut } from '../areas/stands-out';
import { ownMeans, ownShares, type Groups } from '../chance/own-values';
import { fieldOf } from '../dividing-lines';
import { places } from '../rank/places';
import { rankRanges } from '../rank/rank-ranges';
import { agreement } from '../statistics/agreement';
import { againstOthers } from './against-others';
import { cellsShown } from './cells-shown';
import { equalWeight } from './equal-weight';
import { pointJudgements, smoothLevels, type SmoothedUnit } from './point-judgements';
import type { UnitLevel, UnitToJudge } from './unit-to-judge';

export interface JudgedUnit {
  readonly questions: readonly Judgement[];
  readonly areas: readonly Judgement[];
  readonly standsOut: AreasVerdict;
}

export interface Judged {
  readonly units: readonly JudgedUnit[];
  readonly equalWeight: { readonly questions: readonly EqualWeight[]; readonly areas: readonly EqualWeight[] };
}

type Judging = Pick<Settings, 'scale' | 'lines' | 'weight' | 'minimumGroup'>;

/** Ranges of places are drawn anew with this seed and the unit's id: the same answers give the same ranges. */
const SEED = 1;

/** `units`: all together first, then the municipalities; `areas`: positions of each area's questions. */
export function judgeUnits(units: readonly UnitToJudge[], areas: Groups, settings: Judging): Judged {
  const smooth = { questions: smoothLevels(units.map((unit) => unit.questions)), areas: smoothLevels(units.map((unit) => unit.areas)) };
  const cells = units.slice(1).map((unit) => cellsShown(unit, settings.minimumGroup));
  const others = againstOthers(cells, settings);
  const anyDontKnow = units[0]?.questions.measured.dontKnows.means.some((share) => share > 0) ?? false;
  const questions = units[0]?.questions.figures.length ?? 0;
  const joint = Array.from({ length: questions + areas.length }, (_, row) =>
    equalWeight(cells.flatMap((own) => own.slice(row, row + 1)), settings.scale));
  return {
    equalWeight: { questions: joint.slice(0, questions), areas: joint.slice(questions) },
    units: units.map((unit, index) => {
      const rows = index === 0 ? [] : (others[index - 1] ?? []);
      const common = { drawn: settings.lines, scale: settings.scale, anyDontKnow };
      const [ofQuestions, ofAreas] = [smooth.questions[index], smooth.areas[index]];
      if (!ofQuestions || !ofAreas) return { questions: [], areas: [], standsOut: null };
      const ranked = placesOf(unit, ofQuestions, settings.scale);
      return {
        questions: pointJudgements(unit.questions, ofQuestions, unit.respondents, common).map((point, column) => ({
          ...point,
          ...(ranked[column] ?? NO_PLACE),
          agreement: agreementOf(unit.questions, column, settings.scale),
          others: rows[column] ?? null,
        })),
        areas: pointJudgements(unit.areas, ofAreas, unit.respondents, common).map((point, column) => ({
          ...point,
          ...NO_PLACE,
          // Means of several answers lie closer than the answers do: answers at random would pass for agreement.
          agreement: areas[column]?.length === 1 ? agreementOf(unit.areas, column, settings.scale) : null,
          others: rows[questions + column] ?? null,
        })),
        standsOut: standsOut(unit, areas, settings),
      };
    }),
  };
}

const NO_PLACE = { place: null, placeFrom: null, placeTo: null } as const;

function placesOf(unit: UnitToJudge, { points }: SmoothedUnit, scale: Judging['scale']): readonly Pick<Judgement, 'place' | 'placeFrom' | 'placeTo'>[] {
  const scores = unit.questions.figures.map(({ startScore }) => startScore);
  const ranges = rankRanges(points, scores, scale, { seed: SEED, unitId: unit.id });
  return places(scores).map((place, column) => ({ place, placeFrom: ranges[column]?.[0] ?? null, placeTo: ranges[column]?.[1] ?? null }));
}

function agreementOf({ figures }: UnitLevel, column: number, scale: Judging['scale']): Judgement['agreement'] {
  const { rated = null, sd = null } = figures[column] ?? {};
  return rated === null || sd === null ? null : agreement(rated, sd * sd, scale);
}

/** Nothing is said of a unit that is hidden, or that has no area to draw. */
function standsOut({ shown, answers, areas: { figures, lines } }: UnitToJudge, areas: Groups, settings: Judging): AreasVerdict {
  const fields = figures.map((area) => fieldOf(area, lines[settings.lines]));
  if (shown.shown !== 'shown' || fields.every((field) => field === null)) return null;
  return areasStandingOut(ownMeans(answers, areas), ownShares(answers, areas), fields, settings.minimumGroup).verdict;
}
