/** Ready aggregates become counted units: questions only, and the total from the municipalities' counts, means and spreads. */
import type { AggregateCell, Aggregates, AggregateUnit } from '../../responses/aggregates';
import { TOTAL, type Survey } from '../../responses/survey';
import type { CountedSurvey, CountedUnit, PerItem } from './counted-unit';
import type { Measured } from './raw-figures';
import { groupNames, invitedInAll, invitedToGroup, listedFirst } from './unit-names';

export function countAggregates({ scale, questionIds, units, departments, roles }: Aggregates, survey: Survey): CountedSurvey {
  const measured = (cells: readonly AggregateCell[]): PerItem<readonly Measured[]> => ({
    questions: cells.map((cell) => measuredCell(cell, scale.min)),
    areas: [],
    categories: [],
    dimensions: [],
  });
  const municipalities = units.map((unit): CountedUnit => ({
    id: unit.id,
    name: unit.name,
    ownName: unit.name,
    level: 'municipality',
    municipality: unit.id,
    listed: unit.active,
    rows: unit.rows,
    invited: survey.municipalities.find(({ id }) => id === unit.id)?.invited ?? null,
    measured: measured(unit.cells),
    answers: null,
  }));
  const divided = (level: 'department' | 'role', parts: Aggregates['departments']): CountedUnit[] => {
    const named = parts.flatMap((part): CountedUnit[] => {
      const municipality = municipalities[part.unit];
      if (!municipality) return [];
      return [{
        ...groupNames(level, municipality, part.name),
        level,
        municipality: municipality.id,
        listed: part.active && municipality.listed,
        rows: part.rows,
        invited: level === 'department' ? invitedToGroup(survey, municipality.ownName, part.name) : null,
        measured: measured(part.cells),
        answers: null,
      }];
    });
    return [...named, ...restsOf(level, municipalities, named)];
  };
  const all = added(units, questionIds.length);
  return {
    scale,
    questionIds,
    groups: { questions: [], areas: [], categories: [], dimensions: [] },
    units: listedFirst(survey, [
      {
        id: TOTAL,
        name: TOTAL,
        ownName: TOTAL,
        level: 'total',
        municipality: null,
        listed: true,
        rows: units.reduce((sum, { rows }) => sum + rows, 0),
        invited: invitedInAll(survey),
        measured: measured(all),
        answers: null,
      },
      ...municipalities,
      ...divided('department', departments),
      ...divided('role', roles),
    ]),
  };
}

function measuredCell({ rated, dontKnow, blank, invalid, mean, sd }: AggregateCell, lowest: number): Measured {
  const answering = rated + dontKnow;
  return {
    counts: { answering, rated, dontKnow, blank: blank ?? 0, invalid },
    meanSteps: mean === null ? null : mean - lowest,
    variance: sd === null ? null : sd * sd,
    dontKnowShare: answering === 0 ? null : dontKnow / answering,
    shareVariance: answering < 2 ? null : (dontKnow * rated) / (answering * (answering - 1)),
    shareCount: answering,
  };
}

/** All units as one: means weighed by their ratings, the spread within units and between them; unknown where one unit's is. */
const added = (units: readonly Pick<AggregateUnit, 'cells'>[], questions: number): readonly AggregateCell[] =>
  Array.from({ length: questions }, (_, question) => units.flatMap(({ cells }) => cells.slice(question, question + 1)).reduce(addCells, EMPTY));

const EMPTY: AggregateCell = { rated: 0, dontKnow: 0, blank: 0, invalid: 0, mean: null, sd: null };

function addCells(a: AggregateCell, b: AggregateCell): AggregateCell {
  const counts = {
    rated: a.rated + b.rated,
    dontKnow: a.dontKnow + b.dontKnow,
    blank: a.blank === null || b.blank === null ? null : a.blank + b.blank,
    invalid: a.invalid + b.invalid,
  };
  if (a.rated === 0 || b.rated === 0) return { ...counts, mean: a.rated === 0 ? b.mean : a.mean, sd: a.rated === 0 ? b.sd : a.sd };
  if (a.mean === null || b.mean === null) return { ...counts, mean: null, sd: null };
  const mean = (a.mean * a.rated + b.mean * b.rated) / counts.rated;
  const [inA, inB] = [withinOf(a), withinOf(b)];
  if (inA === null || inB === null) return { ...counts, mean, sd: null };
  const between = a.rated * (a.mean - mean) ** 2 + b.rated * (b.mean - mean) ** 2;
  return { ...counts, mean, sd: Math.sqrt((inA + inB + between) / (counts.rated - 1)) };
}

/** Sum of squared deviations; one rating has none. */
const withinOf = ({ rated, sd }: AggregateCell): number | null => (rated === 1 ? 0 : sd === null ? null : (rated - 1) * sd * sd);

/** People of a municipality whom its named parts leave over; unlisted, so that the parts add up to it. */
function restsOf(level: 'department' | 'role', municipalities: readonly CountedUnit[], parts: readonly CountedUnit[]): CountedUnit[] {
  return municipalities.flatMap((municipality) => {
    const own = parts.filter((part) => part.municipality === municipality.id);
    const rows = municipality.rows - own.reduce((sum, part) => sum + part.rows, 0);
    if (own.length === 0 || rows <= 0) return [];
    const left = municipality.measured.questions.map((whole, question) => own.reduce((rest, part) => less(rest, part.measured.questions[question]), whole));
    return [{
      ...municipality,
      ...groupNames(level, municipality, ''),
      level,
      listed: false,
      rows,
      invited: null,
      measured: { questions: left, areas: [], categories: [], dimensions: [] },
    }];
  });
}

/** What is left of a cell without a part of it, never less than nobody. */
function less(whole: Measured, part: Measured | undefined): Measured {
  if (!part) return whole;
  const left = (key: keyof Measured['counts']): number => Math.max(0, whole.counts[key] - part.counts[key]);
  const counts = { answering: left('answering'), rated: left('rated'), dontKnow: left('dontKnow'), blank: left('blank'), invalid: left('invalid') };
  const sum = (whole.meanSteps ?? 0) * whole.counts.rated - (part.meanSteps ?? 0) * part.counts.rated;
  const meanSteps = counts.rated === 0 ? null : Math.max(0, sum / counts.rated);
  const dontKnowShare = counts.answering === 0 ? null : counts.dontKnow / counts.answering;
  return { counts, meanSteps, variance: null, dontKnowShare, shareVariance: null, shareCount: counts.answering };
}
