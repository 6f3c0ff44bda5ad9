/** All municipalities together as one sample: of each figure those whose own is shown, so that nothing hidden leaves a trace (STATISTICS.md rule 21 a). */
import { TOTAL } from '../responses/survey';
import type { UnitAnswers } from './chance/unit-answers';
import { FEWEST_MUNICIPALITIES } from './fewest-behind-figures';
import type { ShownUnit } from './hide-small-groups';
import { shownFigures, noFigures, type ShownFigures } from './shown-figures';
import { effectiveCount } from './statistics/effective-count';
import type { Sample } from './statistics/mean-difference';
import { poolSamples } from './statistics/pool-samples';
import { perItem, type CountedSurvey, type CountedUnit, type Item } from './units/counted-unit';
import type { Measured } from './units/raw-figures';

/** `isPart` leaves out more than what is hidden: for a change, what is not shown in both years. */
export function pooledUnit(
  municipalities: readonly ShownUnit[],
  { scale, groups, questionIds }: CountedSurvey,
  isPart: (unit: ShownUnit, item: Item, row: number, half: 'mean' | 'share') => boolean = () => true,
): ShownUnit {
  const shown = municipalities.filter((one) => one.shown === 'shown');
  const isJoint = shown.length >= FEWEST_MUNICIPALITIES;
  const nothing = municipalities.some(({ unit }) => unit.rows > 0) ? 'hidden' : 'none';
  const rows = perItem((item) =>
    Array.from({ length: item === 'questions' ? questionIds.length : groups[item].length }, (_, row) =>
      pooledRow(shown, item, row, isPart),
    ),
  );
  const unit: CountedUnit = {
    id: TOTAL,
    name: TOTAL,
    ownName: TOTAL,
    level: 'total',
    municipality: null,
    listed: true,
    rows: shown.reduce((sum, one) => sum + one.unit.rows, 0),
    invited: sumOrNull(shown.map(({ invited }) => invited)),
    measured: perItem((item) => rows[item].map(({ measured }) => measured)),
    answers: pooledAnswers(shown),
  };
  return {
    unit,
    respondents: isJoint ? unit.rows : null,
    invited: isJoint ? unit.invited : null,
    shown: isJoint ? 'shown' : nothing,
    hiddenDivisions: [],
    figures: perItem((item) => rows[item].map((row) => (isJoint ? jointFigures(row, scale) : noFigures(nothing)))),
  };
}

interface PooledRow {
  readonly measured: Measured;
  readonly meanOf: number;
  readonly shareOf: number;
  readonly fewestRated: number;
  /** Whether anyone at all did, in a municipality that is shown. */
  readonly anyRated: boolean;
  readonly anyAnswering: boolean;
}

function pooledRow(
  shown: readonly ShownUnit[],
  item: Item,
  row: number,
  isPart: (unit: ShownUnit, item: Item, row: number, half: 'mean' | 'share') => boolean,
): PooledRow {
  const of = (half: 'mean' | 'share'): readonly Measured[] =>
    shown.flatMap((one) => {
      const figures = one.figures[item][row];
      const measured = one.unit.measured[item][row];
      const own = figures && (half === 'mean' ? figures.mean : figures.dontKnowShare);
      return typeof own === 'number' && measured && isPart(one, item, row, half) ? [measured] : [];
    });
  const [means, shares] = [of('mean'), of('share')];
  const everywhere = shown.flatMap((one) => one.unit.measured[item][row] ?? []);
  return {
    anyRated: everywhere.some(({ counts }) => counts.rated > 0),
    anyAnswering: everywhere.some(({ counts }) => counts.answering > 0),
    meanOf: means.length,
    shareOf: shares.length,
    fewestRated: means.reduce((least, { meanCount }) => Math.min(least, meanCount), Infinity),
    measured: pooledMeasured(means, shares, everywhere, item),
  };
}

/** `everywhere`: of the municipalities that are shown, whether this figure of theirs is or not; how many did not answer is shown anyway. */
function pooledMeasured(
  means: readonly Measured[],
  shares: readonly Measured[],
  everywhere: readonly Measured[],
  item: Item,
): Measured {
  const mean = pool(
    means.map(({ meanCount, meanSteps, variance }) => ({
      count: meanCount,
      mean: meanSteps ?? 0,
      variance: variance ?? NaN,
    })),
  );
  const share = pool(
    shares.map(({ counts, dontKnowShare, shareVariance }) => ({
      count: counts.answering,
      mean: dontKnowShare ?? 0,
      variance: shareVariance ?? NaN,
    })),
  );
  const sum = (all: readonly Measured[], count: (one: Measured) => number): number =>
    all.reduce((total, one) => total + count(one), 0);
  const answers = sum(shares, ({ shareAnswers }) => shareAnswers);
  return {
    counts: {
      answering: sum(shares, ({ counts }) => counts.answering),
      rated: sum(shares, ({ counts }) => counts.rated),
      dontKnow: sum(shares, ({ counts }) => counts.dontKnow),
      blank: sumOrNull(everywhere.map(({ counts }) => counts.blank)),
      invalid: sumOrNull(everywhere.map(({ counts }) => counts.invalid)),
    },
    meanCount: mean?.count ?? 0,
    meanSteps: mean && mean.mean,
    variance: mean && numberOrNull(mean.variance),
    dontKnowShare: share && share.mean,
    shareVariance: share && numberOrNull(share.variance),
    shareCount: share
      ? item === 'questions'
        ? share.count
        : effectiveCount(share.mean, share.variance, share.count, answers)
      : 0,
    shareAnswers: answers,
  };
}

function jointFigures(
  { measured, meanOf, shareOf, fewestRated, anyRated, anyAnswering }: PooledRow,
  scale: CountedSurvey['scale'],
): ShownFigures {
  const hidden = {
    ratings: meanOf < FEWEST_MUNICIPALITIES && anyRated,
    shares: shareOf < FEWEST_MUNICIPALITIES && anyAnswering,
    counts: false,
  };
  return { ...shownFigures(measured, hidden, scale), base: { meanOf, shareOf }, fewestRated };
}

const pool = (samples: readonly Sample[]): Sample | null =>
  samples.length === 0 ? null : samples.slice(1).reduce(poolSamples, samples[0] as Sample);

const numberOrNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Null where one is not known, or there is none. */
const sumOrNull = (all: readonly (number | null)[]): number | null =>
  all.length === 0 || all.includes(null) ? null : all.reduce<number>((sum, one) => sum + (one ?? 0), 0);

/**
 * Rows in an order that does not depend on how municipalities stand in Kommuner. Where a municipality's figure of a question is hidden,
 * its answers to it are taken out, so that no chance or place is worked out of them either.
 */
function pooledAnswers(shown: readonly ShownUnit[]): UnitAnswers | null {
  const all = [...shown]
    .sort((a, b) => (a.unit.id < b.unit.id ? -1 : 1))
    .flatMap(({ unit, figures }) => (unit.answers ? [{ answers: unit.answers, figures: figures.questions }] : []));
  const [first] = all;
  if (!first || all.length < shown.length) return null;
  const { matrix } = first.answers;
  const width = matrix.questionIds.length;
  const isHidden = ({ mean, dontKnowShare }: ShownFigures): boolean => mean === null || dontKnowShare === null;
  const rows = Int32Array.from(all.flatMap(({ answers }) => [...answers.rows]));
  if (!all.some(({ figures }) => figures.some(isHidden))) return { matrix, rows };
  const codes = matrix.codes.slice();
  for (const { answers, figures } of all)
    figures.forEach((one, question) => {
      if (isHidden(one)) for (const row of answers.rows) codes[row * width + question] = 0;
    });
  return { matrix: { ...matrix, codes }, rows };
}
