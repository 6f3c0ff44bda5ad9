import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analysed, analysisRows } from './analysed';

/** Unit, question or area, and value by column of analysis.csv: what reference.py worked out of the same made-up answers. */
const reference = JSON.parse(readFileSync(join(__dirname, 'reference.json'), 'utf8')) as readonly [
  string,
  string,
  Readonly<Record<string, number | string | null>>,
][];
const values = reference.flatMap(([unit, name, columns]) =>
  Object.entries(columns).map(([column, value]) => ({ unit, name, column, value })),
);

describe('an independent program in Python', () => {
  const known = analysisRows(analysed);

  it('gives the same figures, intervals, chances, words, comparisons and changes to 1e-9', () => {
    const off = values.filter(({ unit, name, column, value }) => {
      const cell = known.get(`${unit}\n${name}`)?.[column];
      if (typeof value !== 'number') return cell !== (value ?? '');
      return cell === '' || Math.abs(Number(cell) - value) > 1e-9 * Math.max(1, Math.abs(value));
    });
    expect(off).toEqual([]);
  });

  it('had every column to say something of, at every level', () => {
    const columns = new Set(values.map(({ column }) => column));
    expect([...columns].sort()).toEqual(
      [
        'agreement',
        'answering',
        'certainty',
        'chanceStartHere',
        ...['changeMean', 'changeShare'].flatMap((pair) =>
          ['Diff', 'High', 'Low', 'P', 'PHolm', 'Word'].map((part) => pair + part),
        ),
        'dontKnowShare',
        'field',
        'mean',
        'meanHigh',
        'meanLow',
        ...['othersMean', 'othersShare'].flatMap((pair) =>
          ['Diff', 'High', 'Low', 'P', 'PHolm', 'Word'].map((part) => pair + part),
        ),
        'place',
        'rated',
        'sd',
        'selfRating',
        'sensitivity',
        'startScore',
        'wilsonHigh',
        'wilsonLow',
      ].sort(),
    );
    const levels = new Set(reference.map(([unit, name]) => known.get(`${unit}\n${name}`)?.['level']));
    expect([...levels].sort()).toEqual(['department', 'municipality', 'role', 'total']);
    expect(values.length).toBeGreaterThan(6000);
  });
});
