import type { Analysis, EqualWeight, UnitResult } from '../../src/analysis/analysis';
import { fieldOf } from '../../src/analysis/dividing-lines';
import { jointPicture } from '../../src/analysis/joint-picture';
import { median } from '../../src/analysis/statistics/median';
import { analysisOf } from '../report/deck/demo-analysis';

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

  it('has the highest start scores on its list', () => {
    const scores = new Map(picture.unit.questions.map(({ questionId, startScore }) => [questionId, startScore ?? 0]));
    const listed = picture.unit.shortlist.map((id) => scores.get(id) ?? 0);
    expect(listed).toHaveLength(6);
    expect(listed).toEqual([...scores.values()].sort((a, b) => b - a).slice(0, 6));
  });

  it('says nothing of how sure an equally weighted point is: that was worked out for other figures', () => {
    expect(
      new Set(
        picture.unit.questions.flatMap(({ certainty, chanceStartHere, place, agreement, change }) => [
          certainty,
          chanceStartHere,
          place,
          agreement,
          change,
        ]),
      ),
    ).toEqual(new Set([null]));
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

  it('of a hidden total is still that of the shown municipalities, whatever is chosen', () => {
    const hidden: Analysis = {
      ...analysis,
      weight: 'answer',
      units: [{ ...total, respondents: null, invited: null, shown: 'hidden' }, ...analysis.units.slice(1)],
    };
    expect(jointPicture(hidden)).toMatchObject({ weight: 'municipality', unit: { shown: 'shown', respondents: null } });
  });

  it('takes two municipalities: else every answer weighs the same', () => {
    const none = analysis.equalWeight.questions.map((equal) => ({ ...equal, mean: null, selfRating: null }));
    expect(jointPicture({ ...analysis, equalWeight: { ...analysis.equalWeight, questions: none } })?.weight).toBe(
      'answer',
    );
  });

  it('of a picture is the same picture', () => {
    expect(jointPicture(picture.analysis)).toEqual(picture);
  });

  it('is none without a total', () => {
    expect(jointPicture({ ...analysis, units: [] })).toBeNull();
  });
});
