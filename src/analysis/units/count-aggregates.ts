/** Ready aggregates become counted units: questions only. */
import type { AggregateCell, Aggregates } from '../../responses/aggregates/aggregates';
import type { Words } from '../../messages';
import type { Survey } from '../../responses/survey';
import type { CountedSurvey, CountedUnit, PerItem } from './counted-unit';
import { wholeNumberVariance } from '../statistics/whole-number-variance';
import { measuredQuestion } from './measured-question';
import type { Measured } from './raw-figures';
import { municipalityUnit } from './known-unit';
import { groupNames, invitedToGroup, listedFirst } from './unit-names';

export function countAggregates(
  { scale, questionIds, units, departments, roles }: Aggregates,
  survey: Survey,
  words: Words,
): CountedSurvey {
  const measured = (cells: readonly AggregateCell[]): PerItem<readonly Measured[]> => ({
    questions: cells.map((cell) => measuredCell(cell, scale)),
    areas: [],
    categories: [],
    dimensions: [],
  });
  const municipalities = units.map((unit) =>
    municipalityUnit(survey, unit, { rows: unit.rows, measured: measured(unit.cells), answers: null }),
  );
  const divided = (level: 'department' | 'role', parts: Aggregates['departments']): CountedUnit[] => {
    const named = parts.flatMap((part): CountedUnit[] => {
      const municipality = municipalities[part.unit];
      if (!municipality) return [];
      return [
        {
          ...groupNames(level, municipality, part.name, words),
          level,
          municipality: municipality.id,
          listed: part.active && municipality.listed,
          rows: part.rows,
          invited: level === 'department' ? invitedToGroup(survey, municipality, part.name) : null,
          measured: measured(part.cells),
          answers: null,
        },
      ];
    });
    return [...named, ...restsOf(level, municipalities, named, words)];
  };
  return {
    scale,
    questionIds,
    groups: { questions: [], areas: [], categories: [], dimensions: [] },
    units: listedFirst(
      survey,
      [...municipalities, ...divided('department', departments), ...divided('role', roles)],
      words,
    ),
  };
}

/** Counts per step are counted as those of rows are, to the last digit. */
function measuredCell(
  { rated, dontKnow, blank, invalid, mean, sd, ratings }: AggregateCell,
  scale: Aggregates['scale'],
): Measured {
  const counts = { answering: rated + dontKnow, rated, dontKnow, blank, invalid };
  if (ratings)
    return { ...measuredQuestion({ counts: Uint32Array.of(...ratings, dontKnow, 0, 0) }, 0, { scale }), counts };
  return {
    counts,
    meanCount: rated,
    meanSteps: mean === null ? null : mean - scale.min,
    variance: sd === null ? null : sd * sd,
    ...shareOf(rated, dontKnow),
  };
}

/** "Don't know" as 1/0 among those answering. */
function shareOf(
  rated: number,
  dontKnow: number,
): Pick<Measured, 'dontKnowShare' | 'shareVariance' | 'shareCount' | 'shareAnswers'> {
  const answering = rated + dontKnow;
  return {
    dontKnowShare: answering === 0 ? null : dontKnow / answering,
    shareVariance: wholeNumberVariance(answering, dontKnow, dontKnow),
    shareCount: answering,
    shareAnswers: answering,
  };
}

/** People of a municipality whom its named parts leave over; unlisted, so that the parts add up to it. */
function restsOf(
  level: 'department' | 'role',
  municipalities: readonly CountedUnit[],
  parts: readonly CountedUnit[],
  words: Words,
): CountedUnit[] {
  return municipalities.flatMap((municipality) => {
    const own = parts.filter((part) => part.municipality === municipality.id);
    const rows = municipality.rows - own.reduce((sum, part) => sum + part.rows, 0);
    if (own.length === 0 || rows <= 0) return [];
    const left = municipality.measured.questions.map((whole, question) =>
      own.reduce((rest, part) => less(rest, part.measured.questions[question]), whole),
    );
    return [
      {
        ...municipality,
        ...groupNames(level, municipality, '', words),
        level,
        listed: false,
        rows,
        invited: null,
        measured: { questions: left, areas: [], categories: [], dimensions: [] },
      },
    ];
  });
}

/** What is left of a cell without a part of it, never less than nobody. */
function less(whole: Measured, part: Measured | undefined): Measured {
  if (!part) return whole;
  const left = (key: 'rated' | 'dontKnow'): number => Math.max(0, whole.counts[key] - part.counts[key]);
  const [rated, dontKnow] = [left('rated'), left('dontKnow')];
  const [all, own] = [momentsOf(whole), momentsOf(part)];
  const sum = all.sum - own.sum;
  const meanSteps = rated === 0 ? null : Math.max(0, sum / rated);
  const squares = all.squares === null || own.squares === null ? null : all.squares - own.squares;
  const variance = squares === null || rated < 2 ? null : Math.max(0, (squares - (sum * sum) / rated) / (rated - 1));
  return {
    counts: { answering: rated + dontKnow, rated, dontKnow, blank: null, invalid: null },
    meanCount: rated,
    meanSteps,
    variance,
    ...shareOf(rated, dontKnow),
  };
}

/** Sum and sum of squares of the steps; the second null where the spread is unknown. */
function momentsOf({ counts: { rated }, meanSteps, variance }: Measured): {
  readonly sum: number;
  readonly squares: number | null;
} {
  if (rated === 0 || meanSteps === null) return { sum: 0, squares: 0 };
  const spread = rated === 1 ? 0 : variance;
  return {
    sum: rated * meanSteps,
    squares: spread === null ? null : (rated - 1) * spread + rated * meanSteps * meanSteps,
  };
}
