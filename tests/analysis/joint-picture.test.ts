import type { Analysis, EqualWeight, UnitResult } from '../../src/analysis/analysis';
import { fieldOf } from '../../src/analysis/dividing-lines';
import { jointPicture } from '../../src/analysis/joint-picture';
import { median } from '../../src/analysis/statistics/median';
import { analysisOf } from '../report/deck/demo-analysis';
import { analysed, madeSurvey, rowsOf } from './made-survey';

const analysis = analysisOf();
const [total] = analysis.units as readonly [UnitResult];
const picture = jointPicture(analysis)!;

describe('the joint picture', () => {
  it('where every municipality weighs the same has the equally weighted figures, and no counts, which are of the answers together', () => {
    expect(picture.weight).toBe('municipality');
    expect(
      picture.unit.questions.map(({ mean, selfRating, dontKnowShare, startScore }) => ({
        mean,
        selfRating,
        dontKnowShare,
        startScore,
      })),
    ).toEqual(
      analysis.equalWeight.questions.map(({ mean, selfRating, dontKnowShare, startScore }: EqualWeight) => ({
        mean,
        selfRating,
        dontKnowShare,
        startScore,
      })),
    );
    for (const question of picture.unit.questions)
      expect(question).toMatchObject({ answering: null, rated: null, dontKnow: null, blank: null, sd: null });
    expect(picture.analysis.units[0]).toBe(picture.unit);
    expect(picture.analysis.units.slice(1)).toEqual(analysis.units.slice(1));
  });

  it('is drawn with the municipalities’ lines', () => {
    for (const question of picture.unit.questions)
      expect(question.field).toBe(fieldOf(question, analysis.questionLines));
    // By the figures before they are rounded.
    expect(picture.unit.areas.map(({ field }) => field)).toEqual(analysis.equalWeight.areas.map(({ field }) => field));
  });

  it('has the highest start scores of Börja här on its list', () => {
    const startHere = picture.unit.questions.filter(({ field }) => field === 'startHere');
    const scores = new Map(startHere.map(({ questionId, startScore }) => [questionId, startScore ?? 0]));
    const listed = picture.unit.shortlist.map((id) => scores.get(id) ?? NaN);
    expect(listed).toHaveLength(6);
    expect(listed).toEqual([...scores.values()].sort((a, b) => b - a).slice(0, 6));
  });

  it('says nothing of how sure an equally weighted point is: that was worked out for other figures', () => {
    expect(
      new Set(
        picture.unit.questions.flatMap(({ certainty, chanceStartHere, sensitivity, place, agreement, others }) => [
          certainty,
          chanceStartHere,
          sensitivity,
          place,
          agreement,
          others,
        ]),
      ),
    ).toEqual(new Set([null]));
  });

  // STATISTICS.md rule 21 h
  it('has the change of the equally weighted figures, over the municipalities that are shown in both years', () => {
    const changes = picture.unit.questions.map(({ change }) => change);
    expect(changes).toEqual(analysis.equalWeight.questions.map(({ change }) => change));
    expect(changes).not.toEqual(total.questions.map(({ change }) => change));
    const compared = changes.filter((change) => change?.mean?.word !== 'broken');
    // One question of the demo was changed: its trend is broken, and of no municipality.
    expect(changes.length - compared.length).toBe(1);
    for (const change of compared) expect(change).toMatchObject({ shown: 'shown', base: { meanOf: 6, shareOf: 6 } });
  });

  it('with own lines is divided by the medians of the points that are drawn', () => {
    const own = jointPicture(analysisOf({ lines: 'own' }))!;
    const ratings = own.unit.questions.flatMap(({ selfRating }) => (selfRating === null ? [] : [selfRating]));
    expect(own.analysis.unitLines[own.unit.id]?.question.selfRating).toBe(median(ratings));
  });

  it('where every answer weighs the same is the total as it is', () => {
    const pooled: Analysis = { ...analysis, weight: 'answer' };
    expect(jointPicture(pooled)).toEqual({ analysis: pooled, unit: pooled.units[0], weight: 'answer' });
  });

  // STATISTICS.md rule 21 a
  it.each(['answer', 'municipality'] as const)(
    'takes two municipalities: with one shown nothing is, weighed as chosen, by %s',
    (weight) => {
      const alone = analysed(madeSurvey(2), [...rowsOf('A', '12 21 33 4v 55 v6'), ...rowsOf('B', '11 2v')], { weight });
      const nothing = jointPicture(alone)!;
      expect(nothing).toEqual({ analysis: alone, unit: alone.units[0], weight });
      expect(nothing.unit).toMatchObject({ shown: 'hidden', respondents: null, shortlist: [] });
      for (const { mean, dontKnowShare, field, shown } of [
        ...nothing.unit.questions,
        ...alone.equalWeight.questions,
      ].map((figures) => ({ shown: 'hidden', ...figures })))
        expect([mean, dontKnowShare, field, shown]).toEqual([null, null, null, 'hidden']);
    },
  );

  it('of a question that fewer than two municipalities show is hidden, and says of how many it would have been', () => {
    // Of the first question only A has five ratings.
    const rows = [...rowsOf('A', '12 21 33 4v 55 v6'), ...rowsOf('B', '1v 22 v3 v4 v5 v6')];
    const { unit, weight } = jointPicture(analysed(madeSurvey(2), rows, { weight: 'municipality' }))!;
    expect([weight, unit.shown]).toEqual(['municipality', 'shown']);
    expect(unit.questions[0]).toMatchObject({
      mean: null,
      selfRating: null,
      field: null,
      ratingsShown: 'hidden',
      sharesShown: 'shown',
      base: { meanOf: 1, shareOf: 2 },
    });
    expect(unit.questions[1]).toMatchObject({ ratingsShown: 'shown', base: { meanOf: 2, shareOf: 2 } });
  });

  it('of a picture is the same picture', () => {
    expect(jointPicture(picture.analysis)).toEqual(picture);
  });

  it('is none without a total', () => {
    expect(jointPicture({ ...analysis, units: [] })).toBeNull();
  });
});
