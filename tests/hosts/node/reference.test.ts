import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { analysisCsv } from '../../../src/hosts/node/analysis-csv';
import { createClassifier } from '../../../src/responses/classify';
import { readSet } from './read-set';
import { hasSharedData, sharedData } from './shared-data';

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

const sets = [
  ['food-world-cup', 'answers.csv', 'mapping.json', 'reference.json', '*named'],
  ['eur-open-science-2022', 'answers.csv', 'mapping.json', 'reference.json', '*named'],
  ['eur-open-science-2022', 'answers.csv', 'mapping-importance.json', 'reference-importance.json', '*named'],
  ['hs-kommunalval-2017', 'answers.csv', 'mapping.json', 'reference.json', '*'],
  ['hs-kommunalval-2017', 'answers-cp850.csv', 'mapping.json', 'reference.json', '*'],
  ['upplands-vasby-2015', 'answers.csv', 'mapping.json', 'reference.json', '*named'],
  ['hostile', 'hostile.csv', 'mapping.json', 'reference.json', '*known'],
] as const;

const reference = (folder: string, file: string): Reference => JSON.parse(readFileSync(join(sharedData, folder, file), 'utf8')) as Reference;

/** Relative or absolute, as the sets' README says. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** What one row of analysis.csv must hold, of what Python found: hidden figures empty. */
function expected(result: Result, unitRows: number): Record<string, number | null> {
  const { rated, answering } = result;
  const shown = unitRows >= 5;
  const ifRated = <T>(value: T): T | null => (shown && rated >= 5 ? value : null);
  const ifAnswering = <T>(value: T): T | null => (shown && answering >= 5 ? value : null);
  return {
    answering: shown ? answering : null,
    rated: shown ? rated : null,
    dontKnow: shown ? result.dontKnow : null,
    blank: shown ? result.blank : null,
    invalid: shown ? result.invalid : null,
    mean: ifRated(result.mean),
    sd: ifRated(result.sd),
    selfRating: ifRated(result.selfRating),
    meanLow: ifRated(result.meanInterval?.[0] ?? null),
    meanHigh: ifRated(result.meanInterval?.[1] ?? null),
    startScore: ifRated(result.startScore),
    dontKnowShare: ifAnswering(result.dontKnowShare),
    wilsonLow: ifAnswering(result.wilson?.[0] ?? null),
    wilsonHigh: ifAnswering(result.wilson?.[1] ?? null),
  };
}

if (hasSharedData) {
  describe.each(sets)('%s, %s with %s', (folder, answers, mappingFile, referenceFile, total) => {
    const wanted = reference(folder, referenceFile);

    it('agrees with the reference wherever a figure is shown, and shows every figure it should', async () => {
      const { analysis } = await readSet(folder, answers, mappingFile);
      const rows = parse(analysisCsv(analysis), { columns: true }) as Record<string, string>[];
      const byCell = new Map(wanted.results.map((result) => [`${result.unit}\n${result.question}`, result]));
      const faults: string[] = [];
      let questionRows = 0;
      const areas = new Set(analysis.units.flatMap((unit) => unit.areas.map(({ area }) => area)));
      for (const row of rows) {
        // Areas and equal weights are not in the references.
        if (row['unit'] === '*lika' || areas.has(row['question'] ?? '')) continue;
        questionRows += 1;
        const unit = row['unit'] === '*' ? total : (row['unit'] ?? '');
        const result = byCell.get(`${unit}\n${row['question']}`);
        if (!result) {
          faults.push(`${row['unit']} ${row['question']} is no cell of the reference`);
          continue;
        }
        const unitRows = row['unit'] === '*' ? wanted.rows : (wanted.unitRows[unit] ?? 0);
        for (const [name, value] of Object.entries(expected(result, unitRows))) {
          const shown = row[name] ?? '';
          const right = value === null ? shown === '' : shown !== '' && near(Number(shown), value);
          if (!right) faults.push(`${row['unit']} ${row['question']} ${name}: ${shown} instead of ${String(value)}`);
        }
        const hidden = unitRows < 5 || (result.answering > 0 && result.answering < 5) || (result.rated > 0 && result.rated < 5);
        const word = hidden ? 'färre än 5' : result.answering === 0 ? 'inga svar' : 'visas';
        if (row['shown'] !== word) faults.push(`${row['unit']} ${row['question']} shown: ${row['shown']} instead of ${word}`);
      }
      expect(faults).toEqual([]);
      const known = wanted.units.filter((unit) => !wanted.unknownUnits?.includes(unit));
      expect(questionRows).toBe((known.length + 1) * (analysis.units[0]?.questions.length ?? 0));
      expect(rows[0]?.['unit']).toBe('*');
      expect(new Set(rows.map((row) => row['unit']))).toEqual(new Set(['*', '*lika', ...known]));
    });

    it('counts the rows as the reference does', async () => {
      const { tallies } = await readSet(folder, answers, mappingFile);
      const unknown = (wanted.unknownUnits ?? []).reduce((sum, unit) => sum + (wanted.unitRows[unit] ?? 0), 0);
      expect(tallies.withoutUnit.rows).toBe(wanted.rowsWithoutUnit);
      expect(tallies.unknown.rows).toBe(unknown);
      expect(tallies.units.reduce((sum, unit) => sum + unit.rows, 0)).toBe(wanted.rows - wanted.rowsWithoutUnit - unknown);
    });
  });

  it('each cell of the hostile set counts as the reference says', async () => {
    const { grid, settings, mapping } = await readSet('hostile', 'hostile.csv', 'mapping.json');
    const { classify, dontKnow, blank, invalid } = createClassifier(settings);
    const positions = [2, 3, 4, 5, 6, 7];
    const seen = (reference('hostile', 'reference.json').cells ?? []).map(({ record, question, counts, value }) => {
      const index = mapping.questions.findIndex(({ id }) => id === question);
      // One line of commas stands after record 37 and an empty one after it; neither is a record.
      const row = record + (record > 37 ? 2 : 0);
      const code = classify(grid[row]?.[positions[index] ?? -1]);
      const rating = mapping.questions[index]?.reversed ? settings.scale.max - code : settings.scale.min + code;
      const kind = code < dontKnow ? 'rated' : code === dontKnow ? 'dontKnow' : code === blank ? 'blank' : code === invalid ? 'invalid' : '?';
      return { same: kind === counts && (kind !== 'rated' || rating === value), record, question, kind, counts };
    });
    expect(seen).toHaveLength(252);
    expect(seen.filter(({ same }) => !same)).toEqual([]);
  });

  it('a file in code page 850 is read right and said to be so', async () => {
    const { fileFindings } = await readSet('hs-kommunalval-2017', 'answers-cp850.csv', 'mapping.json');
    expect(fileFindings).toEqual([{ severity: 'Varning', code: 'FILE_ENCODING', where: 'answers-cp850.csv', details: { encoding: 'kodsida 850' } }]);
  });

  it('a file in code page 850 is read without a word when the mapping names it', async () => {
    const named = await readSet('hs-kommunalval-2017', 'answers-cp850.csv', 'mapping.json', (text) => text.replace('{', '{"encoding":"cp850",'));
    expect(named.fileFindings).toEqual([]);
    expect(named.analysis).toEqual((await readSet('hs-kommunalval-2017', 'answers.csv', 'mapping.json')).analysis);
  });

  it('a set without any "don\'t know" has no field with many of them and no shortlist', async () => {
    const { analysis } = await readSet('upplands-vasby-2015', 'answers.csv', 'mapping.json');
    const fields = new Set(analysis.units.flatMap((unit) => unit.questions.map(({ field }) => field)));
    expect(fields).toEqual(new Set([null, 'knownStrength', 'knownWeakness']));
    expect(analysis.units.flatMap((unit) => unit.shortlist)).toEqual([]);
  });

  it('the hostile set gives a finding for each oddity, with its place', async () => {
    const { findings } = await readSet('hostile', 'hostile.csv', 'mapping.json');
    expect(findings.filter(({ code }) => code !== 'INVALID_ANSWER')).toEqual([
      { severity: 'Varning', code: 'PERSONAL_COLUMN', where: 'Svar!A1', details: { kind: 'time', column: 'Tidsstämpel' } },
      { severity: 'Varning', code: 'UNKNOWN_UNIT', where: 'Svar!B36', details: { name: 'Okändköping', rows: 1, similar: '' } },
      { severity: 'Varning', code: 'UNKNOWN_UNIT', where: 'Svar!B38', details: { name: '=1+1', rows: 1, similar: '' } },
      { severity: 'Varning', code: 'ROWS_WITHOUT_UNIT', where: 'Svar!B37', details: { rows: 1 } },
    ]);
    expect(findings).toContainEqual({
      severity: 'Varning', code: 'INVALID_ANSWER', where: 'Svar!C12', details: { text: '=HYPERLINK("http://x","y")' },
    });
    const long = findings.find(({ where }) => where === 'Svar!D19');
    expect(long?.details['text']).toBe(`${'A'.repeat(60)}…`);
  });

  it('without skipping the export\'s second header lines two respondents too many appear', async () => {
    const { tallies } = await readSet('eur-open-science-2022', 'answers.csv', 'mapping.json', (text) => text.replace('"skipRowsAfterHeader": 2', '"skipRowsAfterHeader": 0'));
    expect(tallies.units.reduce((sum, unit) => sum + unit.rows, 0)).toBe(200);
  });

  it('a ready-made aggregate of the same answers has the counts of our pass', async () => {
    const { tallies } = await readSet('food-world-cup', 'answers.csv', 'mapping.json');
    const rows = parse(readFileSync(join(sharedData, 'food-world-cup', 'counts.csv')), { columns: true }) as Record<string, string>[];
    const each = 8;
    const differing = rows.filter((row) => {
      const unit = tallies.units.find(({ name }) => name === row['unit']);
      const question = tallies.questionIds.indexOf(row['question'] ?? '');
      const ours = Array.from(unit?.counts.subarray(question * each, (question + 1) * each) ?? []);
      return String(ours) !== String(['1', '2', '3', '4', '5', 'dontKnow', 'blank', 'invalid'].map((name) => Number(row[name])));
    });
    expect(rows).toHaveLength(360);
    expect(differing).toEqual([]);
  });
}
