import { sv } from '../../src/messages/sv';
import type { Analysis, Figures, Judgement, UnitResult } from '../../src/analysis/analysis';
import {
  fourFieldChart,
  hiddenCount,
  selfRatingInterval,
  unansweredCount,
  unratedCount,
} from '../../src/report/four-field-chart';
import { chartSlide } from '../../src/report/deck/slides/chart';
import type { ChartWithNames } from '../../src/report/deck/slide-blocks';
import type { Survey } from '../../src/responses/survey';
import { noJudgement } from './no-judgement';

const figures = (values: Partial<Figures>): Figures & Judgement => ({
  ...noJudgement,
  answering: 40,
  rated: 30,
  dontKnow: 10,
  blank: 0,
  invalid: 0,
  mean: 2.65,
  sd: 1,
  selfRating: 33,
  meanInterval: [2.2, 3.1],
  dontKnowShare: 0.43,
  shareInterval: [0.3, 0.57],
  startScore: 28.8,
  field: 'startHere',
  base: null,
  shown: 'shown',
  ratingsShown: 'shown',
  sharesShown: 'shown',
  ...values,
});

const survey: Survey = {
  questions: ['Mätning före start', 'Ägare för uppgifter', 'Stöd till chefer', 'Bara vet ej'].map((shortName, i) => ({
    id: `F0${i + 1}`,
    number: i + 1,
    column: shortName,
    occurrence: 1,
    shortName,
    statement: shortName,
    area: 'Data',
    category: '',
    dimension: '',
    reversed: false,
    changed: false,
  })),
  municipalities: [],
  departments: [],
};

const unit: UnitResult = {
  id: 'demo',
  name: 'Demostad',
  ownName: 'Demostad',
  level: 'municipality',
  municipality: 'demo',
  hiddenDivisions: [],
  categories: [],
  dimensions: [],
  respondents: 47,
  invited: 60,
  shown: 'shown',
  areas: [],
  shortlist: ['F02', 'F01'],
  standsOut: null,
  questions: [
    { questionId: 'F01', ...figures({ selfRating: 29, dontKnowShare: 0.26 }) },
    { questionId: 'F02', ...figures({}) },
    {
      questionId: 'F03',
      ...figures({ selfRating: 70, dontKnowShare: 0.04, field: 'knownStrength', meanInterval: null }),
    },
    {
      questionId: 'F04',
      ...figures({ mean: null, selfRating: null, meanInterval: null, dontKnowShare: 1, startScore: null, field: null }),
    },
  ],
};

const analysis: Analysis = {
  year: 2026,
  scale: { min: 1, max: 6 },
  minimumGroup: 5,
  shareAxisMax: 0.6,
  units: [unit],
  questionLines: { kind: 'joint', selfRating: 46, dontKnowShare: 0.17 },
  areaLines: { kind: 'joint', selfRating: 46, dontKnowShare: 0.17 },
  unitLines: {},
  equalWeight: { questions: [], areas: [], categories: [], dimensions: [] },
  minimumGroupReason: '',
  source: 'rows',
  meansRounded: false,
  earlierYear: null,
  weight: 'municipality',
  merges: [],
  municipalityMerge: null,
  shortlistLength: 6,
};

const onSlide = (result: UnitResult): ChartWithNames | undefined =>
  chartSlide({
    unit: result,
    analysis,
    survey,
    facts: { cooperation: '', computed: '2026-11-23' },
    words: sv,
  }).blocks.find((one): one is ChartWithNames => one.type === 'fourFieldChart');

describe('fourFieldChart', () => {
  const block = fourFieldChart(unit, analysis, survey, 'notes', sv);

  test('points stand from top to bottom and carry the numbers of Frågor', () => {
    expect(block?.points.map(({ number, shortlisted }) => [number, shortlisted])).toEqual([
      [2, true],
      [1, true],
      [3, false],
    ]);
  });

  test('the mean interval becomes self-rating', () => {
    expect(block?.points[0]?.selfRatingInterval?.map((value) => +value.toFixed(9))).toEqual([24, 42]);
    expect(block?.points[2]?.selfRatingInterval).toBeNull();
    expect(selfRatingInterval([0.5, 7], analysis.scale)).toEqual([0, 100]);
  });

  test('a question with only vet ej has no point and is counted for the source line', () => {
    expect(block?.points.some(({ questionId }) => questionId === 'F04')).toBe(false);
    expect(unratedCount(unit)).toBe(1);
  });

  test('the alternative text says in words what the picture shows', () => {
    expect(block?.altText).toBe(
      'Fyrfältsdiagram. Vågrätt självskattning, lodrätt andel vet ej. 2 av 3 frågor ligger i Börja här. ' +
        'Kortlistan: fråga 2 Ägare för uppgifter, skattning 33, vet ej 43 procent; fråga 1 Mätning före start, skattning 29, vet ej 26 procent. ' +
        'Alla värden står i anteckningarna.',
    );
    expect(fourFieldChart(unit, analysis, survey, 'table', sv)?.altText).toMatch(
      /Alla värden står i tabellen på samma flik\.$/,
    );
  });

  const nothing = {
    selfRating: null,
    meanInterval: null,
    dontKnowShare: null,
    shareInterval: null,
    field: null,
  } as const;
  const withHidden: UnitResult = {
    ...unit,
    questions: unit.questions.map((one, place) =>
      place === 0 ? { ...one, ...nothing, shown: 'hidden' } : place === 2 ? { ...one, ...nothing, shown: 'none' } : one,
    ),
  };

  test('questions that are not shown are counted, neither those with only vet ej nor those without answers among them', () => {
    expect([hiddenCount(unit), unansweredCount(unit)]).toEqual([0, 0]);
    expect([hiddenCount(withHidden), unansweredCount(withHidden)]).toEqual([1, 1]);
  });

  test('nothing in Börja här: words stand instead of the list, no point is marked', () => {
    const elsewhere: UnitResult = {
      ...unit,
      shortlist: [],
      questions: unit.questions.map((one) => (one.field === 'startHere' ? { ...one, field: 'unknownStrength' } : one)),
    };
    const drawn = fourFieldChart(elsewhere, analysis, survey, 'notes', sv);
    expect(drawn?.points.some(({ shortlisted }) => shortlisted)).toBe(false);
    expect(onSlide(elsewhere)?.listNotes).toEqual([
      'Ingen fråga ligger i Börja\u00a0här.\n\nVälj ett eller två områden efter samtalen i förvaltningarna.',
    ]);
  });

  test('of at most five questions two are marked at most; of more the whole shortlist is', () => {
    const all = { ...unit, shortlist: ['F02', 'F01', 'F05'] };
    const chosen = (result: ReturnType<typeof fourFieldChart>): readonly number[] =>
      (result?.points ?? []).filter(({ shortlisted }) => shortlisted).map(({ number }) => number);
    expect(chosen(fourFieldChart(all, analysis, survey, 'notes', sv))).toEqual([2, 1]);
    const more = [5, 6, 7].map(
      (number) => ({ ...survey.questions[0], id: `F0${number}`, number }) as Survey['questions'][number],
    );
    const questions = [
      ...unit.questions,
      ...more.map(({ id }) => ({ questionId: id, ...figures({ selfRating: 40, dontKnowShare: 0.2 }) })),
    ];
    expect(
      chosen(
        fourFieldChart(
          { ...all, questions },
          analysis,
          { ...survey, questions: [...survey.questions, ...more] },
          'notes',
          sv,
        ),
      ),
    ).toEqual([2, 1, 5]);
  });

  test('the list ends with what the reader must know: few answers, and how many questions are not shown', () => {
    expect(onSlide(unit)?.listNotes).toEqual([]);
    expect(onSlide({ ...unit, respondents: 19 })?.listNotes).toEqual(['Litet underlag: använd som samtalsunderlag']);
    expect(onSlide({ ...withHidden, respondents: 19 })?.listNotes).toEqual([
      'Litet underlag: använd som samtalsunderlag',
      'En fråga visas inte',
    ]);
  });

  test('own lines of the unit are used where each unit has its own', () => {
    const own = { kind: 'own', selfRating: 50, dontKnowShare: 0.2 } as const;
    const perUnit: Analysis = {
      ...analysis,
      questionLines: { ...own, selfRating: 1 },
      unitLines: { demo: { question: own, area: own } },
    };
    expect(fourFieldChart(unit, perUnit, survey, 'notes', sv)?.lines).toEqual({ selfRating: 50, dontKnowShare: 0.2 });
  });

  test('without lines or without points nothing is drawn', () => {
    expect(
      fourFieldChart(
        unit,
        { ...analysis, questionLines: { kind: 'joint', selfRating: null, dontKnowShare: null } },
        survey,
        'notes',
        sv,
      ),
    ).toBeNull();
    expect(fourFieldChart({ ...unit, questions: [] }, analysis, survey, 'notes', sv)).toBeNull();
  });
});
