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

  const off = values.filter(({ unit, name, column, value }) => {
    const cell = known.get(`${unit}\n${name}`)?.[column];
    if (typeof value !== 'number') return cell !== (value ?? '');
    return cell === '' || Math.abs(Number(cell) - value) > 1e-9 * Math.max(1, Math.abs(value));
  });
  const isArea = (name: string): boolean => name.startsWith('Omr ');

  it('gives the same figures, intervals, chances, words, comparisons and changes to 1e-9, but for what is protected', () => {
    expect(
      off.filter(({ name, column }) => !/PHolm$/.test(column) && !(isArea(name) && /^mean(Low|High)$/.test(column))),
    ).toEqual([]);
  });

  // src/analysis/suppression/PROTECTION.md: the program knows the rules of the figures, and not these two of what is printed of them.
  it('gives an adjusted p that is another row’s as well, which is not printed, or one that an area’s wider ends moved', () => {
    const adjusted = off.filter(({ column }) => /PHolm$/.test(column));
    const printed = adjusted.flatMap(({ unit, name, column, value }) => {
      const cell = known.get(`${unit}\n${name}`)?.[column];
      return cell === '' ? [] : [Number(cell) / Number(value)];
    });
    // An area's p that has grown comes later in the order: the factor of another is one more.
    for (const ratio of printed) expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
    expect(printed.length).toBeLessThanOrEqual(1);
    expect(adjusted.length).toBeLessThan(values.filter(({ column }) => /PHolm$/.test(column)).length / 10);
  });

  it('gives nearer ends of an area’s mean where people’s own shares are hidden', () => {
    const ends = off.filter(({ name, column }) => isArea(name) && /^mean(Low|High)$/.test(column));
    for (const { unit, name, column, value } of ends) {
      const printed = Number(known.get(`${unit}\n${name}`)?.[column]);
      if (column === 'meanLow') expect(printed).toBeLessThan(value as number);
      else expect(printed).toBeGreaterThan(value as number);
    }
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
