/** Ready aggregates of real answers give what the answers themselves give. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { analyse } from '../../../src/analysis/analyse';
import type { Analysis, QuestionResult } from '../../../src/analysis/analysis';
import type { Cell, Grid } from '../../../src/grid/grid';
import { readAnswers } from '../../../src/responses/read-answers';
import type { Survey } from '../../../src/responses/survey';
import type { Settings } from '../../../src/settings/settings';
import { readSet } from '../../command/read-set';
import { describeShared, shared } from '../../shared';
import { at } from '../../at';

const FIGURES = [
  'answering',
  'rated',
  'dontKnow',
  'blank',
  'invalid',
  'mean',
  'sd',
  'selfRating',
  'meanInterval',
  'dontKnowShare',
  'shareInterval',
  'startScore',
] as const;
const JUDGED = [
  'field',
  'shown',
  'ratingsShown',
  'sharesShown',
  'sensitivity',
  'place',
  'agreement',
  'others',
  'change',
] as const;

/** Paths at which two trees differ, numbers by more than 1e-9 (relative or absolute). */
function differing(a: unknown, b: unknown, path: string): readonly string[] {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)) ? [] : [`${path}: ${a}, ${b}`];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return Object.is(a, b) ? [] : [`${path}: ${String(a)}, ${String(b)}`];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differing((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}.${key}`),
  );
}

const unitsDiffer = (ours: Analysis, theirs: Analysis, keys: readonly (keyof QuestionResult)[]): readonly string[] => [
  ...differing(
    ours.units.map(({ id, respondents, shown, shortlist }) => ({ id, respondents, shown, shortlist })),
    theirs.units.map(({ id, respondents, shown, shortlist }) => ({ id, respondents, shown, shortlist })),
    'units',
  ),
  ...ours.units.flatMap((unit, place) =>
    unit.questions.flatMap((question, column) =>
      keys.flatMap((key) =>
        differing(
          question[key],
          theirs.units[place]?.questions[column]?.[key],
          `${unit.id} ${question.questionId} ${key}`,
        ),
      ),
    ),
  ),
];

const aggregated = (grid: Grid, survey: Survey, settings: Settings) => {
  const own: Settings = { ...settings, layout: 'aggregates', unitColumn: 'unit' };
  const { answers, findings } = readAnswers(grid, survey, own, 'Svar');
  return { analysis: analyse(answers, survey, own), findings };
};

describeShared('ready counts of real answers', shared.data, () => {
  let read: ReturnType<typeof readSet> | null = null;
  const foods = () => (read ??= readSet('food-world-cup', 'answers.csv', 'mapping.json'));
  const table = (): readonly string[][] =>
    parse(readFileSync(join(shared.data, 'food-world-cup', 'counts.csv'))) as string[][];

  it('counts per value give every figure of the rows, for every unit and all together', async () => {
    const { survey, settings, analysis } = await foods();
    const { analysis: ours, findings } = aggregated(table(), survey, settings);
    expect(ours.units).toHaveLength(10);
    expect(unitsDiffer(ours, analysis, [...FIGURES, ...JUDGED])).toEqual([]);
    expect(differing(ours.equalWeight.questions, analysis.equalWeight.questions, 'equalWeight')).toEqual([]);
    expect(differing(ours.questionLines, analysis.questionLines, 'lines')).toEqual([]);
    expect(ours).toMatchObject({ source: 'aggregates', meansRounded: false });
    expect(findings).toEqual([{ severity: 'info', code: 'AGGREGATES_LACK_CERTAINTY', place: at('Svar'), details: {} }]);
  });

  it('what only single answers tell is not there', async () => {
    const { survey, settings } = await foods();
    const { analysis } = aggregated(table(), survey, settings);
    expect(
      new Set(
        analysis.units.flatMap(({ questions }) =>
          questions.flatMap(({ chanceStartHere, placeFrom, placeTo, certainty }) => [
            chanceStartHere,
            placeFrom,
            placeTo,
            certainty,
          ]),
        ),
      ),
    ).toEqual(new Set([null]));
    expect(
      analysis.units.flatMap(({ areas, categories, dimensions }) => [...areas, ...categories, ...dimensions]),
    ).toEqual([]);
    expect(new Set(analysis.units.map(({ standsOut }) => standsOut))).toEqual(new Set([null]));
    expect([
      ...analysis.equalWeight.areas,
      ...analysis.equalWeight.categories,
      ...analysis.equalWeight.dimensions,
    ]).toEqual([]);
    expect(analysis.areaLines).toMatchObject({ selfRating: null, dontKnowShare: null });
  });

  it.each([false, true])(
    'means and standard deviations give what the rows give, with questions reversed: %s',
    async (reversed) => {
      const set = await foods();
      const survey = {
        ...set.survey,
        questions: set.survey.questions.map((question, index) => ({
          ...question,
          reversed: reversed && index % 2 === 0,
        })),
      };
      const rows = readAnswers(set.grid, survey, set.settings, 'Svar').answers;
      const [, ...counts] = table();
      const meanGrid: Cell[][] = [
        [
          'unit',
          'Fråge-ID',
          'Antal skattade',
          'Antal vet ej',
          'Antal ej besvarade',
          'Antal ogiltiga',
          'Medel',
          'Standardavvikelse',
        ],
        ...counts.map(([unit, question, ...cells]): Cell[] => {
          const [one = 0, two = 0, three = 0, four = 0, five = 0, dontKnow = 0, blank = 0, invalid = 0] =
            cells.map(Number);
          const ratings = [one, two, three, four, five];
          const rated = ratings.reduce((sum, count) => sum + count, 0);
          const mean = ratings.reduce((sum, count, step) => sum + count * (step + 1), 0) / rated;
          const sd = Math.sqrt(
            ratings.reduce((sum, count, step) => sum + count * (step + 1 - mean) ** 2, 0) / (rated - 1),
          );
          return [unit, question, rated, dontKnow, blank, invalid, String(mean).replace('.', ','), sd];
        }),
      ];
      const { analysis: ours, findings } = aggregated(meanGrid, survey, set.settings);
      expect(unitsDiffer(ours, analyse(rows, survey, set.settings), [...FIGURES, ...JUDGED])).toEqual([]);
      expect(findings.map(({ code }) => code)).toEqual(['AGGREGATES_LACK_CERTAINTY']);
    },
  );

  it('without standard deviations there is no interval of a mean, no agreement and no comparison of means; the rest stands', async () => {
    const { survey, settings, analysis } = await foods();
    const [, ...counts] = table();
    const grid: Cell[][] = [
      ['unit', 'Fråge-ID', 'rated', 'dontKnow', 'mean'],
      ...counts.map(([unit, question, ...cells]): Cell[] => {
        const [one = 0, two = 0, three = 0, four = 0, five = 0, dontKnow = 0] = cells.map(Number);
        const rated = one + two + three + four + five;
        return [unit, question, rated, dontKnow, (one + 2 * two + 3 * three + 4 * four + 5 * five) / rated];
      }),
    ];
    const { analysis: ours, findings } = aggregated(grid, survey, settings);
    const kept = [
      'answering',
      'rated',
      'dontKnow',
      'mean',
      'selfRating',
      'dontKnowShare',
      'shareInterval',
      'startScore',
      'field',
      'sensitivity',
      'place',
    ] as const;
    const differ = ours.units.flatMap((unit, place) =>
      unit.questions.flatMap((question, column) =>
        kept.flatMap((key) =>
          differing(
            question[key],
            analysis.units[place]?.questions[column]?.[key],
            `${unit.id} ${question.questionId} ${key}`,
          ),
        ),
      ),
    );
    expect(differ).toEqual([]);
    const questions = ours.units.flatMap((unit) => unit.questions);
    expect(
      new Set(
        questions.flatMap(({ sd, meanInterval, agreement, blank, invalid, others }) => [
          sd,
          meanInterval,
          agreement,
          blank,
          invalid,
          others?.mean ?? null,
        ]),
      ),
    ).toEqual(new Set([null]));
    expect(questions.filter(({ others }) => others?.share).length).toBeGreaterThan(300);
    expect(findings.map(({ code }) => code)).toEqual([
      'AGGREGATES_LACK_CERTAINTY',
      'AGGREGATES_LACK_SPREAD',
      'AGGREGATES_LACK_BLANK',
    ]);
  });
});
