/** The four-field chart of one unit as a block: points, lines, and the words around them. */
import type { Analysis, DividingLines, Field, Interval, QuestionResult, UnitResult } from '../analysis/analysis';
import type { Words } from '../messages';
import type { Question, Survey } from '../responses/survey';
import type { ChartPoint, FourFieldChart } from './blocks';

/** Fewer answers than this and the picture is called a basis for talk (LOOK.md section 5). */
const SMALL_BASE = 20;
/** Of so few questions at most two are marked. */
const FEW_QUESTIONS = 5;
const MARKED_OF_FEW = 2;
/** Names in the alternative text at most. */
const NAMED_IN_ALT_TEXT = 6;

/** The lines that divide this unit's chart. */
export const linesOf = (unit: UnitResult, analysis: Analysis): DividingLines =>
  (analysis.questionLines.kind === 'egen' ? analysis.unitLines[unit.id]?.question : undefined) ??
  analysis.questionLines;

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

/** As the marks lie from top to bottom: don't-know share falling, then self-rating rising, then the question's number. */
const fromTopToBottom = (a: ChartPoint, b: ChartPoint): number =>
  b.dontKnowShare - a.dontKnowShare || a.selfRating - b.selfRating || a.number - b.number;

/** Questions of the unit that were answered but never rated: they have no point, the source line says so. */
export const unratedCount = (unit: UnitResult): number =>
  unit.questions.filter(
    ({ shown, selfRating, dontKnowShare }) => shown === 'shown' && selfRating === null && dontKnowShare === 1,
  ).length;

/** Alternative text; `valuesIn` says where all values can be read. */
export const chartAltText = (points: readonly ChartPoint[], valuesIn: 'notes' | 'table', words: Words): string =>
  words.chart.altText({
    inStartHere: points.filter(({ field }) => field === 'startHere').length,
    total: points.length,
    startHere: words.fieldNames.startHere,
    shortlist: points.filter(({ shortlisted }) => shortlisted).slice(0, NAMED_IN_ALT_TEXT),
    valuesIn,
  });

/**
 * Questions that the picture marks: the unit's shortlist, but of few questions only those in the field where one begins, and
 * none where that field is empty (LOOK.md section 5, special cases).
 */
const marked = (points: readonly ChartPoint[], shortlist: readonly string[]): readonly string[] => {
  const begins = new Set(points.filter(({ field }) => field === 'startHere').map(({ questionId }) => questionId));
  if (begins.size === 0) return [];
  return points.length > FEW_QUESTIONS ? shortlist : shortlist.filter((id) => begins.has(id)).slice(0, MARKED_OF_FEW);
};

const listNote = (points: readonly ChartPoint[], unit: UnitResult, words: Words): string | undefined => {
  if (!points.some(({ shortlisted }) => shortlisted)) return words.chart.nothingInStartHere(words.fieldNames.startHere);
  return unit.respondents !== null && unit.respondents < SMALL_BASE ? words.chart.smallBase : undefined;
};

/** Points stand in the order of `fromTopToBottom`. Null where nothing can be drawn: no lines or no points. */
export const fourFieldChart = (
  unit: UnitResult,
  analysis: Analysis,
  survey: Survey,
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
  const note = listNote(points, unit, words);
  const names = (Object.keys(words.fieldNames) as Field[]).map((field) => [
    field,
    words.chart.fieldName(words.fieldNames[field]),
  ]);
  return {
    type: 'fourFieldChart',
    key: 'chart',
    points,
    lines: { selfRating, dontKnowShare },
    shareAxisMax: analysis.shareAxisMax,
    fieldNames: Object.fromEntries(names) as Record<Field, string>,
    axisNames: words.chart.axes,
    ...(note !== undefined && { listNote: note }),
    listOverflow: words.chart.moreNames,
    altText: chartAltText(points, 'notes', words),
  };
};
