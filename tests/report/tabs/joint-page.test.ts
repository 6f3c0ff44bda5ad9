import { sv } from '../../../src/messages/sv';
import type { Analysis, UnitResult } from '../../../src/analysis/analysis';
import type { TableCell } from '../../../src/report/tabs/table';
import { emptyJointTab, jointTab } from '../../../src/report/tabs/joint-tab';
import { analysis, survey } from '../deck/demo-analysis';

const columns = emptyJointTab(sv).columns.map(({ key }) => key);
const valueOf = (cell: TableCell | undefined): string | number =>
  cell === undefined ? 'ingen cell' : 'text' in cell ? cell.text : cell.number;
const rowsOf = (of: Analysis): readonly Readonly<Record<string, string | number>>[] =>
  jointTab(of, survey, sv).rows.map((row) =>
    Object.fromEntries(columns.map((key, place) => [key, valueOf(row[place])])),
  );
const [total, ...others] = analysis.units as readonly [UnitResult, ...UnitResult[]];
const municipalities = others.filter(({ level }) => level === 'municipality');
const rows = rowsOf(analysis);

describe('Gemensam', () => {
  it('has each area and then each question, weighed in both ways', () => {
    expect(rows.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 10 }, () => 'Delområde'),
      ...Array.from({ length: 30 }, () => 'Fråga'),
    ]);
    expect(rows.slice(10).map(({ equalSelfRating }) => equalSelfRating)).toEqual(
      analysis.equalWeight.questions.map(({ selfRating }) => selfRating),
    );
    expect(rows.slice(10).map(({ selfRating }) => selfRating)).toEqual(
      total.questions.map(({ selfRating }) => selfRating),
    );
  });

  it('says how many of all municipalities a figure is counted on', () => {
    const { meanOf, shareOf } = analysis.equalWeight.areas[0]!;
    const of = municipalities.length;
    expect([meanOf, shareOf]).toEqual([6, 5]);
    expect(rows[0]?.['equalOf']).toBe(`6 av ${of} kommuner (vet\u00a0ej: 5)`);
  });

  it('says how the decks are weighed', () => {
    expect(jointTab(analysis, survey, sv).headline).toBe('I de gemensamma bilderna väger varje kommun lika.');
    expect(jointTab({ ...analysis, weight: 'answer' }, survey, sv).headline).toBe(
      'I de gemensamma bilderna väger varje svar lika.',
    );
  });

  it('names each municipality that is shown in one list of words at least, counts the others, and names no hidden one beside a figure', () => {
    const words = ['lower', 'higher', 'more', 'fewer', 'alike', 'unknown', 'tooFew'];
    for (const row of rows) {
      const named = municipalities.filter(({ name }) =>
        words.some((key) => String(row[key]).split(', ').includes(name)),
      );
      expect(row['hidden']).toBe(
        named.length === municipalities.length
          ? ''
          : `${municipalities.length - named.length} av ${municipalities.length} kommuner`,
      );
      expect(JSON.stringify(row)).not.toContain('Lillåker');
    }
  });

  it('calls common what lies in Börja här in at least half of the municipalities that have a field', () => {
    const shown = municipalities.filter(({ shown: state }) => state === 'shown');
    for (const [place, row] of rows.slice(10).entries()) {
      const fields = shown.flatMap(({ questions }) => (questions[place]?.field ? [questions[place].field] : []));
      const here = fields.filter((field) => field === 'startHere').length;
      expect(row['startHere']).toBe(fields.length === 0 ? '' : `${here} av ${fields.length} kommuner`);
      expect(row['common'] === 'gemensam svag punkt').toBe(here >= 2 && 2 * here >= fields.length);
    }
  });

  it('names in its first row who is not shown, and why', () => {
    expect(jointTab(analysis, survey, sv).note).toMatch(/Visas inte: .*Lillåker \(färre än 5\)/);
  });

  it('of many hidden municipalities gives the number', () => {
    const lillaker = municipalities.find(({ name }) => name === 'Lillåker')!;
    const many: Analysis = {
      ...analysis,
      units: [
        total,
        ...Array.from({ length: 20 }, (_, place) => ({ ...lillaker, id: `k${place}`, name: `Kommun ${place}` })),
      ],
    };
    expect(jointTab(many, survey, sv).note).toContain('20 kommuner visas inte');
    expect(rowsOf(many)[0]?.['hidden']).toBe('20 av 20 kommuner');
  });

  it('counts where a list of names would be long', () => {
    const shown = municipalities.find(({ shown: state }) => state === 'shown')!;
    const many: Analysis = {
      ...analysis,
      units: [
        total,
        ...Array.from({ length: 20 }, (_, place) => ({ ...shown, id: `k${place}`, name: `Kommun ${place}` })),
      ],
    };
    expect(Object.values(rowsOf(many)[0] ?? {})).toContain('20 kommuner');
  });

  it('where fewer than two municipalities are shown says that there are no joint figures', () => {
    const hidden: Analysis = { ...analysis, units: [{ ...total, shown: 'hidden' }, ...others] };
    expect(jointTab(hidden, survey, sv).headline).toBe(
      'Färre än två kommuner visas, så det finns inga gemensamma siffror.',
    );
  });

  it('without a total is as before anything was worked out', () => {
    expect(jointTab({ ...analysis, units: [] }, survey, sv)).toEqual(emptyJointTab(sv));
  });
});
