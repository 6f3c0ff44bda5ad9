/** Counted units become the tree that the protection of small groups looks at. */
import type { Level } from '../analysis';
import type { Moments, SuppressionCell, SuppressionUnit } from '../suppression/suppression-unit';
import type { CountedSurvey, CountedUnit } from './counted-unit';
import type { Measured } from './raw-figures';

/** The total is divided into municipalities, and each of them, in two ways of its own, into departments and into role groups. */
export function suppressionTree({ units, scale }: Pick<CountedSurvey, 'units' | 'scale'>): SuppressionUnit {
  const steps = scale.max - scale.min;
  const ofLevel = (level: Level): readonly CountedUnit[] => units.filter((unit) => unit.level === level);
  const below = new Map<string, Record<'department' | 'role', SuppressionUnit[]>>();
  for (const level of ['department', 'role'] as const) {
    for (const unit of ofLevel(level)) {
      const parts = below.get(unit.municipality ?? '') ?? { department: [], role: [] };
      below.set(unit.municipality ?? '', parts);
      parts[level].push(node(unit, steps, []));
    }
  }
  const municipalities = ofLevel('municipality').map((unit) => {
    const { department = [], role = [] } = below.get(unit.id) ?? {};
    return node(
      unit,
      steps,
      [department, role].filter((parts) => parts.length > 0),
    );
  });
  const [total] = ofLevel('total');
  return node(total as CountedUnit, steps, municipalities.length > 0 ? [municipalities] : []);
}

const node = (unit: CountedUnit, steps: number, partitions: SuppressionUnit['partitions']): SuppressionUnit => ({
  id: unit.id,
  respondents: unit.rows,
  questions: unit.measured.questions.map((one) => suppressionCell(one, steps)),
  areas: [...unit.measured.areas, ...unit.measured.categories, ...unit.measured.dimensions].map((one) =>
    suppressionCell(one, steps),
  ),
  partitions,
  listed: unit.listed,
});

function suppressionCell(
  { counts, meanSteps, variance, dontKnowShare, shareVariance }: Measured,
  steps: number,
): SuppressionCell {
  const { answering, rated } = counts;
  return {
    answering,
    rated,
    ratings: moments(rated, meanSteps, variance, meanSteps === 0 || meanSteps === steps),
    shares: moments(answering, dontKnowShare, shareVariance, dontKnowShare === 0 || dontKnowShare === 1),
  };
}

/** Without a spread (an aggregate that gives none) only a mean at the scale's end tells that all answered alike. */
function moments(count: number, mean: number | null, variance: number | null, atEnd: boolean): Moments {
  if (count === 0 || mean === null) return { sum: 0, squares: 0 };
  const spread = count < 2 || atEnd ? 0 : (variance ?? 1);
  return { sum: count * mean, squares: (count - 1) * spread + count * mean * mean };
}
