import * as fc from 'fast-check';
import type { Analysis, AreaResult, Judgement, QuestionResult, UnitResult } from '../../src/analysis/analysis';
import type { Settings } from '../../src/settings/settings';
import { workedAnswers, workedRows } from './chance/worked-units';
import { analysed, madeSurvey, rowsOf } from './made-survey';

/** The worked units of STATISTICS.md rule 6, every question an area of its own. */
const survey = madeSurvey(4, ['A', 'B', 'C', 'D']);
const worked = (settings: Partial<Settings> = {}): Analysis => analysed(survey, workedRows, settings);
const unitOf = (analysis: Analysis, id: string): UnitResult => analysis.units.find((unit) => unit.id === id)!;
const close = (values: readonly (number | null | undefined)[], expected: readonly number[]): void =>
  expected.forEach((value, index) => expect(Math.abs((values[index] ?? NaN) - value)).toBeLessThan(1e-9));
const judgementsOf = ({ questions, areas }: UnitResult): readonly (QuestionResult | AreaResult)[] => [
  ...questions,
  ...areas,
];

const judgementKeys = [
  'chanceStartHere',
  'certainty',
  'sensitivity',
  'place',
  'placeFrom',
  'placeTo',
  'agreement',
  'others',
] as const satisfies readonly (keyof Judgement)[];

describe('the first of the worked units', () => {
  // STATISTICS.md rule 6, table
  it.each([
    ['joint', [0.383268612779, 0.000723455277362, 0.287221461595, 0.621619615708]],
    ['own', [0.266938956978, 0.000519118981724, 0.195949332657, 0.493124408425]],
    ['fixed', [0.832232812769, 0.0160479012758, 0.749828330907, 0.937570815966]],
  ] as const)('has the chances of Börja här with lines %s', (lines, chances) => {
    const unit = unitOf(worked({ lines }), 'U0');
    close(
      unit.questions.map(({ chanceStartHere }) => chanceStartHere),
      chances,
    );
    // An area's chance is a word, not digits: rule 21 d.
    expect(unit.areas.map(({ chanceStartHere }) => chanceStartHere)).toEqual([null, null, null, null]);
  });

  it('has the fields, places and ranges of the table', () => {
    const { questions, areas } = unitOf(worked(), 'U0');
    expect(questions.map(({ field }) => field)).toEqual(['startHere', 'knownStrength', 'knownStrength', 'startHere']);
    expect(questions.map(({ place }) => place)).toEqual([2, 4, 3, 1]);
    // "With 500 draws an end may differ by one place."
    [
      [1, 3],
      [4, 4],
      [1, 3],
      [1, 3],
    ].forEach(([from = 0, to = 0], index) => {
      expect(Math.abs((questions[index]?.placeFrom ?? 9) - from)).toBeLessThanOrEqual(1);
      expect(Math.abs((questions[index]?.placeTo ?? 9) - to)).toBeLessThanOrEqual(1);
    });
    expect(
      areas.every(({ place, placeFrom, placeTo }) => place === null && placeFrom === null && placeTo === null),
    ).toBe(true);
  });

  it('has words for the field where each point is drawn, and says where the lines matter', () => {
    const common = unitOf(worked(), 'U0').questions;
    expect(common.map(({ certainty }) => certainty)).toEqual(['uncertain', 'uncertain', 'uncertain', 'uncertain']);
    expect(unitOf(worked({ lines: 'fixed' }), 'U0').questions.map(({ certainty }) => certainty)).toEqual([
      'likely',
      'likely',
      'uncertain',
      'clear',
    ]);
    expect(common.map(({ sensitivity }) => sensitivity?.same)).toEqual([true, false, false, true]);
    expect(common[2]?.sensitivity?.fields).toEqual({
      joint: 'knownStrength',
      own: 'knownStrength',
      fixed: 'startHere',
    });
  });
});

describe('against the other municipalities', () => {
  // Python with scipy.stats (t.sf, t.ppf, norm.sf), written from STATISTICS.md rules 10–12; Holm over 16 tests, since each question is also an area.
  it('has differences, intervals and p values, corrected over questions and areas together', () => {
    const analysis = worked();
    const first = unitOf(analysis, 'U1').questions[0]?.others;
    close(
      [first?.mean?.difference, ...(first?.mean?.interval ?? []), first?.mean?.p, first?.mean?.pHolm],
      [-1.34722222222, -2.14290373836, -0.551540706082, 0.00140794922378, 0.02252718758047468],
    );
    close(
      [first?.share?.difference, ...(first?.share?.interval ?? []), first?.share?.p, first?.share?.pHolm],
      [-0.209401709402, -0.369156967312, 0.0349620417039, 0.0872300858766, 0.8723008587661454],
    );
    expect([first?.mean?.word, first?.mean?.among, first?.share?.word, first?.share?.among]).toEqual([
      'confirmed',
      'lower',
      'mayBeChance',
      'unknown',
    ]);
    const second = unitOf(analysis, 'U0').questions[1]?.others?.share;
    close([second?.difference, second?.p, second?.pHolm], [-0.3, 0.00392479777236, 0.06279676435778878]);
    expect(second?.word).toBe('mayBeChance');
  });

  it('says nothing of the total, nor of a municipality that is alone', () => {
    expect(judgementsOf(unitOf(worked(), '*')).every(({ others }) => others === null)).toBe(true);
    const alone = analysed(survey, rowsOf('U0', workedAnswers.U0));
    expect(judgementsOf(unitOf(alone, 'U0')).every(({ others }) => others === null)).toBe(true);
  });

  it('leaves municipalities out that are not shown', () => {
    const known = ['U0', 'U1', 'U2', 'Vilande'].map((name) => ({
      id: name,
      name,
      invited: null,
      active: name !== 'Vilande',
    }));
    const withHidden = analysed({ ...survey, municipalities: known }, [
      ...workedRows,
      ...rowsOf('Vilande', '1234 2543 v3v1 3421 4312 1265 2v41 44v4'),
    ]);
    expect(unitOf(withHidden, 'U1').questions.map(({ others }) => others)).toEqual(
      unitOf(worked(), 'U1').questions.map(({ others }) => others),
    );
    expect(withHidden.equalWeight).toEqual(worked().equalWeight);
  });

  it('has too few answers to compare under ten', () => {
    const small = analysed(survey, [...workedRows, ...rowsOf('Nio', '1234 2345 3456 4561 5612 6123 1v34 12v4 v234')]);
    expect(unitOf(small, 'Nio').questions[0]?.others?.mean).toMatchObject({
      p: null,
      pHolm: null,
      word: 'tooFew',
      among: 'tooFew',
    });
  });
});

describe('areas', () => {
  // STATISTICS.md rule 9: U2's fourth is the one that sticks out of its areas, if it is drawn in Börja här.
  it('stand out as the test within the unit says', () => {
    const { areas, standsOut } = unitOf(worked({ lines: 'fixed' }), 'U2');
    expect(areas[3]?.field).toBe('startHere');
    expect(standsOut).toBe('some');
    expect(unitOf(worked({ lines: 'fixed' }), 'U0').standsOut).toBe('none');
  });

  it('of several questions never carry a word of agreement, which is about single answers', () => {
    const alike = rowsOf('A', Array.from({ length: 24 }, (_, index) => (index % 4 === 0 ? '3v' : '33')).join(' '));
    const unit = unitOf(analysed(madeSurvey(2), alike), 'A');
    expect([unit.questions[0]?.agreement, unit.areas[0]?.agreement]).toEqual(['agree', null]);
  });
});

describe('what is not known is not said', () => {
  it('under twenty respondents there is no word but that they are few, whoever left all blank not counted', () => {
    const rows = rowsOf('A', `${workedAnswers.U1.split(' ').slice(0, 19).join(' ')} .... ....`);
    expect(unitOf(analysed(survey, rows), 'A').questions.map(({ certainty }) => certainty)).toEqual([
      'small',
      'small',
      'small',
      'small',
    ]);
  });

  it('where nobody answered "don\'t know" there is no chance, word, place or verdict', () => {
    const rows = rowsOf('A', workedAnswers.U0.replaceAll('v', '2'));
    const unit = unitOf(analysed(survey, rows), 'A');
    for (const one of judgementsOf(unit))
      expect([one.chanceStartHere, one.certainty, one.place, one.placeFrom]).toEqual([null, null, null, null]);
    expect(unit.standsOut).toBeNull();
  });

  it('no judgement stands on a figure that is not shown', () => {
    const answer = fc.constantFrom('1', '2', '3', '4', '5', '6', 'v', '.', '.');
    const person = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.array(answer, { minLength: 4, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(person, { maxLength: 40 }), fc.constantFrom(5, 8), (people, minimumGroup) => {
        const { units } = analysed(
          survey,
          people.flatMap(([unit, answers]) => rowsOf(unit, answers.join(''))),
          { minimumGroup },
        );
        for (const unit of units) {
          if (unit.shown !== 'shown') expect(unit.standsOut).toBeNull();
          for (const one of judgementsOf(unit)) {
            if (unit.shown !== 'shown')
              expect(judgementKeys.map((key) => one[key]).every((value) => value === null)).toBe(true);
            if (one.mean === null || one.dontKnowShare === null) {
              expect([
                one.chanceStartHere,
                one.certainty,
                one.sensitivity,
                one.place,
                one.placeFrom,
                one.placeTo,
              ]).toEqual([null, null, null, null, null, null]);
            }
            if (one.mean === null) expect([one.agreement, one.others?.mean ?? null]).toEqual([null, null]);
            if (one.dontKnowShare === null) expect(one.others?.share ?? null).toBeNull();
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

// STATISTICS.md rule 13; by hand: the plain mean of the three municipalities' means and shares.
it('every municipality weighs the same in the equally weighted figures', () => {
  const analysis = worked();
  const units = analysis.units.slice(1);
  const [first] = analysis.equalWeight.questions;
  close(
    [first?.mean, first?.dontKnowShare],
    [
      units.reduce((sum, { questions }) => sum + (questions[0]?.mean ?? NaN), 0) / 3,
      units.reduce((sum, { questions }) => sum + (questions[0]?.dontKnowShare ?? NaN), 0) / 3,
    ],
  );
  expect([first?.meanOf, first?.shareOf]).toEqual([3, 3]);
  expect(analysis.equalWeight.areas).toHaveLength(4);
});

it('the same answers in another order give the very same analysis', () => {
  const shuffled = [...workedRows].sort((a, b) => (a.slice(1).reverse().join() < b.slice(1).reverse().join() ? -1 : 1));
  expect(analysed(survey, shuffled)).toEqual(worked());
});
