/** STATISTICS.md S2: how often Tydligt and Troligt are right when said of a point drawn in Börja här. */
import type { DividingLines } from '../../src/analysis/analysis';
import { certainty } from '../../src/analysis/chance/certainty';
import { fieldChances } from '../../src/analysis/chance/field-chances';
import { measureUnit, smoothUnits } from '../../src/analysis/chance/smooth-units';
import { enoughAnswers } from '../analysis/chance/enough-answers';
import { respondentsOf } from '../../src/analysis/chance/unit-answers';
import { fieldOf, fixedLines, medianLines } from '../../src/analysis/dividing-lines';
import { defaults } from '../default-settings';
import type { Lines } from '../../src/settings/settings';
import { drawAnswers, drawMunicipalities, GROUPS, SCALE, type Kind } from './population';
import { randomSource } from './random-source';
import { truthOf } from './truth';

/** Said how often, and right how often; one for each of what is said. */
export type Said = Record<'clear' | 'likely' | 'uncertain' | 'small', { said: number; right: number }>;
/** `any…`: the word about whichever field the point is drawn in; the others only of points in Börja här. */
export type Level = 'questions' | 'areas' | 'anyQuestions' | 'anyAreas';
export type WordTable = Readonly<Record<Level, Readonly<Record<Lines, Said>>>>;
interface Point {
  readonly selfRating: number;
  readonly dontKnowShare: number;
}

const LINES: readonly Lines[] = ['joint', 'own', 'fixed'];
const none = (): Said => ({
  clear: { said: 0, right: 0 },
  likely: { said: 0, right: 0 },
  uncertain: { said: 0, right: 0 },
  small: { said: 0, right: 0 },
});
const noneOf = (): Record<Lines, Said> => ({ joint: none(), own: none(), fixed: none() });

export interface WordOptions {
  /** Respondents of each municipality that is drawn together. */
  readonly sizes: readonly number[];
  /** Whose words are noted: all municipalities, or only those of this size. */
  readonly noted?: number;
  readonly runs: number;
  readonly seed: number;
}

export function words(kind: Kind, name: string, { sizes, noted, runs, seed }: WordOptions): WordTable {
  const table = { questions: noneOf(), areas: noneOf(), anyQuestions: noneOf(), anyAreas: noneOf() };
  for (let run = 0; run < runs; run += 1) {
    const { chance, normal } = randomSource(seed, `words ${name} ${sizes.join(' ')} ${run}`);
    const drawn = drawMunicipalities(kind, sizes.length, normal);
    const answers = drawn.map((of, unit) => drawAnswers(of, sizes[unit]!, chance, normal));
    const truths = drawn.map(truthOf);
    const respondents = answers.map(respondentsOf);
    for (const level of ['questions', 'areas'] as const) {
      const measured = answers.map((own) => measureUnit(own, level === 'questions' ? null : GROUPS));
      const takesPart = measured.map((own) => enoughAnswers(own, 5));
      const { points, lineVariances } = smoothUnits(measured, takesPart);
      const seen = measured.map(({ ratings, dontKnows }) => pointsOf(ratings.means, dontKnows.means));
      const shown = seen.map((own, unit) => own.filter((_, column) => takesPart[unit]![column]));
      const true_ = truths.map((truth) =>
        level === 'questions' ? pointsOf(truth.means, truth.shares) : pointsOf(truth.areaMeans, truth.areaShares),
      );
      for (const lines of LINES) {
        measured.forEach((_, unit) => {
          if (noted !== undefined && sizes[unit] !== noted) return;
          const drawnLines = linesFor(lines, shown, unit);
          const trueLines = linesFor(lines, true_, unit);
          const chances = fieldChances(points[unit]!, drawnLines, SCALE, lineVariances);
          seen[unit]!.forEach((point, column) => {
            const field = fieldOf(point, drawnLines);
            if (!takesPart[unit]![column] || field === null) return;
            const word = certainty(chances[column]?.[field] ?? null, respondents[unit]!);
            if (word === null) return;
            const right = fieldOf(true_[unit]![column]!, trueLines) === field;
            note(table[level === 'questions' ? 'anyQuestions' : 'anyAreas'][lines][word], right);
            if (field === 'startHere') note(table[level][lines][word], right);
          });
        });
      }
    }
  }
  return table;
}

function note(counted: { said: number; right: number }, right: boolean): void {
  counted.said += 1;
  if (right) counted.right += 1;
}

const pointsOf = (means: readonly number[], shares: readonly number[]): Point[] =>
  means.map((mean, index) => ({
    selfRating: ((mean - SCALE.min) / (SCALE.max - SCALE.min)) * 100,
    dontKnowShare: shares[index]!,
  }));

function linesFor(lines: Lines, cells: readonly (readonly Point[])[], unit: number): DividingLines {
  if (lines === 'fixed') return fixedLines(defaults);
  return medianLines(lines, lines === 'own' ? cells[unit]! : cells.flat());
}
