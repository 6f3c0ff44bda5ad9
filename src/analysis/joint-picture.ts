/** The joint figures as the setting weighs them: every answer alike, or every municipality alike, drawn with the same lines as the rest. */
import type { Weight } from '../settings/settings';
import type {
  Analysis,
  AreaResult,
  AreasVerdict,
  DividingLines,
  EqualWeight,
  Figures,
  Judgement,
  UnitResult,
} from './analysis';
import { medianLines } from './dividing-lines';
import { shortlist } from './shortlist';

export interface JointPicture {
  /** As it was, but its first unit holds the joint figures, and `unitLines` the lines that they are drawn with. */
  readonly analysis: Analysis;
  readonly unit: UnitResult;
  readonly weight: Weight;
}

/** Null where the analysis has no total. Both are of the municipalities that are shown, which are two at least. */
export function jointPicture(analysis: Analysis): JointPicture | null {
  const total = analysis.units.find(({ level }) => level === 'total');
  if (!total) return null;
  if (analysis.weight === 'answer' || total.shown !== 'shown')
    return { analysis, unit: total, weight: analysis.weight };
  const { equalWeight } = analysis;
  const lines = {
    question: equalWeightLines(analysis.questionLines, equalWeight.questions),
    area: equalWeightLines(analysis.areaLines, equalWeight.areas),
  };
  const unit = equallyWeighed(total, analysis);
  return {
    analysis: {
      ...analysis,
      units: analysis.units.map((one) => (one === total ? unit : one)),
      unitLines: { ...analysis.unitLines, [total.id]: lines },
    },
    unit,
    weight: 'municipality',
  };
}

/** A unit's own medians are those of the points that are drawn. */
export const equalWeightLines = (
  lines: DividingLines,
  points: readonly Pick<EqualWeight, 'selfRating' | 'dontKnowShare'>[],
): DividingLines => (lines.kind === 'own' ? medianLines('own', points) : lines);

function equallyWeighed(total: UnitResult, { equalWeight, shortlistLength }: Analysis): UnitResult {
  const questions = total.questions.map((result, place) => weighed(result, equalWeight.questions[place]));
  const areasOf = (item: 'areas' | 'categories' | 'dimensions'): readonly AreaResult[] =>
    total[item].map((result, place) => weighed(result, equalWeight[item][place]));
  const areas = areasOf('areas');
  return {
    ...total,
    shown: 'shown',
    questions,
    areas,
    categories: areasOf('categories'),
    dimensions: areasOf('dimensions'),
    shortlist: shortlist(questions, shortlistLength),
    standsOut: verdict(total.standsOut, areas),
  };
}

/** The test is made on respondents and stands; what it says of fields is said of those that are drawn. */
function verdict(of: AreasVerdict, areas: readonly AreaResult[]): AreasVerdict {
  if (of === null || of === 'some') return of;
  const drawn = areas.filter(({ field }) => field !== null);
  return drawn.length > 0 && drawn.every(({ field }) => field === 'startHere') ? 'allLow' : 'none';
}

/** What is counted is the answers together; of a mean of municipalities there is no number of answers. */
const UNCOUNTED = { answering: null, rated: null, dontKnow: null, blank: null, invalid: null, sd: null } as const;

/** How sure a point is was worked out for the figures of all answers, and is not said of these. */
const UNJUDGED: Judgement = {
  chanceStartHere: null,
  certainty: null,
  sensitivity: null,
  place: null,
  placeFrom: null,
  placeTo: null,
  agreement: null,
  others: null,
  change: null,
};

function weighed<Result extends Figures & Judgement>(result: Result, equal: EqualWeight | undefined): Result {
  const {
    mean = null,
    meanInterval = null,
    selfRating = null,
    dontKnowShare = null,
    shareInterval = null,
    startScore = null,
    field = null,
  } = equal ?? {};
  const reason = (of: Figures['shown']): Figures['shown'] => (of === 'shown' ? 'hidden' : of);
  return {
    ...result,
    ...UNJUDGED,
    ...UNCOUNTED,
    base: equal ? { meanOf: equal.meanOf, shareOf: equal.shareOf } : null,
    change: equal?.change ?? null,
    mean,
    meanInterval,
    selfRating,
    dontKnowShare,
    shareInterval,
    startScore,
    field,
    shown: selfRating !== null || dontKnowShare !== null ? 'shown' : reason(result.shown),
    ratingsShown: selfRating !== null ? 'shown' : reason(result.ratingsShown),
    sharesShown: dontKnowShare !== null ? 'shown' : reason(result.sharesShown),
  };
}
