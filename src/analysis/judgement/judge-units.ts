/**
 * Everything that is said about figures beyond the figures themselves. It reads answers only for cells whose figures are
 * shown, so what is hidden stays hidden here without a rule of its own.
 */
import type { Settings } from '../../settings/settings';
import type { AreasVerdict, Judgement } from '../analysis';
import { areasStandingOut } from '../areas/stands-out';
import { ownMeans, ownShares } from '../chance/own-values';
import type { ComparedCell } from '../comparison/compared-cell';
import { fieldOf } from '../dividing-lines';
import { places } from '../rank/places';
import { rankRanges } from '../rank/rank-ranges';
import { agreement } from '../statistics/agreement';
import { ITEMS, perItem, type CountedSurvey, type Item, type PerItem } from '../units/counted-unit';
import { againstOthers } from './against-others';
import { cellsShown, type CellOptions } from './cells-shown';
import { equalWeight, type EqualFigures } from './equal-weight';
import { pointJudgements, smoothLevels, type SmoothedUnit } from './point-judgements';
import type { UnitLevel, UnitToJudge } from './unit-to-judge';

/** A change needs the measurement before, which this one knows nothing of. */
export type PresentJudgement = Omit<Judgement, 'change'>;

export interface JudgedUnit {
  readonly judgements: PerItem<readonly PresentJudgement[]>;
  readonly standsOut: AreasVerdict;
}

export interface Judged {
  readonly units: readonly JudgedUnit[];
  readonly equalWeight: PerItem<readonly EqualFigures[]>;
}

type Judging = Pick<Settings, 'scale' | 'lines' | 'weight' | 'minimumGroup'>;

/** Ranges of places are drawn anew with this seed and the unit's id: the same answers give the same ranges. */
const SEED = 1;

/** `units`: all together first, then the municipalities, then what they are divided into. */
export function judgeUnits(
  units: readonly UnitToJudge[],
  survey: CountedSurvey,
  settings: Judging,
  options: CellOptions,
): Judged {
  const isRows = units.some(({ shown }) => shown.unit.answers !== null);
  const smooth = perItem((item) => (isRows ? smoothLevels(units, item) : null));
  const municipalities = units.filter(({ shown }) => shown.unit.level === 'municipality' && shown.shown === 'shown');
  const cells = municipalities.map((unit) => cellsShown(unit, options));
  const others = againstOthers(
    cells.map((own) => ITEMS.flatMap((item) => own[item])),
    settings,
  );
  const anyDontKnow = units[0]?.levels.questions.measured.dontKnows.means.some((share) => share > 0) ?? false;
  return {
    equalWeight: perItem((item) => equalWeights(item, survey, municipalities, cells, settings.scale)),
    units: units.map((unit, index) => {
      const ofOthers = slices(others[municipalities.indexOf(unit)] ?? [], unit);
      return {
        judgements: perItem((item) => {
          const smoothed = smooth[item]?.[index] ?? null;
          const points = pointJudgements(unit.levels[item], smoothed, unit.respondents, {
            drawn: settings.lines,
            scale: settings.scale,
            anyDontKnow,
          });
          const ranked = item === 'questions' ? placesOf(unit, smoothed, settings.scale) : [];
          return points.map((point, column) => ({
            ...point,
            place: ranked[column]?.place ?? null,
            placeFrom: ranked[column]?.placeFrom ?? null,
            placeTo: ranked[column]?.placeTo ?? null,
            agreement: answersAreSingle(item, column, survey)
              ? agreementOf(unit.levels[item], column, settings.scale)
              : null,
            others: ofOthers[item][column] ?? null,
          }));
        }),
        standsOut: standsOut(unit, survey, settings),
      };
    }),
  };
}

/** One list over all items, cut into its items again. */
export function slices<T>(all: readonly T[], { levels }: UnitToJudge): PerItem<readonly T[]> {
  const left = [...all];
  return perItem((item) => left.splice(0, levels[item].figures.length));
}

function equalWeights(
  item: Item,
  { groups, questionIds }: CountedSurvey,
  municipalities: readonly UnitToJudge[],
  cells: readonly PerItem<readonly ComparedCell[]>[],
  scale: Judging['scale'],
): readonly EqualFigures[] {
  const rows = item === 'questions' ? questionIds.length : groups[item].length;
  return Array.from({ length: rows }, (_, row) => {
    const means = municipalities.flatMap(({ levels }) => levels[item].figures[row]?.mean ?? []);
    return equalWeight(
      cells.flatMap((own) => own[item].slice(row, row + 1)),
      means,
      scale,
    );
  });
}

function placesOf(
  unit: UnitToJudge,
  smoothed: SmoothedUnit | null,
  scale: Judging['scale'],
): readonly Pick<Judgement, 'place' | 'placeFrom' | 'placeTo'>[] {
  const scores = unit.levels.questions.figures.map(({ startScore }) => startScore);
  const ranges = smoothed ? rankRanges(smoothed.points, scores, scale, { seed: SEED, unitId: unit.shown.unit.id }) : [];
  return places(scores).map((place, column) => ({
    place,
    placeFrom: ranges[column]?.[0] ?? null,
    placeTo: ranges[column]?.[1] ?? null,
  }));
}

/** Means of several answers lie closer than the answers do: answers at random would pass for agreement. */
const answersAreSingle = (item: Item, column: number, { groups }: CountedSurvey): boolean =>
  item === 'questions' || groups[item][column]?.questions.length === 1;

function agreementOf({ figures }: UnitLevel, column: number, scale: Judging['scale']): Judgement['agreement'] {
  const { rated = null, sd = null } = figures[column] ?? {};
  return rated === null || sd === null ? null : agreement(rated, sd * sd, scale);
}

/** Nothing is said of a unit that is hidden, of which only aggregates are known, or that has no area to draw. */
function standsOut(
  { shown, levels: { areas } }: UnitToJudge,
  { groups }: CountedSurvey,
  settings: Judging,
): AreasVerdict {
  const { answers } = shown.unit;
  const fields = areas.figures.map((area) => fieldOf(area, areas.lines[settings.lines]));
  if (shown.shown !== 'shown' || answers === null || fields.every((field) => field === null)) return null;
  // Hidden areas are not among "his other areas" either.
  const seen = groups.areas.filter((_, column) => fields[column] !== null).map((area) => area.questions);
  return areasStandingOut(
    ownMeans(answers, seen),
    ownShares(answers, seen),
    fields.filter((field) => field !== null),
    settings.minimumGroup,
  ).verdict;
}
