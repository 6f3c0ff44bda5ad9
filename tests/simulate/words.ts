/** S2: how often Tydligt and Troligt are right when said of a point drawn in Börja här. */
import type { DividingLines } from '../../src/analysis/analysis';
import { certainty } from '../../src/analysis/chance/certainty';
import { fieldChances } from '../../src/analysis/chance/field-chances';
import { enoughAnswers, measureUnit, smoothUnits } from '../../src/analysis/chance/smooth-units';
import { respondentsOf } from '../../src/analysis/chance/unit-answers';
import { fieldOf, fixedLines, medianLines } from '../../src/analysis/dividing-lines';
import { defaults, type Lines } from '../../src/settings/settings';
import { drawAnswers, drawMunicipalities, GROUPS, SCALE, type Kind } from './population';
import { randomSource } from './random-source';
import { truthOf } from './truth';

/** Said how often, and right how often; one for each of what is said. */
export type Said = Record<'clear' | 'likely' | 'uncertain' | 'small', { said: number; right: number }>;
export type Level = 'questions' | 'areas';
export type WordTable = Readonly<Record<Level, Readonly<Record<Lines, Said>>>>;
interface Point { readonly selfRating: number; readonly dontKnowShare: number }

const LINES: readonly Lines[] = ['gemensam', 'egen', 'fasta'];
const none = (): Said => ({ clear: { said: 0, right: 0 }, likely: { said: 0, right: 0 }, uncertain: { said: 0, right: 0 }, small: { said: 0, right: 0 } });
const noneOf = (): Record<Lines, Said> => ({ gemensam: none(), egen: none(), fasta: none() });

export function words(kind: Kind, name: string, { respondents, runs, seed, municipalities = 5 }: { respondents: number; runs: number; seed: number; municipalities?: number }): WordTable {
  const table = { questions: noneOf(), areas: noneOf() };
  for (let run = 0; run < runs; run += 1) {
    const { chance, normal } = randomSource(seed, `words ${name} ${municipalities} ${respondents} ${run}`);
    const drawn = drawMunicipalities(kind, municipalities, normal);
    const answers = drawn.map((of) => drawAnswers(of, respondents, chance, normal));
    const truths = drawn.map(truthOf);
    for (const level of ['questions', 'areas'] as const) {
      const measured = answers.map((own) => measureUnit(own, level === 'questions' ? null : GROUPS));
      const takesPart = measured.map((own) => enoughAnswers(own, 5));
      const { points, lineVariances } = smoothUnits(measured, takesPart);
      const seen = measured.map(({ ratings, dontKnows }) => pointsOf(ratings.means, dontKnows.means));
      const shown = seen.map((own, unit) => own.filter((_, column) => takesPart[unit]![column]));
      const true_ = truths.map((truth) => (level === 'questions' ? pointsOf(truth.means, truth.shares) : pointsOf(truth.areaMeans, truth.areaShares)));
      for (const lines of LINES) {
        measured.forEach((_, unit) => {
          const drawnLines = linesFor(lines, shown, unit);
          const trueLines = linesFor(lines, true_, unit);
          const chances = fieldChances(points[unit]!, drawnLines, SCALE, lineVariances);
          seen[unit]!.forEach((point, column) => {
            if (!takesPart[unit]![column] || fieldOf(point, drawnLines) !== 'startHere') return;
            const word = certainty(chances[column]?.startHere ?? null, respondentsOf(answers[unit]!));
            if (word === null) return;
            table[level][lines][word].said += 1;
            if (fieldOf(true_[unit]![column]!, trueLines) === 'startHere') table[level][lines][word].right += 1;
          });
        });
      }
    }
  }
  return table;
}

const pointsOf = (means: readonly number[], shares: readonly number[]): Point[] =>
  means.map((mean, index) => ({ selfRating: (mean - SCALE.min) / (SCALE.max - SCALE.min) * 100, dontKnowShare: shares[index]! }));

function linesFor(lines: Lines, cells: readonly (readonly Point[])[], unit: number): DividingLines {
  if (lines === 'fasta') return fixedLines(defaults);
  return medianLines(lines, lines === 'egen' ? cells[unit]! : cells.flat());
}
