/** Real answers through the matrix: the same figures as the tallies give, and every rule ends in finite numbers on them. */
import { areasStandingOut } from '../../../src/analysis/areas/stands-out';
import { fieldChances } from '../../../src/analysis/chance/field-chances';
import { ownMeans, ownShares } from '../../../src/analysis/chance/own-values';
import { measureUnit, smoothUnits } from '../../../src/analysis/chance/smooth-units';
import { enoughAnswers } from './enough-answers';
import { answersOfUnits } from '../../../src/analysis/chance/unit-answers';
import { comparedCells } from '../../../src/analysis/comparison/compared-cell';
import { compareWithOthers } from '../../../src/analysis/comparison/compare-rows';
import { jointFigures } from '../../../src/analysis/comparison/joint-figures';
import { leaveEachOut } from '../../../src/analysis/comparison/other-cells';
import { medianLines } from '../../../src/analysis/dividing-lines';
import { rankRanges } from '../../../src/analysis/rank/rank-ranges';
import { startScore } from '../../../src/analysis/start-score';
import { readSet } from '../../command/read-set';
import { describeShared, shared } from '../../shared';
import { matrixOf } from '../made-survey';

const sets = [
  ['food-world-cup', 'answers.csv', 'mapping.json'],
  ['eur-open-science-2022', 'answers.csv', 'mapping.json'],
  ['hs-kommunalval-2017', 'answers.csv', 'mapping.json'],
  ['upplands-vasby-2015', 'answers.csv', 'mapping.json'],
  ['hostile', 'hostile.csv', 'mapping.json'],
] as const;

/** Every number anywhere within, so that none is NaN or infinite. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : [];

describeShared('every rule on real answers', shared.data, () => {
  describe.each(sets)('%s', (folder, answers, mapping) => {
    const made = readSet(folder, answers, mapping).then(({ grid, survey, settings, analysis }) => {
      const matrix = matrixOf(grid, survey, settings);
      const units = answersOfUnits(matrix);
      const groups = Array.from({ length: Math.ceil(survey.questions.length / 3) }, (_, area) =>
        survey.questions.map((_question, index) => index).filter((index) => Math.floor(index / 3) === area),
      );
      return { matrix, units, groups, analysis, settings };
    });

    it('has the counts, means and SDs that the tallies give', async () => {
      const { matrix, units, analysis } = await made;
      const answersOf = new Map(matrix.units.map(({ id }, index) => [id, units[index]!] as const));
      // All together are those that are shown, so not all rows.
      for (const unit of analysis.units.filter(({ id, shown }) => shown === 'shown' && id !== '*')) {
        const { ratings, dontKnows } = measureUnit(answersOf.get(unit.id)!, null);
        expect(ratings.counts).toEqual(unit.questions.map(({ rated }, question) => rated ?? ratings.counts[question]));
        expect(dontKnows.counts).toEqual(unit.questions.map(({ answering }) => answering));
        const off = unit.questions.flatMap(({ mean, sd, dontKnowShare }, question) => [
          mean === null ? 0 : Math.abs(mean - ratings.means[question]!),
          sd === null ? 0 : Math.abs(sd - Math.sqrt(ratings.variances[question]!)),
          dontKnowShare === null ? 0 : Math.abs(dontKnowShare - dontKnows.means[question]!),
        ]);
        expect(Math.max(...off)).toBeLessThan(1e-9);
      }
    });

    it.each(['questions', 'areas'] as const)('has finite results of every rule for its %s', async (level) => {
      const { matrix, units, groups, settings } = await made;
      const { scale } = settings;
      const measured = units.map((unit) => measureUnit(unit, level === 'questions' ? null : groups));
      const takesPart = measured.map((unit) => enoughAnswers(unit, 5));
      const points = measured.map(({ ratings, dontKnows }, unit) =>
        ratings.means.map((mean, column) => ({
          selfRating: takesPart[unit]![column] ? ((mean - scale.min) / (scale.max - scale.min)) * 100 : null,
          dontKnowShare: takesPart[unit]![column] ? dontKnows.means[column]! : null,
        })),
      );
      const smooth = smoothUnits(measured, takesPart);
      const lines = medianLines('joint', points.flat());
      const chances = smooth.points.flatMap((point) => fieldChances(point, lines, scale, smooth.lineVariances));
      const taking = takesPart.flat().filter(Boolean).length;
      expect(chances.filter((chance) => chance !== null)).toHaveLength(taking);
      const sums = chances.flatMap((chance) =>
        chance ? [Object.values(chance).reduce((sum, one) => sum + one, 0)] : [],
      );
      expect(Math.max(0, ...sums.map((sum) => Math.abs(sum - 1)))).toBeLessThan(1e-12);
      const ranges = smooth.points.map((point, unit) =>
        rankRanges(
          point,
          points[unit]!.map(({ selfRating, dontKnowShare }) =>
            selfRating === null || dontKnowShare === null ? null : startScore(selfRating, dontKnowShare),
          ),
          scale,
          {
            seed: 1,
            unitId: matrix.units[unit]!.id,
            draws: 20,
          },
        ),
      );
      const cells = measured.map((unit) => comparedCells(unit, 5));
      const columns = cells[0]?.map((_, column) => cells.map((own) => own[column]!)) ?? [];
      const others = columns.map(leaveEachOut);
      const compared = cells.slice(0, 40).map((own, unit) =>
        compareWithOthers(
          own.map((cell, column) => ({ own: cell, others: others[column]![unit]! })),
          'municipality',
        ),
      );
      const joint = columns.map((column) => jointFigures(column, scale));
      const areas = units.map((unit) =>
        areasStandingOut(
          ownMeans(unit, groups),
          ownShares(unit, groups),
          groups.map(() => 'startHere' as const),
          5,
        ),
      );
      expect(numbersIn([smooth, chances, ranges, compared, joint, areas]).every(Number.isFinite)).toBe(true);
    });
  });
});
