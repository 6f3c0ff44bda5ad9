/** STATISTICS.md S2 as printed: the words for how sure a field is, in every population and company, and the range of places. */
import { CERTAINTY } from '../../src/analysis/chance/certainty';
import type { Lines } from '../../src/settings/settings';
import { kinds } from './population';
import { three, type Printer } from './printer';
import { rankCoverage } from './rank-coverage';
import { words, type Level, type WordTable } from './words';

const SIZES = [20, 40, 80, 150];
const LINES: readonly Lines[] = ['joint', 'own', 'fixed'];
const LEVELS: Readonly<Record<Level, string>> = {
  questions: 'questions',
  areas: 'areas',
  anyQuestions: 'any field, questions',
  anyAreas: 'any field, areas',
};
const WORDS = [
  ['clear', 'Tydligt', CERTAINTY.clear.promised],
  ['likely', 'Troligt', CERTAINTY.likely.promised],
] as const;
type Counted = { readonly said: number; readonly right: number };

/** Whether a promised share is plausible: the seen one plus two of its own errors reaches it. A word that is never said breaks none. */
const reaches = ({ said, right }: Counted, promised: number): boolean =>
  said === 0 || right / said + 2 * Math.sqrt((promised * (1 - promised)) / said) >= promised;

interface Company {
  readonly title: string;
  readonly kind: keyof typeof kinds;
  /** Respondents from which the promise is given; null: it is none. */
  readonly from: number | null;
  readonly sizes: (size: number) => readonly number[];
  readonly lines: readonly Lines[];
  readonly columns?: readonly number[];
}

const five = (size: number): readonly number[] => Array<number>(5).fill(size);
const unequal = (): readonly number[] => [6, 20, 25, 40, 150];
const COMPANIES: readonly Company[] = [
  { title: 'wide', kind: 'wide', from: 20, sizes: five, lines: LINES },
  { title: 'narrow', kind: 'narrow', from: 40, sizes: five, lines: LINES },
  { title: 'two areas truly worse, others spread', kind: 'twoAreas9', from: 20, sizes: five, lines: LINES },
  { title: 'two areas truly worse, others nearly alike', kind: 'twoAreas8', from: null, sizes: five, lines: LINES },
  { title: '1 municipality alone', kind: 'wide', from: 20, sizes: (size) => [size], lines: ['own'] },
  {
    title: '13 municipalities',
    kind: 'wide',
    from: 20,
    sizes: (size) => Array<number>(13).fill(size),
    lines: ['joint'],
  },
  {
    title: 'unequal sizes (6, 20, 25, 40, 150)',
    kind: 'wide',
    from: 20,
    sizes: unequal,
    lines: LINES,
    columns: [20, 40, 150],
  },
  { title: 'unequal sizes, narrow', kind: 'narrow', from: 40, sizes: unequal, lines: LINES, columns: [20, 40, 150] },
];

export function printWords(printer: Printer, runs: number, seed: number): void {
  const { head, row, promise } = printer;
  head('S2. Right when said of a point drawn in Börja här, the worst of the lines (most said per municipality)', SIZES);
  for (const { title, kind, from, sizes, lines, columns = SIZES } of COMPANIES) {
    const tables = columns.map((size) => words(kinds[kind], kind, { sizes: sizes(size), noted: size, runs, seed }));
    const units = columns.map((size) => runs * sizes(size).filter((one) => one === size).length);
    for (const [word, swedish, promised] of WORDS) {
      for (const [level, levelTitle] of Object.entries(LEVELS) as [Level, string][]) {
        const cells = tables.map((table, index) =>
          worst(
            lines.map((line) => table[level][line][word]),
            units[index]!,
          ),
        );
        row(
          `${swedish}, ${title}, ${levelTitle}`,
          SIZES.map((size) => cells[columns.indexOf(size)] ?? '–'),
        );
      }
      if (from === null) continue;
      const kept = tables.filter((_, index) => columns[index]! >= from);
      const every = kept.flatMap((table) =>
        (Object.keys(LEVELS) as Level[]).flatMap((level) => lines.map((line) => table[level][line][word])),
      );
      promise(
        `${swedish} is right in ${promised * 100} % from ${from} respondents, ${title}`,
        every.every((one) => reaches(one, promised)),
      );
    }
    if (title === 'wide')
      row(
        `Osäkert, ${title}, questions`,
        tables.map((table, index) =>
          worst(
            lines.map((line) => table.questions[line].uncertain),
            units[index]!,
          ),
        ),
      );
  }
  const under = words(kinds.wide, 'wide', { sizes: five(19), runs: Math.min(runs, 20), seed });
  promise('no word is said under 20 respondents', saidOf(under) === 0);
  printRanges(printer, runs, seed);
}

/** The lowest share right among the ways to draw lines, and how many a municipality gets at most. */
function worst(counted: readonly Counted[], units: number): string {
  const parts = counted.filter(({ said }) => said > 0).map(({ said, right }) => right / said);
  return `${parts.length === 0 ? '–' : three(Math.min(...parts))} (${(Math.max(...counted.map(({ said }) => said)) / units).toFixed(2)})`;
}

const saidOf = (table: WordTable): number =>
  Object.values(table).reduce(
    (sum, level) =>
      sum +
      LINES.reduce(
        (own, line) => own + level[line].clear.said + level[line].likely.said + level[line].uncertain.said,
        0,
      ),
    0,
  );

function printRanges({ head, row, promise }: Printer, runs: number, seed: number): void {
  const sizes = [10, ...SIZES];
  head('S2. The 90 % range of a place holds the true place', sizes);
  const ranges = sizes.map((size) => rankCoverage(size, runs, seed));
  row(
    'all; top five',
    ranges.map(({ all, topFive }) => `${three(all.part)}; ${three(topFive.part)}`),
  );
  row(
    'mean width of the top five, of 30',
    ranges.map(({ width }) => width.toFixed(1)),
  );
  promise(
    'the range holds the true place in at least 90 %',
    ranges.every(({ all, topFive }) => [all, topFive].every(({ part, error }) => part + 2 * error >= 0.9)),
  );
}
