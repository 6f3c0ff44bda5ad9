import * as fc from 'fast-check';
import type { Analysis, Figures } from '../../src/analysis/analysis';
import { analysed, madeSurvey, rowsOf } from './made-survey';

const figuresOf = (analysis: Analysis, id: string): readonly Figures[] => {
  const unit = analysis.units.find((one) => one.id === id);
  return [...(unit?.questions ?? []), ...(unit?.areas ?? [])];
};
/** Twelve respondents of two questions, of every kind. */
const many = '12 3v 45 6. 11 22 5v v3 64 43 2v 1.';

const everyFigure = (figures: Figures): unknown[] =>
  Object.entries(figures)
    .filter(([name]) => !['questionId', 'area', 'questionCount', 'shown', 'ratingsShown', 'sharesShown'].includes(name))
    .map(([, value]) => value as unknown);

it('a municipality under the minimum group shows nothing, not even how many it is, and hides no other', () => {
  const analysis = analysed(madeSurvey(2), [
    ...rowsOf('Liten', '12 3v 45 6.'),
    ...rowsOf('Mindre', '1v 22 vv 3. 54 65'),
    ...rowsOf('Stor', many),
  ]);
  const small = analysis.units.find(({ id }) => id === 'Liten');
  expect(small).toMatchObject({ respondents: null, shown: 'few', shortlist: [] });
  for (const figures of figuresOf(analysis, 'Liten')) {
    expect(figures.shown).toBe('few');
    expect(everyFigure(figures).every((value) => value === null)).toBe(true);
  }
  expect(analysis.units.map(({ id, respondents, shown }) => [id, respondents, shown])).toEqual([
    ['*', 18, 'shown'],
    ['Liten', null, 'few'],
    ['Mindre', 6, 'shown'],
    ['Stor', 12, 'shown'],
  ]);
});

it('a municipality of exactly the minimum group is shown; alone it is all there is, and nothing is joint', () => {
  const analysis = analysed(madeSurvey(1), rowsOf('A', '1 2 3 4 5'));
  expect(analysis.units.map(({ id, respondents, shown }) => [id, respondents, shown])).toEqual([
    ['*', null, 'hidden'],
    ['A', 5, 'shown'],
  ]);
  for (const figures of figuresOf(analysis, '*'))
    expect([figures.shown, ...everyFigure(figures).filter((value) => value !== null)]).toEqual(['hidden']);
});

it('where nobody answered at all nothing is hidden: there is nothing', () => {
  const { units } = analysed(madeSurvey(1, [], ['A', 'B']), rowsOf('A', '. .'));
  expect(units.map(({ id, respondents, shown }) => [id, respondents, shown])).toEqual([
    ['*', null, 'none'],
    ['A', 0, 'none'],
    ['B', 0, 'none'],
  ]);
});

it('a higher minimum group hides more', () => {
  const rows = rowsOf('A', '1 2 3 4 5 6 1');
  expect(analysed(madeSurvey(1), rows, { minimumGroup: 8 }).units.map(({ id, shown }) => [id, shown])).toEqual([
    ['*', 'hidden'],
    ['A', 'few'],
  ]);
});

it('under five ratings there is no mean, but the share of those answering stays', () => {
  const [, unit] = analysed(madeSurvey(1), rowsOf('A', '1 2 3 4 v v')).units;
  expect(unit?.questions[0]).toMatchObject({
    answering: 6,
    rated: 4,
    mean: null,
    sd: null,
    selfRating: null,
    meanInterval: null,
    startScore: null,
    field: null,
    shown: 'hidden',
  });
  expect(unit?.questions[0]?.dontKnowShare).toBeCloseTo(1 / 3, 12);
});

it('under five answering there is no share either', () => {
  const [, unit] = analysed(madeSurvey(2), rowsOf('A', '11 22 33 v4 .5 .6')).units;
  expect(unit?.shown).toBe('shown');
  expect(unit?.questions[0]).toMatchObject({
    answering: 4,
    rated: null,
    dontKnow: null,
    dontKnowShare: null,
    shareInterval: null,
    mean: null,
    shown: 'hidden',
  });
});

it("what is hidden never moves a line: a small municipality's answers change nothing that is shown of the others", () => {
  const answers = fc.array(fc.stringMatching(/^[1-6v.]{3}$/), { minLength: 1, maxLength: 4 });
  const survey = madeSurvey(3, ['X', 'X', 'Y'], ['Liten', 'Stor', 'Större']);
  const rest = [...rowsOf('Stor', '123 4v5 66v vv1 222'), ...rowsOf('Större', '11v 2v3 345 5.6 v.1 444')];
  fc.assert(
    fc.property(answers, answers, (some, other) => {
      const [a, b] = [some, other].map((small) => analysed(survey, [...rowsOf('Liten', small.join(' ')), ...rest]));
      const others = ({ units }: Analysis) => units.filter(({ id }) => id !== 'Liten');
      expect(others(a!)).toEqual(others(b!));
      expect([a?.questionLines, a?.areaLines, a?.shareAxisMax]).toEqual([
        b?.questionLines,
        b?.areaLines,
        b?.shareAxisMax,
      ]);
      // Of itself it says whether anybody answered at all, no more.
      const [its, theirs] = [a, b].map((one) => one?.units.find(({ id }) => id === 'Liten'));
      const isSilent = (rows: readonly string[]): boolean => rows.every((row) => row === '...');
      expect([its?.shown, theirs?.shown]).toEqual([some, other].map((rows) => (isSilent(rows) ? 'none' : 'few')));
      if (isSilent(some) === isSilent(other)) expect(its).toEqual(theirs);
    }),
  );
});

it('no figure of ratings is shown on fewer than five ratings, whatever the answers', () => {
  const respondent = fc.stringMatching(/^[ABC][1-6v.x]{2}$/);
  fc.assert(
    fc.property(fc.array(respondent, { maxLength: 40 }), (respondents) => {
      const rows = respondents.flatMap((one) => rowsOf(one.slice(0, 1), one.slice(1)));
      for (const unit of analysed(madeSurvey(2), rows).units) {
        for (const figures of unit.questions) {
          if (figures.mean !== null) expect(figures.rated).toBeGreaterThanOrEqual(5);
          if (figures.dontKnowShare !== null) expect(figures.answering).toBeGreaterThanOrEqual(5);
          if (figures.field !== null || figures.startScore !== null) expect(figures.mean).not.toBeNull();
        }
      }
    }),
  );
});
