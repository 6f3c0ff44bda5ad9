import { sv } from '../../../src/messages/sv';
import type { Analysis, QuestionResult } from '../../../src/analysis/analysis';
import { analysisTab, emptyAnalysisTab } from '../../../src/report/tabs/analysis-tab';
import { analysis, survey } from '../deck/demo-analysis';

const tab = analysisTab(analysis, survey, sv);
const at = (key: string): number => tab.columns.findIndex((column) => column.key === key);
const text = (row: (typeof tab.rows)[number], key: string): string | number => {
  const cell = row[at(key)]!;
  return 'text' in cell ? cell.text : cell.number;
};
const rowOf = (unit: string, id: string) =>
  tab.rows.find((row) => text(row, 'unit') === unit && text(row, 'questionId') === id)!;

describe('the tab Analys', () => {
  it('has its columns in the order of METHOD.md step 2', () => {
    expect(emptyAnalysisTab(sv).columns.map(({ header }) => header)).toEqual([
      'Mätår',
      'Kommun',
      'Enhet',
      'Fråge-ID',
      'Kortnamn',
      'Delområde',
      'Antal svar',
      'Antal skattade',
      'Självskattning (medel)',
      'Standardavvikelse',
      'Självskattning 0–100',
      'Medel från',
      'Medel till',
      'Antal vet ej',
      'Vet ej-andel',
      'Vet ej från',
      'Vet ej till',
      'Ej besvarat',
      'Ogiltiga',
      'Fält',
      'Startpoäng',
      'Plats',
      'Plats från',
      'Plats till',
      'Säkerhet',
      'Samsyn',
      'Känslighet',
      'Mot övriga',
      'Förändring',
      'Visning',
      'Kommentar',
    ]);
    expect(emptyAnalysisTab(sv).rows).toEqual([]);
  });

  it('has a row for each question of each unit of every level, with the municipality to filter by', () => {
    expect(tab.rows).toHaveLength(analysis.units.length * 30);
    const demostad = tab.rows
      .filter((row) => text(row, 'municipality') === 'Demostad' && text(row, 'questionId') === 'F01')
      .map((row) => text(row, 'unit'));
    expect(demostad).toEqual([
      'Demostad',
      'Demostad / Vård och omsorg',
      'Demostad / Barn och utbildning',
      'Demostad / Kultur och fritid',
      'Demostad / Samhällsbyggnad',
      'Demostad / Miljö',
      'Demostad / Kommunledning',
      'Demostad / roll: Chef',
      'Demostad / roll: Medarbetare',
      'Demostad / roll: Strateg eller utvecklare',
    ]);
    expect(text(rowOf('Medel av 6 av 7 kommuner', 'F01'), 'municipality')).toBe('Medel av 6 av 7 kommuner');
  });

  it('says the change in words and as people', () => {
    expect(text(rowOf('Demostad', 'F25'), 'change')).toBe('säkerställd: högre');
    expect(text(rowOf('Demostad', 'F25'), 'comment')).toMatch(
      /^Sedan 2025: .+ av \d+ kan svara i år \(kan vara slump\); skattningen är \d,\d steg högre \(säkerställd\)\.$/,
    );
    expect(text(rowOf('Granneby', 'F20'), 'change')).toBe('trenden bruten');
  });

  it('has nothing but the reason in the rows of a hidden unit', () => {
    const rows = tab.rows.filter((row) => text(row, 'unit') === 'Demostad / Miljö');
    expect(rows.flat().filter((cell) => 'number' in cell && cell.number !== 2026)).toEqual([]);
    expect(
      new Set(rows.map((row) => [text(row, 'shown'), text(row, 'change'), text(row, 'comment')].join('|'))),
    ).toEqual(new Set(['visas inte|visas inte|', 'visas inte|trenden bruten|']));
  });

  const commentOf = (changes: Partial<QuestionResult>, also: Partial<Analysis> = {}): string => {
    const unit = analysis.units[1]!;
    const made = analysisTab(
      {
        ...analysis,
        earlierYear: null,
        ...also,
        units: [{ ...unit, questions: [{ ...unit.questions[0]!, change: null, ...changes }] }],
      },
      survey,
      sv,
    );
    return text(made.rows[0]!, 'comment') as string;
  };

  it('says which half of a row is hidden where only one is, or each for its own reason', () => {
    expect([
      commentOf({}),
      commentOf({ ratingsShown: 'hidden' }),
      commentOf({ ratingsShown: 'none' }),
      commentOf({ sharesShown: 'hidden' }),
      commentOf({ ratingsShown: 'none', sharesShown: 'hidden' }),
      commentOf({ ratingsShown: 'hidden', sharesShown: 'hidden' }),
    ]).toEqual([
      '',
      'Självskattningen visas inte.',
      'Ingen satte betyg.',
      'Vet ej visas inte.',
      'Ingen satte betyg. Vet ej visas inte.',
      '',
    ]);
  });

  it('says of ready aggregates what cannot be worked out', () => {
    expect(commentOf({}, { source: 'aggregates', meansRounded: true })).toBe(
      'Säkerheten kan inte räknas ut av sammanställda värden. Medelvärdena är avrundade, så inga skillnader är prövade.',
    );
  });
});
