import { sv } from '../../../src/messages/sv';
import type { Analysis, QuestionResult, UnitResult } from '../../../src/analysis/analysis';
import type { Table } from '../../../src/report/tabs/tab-blocks';
import { municipalityColumns } from '../../../src/report/tabs/municipality-columns';
import { municipalityTab } from '../../../src/report/tabs/municipality-tab';
import { noJudgement } from '../no-judgement';
import type { Survey } from '../../../src/responses/survey';

const lines = { kind: 'joint', selfRating: 50, dontKnowShare: 0.2 } as const;
const survey: Survey = {
  municipalities: [],
  departments: [],
  questions: ['A', 'B', 'C'].map((id, index) => ({
    id,
    number: index + 1,
    column: id,
    occurrence: 1,
    shortName: `Kort ${id}`,
    statement: id,
    area: index < 2 ? 'Data' : 'Drift',
    category: '',
    dimension: '',
    reversed: false,
    changed: false,
  })),
};
const compared = { difference: -0.5, interval: [-0.8, -0.2], p: 0.001, pHolm: 0.01, word: 'confirmed' } as const;
const figures = {
  ...noJudgement,
  certainty: 'clear',
  others: { mean: { ...compared, among: 'lower' }, share: { ...compared, among: 'unknown' } },
  answering: 24,
  rated: 17,
  dontKnow: 7,
  blank: 0,
  invalid: 0,
  mean: 2.47058823529,
  sd: 1.00732610527,
  selfRating: 29.4117647059,
  meanInterval: [1.95266894278, 2.98850752781],
  dontKnowShare: 7 / 24,
  shareInterval: [0.14914648197, 0.491676936645],
  startScore: 45.3742606487,
  field: 'startHere',
  base: null,
  shown: 'shown',
  ratingsShown: 'shown',
  sharesShown: 'shown',
} as const satisfies Omit<QuestionResult, 'questionId'>;
const onlyDontKnow = {
  ...figures,
  rated: 0,
  mean: null,
  sd: null,
  selfRating: null,
  meanInterval: null,
  dontKnowShare: 1,
  startScore: null,
  field: null,
} as const;
const few = {
  ...figures,
  rated: 3,
  mean: null,
  sd: null,
  selfRating: null,
  meanInterval: null,
  startScore: null,
  field: null,
  shown: 'few',
  ratingsShown: 'few',
} as const;
const unit: UnitResult = {
  id: 'k',
  name: 'Demostad',
  ownName: 'Demostad',
  level: 'municipality',
  municipality: 'demo',
  hiddenDivisions: [],
  categories: [],
  dimensions: [],
  respondents: 24,
  invited: 30,
  shown: 'shown',
  shortlist: ['A'],
  standsOut: null,
  questions: [
    { questionId: 'A', ...figures },
    { questionId: 'B', ...onlyDontKnow },
    { questionId: 'C', ...few },
  ],
  areas: [
    { area: 'Data', questionCount: 2, ...figures },
    { area: 'Drift', questionCount: 1, ...few },
  ],
};
const analysis: Analysis = {
  year: 2026,
  scale: { min: 1, max: 6 },
  minimumGroup: 5,
  questionLines: lines,
  areaLines: lines,
  unitLines: {},
  units: [unit],
  shareAxisMax: 0.6,
  equalWeight: { questions: [], areas: [], categories: [], dimensions: [] },
  minimumGroupReason: '',
  source: 'rows',
  meansRounded: false,
  earlierYear: null,
  weight: 'municipality',
  merges: [],
  municipalityMerge: null,
  shortlistLength: 6,
};
const facts = { analysis, survey, computed: '2026-11-23', own: new Map([['A', 'Ja']]), kept: [], words: sv };
const texts = (result: UnitResult | null): readonly string[] =>
  municipalityTab(unit, result, facts).blocks.flatMap((block) =>
    block.type === 'paragraph' && block.style !== 'small' ? [block.text] : [],
  );
const table = (key: string): Table =>
  municipalityTab(unit, unit, facts).blocks.find(
    (block): block is Table => block.type === 'table' && block.key === key,
  ) as Table;

describe('a municipality’s tab', () => {
  test('begins with three plain sentences', () => {
    expect(texts(unit)).toEqual([
      'Digital mognad i Demostad 2026',
      '24 av 30 svarade. Underlaget räcker till en kortlista, inte till en rangordning.',
      '1 fråga ligger i Börja\u00a0här: vi skattar oss lågt och många svarar vet\u00a0ej. Högst Startpoäng har delområdet Data. En fråga saknar någon av siffrorna: tabellen säger varför.',
      'Välj inte område enbart av siffrorna. Ta med kortlistan till dialogerna i förvaltningarna.',
    ]);
  });

  test('names no area where none stands out', () => {
    expect(texts({ ...unit, standsOut: 'none' })[2]).toBe(
      '1 fråga ligger i Börja\u00a0här: vi skattar oss lågt och många svarar vet\u00a0ej. Inget område sticker ut: välj utifrån dialogerna. En fråga saknar någon av siffrorna: tabellen säger varför.',
    );
    expect(texts({ ...unit, standsOut: 'allLow' })[2]).toContain('Alla områden ligger lågt, inget mer än de andra.');
    expect(texts({ ...unit, standsOut: 'some' })[2]).toContain('Högst Startpoäng har delområdet Data.');
  });

  test('says in words why there are no figures', () => {
    expect(texts({ ...unit, shown: 'few' })[1]).toBe('Resultatet visas inte eftersom färre än 5 personer svarade.');
    expect(texts(null)[1]).toBe('Kommunen är inte längre med i fliken Kommuner, eller är inte aktiv där.');
  });

  test('has the figures of the golden example (METHOD.md D3): 29, ± 10, 29 %, 15–49 %, and words beside them', () => {
    expect(table('questions').rows[0]?.cells.slice(3, 11)).toEqual([
      { number: 29.4117647059, format: 'whole' },
      { number: expect.closeTo(10.358, 3) as number, format: 'whole' },
      { number: 7 / 24, format: 'percent' },
      { text: '15–49\u00a0%' },
      { text: 'Tydligt' },
      { text: 'Börja här' },
      { text: 'lägre' },
      { text: '' },
    ]);
  });

  test('a question with only vet ej has a dash and 100 %, one with too few ratings says so', () => {
    const rows = table('questions').rows.map(({ cells }) => [cells[3], cells[5]]);
    expect(rows.slice(1)).toEqual([
      [{ text: '–' }, { number: 1, format: 'percent' }],
      [{ text: 'färre än 5' }, { number: 7 / 24, format: 'percent' }],
    ]);
  });

  test('its shortlist shows a copy of what people wrote, and the column where they write holds nothing of ours', () => {
    const copy = table('shortlist').columns.findIndex(({ key }) => key === 'ownCopy');
    expect(table('shortlist').rows[0]?.cells[copy]).toEqual({ text: 'Ja' });
    expect(table('shortlist').rows[0]?.cells.slice(11)).toEqual([{ text: '' }, { text: '' }]);
    expect(table('questions').columns[12]).toMatchObject({ header: 'Egen bedömning', owned: true });
  });
});

const tooFew = {
  mean: null,
  share: null,
  before: { mean: null, selfRating: null, dontKnowShare: null },
  now: { mean: null, selfRating: null, dontKnowShare: null },
  base: null,
  moreWhoCanAnswer: null,
  stepsMoved: null,
  shown: 'few',
} as const;
const better = { ...tooFew, mean: { ...compared, difference: 0.5 }, shown: 'shown' } as const;
const chance = {
  ...tooFew,
  mean: { ...compared, word: 'mayBeChance' },
  share: { ...compared, word: 'mayBeChance' },
  shown: 'shown',
} as const;

describe('of a measurement before, a municipality’s tab', () => {
  const after = (
    change: QuestionResult['change'],
    areas: UnitResult['areas'] = [],
  ): ReturnType<typeof municipalityTab> => {
    const [first, ...rest] = unit.questions as [QuestionResult, ...QuestionResult[]];
    const changed = { ...unit, areas, questions: [{ ...first, change }, ...rest] };
    return municipalityTab(unit, changed, { ...facts, analysis: { ...analysis, earlierYear: 2025 } });
  };
  const sentence = (tab: ReturnType<typeof municipalityTab>): unknown =>
    tab.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))[3];
  const column = (tab: ReturnType<typeof municipalityTab>): unknown =>
    (tab.blocks.find((block) => block.key === 'questions') as Table).rows[0]?.cells[10];

  test('says what has safely changed and by name, or that nothing can be said', () => {
    expect(sentence(after(better))).toBe('En fråga är säkerställt bättre sedan\u00a02025: Kort A.');
    expect(sentence(after(chance))).toBe(
      'Vi kan inte säga om det har blivit bättre eller sämre sedan\u00a02025. Skillnaden kan bero på slump.',
    );
    expect(sentence(after(chance, [{ area: 'Data', questionCount: 2, ...figures, change: better }]))).toBe(
      'Ett delområde är säkerställt bättre sedan\u00a02025: Data.',
    );
    expect(sentence(after({ ...tooFew, mean: { ...compared, word: 'tooFew' } }))).toBe(
      'Det är för få svar för att jämföra med 2025.',
    );
    expect(sentence(after({ ...tooFew, mean: { ...compared, word: 'broken' } }))).toBe(
      'Frågorna är ändrade, så vi kan inte jämföra med 2025.',
    );
    expect(sentence(after(tooFew))).toBe('Jämförelsen med 2025 visas inte.');
  });

  test('has the change of each question in a column of its own, or why it is hidden', () => {
    expect([after(better), after(chance), after(tooFew), after({ ...tooFew, shown: 'hidden' })].map(column)).toEqual([
      { text: 'högre' },
      { text: 'kan vara slump' },
      { text: 'färre än 5' },
      { text: 'visas inte' },
    ]);
  });
});

describe('the columns of a municipality’s tab', () => {
  const visible = ({ folded: { from, to } }: ReturnType<typeof municipalityTab>): number =>
    municipalityColumns
      .filter((column, place) => !column.hidden && (place < from || place >= to))
      .reduce((sum, { widthPx }) => sum + widthPx, 0);
  const unknown = { ...figures.others.mean, among: 'unknown' } as const;
  const alike = {
    ...unit,
    questions: unit.questions.map((one) => ({ ...one, others: { mean: unknown, share: unknown } })),
  };
  const said = (tab: ReturnType<typeof municipalityTab>): string =>
    tab.blocks.flatMap((block) => (block.key === 'folded' && block.type === 'paragraph' ? [block.text] : [])).join();

  test('are 1 274 pixels wide, whatever they say (LOOK.md section 7)', () => {
    expect([unit, alike].map((one) => visible(municipalityTab(one, one, facts)))).toEqual([1274, 1274]);
  });

  test('of which Mot övriga is folded where all of it is “kan inte säga”, and the tab says so', () => {
    const tab = municipalityTab(unit, alike, facts);
    expect(tab.folded).toEqual({ from: 9, to: 10 });
    expect(table('questions').columns[9]?.header).toBe('Mot övriga');
    expect(said(tab)).toContain('kolumn J, Mot övriga, är dold');
  });

  test('of which Förändring is folded else, and nothing is said of it where there is no earlier measurement', () => {
    expect(municipalityTab(unit, unit, facts).folded).toEqual({ from: 10, to: 11 });
    expect(said(municipalityTab(unit, unit, facts))).toBe('');
    expect(table('questions').columns[10]?.header).toBe('');
    const after = { ...facts, analysis: { ...analysis, earlierYear: 2025 } };
    expect(said(municipalityTab(unit, unit, after))).toContain('Kolumn K, Förändring, är dold');
  });

  test('are the questions and the yellow one where the municipality is not shown: its explanation, and no tables beside', () => {
    const few: UnitResult = { ...unit, shown: 'few', hiddenDivisions: ['department'] };
    const tab = municipalityTab(few, few, facts);
    expect(tab.folded).toEqual({ from: 3, to: 11 });
    const tables = tab.blocks.filter((block): block is Table => block.type === 'table');
    expect(tables.map(({ key }) => key)).toEqual(['questions']);
    const open = (place: number): boolean => (place < 3 || place >= 11) && place !== 11;
    expect(tables[0]?.columns.filter((_, place) => open(place)).map(({ header }) => header)).toEqual([
      'Nr',
      'Kortnamn',
      'Delområde',
      'Egen bedömning',
    ]);
    expect(tables[0]?.columns.slice(3, 11).every(({ header }) => header === '')).toBe(true);
    expect(tab.blocks.every((block) => block.type !== 'paragraph' || block.widthPx === 412)).toBe(true);
  });
});

describe('departments and role groups in a municipality’s tab', () => {
  const group = (level: 'department' | 'role', ownName: string, changes: Partial<UnitResult> = {}): UnitResult => ({
    ...unit,
    id: `k / ${level}: ${ownName}`,
    name: `Demostad / ${ownName}`,
    ownName,
    level,
    municipality: 'k',
    respondents: 12,
    invited: 16,
    ...changes,
  });
  const hidden = (shown: 'few' | 'hidden'): Partial<UnitResult> => ({
    shown,
    respondents: null,
    invited: null,
    areas: [],
    questions: [],
  });
  const blocksOf = (groups: readonly UnitResult[], changes: Partial<UnitResult> = {}): readonly Table[] => {
    const own = { ...unit, ...changes };
    return municipalityTab(unit, own, {
      ...facts,
      analysis: { ...analysis, minimumGroup: 6, units: [own, ...groups] },
    }).blocks.filter((block): block is Table => block.type === 'table');
  };
  const cellsOf = (table: Table | undefined): readonly (readonly unknown[])[] =>
    (table?.rows ?? []).map(({ cells }) => cells.map((cell) => ('text' in cell ? cell.text : cell.number)));

  test('tell who answered in each and where each should begin; a hidden one says why and nothing else', () => {
    const [, departments] = blocksOf([
      group('department', 'Vård'),
      group('department', 'Miljö', hidden('few')),
      group('department', 'Kultur', hidden('hidden')),
    ]);
    expect([
      departments?.heading,
      departments?.columns[1]?.header,
      departments?.columns[2]?.header,
      departments?.columns[8]?.header,
    ]).toEqual(['Förvaltningar', 'Förvaltning', 'Delområden med högst Startpoäng', 'Svarande']);
    expect(cellsOf(departments)).toEqual([
      [
        '',
        'Vård',
        'Data',
        29.4117647059,
        expect.any(Number),
        7 / 24,
        '15–49\u00a0%',
        'Tydligt',
        '12 av 16',
        '',
        'Börja här',
        '',
        '',
      ],
      ['', 'Miljö', '', 'färre än 6', '', '', '', '', '', '', '', '', ''],
      ['', 'Kultur', '', 'visas inte', '', '', '', '', '', '', '', '', ''],
    ]);
  });

  test('are told by questions where there are no areas', () => {
    const tables = blocksOf([group('role', 'Chef', { areas: [] })], { areas: [] });
    expect(tables.map(({ key }) => key)).toEqual(['shortlist', 'role', 'questions']);
    expect(tables[1]?.columns[2]?.header).toBe('Frågor med högst Startpoäng');
    expect(cellsOf(tables[1])[0]?.slice(0, 3)).toEqual(['', 'Chef', 'Kort A']);
  });

  test('of a division that would give a group away there is only the reason', () => {
    const [, departments] = blocksOf([], { hiddenDivisions: ['department'] });
    expect(cellsOf(departments)).toEqual([
      [
        '',
        'Den här uppdelningen visas inte, för då skulle det gå att räkna ut hur en liten grupp har svarat.',
        ...Array.from({ length: 11 }, () => ''),
      ],
    ]);
  });

  test('of which none can be shown are left out', () => {
    expect(blocksOf([group('department', 'Miljö', hidden('few'))]).map(({ key }) => key)).toEqual([
      'shortlist',
      'questions',
    ]);
  });

  test('have the columns of the other tables, so that the hidden key and people’s own column are never written', () => {
    const [, departments, questions] = blocksOf([group('department', 'Vård')]);
    expect(departments?.columns.map(({ widthPx }) => widthPx)).toEqual(
      questions?.columns.map(({ widthPx }) => widthPx),
    );
    expect([departments?.columns[11]?.hidden, departments?.columns[12]?.owned]).toEqual([true, undefined]);
  });
});

test('of a survey without vet ej a tab has no chart and, instead of a shortlist, the lowest and the highest rated questions', () => {
  const answered = (selfRating: number) => ({ ...figures, selfRating, dontKnow: 0, dontKnowShare: 0 });
  const rated: UnitResult = {
    ...unit,
    shortlist: [],
    questions: [
      { questionId: 'A', ...answered(70) },
      { questionId: 'B', ...answered(20) },
      { questionId: 'C', ...answered(50) },
    ],
  };
  const { blocks } = municipalityTab(unit, rated, { ...facts, analysis: { ...analysis, units: [rated] } });
  expect(blocks.some(({ type }) => type === 'fourFieldChart')).toBe(false);
  const told = blocks.find((block): block is Table => block.type === 'table' && block.key === 'shortlist');
  expect(told?.heading).toBe('Alla frågor, lägst skattning först.');
  expect(told?.rows.map(({ cells }) => cells[0])).toEqual([2, 3, 1].map((number) => ({ number, format: 'whole' })));
});

test('questions in no area stand under Alla frågor', () => {
  const noAreas = {
    ...facts,
    survey: { ...survey, questions: survey.questions.map((question) => ({ ...question, area: '' })) },
  };
  const questions = municipalityTab(unit, { ...unit, areas: [] }, noAreas).blocks.find(
    (block) => block.key === 'questions',
  ) as Table;
  expect(questions.rows.map(({ cells }) => cells[2])).toEqual([
    { text: 'Alla frågor' },
    { text: 'Alla frågor' },
    { text: 'Alla frågor' },
  ]);
});
