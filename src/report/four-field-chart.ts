/** The four-field chart of one unit, as its slide and its tab both show it: points, lines, and the words in it. */
import type { Analysis, DividingLines, Field, Interval, QuestionResult, UnitResult } from '../analysis/analysis';
import type { Words } from '../messages';
import type { Question, Survey } from '../responses/survey';

export interface ChartPoint {
  readonly questionId: string;
  /** The question's number, an address and no rank. */
  readonly number: number;
  readonly name: string;
  /** 0–100. */
  readonly selfRating: number;
  readonly selfRatingInterval: Interval | null;
  /** 0–1. */
  readonly dontKnowShare: number;
  readonly shareInterval: Interval | null;
  readonly startScore: number;
  readonly field: Field;
  readonly shortlisted: boolean;
}

/** Don't-know share against self-rating, divided in four fields (LOOK.md section 5). */
export interface FourFieldChart {
  /** As the marks lie from top to bottom. */
  readonly points: readonly ChartPoint[];
  readonly lines: { readonly selfRating: number; readonly dontKnowShare: number };
  /** Upper end of the share axis, 0–1. */
  readonly shareAxisMax: number;
  readonly fieldNames: Readonly<Record<Field, string>>;
  readonly axisNames: { readonly selfRating: string; readonly dontKnow: string };
  readonly altText: string;
}

/** Of so few questions at most two are marked. */
const FEW_QUESTIONS = 5;
const MARKED_OF_FEW = 2;
/** Names in the alternative text at most. */
const NAMED_IN_ALT_TEXT = 6;

/** The lines that divide this unit's chart. */
export const linesOf = (unit: UnitResult, analysis: Analysis): DividingLines =>
  (analysis.questionLines.kind === 'own' ? analysis.unitLines[unit.id]?.question : undefined) ?? analysis.questionLines;

/** An interval of the mean, in scale points, as self-rating 0–100. */
export const selfRatingInterval = (meanInterval: Interval | null, scale: Analysis['scale']): Interval | null => {
  if (meanInterval === null) return null;
  const toSelfRating = (mean: number): number =>
    Math.min(100, Math.max(0, ((mean - scale.min) / (scale.max - scale.min)) * 100));
  return [toSelfRating(meanInterval[0]), toSelfRating(meanInterval[1])];
};

const toPoint = (result: QuestionResult, question: Question, analysis: Analysis): ChartPoint | null => {
  const { selfRating, dontKnowShare, field } = result;
  if (selfRating === null || dontKnowShare === null || field === null) return null;
  return {
    questionId: question.id,
    number: question.number,
    name: question.shortName,
    selfRating,
    selfRatingInterval: selfRatingInterval(result.meanInterval, analysis.scale),
    dontKnowShare,
    shareInterval: result.shareInterval,
    startScore: result.startScore ?? 0,
    field,
    shortlisted: false,
  };
};

type Placed = Pick<Question, 'number'> & Pick<QuestionResult, 'selfRating' | 'dontKnowShare'>;

/** As the marks lie from top to bottom: don't-know share falling, then self-rating rising, then the question's number. */
export const fromTopToBottom = (a: Placed, b: Placed): number =>
  (b.dontKnowShare ?? 0) - (a.dontKnowShare ?? 0) || (a.selfRating ?? 0) - (b.selfRating ?? 0) || a.number - b.number;

/** Questions of the unit that were answered but never rated: they have no point, the source line says so. */
export const unratedCount = (unit: UnitResult): number =>
  unit.questions.filter(
    ({ shown, selfRating, dontKnowShare }) => shown === 'shown' && selfRating === null && dontKnowShare === 1,
  ).length;

/** Questions that are neither drawn nor counted otherwise: their figures are not shown. */
export const hiddenCount = (unit: UnitResult): number =>
  unit.questions.filter(
    ({ shown, selfRating, dontKnowShare }) =>
      shown !== 'none' &&
      (selfRating === null || dontKnowShare === null) &&
      !(shown === 'shown' && dontKnowShare === 1),
  ).length;

/** Questions that nobody answered. */
export const unansweredCount = (unit: UnitResult): number =>
  unit.questions.filter(({ shown }) => shown === 'none').length;

/** Questions that nothing is said of: their figures are not shown, or nobody answered. */
export const notShownCount = (unit: UnitResult): number => hiddenCount(unit) + unansweredCount(unit);

/** Questions that the picture marks: the unit's shortlist, of few questions less of it (LOOK.md section 5, special cases). */
const marked = (points: readonly ChartPoint[], shortlist: readonly string[]): readonly string[] =>
  points.length > FEW_QUESTIONS ? shortlist : shortlist.slice(0, MARKED_OF_FEW);

const altTextOf = (points: readonly ChartPoint[], hidden: number, valuesIn: 'notes' | 'table', words: Words): string =>
  words.chart.altText({
    inStartHere: points.filter(({ field }) => field === 'startHere').length,
    total: points.length,
    hidden,
    startHere: words.fieldNames.startHere,
    shortlist: points.filter(({ shortlisted }) => shortlisted).slice(0, NAMED_IN_ALT_TEXT),
    valuesIn,
  });

/** `valuesIn`: where all values can be read. Null where nothing can be drawn: no lines or no points. */
export const fourFieldChart = (
  unit: UnitResult,
  analysis: Analysis,
  survey: Survey,
  valuesIn: 'notes' | 'table',
  words: Words,
): FourFieldChart | null => {
  const { selfRating, dontKnowShare } = linesOf(unit, analysis);
  if (selfRating === null || dontKnowShare === null) return null;
  const results = new Map(unit.questions.map((result) => [result.questionId, result]));
  const unmarked = survey.questions
    .map((question) => {
      const result = results.get(question.id);
      return result === undefined ? null : toPoint(result, question, analysis);
    })
    .filter((point): point is ChartPoint => point !== null)
    .sort(fromTopToBottom);
  if (unmarked.length === 0) return null;
  const ids = marked(unmarked, unit.shortlist);
  const points = unmarked.map((point) => ({ ...point, shortlisted: ids.includes(point.questionId) }));
  const { fieldName } = words.chart;
  return {
    points,
    lines: { selfRating, dontKnowShare },
    shareAxisMax: analysis.shareAxisMax,
    fieldNames: {
      startHere: fieldName(words.fieldNames.startHere),
      knownWeakness: fieldName(words.fieldNames.knownWeakness),
      unknownStrength: fieldName(words.fieldNames.unknownStrength),
      knownStrength: fieldName(words.fieldNames.knownStrength),
    },
    axisNames: words.chart.axes,
    altText: altTextOf(points, notShownCount(unit), valuesIn, words),
  };
};
