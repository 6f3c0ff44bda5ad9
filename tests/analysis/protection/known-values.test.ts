/** STATISTICS.md rule 21 by its known values, from answers to analysis. */
import type { Figures } from '../../../src/analysis/analysis';
import { analyse, analyseExactly } from '../../../src/analysis/analyse';
import { fieldOf } from '../../../src/analysis/dividing-lines';
import { madeSurvey } from '../made-survey';
import { analyseAsked, itemsOf, namesShown, unitCalled, varied, type Asked } from './divided-answers';

const SIZES = { Alby: 47, Berga: 88, Dalen: 45, Ekeby: 118, Fors: 4, Gården: 39, Holm: 61 };
const seven: readonly Asked[] = Object.entries(SIZES).map(([municipality, people], at) => ({
  municipality,
  answers: varied(people, 4, at),
}));
const FOUR = madeSurvey(4, ['Lära', 'Lära', 'Dela', 'Dela']);

/** Municipality A of departments of so many people. */
const departments = (sizes: readonly number[], questions = 1): readonly Asked[] =>
  sizes.map((people, at) => ({
    municipality: 'A',
    department: `F${at}`,
    answers: varied(people, questions, at),
  }));

describe('municipalities', () => {
  const analysis = analyseAsked(FOUR, seven);

  it('one under five is hidden and is in nothing; six are shown, and joint are 398 people', () => {
    expect(namesShown(analysis)).toEqual({
      '*': 'shown',
      ...Object.fromEntries(Object.keys(SIZES).map((name) => [name, name === 'Fors' ? 'few' : 'shown'])),
    });
    expect(unitCalled(analysis, '*').respondents).toBe(398);
    const without = analyseAsked(
      FOUR,
      seven.filter(({ municipality }) => municipality !== 'Fors'),
    );
    expect(analysis.units.filter(({ name }) => name !== 'Fors')).toEqual(without.units);
    expect([analysis.equalWeight, analysis.questionLines, analysis.areaLines, analysis.shareAxisMax]).toEqual([
      without.equalWeight,
      without.questionLines,
      without.areaLines,
      without.shareAxisMax,
    ]);
  });

  it('of the hidden one not one figure is left, nor are its parts named', () => {
    const asked = [...seven, ...departments([9, 9], 4), { municipality: 'Fors', department: 'Skola', answers: '' }];
    const { units } = analyseAsked(FOUR, asked);
    expect(units.filter(({ municipality }) => municipality === 'Fors').map(({ name }) => name)).toEqual(['Fors']);
    const hidden = unitCalled(analysis, 'Fors');
    expect([hidden.respondents, hidden.invited, hidden.shortlist]).toEqual([null, null, []]);
    for (const { shown, ratingsShown, sharesShown, ...figures } of itemsOf(hidden)) {
      expect([shown, ratingsShown, sharesShown]).toEqual(['few', 'few', 'few']);
      const NAMES = ['questionId', 'area', 'questionCount'];
      const values = Object.entries(figures).filter(([name]) => !NAMES.includes(name));
      expect(values.filter(([, value]) => value !== null)).toEqual([]);
    }
  });

  it('no cell of the shown ones is hidden for others', () => {
    for (const name of Object.keys(SIZES).filter((one) => one !== 'Fors'))
      expect(unitCalled(analysis, name).questions.map(({ shown }) => shown)).toEqual([
        'shown',
        'shown',
        'shown',
        'shown',
      ]);
  });

  it('joint figures say how many municipalities they are of, each for itself', () => {
    // Of Dalen only four rated the first question.
    const few = seven.map((one) =>
      one.municipality === 'Dalen'
        ? {
            ...one,
            answers: one.answers
              .split(' ')
              .map((person, at) => (at < 4 ? `3${person.slice(1)}` : `v${person.slice(1)}`))
              .join(' '),
          }
        : one,
    );
    const joint = unitCalled(analyseAsked(FOUR, few), '*');
    expect(joint.questions.map(({ base }) => base)).toEqual([
      { meanOf: 5, shareOf: 6 },
      { meanOf: 6, shareOf: 6 },
      { meanOf: 6, shareOf: 6 },
      { meanOf: 6, shareOf: 6 },
    ]);
    const [first] = joint.questions;
    // 398 answered; the mean is of those of the other five municipalities.
    expect(first?.answering).toBe(398);
    const others = analyseAsked(
      FOUR,
      few.filter(({ municipality }) => municipality !== 'Dalen'),
    );
    expect(first?.mean).toBe(unitCalled(others, '*').questions[0]?.mean);
    const { equalWeight } = analyseAsked(FOUR, few);
    expect(equalWeight.questions[0]).toMatchObject({ meanOf: 5, shareOf: 6 });
  });

  it('with one shown, all together and others are blank', () => {
    const { units, equalWeight } = analyseAsked(FOUR, [
      { municipality: 'Alby', answers: varied(47, 4) },
      { municipality: 'Fors', answers: varied(4, 4) },
    ]);
    const [joint, own] = units;
    expect([joint?.shown, joint?.respondents, joint?.invited]).toEqual(['hidden', null, null]);
    for (const figures of itemsOf(joint as (typeof units)[number]))
      expect([figures.mean, figures.dontKnowShare, figures.answering]).toEqual([null, null, null]);
    for (const { mean, dontKnowShare } of equalWeight.questions) expect([mean, dontKnowShare]).toEqual([null, null]);
    expect(own?.questions.map(({ others }) => others)).toEqual([null, null, null, null]);
    // Its own medians are the common lines then.
    expect(own?.questions.every(({ field }) => field !== null)).toBe(true);
  });

  it('a change of all together is over those shown in both years, and says how many', () => {
    // Fors had answers enough last year, and Holm too few.
    const before = seven.map(({ municipality, answers }, at) => ({
      municipality,
      answers:
        municipality === 'Fors'
          ? varied(20, 4, 3)
          : municipality === 'Holm'
            ? varied(3, 4)
            : varied(answers.split(' ').length, 4, at + 1),
    }));
    const both = ['Alby', 'Berga', 'Dalen', 'Ekeby', 'Gården'];
    const only = (all: readonly Asked[]) => all.filter(({ municipality }) => both.includes(municipality));
    const [change, expected] = [
      analyseAsked(FOUR, seven, {}, before),
      analyseAsked(FOUR, only(seven), {}, only(before)),
    ].map((one) => unitCalled(one, '*').questions.map((question) => question.change));
    expect(change?.map((one) => one?.base)).toEqual([0, 1, 2, 3].map(() => ({ meanOf: 5, shareOf: 5 })));
    expect(change).toEqual(expected);
  });
});

describe('departments', () => {
  const hiddenOf = (sizes: readonly number[]) => {
    const analysis = analyseAsked(madeSurvey(1), [
      ...departments(sizes),
      { municipality: 'B', answers: varied(30, 1) },
    ]);
    return analysis.units.filter(({ level }) => level === 'department').map(({ ownName, shown }) => [ownName, shown]);
  };

  it.each([
    [
      [4, 8, 10, 12],
      ['hidden', 'hidden', 'shown', 'shown'],
    ],
    [[1, 5, 5], []],
    [
      [6, 2, 9],
      ['shown', 'hidden', 'hidden'],
    ],
    [[3, 4], []],
  ] as const)('of %j people', (sizes, shown) => {
    expect(hiddenOf(sizes)).toEqual(shown.map((marker, at) => [`F${at}`, marker]));
  });

  it('that may not be named are told of as a division', () => {
    const analysis = analyseAsked(madeSurvey(1), departments([3, 4]));
    expect(unitCalled(analysis, 'A')).toMatchObject({
      respondents: 7,
      shown: 'shown',
      hiddenDivisions: ['department'],
    });
  });

  it('of 20, 26 and one person without: the 20 are hidden too', () => {
    const asked = [...departments([20, 26]), { municipality: 'A', answers: '3' }];
    expect(namesShown(analyseAsked(madeSurvey(1), asked))).toEqual({
      '*': 'hidden',
      A: 'shown',
      'A / F0': 'hidden',
      'A / F1': 'shown',
    });
  });

  it('people without one are the last part', () => {
    const asked = [...departments([4, 10]), { municipality: 'A', answers: varied(12, 1) }];
    expect(namesShown(analyseAsked(madeSurvey(1), asked))).toMatchObject({ 'A / F0': 'hidden', 'A / F1': 'hidden' });
  });

  it('a question that nobody in a part answered is said to have none', () => {
    const survey = { ...madeSurvey(2), departments: [] };
    const asked = [
      { municipality: 'A', department: 'F1', answers: '12 34 v5 61 23 4v 12' },
      { municipality: 'A', department: 'F9', answers: '1. 3. v. 6. 2. 4.' },
    ];
    expect(unitCalled(analyseAsked(survey, asked), 'A / F9').questions[1]).toMatchObject({
      shown: 'none',
      answering: 0,
      blank: 6,
    });
  });

  it('hide nothing of their municipality', () => {
    const whole = unitCalled(analyseAsked(FOUR, departments([4, 8, 10, 12], 4)), 'A');
    expect(itemsOf(whole).map(({ shown }) => shown)).toEqual(itemsOf(whole).map(() => 'shown'));
  });
});

describe('nested groups', () => {
  it('Chef 10 is Kommunledning 5 and 5, of whom one rated: that figure goes', () => {
    const asked: readonly Asked[] = [
      { municipality: 'A', department: 'Kommunledning', role: 'Chef', answers: '1 2 3 4 6' },
      { municipality: 'A', department: 'Skola', role: 'Chef', answers: '3 v v v v' },
      { municipality: 'A', department: 'Vård', role: 'Medarbetare', answers: varied(30, 1) },
    ];
    const analysis = analyseAsked(madeSurvey(1), asked);
    expect(unitCalled(analysis, 'A / Kommunledning').questions[0]).toMatchObject({
      mean: null,
      ratingsShown: 'hidden',
    });
    expect(unitCalled(analysis, 'A / Skola').questions[0]).toMatchObject({ mean: null, ratingsShown: 'hidden' });
    expect(unitCalled(analysis, 'A').questions[0]?.mean).not.toBeNull();
  });
});

describe('areas', () => {
  const two = madeSurvey(2);
  const area = (answers: string) => unitCalled(analyseAsked(two, [{ municipality: 'A', answers }]), 'A');

  it('of six people of whom one rated one question of two: none', () => {
    const unit = area('23 33 44 45 55 1v');
    expect(unit.areas[0]).toMatchObject({ mean: null, ratingsShown: 'hidden' });
    expect(unit.questions.map(({ ratingsShown }) => ratingsShown)).toEqual(['shown', 'shown']);
  });

  it('of five people of whom four rated the second question: none', () => {
    expect(area('36 46 46 46 6v').areas[0]).toMatchObject({ mean: null, ratingsShown: 'hidden' });
  });

  it('of 45 people of whom one skipped a question are made of the questions, in every figure; of 39 there is none', () => {
    const answers = (people: number) => varied(people - 1, 2).replace(/v/g, '5') + ' 1v';
    const of = (people: number, analysis: typeof analyse) =>
      analyseAsked(
        two,
        [
          { municipality: 'A', answers: answers(people) },
          { municipality: 'B', answers: varied(60, 2).replace(/v/g, '2') },
        ],
        {},
        null,
        analysis,
      );
    const unit = (people: number, analysis = analyse) => unitCalled(of(people, analysis), 'A');
    const large = unit(45);
    const [first, second] = large.questions;
    const mean = ((first?.mean ?? NaN) + (second?.mean ?? NaN)) / 2;
    const selfRating = ((first?.selfRating ?? NaN) + (second?.selfRating ?? NaN)) / 2;
    expect(large.areas[0]).toMatchObject({ mean: Math.round(mean * 10) / 10, selfRating: Math.round(selfRating) });
    // And beside the others: B is of 60 people who all answered everything, so its area is its questions' too.
    const other = unitCalled(of(45, analyse), 'B');
    const difference = mean - ((other.questions[0]?.mean ?? NaN) + (other.questions[1]?.mean ?? NaN)) / 2;
    expect(large.areas[0]?.others?.mean?.difference).toBeCloseTo(Math.round(difference * 20) / 20, 9);
    // For checking it is of the people's own means.
    const own = answers(45)
      .split(' ')
      .map((one) => [...one].filter((sign) => sign !== 'v').map(Number));
    const ownMeans = own.map((ratings) => ratings.reduce((sum, one) => sum + one, 0) / ratings.length);
    expect(unit(45, analyseExactly).areas[0]?.mean).toBeCloseTo(ownMeans.reduce((sum, one) => sum + one, 0) / 45, 12);
    expect(unit(39).areas[0]).toMatchObject({ mean: null, ratingsShown: 'hidden' });
  });

  it('have ends made of the questions where the one who skipped a question hides the share', () => {
    // First: s² 46.5 / 9 of 10, second: s² 2 / 3 of 6; the people's own mean is 37 / 11.
    const [figures] = area('6v 6v 5v 6v 5v 11 21 12 .1 22 13').areas;
    expect(figures).toMatchObject({ dontKnowShare: null, mean: 3.4, selfRating: 47 });
    // 3.36364 ± 2.22814 · (√.516667 + √.111111) / 2
    expect(figures?.meanInterval?.map((end) => end.toFixed(2))).toEqual(['2.20', '4.55']);
  });

  it('count nobody among those who skipped whose answers the question itself tells', () => {
    // All who rated the second question gave it 4, so the one who skipped the first tells nothing more.
    const answers = '14 24 34 44 54 64 14 24 34 .4';
    expect(area(answers).areas[0]?.mean).not.toBeNull();
    expect(area(answers.replace('14', '13')).areas[0]?.mean).toBeNull();
  });

  it('are shown rounded, without counts, spread, p or chance', () => {
    const figures = unitCalled(analyseAsked(FOUR, seven), 'Alby').areas[0] as Figures;
    const whole = (value: number | null | undefined): boolean =>
      value !== null && value !== undefined && Math.abs(value - Math.round(value)) < 1e-9;
    expect(whole(figures.selfRating)).toBe(true);
    expect(whole((figures.mean ?? NaN) * 10)).toBe(true);
    expect(whole((figures.dontKnowShare ?? NaN) * 100)).toBe(true);
    expect(whole(figures.startScore)).toBe(true);
    expect(figures.shareInterval?.every((end) => whole(end * 100))).toBe(true);
    expect(figures.meanInterval?.every((end) => whole(end * 20))).toBe(true);
    expect(figures).toMatchObject({
      answering: null,
      rated: null,
      dontKnow: null,
      blank: null,
      invalid: null,
      sd: null,
      chanceStartHere: null,
    });
  });

  it('have their fields by the exact figures, all together too', () => {
    const exact = analyseAsked(FOUR, seven, {}, null, analyseExactly);
    const shown = analyseAsked(FOUR, seven);
    expect(exact.equalWeight.areas.map(({ field }) => field)).toEqual(
      exact.equalWeight.areas.map((area) => fieldOf(area, exact.areaLines)),
    );
    expect(shown.equalWeight.areas.map(({ field }) => field)).toEqual(
      exact.equalWeight.areas.map(({ field }) => field),
    );
    expect(unitCalled(shown, 'Alby').areas.map(({ field }) => field)).toEqual(
      unitCalled(exact, 'Alby').areas.map((area) => fieldOf(area, exact.areaLines)),
    );
  });

  it('have their lines in whole points and per cent, whosever lines they are', () => {
    for (const lines of ['joint', 'own'] as const) {
      const { areaLines, unitLines } = analyseAsked(FOUR, seven, { lines });
      for (const { selfRating, dontKnowShare } of [areaLines, ...Object.values(unitLines).map((one) => one.area)]) {
        if (selfRating === null || dontKnowShare === null) continue;
        expect(selfRating).toBe(Math.round(selfRating));
        expect(dontKnowShare).toBeCloseTo(Math.round(dontKnowShare * 100) / 100, 12);
      }
    }
  });
});

describe('under ten rated', () => {
  const asked = (own: string): readonly Asked[] => [
    { municipality: 'A', answers: own },
    { municipality: 'B', answers: varied(30, 1) },
    { municipality: 'C', answers: varied(40, 1, 2) },
  ];
  const small = '1 2 3 4 5 6 3 4 2';

  it('there is no spread, interval end, p or chance', () => {
    const [figures] = unitCalled(analyseAsked(madeSurvey(1), asked(small)), 'A').questions;
    expect(figures).toMatchObject({ sd: null, meanInterval: null, chanceStartHere: null });
    expect(figures?.mean).not.toBeNull();
    expect(figures?.others?.mean).toMatchObject({ interval: null, p: null, pHolm: null });
    const [ten] = unitCalled(analyseAsked(madeSurvey(1), asked(`${small} 5`)), 'A').questions;
    expect(ten?.sd).not.toBeNull();
  });

  it("a larger one's difference from it tells no spread of it either: whole points, no p", () => {
    const [figures] = unitCalled(analyseAsked(madeSurvey(1), asked(small)), 'B').questions;
    const [low, high] = figures?.others?.mean?.interval ?? [NaN, NaN];
    // A point is 0.05 of a step on 1–6.
    for (const end of [low, high]) expect(end * 20).toBeCloseTo(Math.round(end * 20), 9);
    expect(figures?.others?.mean).toMatchObject({ p: null, pHolm: null });
  });

  it('a pooled row with such a cell has no spread, and ends in whole points', () => {
    const [figures] = unitCalled(analyseAsked(madeSurvey(1), asked(small)), '*').questions;
    expect(figures?.sd).toBeNull();
    for (const end of figures?.meanInterval ?? [NaN]) expect(end * 20).toBeCloseTo(Math.round(end * 20), 9);
  });

  it('nor is there of the year before, in a change', () => {
    const now = asked(varied(20, 1));
    const change = (own: string, name: string) =>
      unitCalled(analyseAsked(madeSurvey(1), now, {}, asked(own)), name).questions[0]?.change?.mean;
    expect(change(small, 'A')?.difference).not.toBeNull();
    expect(change(small, 'A')).toMatchObject({ interval: null, p: null, pHolm: null });
    expect(change(`${small} 5`, 'A')?.interval).not.toBeNull();
    for (const end of change(small, '*')?.interval ?? [NaN]) expect(end * 20).toBeCloseTo(Math.round(end * 20), 9);
    expect(change(small, '*')).toMatchObject({ p: null, pHolm: null });
  });
});
