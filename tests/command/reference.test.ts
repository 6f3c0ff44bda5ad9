import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { analysisCsv } from '../../src/command/analysis-csv';
import { cleanText } from '../../src/grid/clean-text';
import { isFilled } from '../../src/grid/is-filled';
import { answerColumns } from '../../src/responses/columns/answer-columns';
import { createClassifier } from '../../src/responses/matrix/classify';
import { readRowSet, readSet } from './read-set';
import { sv } from '../../src/messages/sv';
import { describeShared, shared } from '../shared';
import { at } from '../at';
import { talliesOf } from '../analysis/made-survey';

interface Result {
  readonly unit: string;
  readonly question: string;
  readonly answering: number;
  readonly rated: number;
  readonly dontKnow: number;
  readonly blank: number;
  readonly invalid: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly selfRating: number | null;
  readonly dontKnowShare: number | null;
  readonly wilson: readonly [number, number] | null;
  readonly meanInterval: readonly [number, number] | null;
  readonly startScore: number | null;
}
interface Reference {
  readonly rows: number;
  readonly rowsWithoutUnit: number;
  readonly units: readonly string[];
  readonly unitRows: Readonly<Record<string, number>>;
  readonly unknownUnits?: readonly string[];
  readonly results: readonly Result[];
  readonly cells?: readonly { record: number; question: string; counts: string; value: number | null }[];
}

/** What became of the figures that Python found for the municipalities and questions of analysis.csv. */
interface Outcome {
  /** Shown, and the same to 1e-9. */
  readonly compared: number;
  /** Empty, as their own numbers have it: fewer than five rows, ratings or answers, fewer than ten where a spread would tell single answers, all alike. */
  readonly tooFew: number;
  /** Of `*`: the same as those of the municipalities that are shown, together. */
  readonly joint: number;
  /** Rows of the municipalities by their marker. */
  readonly rows: Readonly<Record<string, number>>;
}

const MANY_MUNICIPALITIES: Outcome = {
  compared: 94338,
  tooFew: 31088,
  joint: 62,
  rows: { visas: 6732, 'färre än 5': 1457, 'visas inte': 24, 'inga svar': 746 },
};
const asCounts = (mapping: string): string =>
  JSON.stringify({ ...(JSON.parse(mapping) as object), unit: 'unit', layout: 'aggregates' });

const sets: readonly (readonly [
  folder: string,
  answers: string,
  mapping: string,
  reference: string,
  outcome: Outcome,
  change: ((mapping: string) => string) | null,
])[] = [
  [
    'food-world-cup',
    'answers.csv',
    'mapping.json',
    'reference.json',
    { compared: 4953, tooFew: 87, joint: 80, rows: { visas: 353, 'visas inte': 7 } },
    null,
  ],
  [
    'food-world-cup',
    'counts.csv',
    'mapping.json',
    'reference.json',
    { compared: 4953, tooFew: 87, joint: 80, rows: { visas: 353, 'visas inte': 7 } },
    asCounts,
  ],
  // One of seven schools has four respondents.
  [
    'eur-open-science-2022',
    'answers.csv',
    'mapping.json',
    'reference.json',
    { compared: 636, tooFew: 148, joint: 16, rows: { visas: 48, 'färre än 5': 8 } },
    null,
  ],
  [
    'eur-open-science-2022',
    'answers.csv',
    'mapping-importance.json',
    'reference-importance.json',
    { compared: 393, tooFew: 97, joint: 10, rows: { visas: 30, 'färre än 5': 5 } },
    null,
  ],
  ['hs-kommunalval-2017', 'answers.csv', 'mapping.json', 'reference.json', MANY_MUNICIPALITIES, null],
  ['hs-kommunalval-2017', 'answers-cp850.csv', 'mapping.json', 'reference.json', MANY_MUNICIPALITIES, null],
  [
    'upplands-vasby-2015',
    'answers.csv',
    'mapping.json',
    'reference.json',
    { compared: 25977, tooFew: 10983, joint: 120, rows: { visas: 1919, 'färre än 5': 720, 'visas inte': 1 } },
    null,
  ],
  // Of four municipalities one has four respondents.
  [
    'hostile',
    'hostile.csv',
    'mapping.json',
    'reference.json',
    { compared: 219, tooFew: 117, joint: 12, rows: { visas: 16, 'färre än 5': 6, 'visas inte': 2 } },
    null,
  ],
];

/** Reading and working out takes seconds for the largest: once for each. */
const made = new Map<string, ReturnType<typeof readSet>>();
function once(...set: Parameters<typeof readSet>): ReturnType<typeof readSet> {
  const key = set.slice(0, 3).join('\n');
  const known = made.get(key) ?? readSet(...set);
  made.set(key, known);
  return known;
}

const reference = (folder: string, file: string): Reference =>
  JSON.parse(readFileSync(join(shared.data, folder, file), 'utf8')) as Reference;

/** Relative or absolute, as the sets' README says. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** What one row of analysis.csv holds of what Python found: a municipality's figures are hidden by nothing but its own numbers. */
function expected(result: Result, unitRows: number, nobody: Nobody | undefined): Record<string, number | null> {
  const { rated, answering, dontKnow } = result;
  const shown = unitRows >= 5;
  const hasShare = shown && answering >= 5 && (dontKnow < answering || answering >= 10);
  const hasMean = hasShare && rated >= 5 && (result.sd !== 0 || rated >= 10);
  const when = <T>(is: boolean, value: T): T | null => (is ? value : null);
  return {
    answering: when(shown, answering),
    // The reference counts rows without one valid answer; they are nobody's.
    blank: when(shown, result.blank - (nobody?.blank.get(result.question) ?? 0)),
    invalid: when(shown, result.invalid - (nobody?.invalid.get(result.question) ?? 0)),
    rated: when(hasShare || (shown && answering === 0), rated),
    dontKnow: when(hasShare || (shown && answering === 0), dontKnow),
    dontKnowShare: when(hasShare, result.dontKnowShare),
    wilsonLow: when(hasShare, result.wilson?.[0] ?? null),
    wilsonHigh: when(hasShare, result.wilson?.[1] ?? null),
    mean: when(hasMean, result.mean),
    selfRating: when(hasMean, result.selfRating),
    startScore: when(hasMean, result.startScore),
    sd: when(hasMean && rated >= 10, result.sd),
    meanLow: when(hasMean && rated >= 10, result.meanInterval?.[0] ?? null),
    meanHigh: when(hasMean && rated >= 10, result.meanInterval?.[1] ?? null),
  };
}

type Row = Readonly<Record<string, string>>;

/** Rows of the sets that hold no valid answer to any question: exactly these. */
const WITHOUT_VALID: Readonly<Record<string, number>> = { 'eur-open-science-2022': 31 };

/** Rows without one valid answer, and by question how many of their cells are blank and how many invalid. */
interface Nobody {
  rows: number;
  readonly blank: Map<string, number>;
  readonly invalid: Map<string, number>;
}

/** By unit as it is written; `*` = those of known units, `all` = every one. */
function nobodysRows({ grid, settings, survey, mapping }: Awaited<ReturnType<typeof readSet>>): Map<string, Nobody> {
  const found = new Map<string, Nobody>();
  if (settings.layout !== 'rows') return found;
  const { columns } = answerColumns(grid, survey, settings, 'Svar');
  const { classify, dontKnow, blank } = createClassifier(settings);
  const add = (unit: string, codes: readonly number[]): void => {
    const nobody = found.get(unit) ?? { rows: 0, blank: new Map<string, number>(), invalid: new Map<string, number>() };
    found.set(unit, nobody);
    nobody.rows += 1;
    survey.questions.forEach(({ id }, question) => {
      const counts = codes[question] === blank ? nobody.blank : nobody.invalid;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    });
  };
  for (const cells of grid.slice(columns.headerRow + 1 + settings.skipRowsAfterHeader)) {
    const codes = columns.questions.map((column) => classify(cells[column]));
    if (!cells.some(isFilled) || codes.some((code) => code <= dontKnow)) continue;
    const unit = cleanText(cells[columns.unit]);
    const named = unit !== '' && !settings.blankUnit.includes(unit);
    if (named) add(unit, codes);
    if (named && (mapping.knownUnits ?? [unit]).includes(unit)) add('*', codes);
    add('all', codes);
  }
  return found;
}

/** Rows of questions only: areas and equal weights are not in the references. */
const questionRows = (rows: readonly Row[], questionIds: readonly string[]): readonly Row[] =>
  rows.filter((row) => row['unit'] !== '*lika' && questionIds.includes(row['question'] ?? ''));

/** Every figure against the reference's; what is wrong is told with its unit and question. */
function compare(
  rows: readonly Row[],
  wanted: Reference,
  nobodys: ReadonlyMap<string, Nobody>,
): { faults: string[]; outcome: Outcome } {
  const byCell = new Map(wanted.results.map((result) => [`${result.unit}\n${result.question}`, result]));
  const faults: string[] = [];
  const outcome = { compared: 0, tooFew: 0, joint: 0, rows: {} as Record<string, number> };
  for (const row of rows.filter(({ unit }) => unit !== '*')) {
    const marker = row['shown'] ?? '';
    const where = `${row['unit']} ${row['question']}`;
    outcome.rows[marker] = (outcome.rows[marker] ?? 0) + 1;
    const result = byCell.get(`${row['unit']}\n${row['question']}`);
    if (!result) {
      faults.push(`${where} is no cell of the reference`);
      continue;
    }
    const nobody = nobodys.get(row['unit'] ?? '');
    const unitRows = (wanted.unitRows[row['unit'] ?? ''] ?? 0) - (nobody?.rows ?? 0);
    const figures = expected(result, unitRows, nobody);
    for (const [name, value] of Object.entries(figures)) {
      const shown = row[name] ?? '';
      if (shown === '' && value === null) outcome.tooFew += 1;
      else if (shown !== '' && value !== null && near(Number(shown), value)) outcome.compared += 1;
      else faults.push(`${where} ${name}: ${shown} instead of ${String(value)}`);
    }
    const said =
      unitRows === 0 || (unitRows >= 5 && result.answering === 0)
        ? 'inga svar'
        : unitRows < 5
          ? 'färre än 5'
          : figures['dontKnowShare'] === null || (result.rated > 0 && figures['mean'] === null)
            ? 'visas inte'
            : 'visas';
    if (marker !== said) faults.push(`${where} shown: ${marker} instead of ${said}`);
  }
  outcome.joint = compareJoint(rows, faults);
  return { faults, outcome };
}

/** `*` is what the municipalities show, together, and says of how many it is. */
function compareJoint(rows: readonly Row[], faults: string[]): number {
  let same = 0;
  for (const row of rows.filter(({ unit }) => unit === '*')) {
    const own = rows.filter(({ unit, question }) => unit !== '*' && question === row['question']);
    const numbers = (having: string, name: string): readonly number[] =>
      own.filter((one) => one[having] !== '').map((one) => Number(one[name]));
    const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
    const [means, rated] = [numbers('mean', 'mean'), numbers('mean', 'rated')];
    const [answering, dontKnow] = [numbers('dontKnowShare', 'answering'), numbers('dontKnowShare', 'dontKnow')];
    const wanted: readonly (readonly [string, number | null])[] = [
      ['mean', means.length < 2 ? null : sum(means.map((mean, at) => mean * (rated[at] ?? 0))) / sum(rated)],
      ['dontKnowShare', answering.length < 2 ? null : sum(dontKnow) / sum(answering)],
    ];
    for (const [name, value] of wanted) {
      const shown = row[name] ?? '';
      if (value === null ? shown === '' : shown !== '' && near(Number(shown), value)) same += 1;
      else faults.push(`* ${row['question']} ${name}: ${shown} instead of ${String(value)}`);
    }
  }
  return same;
}

describeShared('figures of real answers beside those that Python found', shared.data, () => {
  describe.each(sets)('%s, %s with %s', (folder, answersFile, mappingFile, referenceFile, outcome, change) => {
    const wanted = reference(folder, referenceFile);

    it('agrees with the reference, and hides nothing but what the numbers of a municipality itself hide', async () => {
      const set = await once(folder, answersFile, mappingFile, change ?? undefined);
      const { analysis, survey } = set;
      const all = parse(analysisCsv(analysis, sv), { columns: true }) as Row[];
      const rows = questionRows(
        all,
        survey.questions.map(({ id }) => id),
      );
      const seen = compare(rows, wanted, nobodysRows(set));
      process.stdout.write(`${folder}, ${answersFile}, ${mappingFile}: ${JSON.stringify(seen.outcome)}\n`);
      expect(seen.faults).toEqual([]);
      expect(seen.outcome).toEqual(outcome);
      const known = wanted.units.filter((unit) => !wanted.unknownUnits?.includes(unit));
      expect(rows).toHaveLength((known.length + 1) * survey.questions.length);
      expect(all[0]?.['unit']).toBe('*');
      expect(new Set(all.map((row) => row['unit']))).toEqual(new Set(['*', '*lika', ...known]));
    });

    if (change) return;
    it('counts the rows as the reference does', async () => {
      const set = await once(folder, answersFile, mappingFile);
      const { answers, fileFindings, findings } = set;
      if (answers.kind !== 'rows') throw new Error('not rows');
      const rowsOf = (code: 'ROWS_WITHOUT_UNIT' | 'UNKNOWN_UNIT'): number =>
        findings.reduce((sum, one) => sum + (one.code === code && 'rows' in one.details ? one.details.rows : 0), 0);
      // Those with content only in columns that the mapping does not name: no such row names a unit.
      const emptied = Number(
        fileFindings.flatMap((one) => (one.code === 'EMPTIED_ROWS' ? [one.details.rows] : []))[0] ?? 0,
      );
      const nobodys = nobodysRows(set);
      const without = (unit: string): number => nobodys.get(unit)?.rows ?? 0;
      expect(without('all')).toBe(WITHOUT_VALID[folder] ?? 0);
      const rowsUnknown = (wanted.unknownUnits ?? []).reduce((sum, unit) => sum + (wanted.unitRows[unit] ?? 0), 0);
      const named = wanted.units.reduce((sum, unit) => sum + without(unit), 0);
      const nameless = without('all') - named;
      expect(rowsOf('ROWS_WITHOUT_UNIT') + emptied + nameless).toBe(wanted.rowsWithoutUnit);
      expect(rowsOf('UNKNOWN_UNIT')).toBe(rowsUnknown);
      expect(answers.matrix.rows).toBe(wanted.rows - wanted.rowsWithoutUnit - rowsUnknown - without('*'));
    });
  });

  it('each cell of the hostile set counts as the reference says', async () => {
    const { grid, settings, mapping } = await once('hostile', 'hostile.csv', 'mapping.json');
    const { classify, dontKnow, blank, invalid } = createClassifier(settings);
    const positions = [1, 2, 3, 4, 5, 6];
    const seen = (reference('hostile', 'reference.json').cells ?? []).map(({ record, question, counts, value }) => {
      const index = mapping.questions.findIndex(({ id }) => id === question);
      // One line of commas stands after record 37 and an empty one after it; neither is a record.
      const row = record + (record > 37 ? 2 : 0);
      const code = classify(grid[row]?.[positions[index] ?? -1]);
      const rating = mapping.questions[index]?.reversed ? settings.scale.max - code : settings.scale.min + code;
      const kind =
        code < dontKnow
          ? 'rated'
          : code === dontKnow
            ? 'dontKnow'
            : code === blank
              ? 'blank'
              : code === invalid
                ? 'invalid'
                : '?';
      return { same: kind === counts && (kind !== 'rated' || rating === value), record, question, kind, counts };
    });
    expect(seen).toHaveLength(252);
    expect(seen.filter(({ same }) => !same)).toEqual([]);
  });

  it('a file in code page 850 is read right and said to be so', async () => {
    const { fileFindings } = await once('hs-kommunalval-2017', 'answers-cp850.csv', 'mapping.json');
    expect(fileFindings).toEqual([
      { severity: 'warning', code: 'FILE_ENCODING', place: at('answers-cp850.csv'), details: { encoding: 'cp850' } },
    ]);
  });

  it('a file in code page 850 is read without a word when the mapping names it', async () => {
    const named = await readSet('hs-kommunalval-2017', 'answers-cp850.csv', 'mapping.json', (text) =>
      text.replace('{', '{"encoding":"cp850",'),
    );
    expect(named.fileFindings).toEqual([]);
    expect(named.analysis).toEqual((await once('hs-kommunalval-2017', 'answers.csv', 'mapping.json')).analysis);
  });

  it('a set without any "don\'t know" has no field with many of them and no shortlist', async () => {
    const { analysis } = await once('upplands-vasby-2015', 'answers.csv', 'mapping.json');
    const fields = new Set(analysis.units.flatMap((unit) => unit.questions.map(({ field }) => field)));
    expect(fields).toEqual(new Set([null, 'knownStrength', 'knownWeakness']));
    expect(analysis.units.flatMap((unit) => unit.shortlist)).toEqual([]);
  });

  it('the hostile set gives a finding for each oddity, with its place', async () => {
    const { findings, fileFindings } = await once('hostile', 'hostile.csv', 'mapping.json');
    expect(fileFindings).toEqual([
      {
        severity: 'info',
        code: 'DROPPED_COLUMNS',
        place: at('hostile.csv'),
        details: {
          columns: [
            { header: 'Tidsstämpel', column: 0 },
            { header: 'Kommentar', column: 8 },
            { header: '', column: 9 },
            { header: '', column: 10 },
          ],
        },
      },
    ]);
    expect(findings.filter(({ code }) => code !== 'UNKNOWN_ANSWER' && code !== 'MUCH_NOT_UNDERSTOOD')).toEqual([
      {
        severity: 'warning',
        code: 'UNKNOWN_UNIT',
        place: at('Svar!A36'),
        details: { name: 'Okändköping', rows: 1 },
      },
      {
        severity: 'warning',
        code: 'UNKNOWN_UNIT',
        place: at('Svar!A38'),
        details: { name: '=1+1', rows: 1 },
      },
      { severity: 'warning', code: 'ROWS_WITHOUT_UNIT', place: at('Svar!A37'), details: { rows: 1 } },
    ]);
    expect(findings).toContainEqual({
      severity: 'warning',
      code: 'UNKNOWN_ANSWER',
      place: at('Svar!B12'),
      details: {
        text: '=HYPERLINK("http://x","y")',
        times: 1,
        questions: ['q1'],
        scale: null,
        proposal: null,
        date: '',
      },
    });
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    const long = { text: `${'A'.repeat(60)}…`, times: 1, questions: ['q2'], scale: null, proposal: null, date: '' };
    expect(findings).toContainEqual(expect.objectContaining({ place: at('Svar!C19'), details: long }));
  });

  it("the export's second header lines are no respondents, whether or not the mapping skips them", async () => {
    const { matrix } = await readRowSet('eur-open-science-2022', 'answers.csv', 'mapping.json', (text) =>
      text.replace('"skipRowsAfterHeader": 2', '"skipRowsAfterHeader": 0'),
    );
    // 198 respondents who name a school, 27 of them without one answer.
    expect(matrix.rows).toBe(198 - 27);
  });

  it('a ready-made aggregate of the same answers has the counts of our pass', async () => {
    const { matrix } = await readRowSet('food-world-cup', 'answers.csv', 'mapping.json');
    const units = talliesOf(matrix);
    const rows = parse(readFileSync(join(shared.data, 'food-world-cup', 'counts.csv')), { columns: true }) as Record<
      string,
      string
    >[];
    const each = 8;
    const differing = rows.filter((row) => {
      const unit = units.find(({ name }) => name === row['unit']);
      const question = matrix.questionIds.indexOf(row['question'] ?? '');
      const ours = Array.from(unit?.counts.subarray(question * each, (question + 1) * each) ?? []);
      return (
        String(ours) !==
        String(['1', '2', '3', '4', '5', 'dontKnow', 'blank', 'invalid'].map((name) => Number(row[name])))
      );
    });
    expect(rows).toHaveLength(360);
    expect(differing).toEqual([]);
  });
});
