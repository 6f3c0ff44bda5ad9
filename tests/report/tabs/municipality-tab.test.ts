import type { Analysis, QuestionResult, UnitResult } from '../../../src/analysis/analysis';
import type { Table } from '../../../src/report/blocks';
import { municipalityTab } from '../../../src/report/tabs/municipality-tab';
import { noJudgement } from '../no-judgement';
import type { Survey } from '../../../src/responses/survey';

const lines = { kind: 'gemensam', selfRating: 50, dontKnowShare: 0.2 } as const;
const survey: Survey = {
  municipalities: [], departments: [],
  questions: ['A', 'B', 'C'].map((id, index) => ({
    id, number: index + 1, column: id, occurrence: 1, shortName: `Kort ${id}`, statement: id, area: index < 2 ? 'Data' : 'Drift', category: '', dimension: '', reversed: false, changed: false,
  })),
};
const compared = { difference: -0.5, interval: [-0.8, -0.2], p: 0.001, pHolm: 0.01, word: 'confirmed' } as const;
const figures = {
  ...noJudgement, certainty: 'clear', others: { mean: { ...compared, among: 'lower' }, share: { ...compared, among: 'unknown' } },
  answering: 24, rated: 17, dontKnow: 7, blank: 0, invalid: 0, mean: 2.47058823529, sd: 1.00732610527, selfRating: 29.4117647059,
  meanInterval: [1.95266894278, 2.98850752781], dontKnowShare: 7 / 24, shareInterval: [0.14914648197, 0.491676936645], startScore: 45.3742606487, field: 'startHere', shown: 'shown', ratingsShown: 'shown', sharesShown: 'shown',
} as const satisfies Omit<QuestionResult, 'questionId'>;
const onlyDontKnow = { ...figures, rated: 0, mean: null, sd: null, selfRating: null, meanInterval: null, dontKnowShare: 1, startScore: null, field: null } as const;
const few = { ...figures, rated: 3, mean: null, sd: null, selfRating: null, meanInterval: null, startScore: null, field: null, shown: 'few', ratingsShown: 'few' } as const;
const unit: UnitResult = {
  id: 'k', name: 'Demostad', ownName: 'Demostad', level: 'municipality', municipality: 'demo', hiddenDivisions: [], categories: [], dimensions: [], respondents: 24, invited: 30, shown: 'shown', shortlist: ['A'], standsOut: null,
  questions: [{ questionId: 'A', ...figures }, { questionId: 'B', ...onlyDontKnow }, { questionId: 'C', ...few }],
  areas: [{ area: 'Data', questionCount: 2, ...figures }, { area: 'Drift', questionCount: 1, ...few }],
};
const analysis: Analysis = {
  year: 2026, scale: { min: 1, max: 6 }, minimumGroup: 5, questionLines: lines, areaLines: lines, unitLines: {}, units: [unit], shareAxisMax: 0.6,
  equalWeight: { questions: [], areas: [], categories: [], dimensions: [] }, minimumGroupReason: '', source: 'rows', meansRounded: false, earlierYear: null,
};
const facts = { analysis, survey, computed: '2026-11-23', own: new Map([['A', 'Ja']]), kept: [] };
const texts = (result: UnitResult | null): readonly string[] =>
  municipalityTab(unit, result, facts).blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
const table = (key: string): Table => municipalityTab(unit, unit, facts).blocks.find((block): block is Table => block.type === 'table' && block.key === key) as Table;

describe('a municipality’s tab', () => {
  test('begins with three plain sentences', () => {
    expect(texts(unit)).toEqual([
      'Digital mognad i Demostad 2026',
      '24 av 30 svarade. Underlaget räcker till en kortlista, inte till en rangordning.',
      '1 fråga ligger i Börja\u00a0här: vi skattar oss lågt och många svarar vet\u00a0ej. Högst Startpoäng har delområdet Data.',
      'Välj inte område enbart av siffrorna. Ta med kortlistan till dialogerna i förvaltningarna.',
    ]);
  });

  test('names no area where none stands out', () => {
    expect(texts({ ...unit, standsOut: 'none' })[2]).toBe(
      '1 fråga ligger i Börja\u00a0här: vi skattar oss lågt och många svarar vet\u00a0ej. Inget område sticker ut: välj utifrån dialogerna.');
    expect(texts({ ...unit, standsOut: 'allLow' })[2]).toContain('Alla områden ligger lågt, inget mer än de andra.');
    expect(texts({ ...unit, standsOut: 'some' })[2]).toContain('Högst Startpoäng har delområdet Data.');
  });

  test('says in words why there are no figures', () => {
    expect(texts({ ...unit, shown: 'protects' })[1]).toBe('Resultatet visas inte: det skulle röja andras svar.');
    expect(texts({ ...unit, shown: 'few' })[1]).toBe('Resultatet visas inte eftersom färre än 5 personer svarade.');
    expect(texts(null)[1]).toBe('Kommunen är inte längre med i fliken Kommuner, eller är inte aktiv där.');
  });

  test('has the figures of METHOD’s golden example: 29, ± 10, 29 %, 15–49 %, and words beside them', () => {
    expect(table('questions').rows[0]?.cells.slice(3, 10)).toEqual([
      { number: 29.4117647059, format: 'whole' }, { number: expect.closeTo(10.358, 3) as number, format: 'whole' }, { number: 7 / 24, format: 'percent' },
      { text: '15–49\u00a0%' }, { text: 'Tydligt' }, { text: 'lägre' }, { text: 'Börja här' },
    ]);
  });

  test('a question with only vet ej has a dash and 100 %, one with too few ratings says so', () => {
    const rows = table('questions').rows.map(({ cells }) => [cells[3], cells[5]]);
    expect(rows.slice(1)).toEqual([[{ text: '–' }, { number: 1, format: 'percent' }], [{ text: 'färre än 5' }, { number: 7 / 24, format: 'percent' }]]);
  });

  test('its shortlist shows a copy of what people wrote, and the column where they write holds nothing of ours', () => {
    expect(table('shortlist').rows[0]?.cells.slice(9)).toEqual([{ text: 'Ja' }, { text: '' }, { text: '' }]);
    expect(table('questions').columns[11]).toMatchObject({ header: 'Egen bedömning', owned: true });
  });
});
