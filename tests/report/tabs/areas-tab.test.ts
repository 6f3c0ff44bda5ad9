import { sv } from '../../../src/messages/sv';
import { analyse } from '../../../src/analysis/analyse';
import { jointPicture } from '../../../src/analysis/joint-picture';
import { areasTab, emptyAreasTab } from '../../../src/report/tabs/areas-tab';
import { defaults } from '../../default-settings';
import type { TableCell } from '../../../src/report/tabs/table';
import { analysis, survey, unitOf } from '../deck/demo-analysis';

const tab = areasTab(analysis, sv);
const at = (key: string): number => tab.columns.findIndex((column) => column.key === key);
const cell = (row: number, key: string, of = tab): string | number => {
  const found = of.rows[row]?.[at(key)];
  return found ? ('text' in found ? found.text : found.number) : 'ingen cell';
};

const textOf = (one: TableCell | undefined): string => (one && 'text' in one ? one.text : '');

describe('Delområden', () => {
  it('has a row for each unit and area', () => {
    // Beside them, one row for every way of dividing a municipality that is not shown.
    const divisions = analysis.units.reduce((sum, { hiddenDivisions }) => sum + hiddenDivisions.length, 0);
    expect(tab.rows).toHaveLength(analysis.units.length * 10 + divisions);
    expect(tab.columns.map(({ header }) => header)).toEqual([
      'Mätår',
      'Kommun',
      'Enhet',
      'Nivå',
      'Namn',
      'Antal frågor',
      'Antal svarande',
      'Självskattning (medel)',
      'Självskattning 0–100',
      'Osäkerhet ±',
      'Vet ej-andel',
      'Vet ej från',
      'Vet ej till',
      'Fält',
      'Startpoäng',
      'Säkerhet',
      'Känslighet',
      'Mot övriga',
      'Förändring',
      'Visning',
    ]);
  });

  it('begins with all together and has the analysis’ own figures', () => {
    // As the joint slides have it: of municipalities that weigh alike.
    const area = jointPicture(analysis)?.unit.areas[0];
    expect([
      cell(0, 'municipality'),
      cell(0, 'unit'),
      cell(0, 'kind'),
      cell(0, 'name'),
      cell(0, 'questionCount'),
    ]).toEqual(['Medel av 6 av 7 kommuner', 'Medel av 6 av 7 kommuner', 'Delområde', 'Ekonomi och uppföljning', 3]);
    expect([cell(0, 'mean'), cell(0, 'selfRating'), cell(0, 'dontKnowShare'), cell(0, 'startScore')]).toEqual([
      area!.mean,
      area!.selfRating,
      area!.dontKnowShare,
      area!.startScore,
    ]);
  });

  it('shows nothing but the reason of a hidden unit', () => {
    const hidden = tab.rows.filter((_, row) => cell(row, 'unit') === 'Lillåker' && cell(row, 'kind') === 'Delområde');
    expect(hidden).toHaveLength(unitOf('lillaker').areas.length);
    for (const row of hidden) {
      expect(row.slice(at('answering'), at('change')).filter((one) => !('text' in one) || one.text !== '')).toEqual([]);
      expect(['färre än 5', 'trenden bruten']).toContain(textOf(row[at('change')]));
      expect(row[at('shown')]).toEqual({ text: 'färre än 5' });
    }
  });

  it('has categories and dimensions after all areas', () => {
    const [unit] = analysis.units;
    const both = areasTab(
      {
        ...analysis,
        units: [
          {
            ...unit!,
            categories: [{ ...unit!.areas[0]!, area: 'Ledning' }],
            dimensions: [{ ...unit!.areas[1]!, area: 'Digital' }],
          },
        ],
      },
      sv,
    );
    expect(both.rows.slice(-2).map((row) => [row[at('kind')], row[at('name')]])).toEqual([
      [{ text: 'Kategori' }, { text: 'Ledning' }],
      [{ text: 'Dimension' }, { text: 'Digital' }],
    ]);
  });

  it('says which way of dividing a municipality is not shown, and why', () => {
    const unit = { ...unitOf('demostad'), hiddenDivisions: ['department' as const] };
    const [last] = areasTab({ ...analysis, units: [unit] }, sv).rows.slice(-1);
    expect([last?.[at('municipality')], last?.[at('unit')], last?.[at('shown')]]).toEqual([
      { text: 'Demostad' },
      { text: 'Förvaltningar' },
      { text: 'visas inte' },
    ]);
    expect(JSON.stringify(last)).toContain('för då skulle det gå att räkna ut hur en liten grupp har svarat');
  });

  it('of ready aggregates says that areas cannot be worked out of them', () => {
    const cell = { rated: 9, dontKnow: 2, blank: 0, invalid: 0, mean: 3.25, sd: 1 };
    const aggregates = {
      scale: { min: 1, max: 6 },
      questionIds: survey.questions.map(({ id }) => id),
      departments: [],
      roles: [],
      meansRounded: false,
      units: ['A', 'B'].map((name) => ({
        id: name,
        name,
        active: true,
        rows: 11,
        cells: survey.questions.map(() => cell),
      })),
    };
    const { rows } = areasTab(
      analyse({ kind: 'aggregates', aggregates }, { ...survey, municipalities: [] }, defaults),
      sv,
    );
    expect(rows.map((row) => row[at('name')])).toEqual([
      { text: 'Delområden kan inte räknas ut av sammanställda värden.' },
    ]);
  });

  it('before anything is worked out has its headers and no row', () => {
    expect(emptyAreasTab(sv).rows).toEqual([]);
    expect(emptyAreasTab(sv).columns).toEqual(tab.columns);
  });
});
