/** A counted municipality and its parts as the protection of small groups looks at them. */
import type { Moments } from '../suppression/alike';
import { allAlike, NOBODY, type Cell, type Layer } from '../suppression/cell';
import type { Crossed } from '../suppression/hide-layer';
import type { ProtectedMunicipality, ProtectedPart } from '../suppression/protect-municipality';
import type { CountedSurvey, CountedUnit } from './counted-unit';
import { answerReader, partlyAnswered } from './partly-answered';
import type { Measured } from './raw-figures';

type Division = readonly CountedUnit[];

/** `divisions` as far as there are any: departments, then role groups. */
export function protectedMunicipality(
  whole: CountedUnit,
  divisions: readonly Division[],
  { groups, scale }: Pick<CountedSurvey, 'groups' | 'scale'>,
): ProtectedMunicipality {
  const [first, second] = divisions;
  const areas = [...groups.areas, ...groups.categories, ...groups.dimensions].map(({ questions }) => questions);
  const part = (unit: CountedUnit): ProtectedPart => protectedPart(unit, areas, scale.max - scale.min);
  const partOf = first && second ? [partOfRows(whole, first), partOfRows(whole, second)] : [];
  return {
    whole: part(whole),
    divisions: divisions.map((parts) => parts.map(part)),
    areas,
    crossed: (questions, layer) =>
      first && second && partOf[0] && partOf[1]
        ? crossedCounts(whole, questions, layer, [partOf[0], partOf[1]], [first.length, second.length])
        : null,
  };
}

function protectedPart(
  { id, rows, listed, measured, answers }: CountedUnit,
  areas: ProtectedMunicipality['areas'],
  steps: number,
): ProtectedPart {
  const cells = measured.questions.map((one) => protectedCell(one, steps));
  const partly = (questions: readonly number[], layer: Layer) =>
    partlyAnswered(answers, questions, layer, (question) => allAlike(cells[question]?.[layer] ?? NOBODY));
  return {
    id,
    respondents: rows,
    named: listed,
    cells,
    partly: areas.map((questions) => ({ ratings: partly(questions, 'ratings'), shares: partly(questions, 'shares') })),
  };
}

const protectedCell = (
  { counts: { answering, rated, dontKnow }, meanSteps, variance }: Measured,
  steps: number,
): Cell => ({
  ratings: { count: rated, moments: moments(rated, meanSteps, variance, meanSteps === 0 || meanSteps === steps) },
  shares: { count: answering, moments: { sum: dontKnow, squares: dontKnow } },
});

/** Without a spread (an aggregate that gives none) only a mean at the scale's end tells that all answered alike. */
function moments(count: number, mean: number | null, variance: number | null, atEnd: boolean): Moments {
  if (count === 0 || mean === null) return { sum: 0, squares: 0 };
  const spread = count < 2 || atEnd ? 0 : (variance ?? 1);
  return { sum: count * mean, squares: (count - 1) * spread + count * mean * mean };
}

/** Position in `parts` of each of the municipality's rows; null where only aggregates are known. */
function partOfRows({ answers }: CountedUnit, parts: Division): Int32Array | null {
  if (!answers) return null;
  const partOf = new Map<number, number>();
  parts.forEach((part, at) => part.answers?.rows.forEach((row) => partOf.set(row, at)));
  return answers.rows.map((row) => partOf.get(row) ?? -1);
}

function crossedCounts(
  { answers }: CountedUnit,
  questions: readonly number[],
  layer: Layer,
  [first, second]: readonly [Int32Array, Int32Array],
  [firsts, seconds]: readonly [number, number],
): Crossed {
  if (!answers) return null;
  const counts = Array.from({ length: firsts }, () => new Array<number>(seconds).fill(0));
  const read = answerReader(answers, layer);
  answers.rows.forEach((row, at) => {
    let did = 0;
    for (const question of questions) if (!Number.isNaN(read(row, question))) did += 1;
    const across = counts[first[at] ?? -1];
    if (across && did > 0 && (questions.length === 1 || did < questions.length))
      across[second[at] as number] = (across[second[at] as number] ?? 0) + 1;
  });
  return counts;
}
