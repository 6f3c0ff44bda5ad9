/** A counted municipality and its parts as the protection of small groups looks at them. */
import type { Cell, Layer } from '../suppression/cell';
import type { Moments } from '../suppression/alike';
import type { ProtectedMunicipality, ProtectedPart } from '../suppression/protect-municipality';
import type { CountedUnit } from './counted-unit';
import type { Measured } from './raw-figures';

type Division = readonly CountedUnit[];

/** `divisions` as far as there are any: departments, then role groups. `steps`: from the scale's lower end to its upper. */
export function protectedMunicipality(
  whole: CountedUnit,
  divisions: readonly Division[],
  steps: number,
): ProtectedMunicipality {
  const [first, second] = divisions;
  const partOf = first && second ? [partOfRows(whole, first), partOfRows(whole, second)] : [];
  return {
    whole: protectedPart(whole, steps),
    divisions: divisions.map((parts) => parts.map((part) => protectedPart(part, steps))),
    crossed: (question, layer) =>
      first && second && partOf[0] && partOf[1]
        ? crossedCounts(whole, question, layer, [partOf[0], partOf[1]], [first.length, second.length])
        : null,
  };
}

const protectedPart = ({ id, rows, listed, measured }: CountedUnit, steps: number): ProtectedPart => ({
  id,
  respondents: rows,
  named: listed,
  cells: measured.questions.map((one) => protectedCell(one, steps)),
});

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
  question: number,
  layer: Layer,
  [first, second]: readonly [Int32Array, Int32Array],
  [firsts, seconds]: readonly [number, number],
): readonly (readonly number[])[] | null {
  if (!answers) return null;
  const { codes, questionIds, scale } = answers.matrix;
  const last = scale.max - scale.min + (layer === 'ratings' ? 1 : 2);
  const counts = Array.from({ length: firsts }, () => new Array<number>(seconds).fill(0));
  answers.rows.forEach((row, at) => {
    const code = codes[row * questionIds.length + question] ?? 0;
    const across = counts[first[at] ?? -1];
    if (across && code > 0 && code <= last) across[second[at] as number] = (across[second[at] as number] ?? 0) + 1;
  });
  return counts;
}
