import * as fc from 'fast-check';
import { analyse } from '../../../src/analysis/analyse';
import type { Analysis } from '../../../src/analysis/analysis';
import { hideSmallGroups } from '../../../src/analysis/hide-small-groups';
import { countAggregates } from '../../../src/analysis/units/count-aggregates';
import type { Cell, Grid } from '../../../src/grid/grid';
import { readAnswers } from '../../../src/responses/read-answers';
import type { Aggregates } from '../../../src/responses/aggregates/aggregates';
import type { Survey } from '../../../src/responses/survey';
import type { CountedUnit } from '../../../src/analysis/units/counted-unit';
import { countRows } from '../../../src/analysis/units/count-rows';
import { sv } from '../../../src/messages/sv';
import { defaults } from '../../default-settings';
import type { Settings } from '../../../src/settings/settings';
import { madeSurvey } from '../made-survey';

const settings: Settings = {
  ...defaults,
  scale: { min: 1, max: 4 },
  departmentColumn: 'Förvaltning',
  roleColumn: 'Roll',
};
const survey: Survey = {
  ...madeSurvey(2),
  municipalities: [
    { id: 'a', name: 'A', invited: 40 },
    { id: 'b', name: 'B', invited: 30, active: false },
  ],
  departments: [
    { municipality: 'A', name: 'Skola', reportedAs: 'Skola', invited: 20 },
    { municipality: 'A', name: 'Vård', reportedAs: 'Övriga', invited: 7 },
    { municipality: 'A', name: 'Park', reportedAs: 'Övriga', invited: 8 },
  ],
};
const QUESTIONS = ['q1', 'q2'];
const VALUES = [1, 2, 3, 4, 'Vet ej', '', 'x'] as const;

type Row = readonly [unit: string, department: string, role: string, ...answers: Cell[]];

const rowsGrid = (rows: readonly Row[]): Grid => [['Kommun', 'Förvaltning', 'Roll', 'Fråga 1', 'Fråga 2'], ...rows];

/** The table that a tool makes of the rows: of each municipality, and of each department and role group in it. */
function countsGrid(rows: readonly Row[]): Grid {
  const groups = new Map<string, { readonly names: readonly [string, string, string]; readonly rows: Row[] }>();
  for (const row of rows) {
    const [unit, department, role] = row;
    for (const names of [
      [unit, '', ''],
      ...(department ? [[unit, department, '']] : []),
      ...(role ? [[unit, '', role]] : []),
    ] as [string, string, string][]) {
      const key = names.join('\n');
      groups.set(key, { names, rows: [...(groups.get(key)?.rows ?? []), row] });
    }
  }
  return [
    ['Kommun', 'Förvaltning', 'Roll', 'Fråge-ID', 1, 2, 3, 4, 'Vet ej', 'Ej besvarade', 'Ogiltiga'],
    ...[...groups.values()].flatMap(({ names, rows: own }) =>
      QUESTIONS.map((id, question): Cell[] => [
        ...names,
        id,
        ...VALUES.map((value) => own.filter((row) => row[3 + question] === value).length),
      ]),
    ),
  ];
}

function counted(rows: readonly Row[]) {
  const fromRows = readAnswers(rowsGrid(rows), survey, settings, 'Svar').answers;
  const fromCounts = readAnswers(countsGrid(rows), survey, { ...settings, layout: 'aggregates' }, 'Svar').answers;
  if (fromRows.kind !== 'rows' || fromCounts.kind !== 'aggregates') throw new Error('Two ways in');
  return {
    rows: countRows(fromRows.matrix, survey, sv),
    aggregates: countAggregates(fromCounts.aggregates, survey, sv),
    read: fromCounts.aggregates,
  };
}

const answer = fc.constantFrom<Cell>(...VALUES);
/** Of one who answered something that is understood: a tool's table counts its respondents, and a row without one such answer is nobody's. */
const answered = fc.tuple(answer, answer).filter((both) => both.some((one) => one !== '' && one !== 'x'));
const respondentOf = (municipality: fc.Arbitrary<string>): fc.Arbitrary<Row> =>
  fc
    .tuple(municipality, fc.constantFrom('Skola', 'Vård', 'Park', ''), fc.constantFrom('Chef', 'Annan', ''), answered)
    .map(([unit, department, role, answers]) => [unit, department, role, ...answers]);

const described = ({ measured: _measured, answers: _answers, ...unit }: CountedUnit) => unit;
const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));

it('counts of rows give the units that the rows give: levels, names, numbers, people in no department', () => {
  const row = respondentOf(fc.constantFrom('A', 'B'));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (made) => {
      const { rows, aggregates } = counted(made);
      expect(aggregates.units.map(described)).toEqual(rows.units.map(described));
      aggregates.units.forEach((unit, place) => {
        const theirs = rows.units[place]?.measured.questions ?? [];
        const isRest = unit.ownName === '';
        expect(unit.measured.questions).toEqual(
          theirs.map(({ counts, meanSteps, variance, dontKnowShare, shareVariance, ...same }) => ({
            ...same,
            counts: isRest ? { ...counts, blank: null, invalid: null } : counts,
            meanSteps: near(meanSteps),
            variance: near(variance),
            dontKnowShare: near(dontKnowShare),
            shareVariance: near(shareVariance),
          })),
        );
        expect(unit).toMatchObject({ answers: null, measured: { areas: [], categories: [], dimensions: [] } });
      });
    }),
    { numRuns: 60 },
  );
});

/** Everything that is shown of figures, and how what is not is marked. */
const shownIn = ({ units }: Analysis) =>
  units.map(({ questions, id, level, respondents, invited, shown, hiddenDivisions, shortlist }) => ({
    id,
    level,
    respondents,
    invited,
    shown,
    hiddenDivisions,
    shortlist,
    questions: questions.map(({ chanceStartHere: _1, certainty: _2, placeFrom: _3, placeTo: _4, ...rest }) => rest),
  }));

it('the same is hidden of counts as of rows, in municipalities and departments, and the same is shown', () => {
  const row = respondentOf(fc.constantFrom('A', 'A', 'B'));
  const plain = { ...survey, questions: survey.questions.map((question) => ({ ...question, area: '' })) };
  fc.assert(
    fc.property(fc.array(row, { minLength: 15, maxLength: 60 }), (made) => {
      // Of counts nobody knows who is in both divisions, so role groups are left out of both.
      const own: Settings = { ...settings, layout: 'aggregates' };
      const departments: Settings = { ...settings, roleColumn: '' };
      const rows = analyse(readAnswers(rowsGrid(made), plain, departments, 'Svar').answers, plain, departments);
      const aggregates = analyse(
        readAnswers(
          countsGrid(made.map(([unit, department, , ...answers]): Row => [unit, department, '', ...answers])),
          plain,
          own,
          'Svar',
        ).answers,
        plain,
        own,
      );
      expect(shownIn(aggregates)).toEqual(shownIn(rows));
    }),
    { numRuns: 40 },
  );
});

it('of counts only one division is named: nobody knows who sits in both, and unions of them may lie a few people apart', () => {
  const rows = Array.from({ length: 40 }, (_, at): Row => [
    'A',
    at < 20 ? 'Skola' : 'Vård',
    at < 21 ? 'Chef' : 'Annan',
    (at % 4) + 1,
    2,
  ]);
  const own: Settings = { ...settings, layout: 'aggregates' };
  const { units } = analyse(readAnswers(countsGrid(rows), survey, own, 'Svar').answers, survey, own);
  expect(units.filter(({ municipality }) => municipality === 'a').map(({ level, shown }) => [level, shown])).toEqual([
    ['municipality', 'shown'],
    ['department', 'shown'],
    ['department', 'shown'],
  ]);
  expect(units.find(({ id }) => id === 'a')?.hiddenDivisions).toEqual(['role']);
});

const cell = (rated: number, dontKnow: number, mean: number | null, sd: number | null) => ({
  rated,
  dontKnow,
  blank: null,
  invalid: null,
  mean,
  sd,
  ratings: null,
});
const unit = (name: string, ...cells: ReturnType<typeof cell>[]) => ({
  id: name,
  name,
  active: true,
  rows: Math.max(...cells.map((one) => one.rated + one.dontKnow)),
  cells,
});
const given = (units: Aggregates['units'], departments: Aggregates['departments'] = []): Aggregates => ({
  scale: { min: 1, max: 4 },
  questionIds: ['q1'],
  units,
  departments,
  roles: [],
  meansRounded: false,
});

const joint = (...cells: ReturnType<typeof cell>[]) =>
  hideSmallGroups(
    countAggregates(given(cells.map((one, place) => unit(`K${place}`, one))), madeSurvey(1), sv),
    settings,
  )[0]?.unit;

it('all together: means weighed by ratings, the spread within and between; what one does not say is not known', () => {
  const all = joint(cell(5, 1, 2, 1), cell(10, 2, 4, 0));
  expect(all).toMatchObject({
    id: '*',
    rows: 18,
    measured: {
      questions: [
        {
          counts: { answering: 18, rated: 15, dontKnow: 3, blank: null, invalid: null },
          dontKnowShare: 3 / 18,
        },
      ],
    },
  });
  // Mean 10/3 on the scale from 1; squares 4 within, 5 · 16/9 and 10 · 4/9 between, over 14.
  expect(all?.measured.questions[0]?.meanSteps).toBeCloseTo(7 / 3, 12);
  expect(all?.measured.questions[0]?.variance).toBeCloseTo((4 + 120 / 9) / 14, 12);
});

it('the spread of all together is unknown where one municipality gives none, unless only one has rated there', () => {
  const variance = (...cells: ReturnType<typeof cell>[]): number | null | undefined =>
    joint(...cells)?.measured.questions[0]?.variance;
  expect(variance(cell(5, 0, 2, 1), cell(6, 0, 3.5, null))).toBeNull();
  expect(variance(cell(5, 0, 2, 1), cell(0, 12, null, null))).toBeCloseTo(1, 12);
});

it('people whom the departments leave over are a unit that is counted but never listed', () => {
  const { units } = countAggregates(
    given([unit('A', cell(8, 4, 2.5, null))], [{ ...unit('Skola', cell(5, 1, 3, 1)), unit: 0 }]),
    madeSurvey(1),
    sv,
  );
  expect(units.map(({ level, ownName, listed, rows }) => [level, ownName, listed, rows])).toEqual([
    ['municipality', 'A', true, 12],
    ['department', 'Skola', true, 6],
    ['department', '', false, 6],
  ]);
  const rest = units[2]?.measured.questions[0];
  expect(rest).toMatchObject({
    counts: { answering: 6, rated: 3, dontKnow: 3 },
    variance: null,
    dontKnowShare: 0.5,
    shareVariance: 0.3,
  });
  // 8 · 1.5 steps less 5 · 2, over 3.
  expect(rest?.meanSteps).toBeCloseTo(2 / 3, 12);
});
