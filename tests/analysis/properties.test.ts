/** What must hold of the analysis whatever the answers are. */
import * as fc from 'fast-check';
import type { Analysis } from '../../src/analysis/analysis';
import { analyse } from '../../src/analysis/analyse';
import type { Cell } from '../../src/grid/grid';
import { readAnswers } from '../../src/responses/read-answers';
import type { Survey } from '../../src/responses/survey';
import { defaults } from '../default-settings';
import type { Settings } from '../../src/settings/settings';
import { madeSurvey } from './made-survey';

const SETTINGS: Settings = { ...defaults, departmentColumn: 'Förvaltning', roleColumn: 'Roll' };
const SURVEY: Survey = {
  ...madeSurvey(4, ['Lära', 'Lära', 'Dela', ''], ['Ahult', 'Bhult', 'Chult']),
  questions: madeSurvey(4, ['Lära', 'Lära', 'Dela', '']).questions.map((question, index) => ({
    ...question,
    category: 'Allt',
    dimension: index < 3 ? 'Vi' : '',
  })),
};
const HEADER: readonly Cell[] = ['Kommun', 'Förvaltning', 'Roll', ...SURVEY.questions.map(({ column }) => column)];

type Answer = number | 'v' | '.' | 'x';
interface Respondent {
  readonly unit: string;
  readonly department: string;
  readonly role: string;
  readonly answers: readonly Answer[];
}

const respondent: fc.Arbitrary<Respondent> = fc.record({
  unit: fc.constantFrom('Ahult', 'Ahult', 'Bhult', 'Chult', 'Okänd', ''),
  department: fc.constantFrom('Skola', 'Vård', ''),
  role: fc.constantFrom('Chef', 'Övriga'),
  answers: fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 6 }) },
      { weight: 3, arbitrary: fc.constant('v' as const) },
      { weight: 1, arbitrary: fc.constantFrom('.' as const, 'x' as const) },
    ),
    { minLength: 4, maxLength: 4 },
  ),
});
const respondents = fc.array(respondent, { minLength: 5, maxLength: 90 });
const RUNS = { numRuns: 25, seed: 5 } as const;

const asWritten = (answer: Answer): Cell =>
  answer === 'v' ? 'Vet ej' : answer === '.' ? '' : answer === 'x' ? 'Kanske' : answer;
const rowsOf = (people: readonly Respondent[], written = asWritten): Cell[][] =>
  people.map(({ unit, department, role, answers }) => [unit, department, role, ...answers.map(written)]);
const gridOf = (rows: readonly (readonly Cell[])[]): Cell[][] => [[...HEADER], ...rows.map((row) => [...row])];
const analysed = (rows: readonly (readonly Cell[])[], settings = SETTINGS, survey = SURVEY): Analysis =>
  analyse(readAnswers(gridOf(rows), survey, settings, 'Svar').answers, survey, settings);

it('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(
      respondents.chain((people) =>
        fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
      ),
      ([people, turned]) => {
        expect(analysed(rowsOf(turned))).toEqual(analysed(rowsOf(people)));
      },
    ),
    RUNS,
  );
});

it('what is shown adds up: rated and vet ej to those answering, with blank and invalid to the respondents, and parts to their whole', () => {
  fc.assert(
    fc.property(respondents, (people) => {
      const { units } = analysed(rowsOf(people));
      for (const unit of units) {
        for (const { answering, rated, dontKnow, blank, invalid, dontKnowShare } of unit.questions) {
          if (rated !== null && dontKnow !== null) expect(rated + dontKnow).toBe(answering);
          // Of all together those who answered are those of the municipalities whose share is shown.
          if (unit.level !== 'total' && answering !== null && blank !== null && invalid !== null)
            expect(answering + blank + invalid).toBe(unit.respondents);
          if (dontKnowShare !== null) expect(dontKnowShare * (answering ?? NaN)).toBeCloseTo(dontKnow ?? NaN, 9);
        }
      }
      const [total, ...others] = units;
      const municipalities = others.filter(({ level, shown }) => level === 'municipality' && shown === 'shown');
      if (total?.shown !== 'shown') return;
      const sum = (pick: (unit: Analysis['units'][number]) => number | null | undefined): number =>
        municipalities.reduce((all, unit) => all + (pick(unit) ?? NaN), 0);
      expect(sum((unit) => unit.respondents)).toBe(total.respondents);
      SURVEY.questions.forEach((_, at) => {
        // Of those whose share is shown: what is hidden is in no joint figure.
        const own = municipalities.flatMap(({ questions }) => questions[at] ?? []);
        const shares = own.filter(({ dontKnowShare }) => dontKnowShare !== null);
        if (shares.length < 2) return;
        expect(shares.reduce((all, { answering }) => all + (answering ?? NaN), 0)).toBe(total.questions[at]?.answering);
        expect(total.questions[at]?.base?.shareOf).toBe(shares.length);
      });
    }),
    RUNS,
  );
});

describe('the same answers', () => {
  it('as texts that stand for numbers give the same', () => {
    const names = ['Inte alls', 'Lite', 'Något', 'Ganska', 'Mycket', 'Helt'];
    const settings = { ...SETTINGS, values: Object.fromEntries(names.map((name, index) => [name, index + 1])) };
    fc.assert(
      fc.property(respondents, (people) => {
        const words = rowsOf(people, (answer) =>
          typeof answer === 'number' ? (names[answer - 1] ?? '') : asWritten(answer),
        );
        expect(analysed(words, settings)).toEqual(analysed(rowsOf(people)));
      }),
      RUNS,
    );
  });

  it('to questions that are turned round give the same', () => {
    const survey = { ...SURVEY, questions: SURVEY.questions.map((question) => ({ ...question, reversed: true })) };
    fc.assert(
      fc.property(respondents, (people) => {
        const turned = rowsOf(people, (answer) => (typeof answer === 'number' ? 7 - answer : asWritten(answer)));
        expect(analysed(turned, SETTINGS, survey)).toEqual(analysed(rowsOf(people)));
      }),
      RUNS,
    );
  });

  it('on a scale from 0 to 5 give the same, with means one lower', () => {
    const settings = { ...SETTINGS, scale: { min: 0, max: 5 } };
    fc.assert(
      fc.property(respondents, (people) => {
        const lower = rowsOf(people, (answer) => (typeof answer === 'number' ? answer - 1 : asWritten(answer)));
        expectSame(shifted(analysed(lower, settings), 1), shifted(analysed(rowsOf(people)), 0));
      }),
      RUNS,
    );
  });
});

/** Every number and word of an analysis by its path, means in scale points moved. */
function shifted(analysis: Analysis, by: number): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const visit = (value: unknown, path: string, isMean: boolean): void => {
    if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value))
        visit(inner, `${path}.${key}`, /^\d$/.test(key) ? isMean : key === 'mean' || key === 'meanInterval');
    } else found.set(path, typeof value === 'number' && isMean ? value + by : value);
  };
  visit({ ...analysis, scale: null }, '', false);
  return found;
}

function expectSame(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): void {
  expect([...one.keys()]).toEqual([...other.keys()]);
  for (const [path, value] of one) {
    const expected = other.get(path);
    if (typeof value === 'number' && typeof expected === 'number')
      expect([path, Math.abs(value - expected) < 1e-9]).toEqual([path, true]);
    else expect([path, value]).toEqual([path, expected]);
  }
}

it('a row with nothing in it changes nothing', () => {
  fc.assert(
    fc.property(respondents, fc.nat(), (people, at) => {
      const rows = rowsOf(people);
      const cut = at % (rows.length + 1);
      expect(analysed([...rows.slice(0, cut), HEADER.map(() => ''), ...rows.slice(cut)])).toEqual(analysed(rows));
    }),
    RUNS,
  );
});

const silent = (unit: string): Respondent => ({
  unit,
  department: 'Skola',
  role: 'Chef',
  answers: ['.', '.', '.', '.'],
});

it('a row without one answer is nobody’s, wherever it is from: it changes nothing', () => {
  const blank = fc.constantFrom('Ahult', 'Bhult', 'Chult').map(silent);
  fc.assert(
    fc.property(respondents, fc.array(blank, { minLength: 1, maxLength: 9 }), (people, blanks) => {
      expect(analysed(rowsOf([...blanks, ...people]))).toEqual(analysed(rowsOf(people)));
    }),
    RUNS,
  );
});

it('who answered one question only is blank in every other, and changes no mean, share or interval of those', () => {
  const some = fc.array(respondent, { minLength: 40, maxLength: 90 });
  const answersLast: Respondent = { ...silent('Ahult'), answers: ['.', '.', '.', 3] };
  fc.assert(
    fc.property(some, (people) => {
      const [before, after] = [people, [...people, answersLast]].map((rows) =>
        analysed(rowsOf(rows)).units.find(({ id }) => id === 'Ahult'),
      );
      fc.pre(before?.shown === 'shown');
      expect(after?.respondents).toBe((before?.respondents ?? NaN) + 1);
      before?.questions.slice(0, 3).forEach((figures, at) => {
        expect(after?.questions[at]).toMatchObject({
          blank: (figures.blank ?? NaN) + 1,
          ...Object.fromEntries(UNMOVED.map((name) => [name, figures[name]])),
        });
      });
    }),
    RUNS,
  );
});

/** What a blank more does not touch. */
const UNMOVED = [
  'answering',
  'rated',
  'dontKnow',
  'invalid',
  'mean',
  'sd',
  'meanInterval',
  'dontKnowShare',
  'shareInterval',
  'startScore',
  'shown',
  'ratingsShown',
  'sharesShown',
] as const;

describe('a higher minimum group', () => {
  it('never shows a municipality, or a figure of one, that a lower one hid', () => {
    fc.assert(
      fc.property(respondents, fc.integer({ min: 5, max: 9 }), (people, minimumGroup) => {
        const [lower, higher] = [minimumGroup, minimumGroup + 1].map((k) =>
          analysed(rowsOf(people), { ...SETTINGS, minimumGroup: k }),
        );
        for (const unit of lower?.units ?? []) {
          const now = higher?.units.find(({ id }) => id === unit.id);
          if (!now || unit.level !== 'municipality') continue;
          if (unit.shown === 'few') expect([unit.id, now.shown]).toEqual([unit.id, 'few']);
          unit.questions.forEach((figures, at) => {
            if (figures.mean === null) expect([unit.id, at, now.questions[at]?.mean]).toEqual([unit.id, at, null]);
            if (figures.dontKnowShare === null)
              expect([unit.id, at, now.questions[at]?.dontKnowShare]).toEqual([unit.id, at, null]);
          });
        }
      }),
      RUNS,
    );
  });

  it('never shows a figure of fewer people than it says', () => {
    fc.assert(
      fc.property(respondents, fc.integer({ min: 5, max: 10 }), (people, minimumGroup) => {
        for (const unit of analysed(rowsOf(people), { ...SETTINGS, minimumGroup }).units) {
          expect(unit.respondents ?? minimumGroup).toBeGreaterThanOrEqual(unit.shown === 'none' ? 0 : minimumGroup);
          for (const figures of unit.questions) {
            if (figures.mean !== null) expect(figures.rated).toBeGreaterThanOrEqual(minimumGroup);
            if (figures.dontKnowShare !== null) expect(figures.answering).toBeGreaterThanOrEqual(minimumGroup);
          }
          for (const { sd, rated } of unit.questions) if (sd !== null) expect(rated).toBeGreaterThanOrEqual(10);
        }
      }),
      RUNS,
    );
  });
});
