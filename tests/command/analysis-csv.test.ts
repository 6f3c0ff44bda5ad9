import { parse } from 'csv-parse/sync';
import { analysisCsv } from '../../src/command/analysis-csv';
import { workedRows } from '../analysis/chance/worked-units';
import { analyse } from '../../src/analysis/analyse';
import type { Cell } from '../../src/grid/grid';
import { earlierAnswers } from '../../src/responses/earlier-answers';
import { readAnswers } from '../../src/responses/read-answers';
import type { Survey } from '../../src/responses/survey';
import { defaults } from '../default-settings';
import { analysed, madeSurvey, rowsOf } from '../analysis/made-survey';
import { sv } from '../../src/messages/sv';

const header =
  'unit,question,answering,rated,dontKnow,blank,invalid,mean,sd,selfRating,dontKnowShare,wilsonLow,wilsonHigh,meanLow,meanHigh,startScore,shown,' +
  'level,chanceStartHere,place,placeFrom,placeTo,certainty,field,sensitivity,agreement,' +
  'othersMeanDiff,othersMeanLow,othersMeanHigh,othersMeanP,othersMeanPHolm,othersMeanWord,' +
  'othersShareDiff,othersShareLow,othersShareHigh,othersShareP,othersSharePHolm,othersShareWord,' +
  'changeMeanDiff,changeMeanLow,changeMeanHigh,changeMeanP,changeMeanPHolm,changeMeanWord,' +
  'changeShareDiff,changeShareLow,changeShareHigh,changeShareP,changeSharePHolm,changeShareWord,base';

const nothing = ','.repeat(33);

it('has the header, the total first, every municipality alike second, then the municipalities, each with its figures', () => {
  const csv = analysisCsv(
    analysed(madeSurvey(1, [''], ['=Namn, "A"', 'B', 'Ingen']), [
      ...rowsOf('=Namn, "A"', 'v v v v v 1 2 2 3 3 4 5'),
      ...rowsOf('B', 'v v v v v v 2 3 4 5 6 6'),
    ]),
    sv,
  );
  const lines = csv.split('\n');
  expect(lines[0]).toBe(header);
  expect(lines.slice(1).map((line) => /^("[^]*"|[^,]*),q1,/.exec(line)?.[1])).toEqual([
    '*',
    '*lika',
    '"\'=Namn, ""A"""',
    'B',
    'Ingen',
    undefined,
  ]);
  const rows = parse(csv, { columns: true }) as Record<string, string>[];
  // Of seven who rated, mean and spread would tell what they answered; a joint row with such a cell in it has ends in whole points.
  // Python: statistics.mean and stdev, scipy.stats.t.ppf(.975, n - 1), Wilson's formula; *lika is the mean of A's and B's.
  const known = [
    'answering',
    'rated',
    'dontKnow',
    'mean',
    'sd',
    'selfRating',
    'dontKnowShare',
    'wilsonLow',
    'wilsonHigh',
    'meanLow',
    'meanHigh',
    'startScore',
  ];
  const figures = (unit: number): (number | null)[] =>
    known.map((name) => (rows[unit]?.[name] === '' ? null : Number(Number(rows[unit]?.[name]).toFixed(9))));
  expect(figures(0)).toEqual([
    24,
    13,
    11,
    3.538461538,
    null,
    50.769230769,
    0.458333333,
    0.278913337,
    0.649251346,
    2.55,
    4.5,
    47.50168688,
  ]);
  expect(figures(2)).toEqual([
    12,
    7,
    5,
    2.857142857,
    null,
    37.142857143,
    0.416666667,
    0.193260314,
    0.680488687,
    null,
    null,
    51.176631572,
  ]);
  expect(rows[1]).toMatchObject({
    answering: '',
    rated: '',
    dontKnow: '',
    blank: '',
    invalid: '',
    sd: '',
    shown: 'visas',
    level: 'total',
    place: '',
    base: '2 av 3',
  });
  expect(rows[0]).toMatchObject({ base: '2 av 3' });
  expect([rows[1]?.['mean'], rows[1]?.['dontKnowShare']].map(Number)).toEqual([
    expect.closeTo((20 / 7 + 26 / 6) / 2, 9),
    expect.closeTo((5 / 12 + 6 / 12) / 2, 9),
  ]);
  expect(rows.map(({ shown }) => shown)).toEqual(['visas', 'visas', 'visas', 'visas', 'inga svar']);
});

it('leaves what is hidden empty and says why', () => {
  const csv = analysisCsv(
    analysed(madeSurvey(1, [], ['=Namn, "A"', 'Liten', 'Ingen']), [
      ...rowsOf('=Namn, "A"', 'v v v v v'),
      ...rowsOf('Liten', '1 2'),
    ]),
    sv,
  );
  const empty = ','.repeat(13);
  expect(csv.split('\n')).toEqual([
    header,
    `*,q1,${empty},visas inte,total${nothing}`,
    `*,Område,${empty},visas inte,total${nothing}`,
    `*lika,q1,${empty},visas inte,total${nothing}`,
    `*lika,Område,${empty},visas inte,total${nothing}`,
    // All five said vet ej: how many they are is no secret, what each of them said would be.
    `"'=Namn, ""A""",q1,5,,,0,0,${','.repeat(8)},visas inte,municipality${nothing}`,
    `"'=Namn, ""A""",Område,${empty},visas inte,municipality${nothing}`,
    `Liten,q1,${empty},färre än 5,municipality${nothing}`,
    `Liten,Område,${empty},färre än 5,municipality${nothing}`,
    `Ingen,q1,${empty},inga svar,municipality${nothing}`,
    `Ingen,Område,${empty},inga svar,municipality${nothing}`,
    '',
  ]);
});

it('has chance, place, words and comparison in the words of the screen', () => {
  const csv = analysisCsv(analysed(madeSurvey(4, ['A', 'B', 'C', 'D']), workedRows), sv);
  const rows = parse(csv, { columns: true }) as Record<string, string>[];
  const first = rows.find((row) => row['unit'] === 'U1' && row['question'] === 'q1');
  expect(first).toMatchObject({
    level: 'municipality',
    place: '3',
    field: 'Känd svaghet',
    sensitivity: 'Samma i alla tre',
    othersMeanWord: 'säkerställd',
    othersShareWord: 'kan vara slump',
    changeMeanDiff: '',
  });
  expect(Number(first?.['othersMeanPHolm'])).toBeCloseTo(0.02252718758047468, 10);
  const third = rows.find((row) => row['unit'] === 'U0' && row['question'] === 'q3');
  expect(third).toMatchObject({
    certainty: 'Osäkert',
    field: 'Känd styrka',
    sensitivity: 'Känd styrka, Känd styrka, Börja här',
    agreement: 'Vi ser olika',
  });
  expect(Number(third?.['chanceStartHere'])).toBeCloseTo(0.287221461595, 10);
});

it('numbers read back as the very same numbers', () => {
  const analysis = analysed(madeSurvey(1), [
    ...rowsOf('A', '1 1 2 5 6 v 4 3 2 2 1'),
    ...rowsOf('B', '1 1 2 5 6 v 4 3 2 2 6'),
  ]);
  const rows = parse(analysisCsv(analysis, sv), { columns: true }) as Record<string, string>[];
  const figures = analysis.units[0]?.questions[0];
  expect([rows[0]?.['mean'], rows[0]?.['sd'], rows[0]?.['wilsonHigh'], rows[0]?.['startScore']].map(Number)).toEqual([
    figures?.mean,
    figures?.sd,
    figures?.shareInterval?.[1],
    figures?.startScore,
  ]);
});

it('a higher minimum group is named', () => {
  expect(analysisCsv(analysed(madeSurvey(1), rowsOf('A', '1 2 3 4 5 6'), { minimumGroup: 7 }), sv)).toContain(
    'färre än 7',
  );
});

it('one municipality alone is weighed with no other: there is nothing joint to show', () => {
  const rows = parse(analysisCsv(analysed(madeSurvey(1), rowsOf('A', '1 2 3 4 5 6 v')), sv), {
    columns: true,
  }) as Record<string, string>[];
  expect(rows.find(({ unit }) => unit === '*lika')).toMatchObject({ mean: '', shown: 'visas inte' });
});

describe('with departments, role groups, categories, a dimension and the year before', () => {
  const survey: Survey = {
    ...madeSurvey(3, ['Styrning', 'Styrning', '']),
    questions: madeSurvey(3, ['Styrning', 'Styrning', '']).questions.map((question, index) => ({
      ...question,
      category: index < 2 ? 'Ledning' : '',
      dimension: 'Allt',
      changed: index === 2,
    })),
  };
  const settings = { ...defaults, departmentColumn: 'Förvaltning', roleColumn: 'Roll' };
  const people = (unit: string, answers: string): Cell[][] =>
    rowsOf(unit, answers).map(([name, ...cells], index) => [
      name,
      index % 2 ? 'Skola' : 'Vård',
      index % 2 ? 'Chef' : 'Medarbetare',
      ...cells,
    ]);
  const grid = (rows: Cell[][]): Cell[][] => [
    ['Kommun', 'Förvaltning', 'Roll', 'Fråga 1', 'Fråga 2', 'Fråga 3'],
    ...rows,
  ];
  const many = (pattern: string): string => Array.from({ length: 6 }, () => pattern).join(' ');
  const now = grid([...people('A', many('12v 23v v42 115')), ...people('B', many('556 6v6 455 6v5'))]);
  const before = grid([...people('A', many('45v 565 556 645')), ...people('B', many('555 6v6 455 6v5'))]);
  const { answers } = readAnswers(now, survey, settings, 'Svar');
  const earlier = earlierAnswers(before, null, survey, settings, { answers: 'Förra', questions: 'Frågor' });
  const analysis = analyse(answers, survey, settings, earlier.answers);
  const rows = parse(analysisCsv(analysis, sv), { columns: true }) as Record<string, string>[];
  const row = (unit: string, question: string): Record<string, string> =>
    rows.find((one) => one['unit'] === unit && one['question'] === question) ?? {};

  it('has a unit of every level by its full name', () => {
    expect([...new Set(rows.map(({ unit, level }) => `${unit}: ${level}`))]).toEqual([
      '*: total',
      '*lika: total',
      'A: municipality',
      'B: municipality',
      'A / Skola: department',
      'A / Vård: department',
      'B / Skola: department',
      'B / Vård: department',
      'A / roll: Chef: role',
      'A / roll: Medarbetare: role',
      'B / roll: Chef: role',
      'B / roll: Medarbetare: role',
    ]);
  });

  it('has questions, then areas, categories and dimensions in every unit, every municipality alike too', () => {
    const items = ['q1', 'q2', 'q3', 'Styrning', 'Ledning', 'Allt'];
    expect(rows.map(({ question }) => question)).toEqual(Array.from({ length: 12 }, () => items).flat());
    expect(items.map((item) => Number(row('*lika', item)['mean']))).toEqual(
      (['questions', 'areas', 'categories', 'dimensions'] as const).flatMap((item) =>
        analysis.equalWeight[item].map(({ mean }) => mean ?? 0),
      ),
    );
  });

  it('has the change since then, now less before, as the screen words it', () => {
    const question = analysis.units[1]?.questions[0];
    const [mean, share] = [question?.change?.mean, question?.change?.share];
    expect(mean?.difference).toBeCloseTo((question?.mean ?? 0) - 5, 10);
    const figures = (prefix: string): number[] =>
      ['Diff', 'Low', 'High', 'P', 'PHolm'].map((part) => Number(row('A', 'q1')[`${prefix}${part}`]));
    expect(figures('changeMean')).toEqual([mean?.difference, ...(mean?.interval ?? []), mean?.p, mean?.pHolm]);
    expect(figures('changeShare')).toEqual([share?.difference, ...(share?.interval ?? []), share?.p, share?.pHolm]);
    expect(
      [row('A', 'q1'), row('B', 'q1'), row('A', 'q3')].map((one) => [one['changeMeanWord'], one['changeShareWord']]),
    ).toEqual([
      ['säkerställd', 'kan vara slump'],
      ['kan vara slump', 'kan vara slump'],
      ['trenden bruten', 'trenden bruten'],
    ]);
    expect(row('A', 'q3')).toMatchObject({ changeMeanDiff: '', changeMeanP: '', changeShareDiff: '' });
  });

  it('compares no total and no equal weight with others', () => {
    expect(rows.filter(({ unit, othersMeanWord }) => unit?.startsWith('*') && othersMeanWord !== '')).toEqual([]);
  });
});
