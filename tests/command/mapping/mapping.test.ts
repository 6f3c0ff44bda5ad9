import { readMapping, type Mapping } from '../../../src/command/mapping/mapping';
import { mappingToGrids } from '../../../src/command/mapping/mapping-to-grids';
import { guessMapping } from '../../../src/command/mapping/guess-mapping';
import { readMunicipalities } from '../../../src/responses/survey-tabs/read-municipalities';
import { readQuestions } from '../../../src/responses/survey-tabs/read-questions';
import { readSettings } from '../../../src/settings/read-settings';
import { defaults } from '../../default-settings';
import type { Cell } from '../../../src/grid/grid';
import { thrownBy } from '../../thrown-by';
import { at } from '../../at';
import { explainError } from '../../../src/messages/explain-error';
import { en } from '../../../src/messages/en';
import { sv } from '../../../src/messages/sv';
import { defaultSettings } from '../../../src/settings/setting-table';

const mapping: Mapping = {
  unit: 'Kommun',
  scale: { min: 0, max: 14 },
  questions: [
    { column: 'Vi delar data', id: 'q1', reversed: false, occurrence: 2 },
    { column: 'Gamla system hindrar', id: 'q2', reversed: true, area: 'Teknik', shortName: 'Gamla system' },
  ],
  values: { 'Helt = alltid': 14, 'Två\nrader': 0 },
  dontKnow: ['Vet ej', 'Ingen\u00a0uppfattning'],
  blank: ['', 'NA'],
  minimumGroup: 7,
  delimiter: ';',
  encoding: 'cp850',
  skipRowsAfterHeader: 2,
  blankUnit: ['NA'],
  knownUnits: ['Demostad', 'Pa\u030ahittade'],
};

it('the tabs made of a mapping are read back as what it says', () => {
  const grids = mappingToGrids(readMapping(JSON.stringify(mapping), 'mapping.json'), sv);
  const { settings, findings } = readSettings(grids.settings, 'Inställningar');
  expect(findings).toEqual([]);
  expect(settings).toMatchObject({
    scale: { min: 0, max: 14 },
    dontKnow: ['Vet ej', 'Ingen uppfattning'],
    blank: ['NA'],
    values: { 'Helt = alltid': 14, 'Två rader': 0 },
    blankUnit: ['NA'],
    unitColumn: 'Kommun',
    skipRowsAfterHeader: 2,
    minimumGroup: 7,
  });
  expect(readQuestions(grids.questions, 'Frågor').questions).toEqual([
    {
      id: 'q1',
      number: 1,
      column: 'Vi delar data',
      occurrence: 2,
      shortName: 'Vi delar data',
      statement: 'Vi delar data',
      area: '',
      category: '',
      dimension: '',
      reversed: false,
      changed: false,
    },
    {
      id: 'q2',
      number: 2,
      column: 'Gamla system hindrar',
      occurrence: 1,
      shortName: 'Gamla system',
      statement: 'Gamla system hindrar',
      area: 'Teknik',
      category: '',
      dimension: '',
      reversed: true,
      changed: false,
    },
  ]);
  expect(readMunicipalities(grids.municipalities, 'Kommuner').municipalities.map(({ name }) => name)).toEqual([
    'Demostad',
    'Påhittade',
  ]);
});

it('a mapping whose label for not answered is the empty cell has the default one beside', () => {
  const { settings, findings } = readSettings(
    mappingToGrids({ unit: 'K', scale: { min: 1, max: 5 }, questions: [{ column: 'a', id: 'q1' }], blank: [''] }, sv)
      .settings,
    'Inställningar',
  );
  expect([settings.blank, findings]).toEqual([['-'], []]);
});

it('a mapping that names no labels has the default ones, and has seen every other', () => {
  const { settings } = readSettings(
    mappingToGrids({ unit: 'K', scale: { min: 1, max: 5 }, questions: [{ column: 'a', id: 'q1' }] }, sv).settings,
    'Inställningar',
  );
  expect([settings.dontKnow, settings.blank, settings.values, settings.invalid, settings.minimumGroup]).toEqual([
    defaults.dontKnow,
    ['-'],
    {},
    ['*'],
    5,
  ]);
});

it('areas, groups, form and settings become rows of Frågor and Inställningar', () => {
  const { occurrence: _first, ...first } = mapping.questions[0]!;
  const whole: Mapping = {
    ...mapping,
    questions: [first, mapping.questions[1]!],
    minimumGroup: undefined,
    department: 'Förvaltning ',
    role: 'Roll',
    respondent: 'Löpnummer',
    layout: 'long',
    areas: { 'Styrning & mål': ['q1'], Teknik: ['q2'] },
    settings: { lines: 'own', weight: 'answer', minimumGroup: 3, minimumGroupReason: 'Alla är chefer\nsom sagt ja' },
  };
  const grids = mappingToGrids(readMapping(JSON.stringify(whole), 'mapping.json'), sv);
  const { settings, findings } = readSettings(grids.settings, 'Inställningar');
  expect(findings.map(({ code }) => code)).toEqual(['LOWERED_MINIMUM_GROUP']);
  expect(settings).toMatchObject({
    layout: 'long',
    unitColumn: 'Kommun',
    departmentColumn: 'Förvaltning',
    roleColumn: 'Roll',
    respondentColumn: 'Löpnummer',
    lines: 'own',
    weight: 'answer',
    minimumGroup: 3,
    minimumGroupReason: 'Alla är chefer som sagt ja',
  });
  expect(readQuestions(grids.questions, 'Frågor').questions.map(({ id, area }) => [id, area])).toEqual([
    ['q1', 'Styrning & mål'],
    ['q2', 'Teknik'],
  ]);
});

it('without them the answers are rows, the lines common and the municipalities alike', () => {
  const { settings } = readSettings(mappingToGrids(mapping, sv).settings, 'Inställningar');
  expect(settings).toMatchObject({
    layout: 'rows',
    departmentColumn: '',
    roleColumn: '',
    respondentColumn: '',
    lines: 'joint',
    weight: 'municipality',
    minimumGroupReason: '',
  });
});

it('in long form and aggregates a question without column is called by its id', () => {
  const bare: Mapping = {
    unit: 'K',
    scale: { min: 1, max: 5 },
    questions: [{ id: 'q1' }, { id: 'q2', column: 'Fråga två' }],
    layout: 'aggregates',
  };
  expect(
    readQuestions(mappingToGrids(readMapping(JSON.stringify(bare), 'm'), sv).questions, 'Frågor').questions.map(
      ({ column, statement }) => [column, statement],
    ),
  ).toEqual([
    ['q1', 'q1'],
    ['Fråga två', 'Fråga två'],
  ]);
});

it('areas may repeat what a question says itself', () => {
  expect(readMapping(JSON.stringify({ ...mapping, areas: { Teknik: ['q2'], Styrning: ['q1'] } }), 'm').areas).toEqual({
    Teknik: ['q2'],
    Styrning: ['q1'],
  });
});

it('without known units Kommuner has only its header', () => {
  expect(
    mappingToGrids({ unit: 'K', scale: { min: 1, max: 5 }, questions: [{ column: 'a', id: 'q1' }] }, sv).municipalities,
  ).toHaveLength(1);
});

describe('a mapping that cannot be used', () => {
  const faultsOf = (value: unknown): readonly string[] => {
    const json = typeof value === 'string' ? value : JSON.stringify(value);
    const [, ...faults] = explainError(
      thrownBy(() => readMapping(json, 'm.json')),
      sv,
    ).split('\n• ');
    return faults;
  };

  it.each<[string, unknown, string]>([
    ['is no JSON', '{', 'Filen är inte giltig JSON'],
    ['is no object', [], 'Filen ska innehålla ett objekt'],
    ['lacks a field', { ...mapping, unit: undefined }, 'Fältet unit saknas.'],
    ['has an unknown field', { ...mapping, colour: 'blå' }, 'Fältet colour är okänt.'],
    ['has a field named like a property of every object', { ...mapping, toString: 'x' }, 'Fältet toString är okänt.'],
    ['has no questions', { ...mapping, questions: [] }, 'Fältet questions ska vara en lista med minst en fråga.'],
    ['has a question without column', { ...mapping, questions: [{ id: 'q1' }] }, 'Fältet questions[0].column saknas.'],
    [
      'has a question id twice',
      {
        ...mapping,
        questions: [
          { id: 'q1', column: 'a' },
          { id: 'q1', column: 'b' },
        ],
      },
      'Fråge-ID q1 finns mer än en gång',
    ],
    ['has an upside-down scale', { ...mapping, values: {}, scale: { min: 6, max: 1 } }, 'scale går från 6 till 1.'],
    ['has half a scale', { ...mapping, values: {}, scale: { min: 1 } }, 'Fältet scale.max saknas.'],
    ['has a number off the scale', { ...mapping, values: { Bra: 15 } }, 'values ger ”Bra” talet 15.'],
    [
      'has a smaller minimum group than five',
      { ...mapping, minimumGroup: 3 },
      'Fältet minimumGroup ska vara ett heltal från 5 till 10.',
    ],
    ['has a form that is none', { ...mapping, layout: 'wide' }, 'Fältet layout ska vara rows, long eller aggregates.'],
    [
      'has an empty column name',
      { ...mapping, department: ' ' },
      'Fältet department ska vara en text som inte är tom.',
    ],
    [
      'is in long form and names no respondent',
      { ...mapping, layout: 'long' },
      'Fältet respondent saknas. Med layout long',
    ],
    [
      'has areas that are no lists',
      { ...mapping, areas: { Teknik: 'q2' } },
      'Fältet areas ska vara ett objekt med delområden och listor med fråge-ID.',
    ],
    [
      'has an area of an unknown question',
      { ...mapping, areas: { Teknik: ['q2', 'q9'] } },
      'areas har fråge-ID ”q9” i delområdet ”Teknik”. Den frågan finns inte',
    ],
    [
      'has a question in two areas',
      { ...mapping, areas: { Styrning: ['q1'], Mål: ['q1'] } },
      'Fråge-ID q1 står mer än en gång i areas: ”Styrning” och ”Mål”.',
    ],
    [
      'has a question in another area than it says itself',
      { ...mapping, areas: { Styrning: ['q2'] } },
      'Fråge-ID q2 har area ”Teknik” i questions men står i ”Styrning” i areas.',
    ],
    ['has an area without name', { ...mapping, areas: { ' ': ['q1'] } }, 'Ett delområde i areas saknar namn.'],
    [
      'has settings that are none',
      { ...mapping, settings: { colour: 'blå' } },
      'Fältet settings.colour är okänt. Kända fält: lines, weight, minimumGroup och minimumGroupReason.',
    ],
    [
      'has lines that are none',
      { ...mapping, settings: { lines: 'median' } },
      'Fältet settings.lines ska vara joint, own eller fixed.',
    ],
    [
      'has a weight that is none',
      { ...mapping, settings: { weight: 'lika' } },
      'Fältet settings.weight ska vara municipality eller answer.',
    ],
    [
      'lowers the minimum group without a reason',
      { ...mapping, minimumGroup: undefined, settings: { minimumGroup: 3 } },
      'settings.minimumGroup är under 5. Skriv skälet i settings.minimumGroupReason.',
    ],
    [
      'lowers it to one',
      { ...mapping, settings: { minimumGroup: 1, minimumGroupReason: 'x' } },
      'Fältet settings.minimumGroup ska vara ett heltal från 2 till 10.',
    ],
    [
      'has two minimum groups',
      { ...mapping, settings: { minimumGroup: 6 } },
      'minimumGroup och settings.minimumGroup är olika.',
    ],
  ])('%s', (_, value, fault) => expect(faultsOf(value)[0]?.slice(0, fault.length)).toBe(fault));
});

describe('without a mapping', () => {
  it('columns whose cells are mostly answers are taken as questions, and said to be', () => {
    const grid = [
      ['Tidsstämpel', 'Kommun', 'Styrning [Målbild]', 'Ålder', 'Vi delar data', 'Kommentar'],
      ['2026-03-01 09:00', 'A', '5 - Instämmer helt', '44', '6', 'bra'],
      ['2026-03-01 09:01', 'A', 'Vet ej', '51', 'Vet ej', '3'],
      ['2026-03-01 09:02', 'B', '', '38', '', 'hej'],
    ];
    const { mapping: guessed, findings } = guessMapping(grid, sv);
    expect(guessed.questions).toEqual([
      { id: 'q1', column: 'Styrning [Målbild]', occurrence: 1, area: 'Styrning', statement: 'Målbild' },
      { id: 'q2', column: 'Vi delar data', occurrence: 1 },
    ]);
    expect(findings).toEqual([
      {
        severity: 'info',
        code: 'GUESSED_QUESTIONS',
        place: at('Frågor'),
        details: { columns: ['Styrning [Målbild]', 'Vi delar data'] },
      },
      {
        severity: 'info',
        code: 'GUESSED_SCALE',
        place: at('Frågor'),
        details: { min: 1, max: 6, lowest: 5, highest: 6, doubt: 'none', dontKnows: 2 },
      },
      {
        severity: 'stop',
        code: 'GUESSED_MEANING',
        place: at('Frågor'),
        details: { text: '5 - Instämmer helt', times: 1, proposal: 5 },
      },
      {
        severity: 'info',
        code: 'PROPOSED_MAPPING',
        place: at('Frågor'),
        details: { mapping: JSON.stringify(guessed) },
      },
    ]);
    expect(guessed.values).toEqual({ '5 - Instämmer helt': 5 });
    expect(readMapping(JSON.stringify(guessed), 'x')).toEqual(guessed);
  });

  it('answers are read in the language of their header, and told of in that of the product', () => {
    const swedish = [
      ['Kommun', 'Vi delar data'],
      ['A', 'Vet ej'],
    ];
    const english = [
      [en.settingDefaults.unitColumn, 'We share data'],
      ['A', en.settingDefaults.dontKnow[0]],
    ];
    expect(guessMapping(swedish, en)).toMatchObject({
      mapping: { unit: 'Kommun', dontKnow: defaultSettings(sv).dontKnow },
      findings: [{ place: { tab: en.tabNames.questions } }, { code: 'GUESSED_SCALE' }, { code: 'PROPOSED_MAPPING' }],
    });
    expect(guessMapping(english, sv).mapping).toMatchObject({ dontKnow: defaultSettings(en).dontKnow });
  });

  const asked = (rows: readonly (readonly Cell[])[], accepted = false) =>
    guessMapping([['Kommun', 'A', 'B'], ...rows.map((row) => ['Demostad', ...row])], sv, accepted);
  const scaleOf = (numbers: readonly Cell[]): unknown => {
    const { mapping: guessed, findings } = asked(
      Array.from({ length: 5 * numbers.length }, (_, at) => [numbers[at % numbers.length], at % 2 ? 2 : 1]),
    );
    const found = findings.find(({ code }) => code === 'GUESSED_SCALE')!;
    return [guessed.scale.min, guessed.scale.max, found.severity, (found.details as { doubt: string }).doubt];
  };
  it.each([
    [
      [1, 2, 6, 'Vet ej'],
      [1, 6, 'info', 'none'],
    ],
    [
      [1, 2, 5, 'Vet ej'],
      [1, 5, 'stop', 'shorter'],
    ],
    [
      [1, 5, 6],
      [1, 6, 'stop', 'topMayBeDontKnow'],
    ],
    [
      [1, 5, 8, 10, 'Vet ej'],
      [1, 10, 'stop', 'longer'],
    ],
    [
      [0, 5, 9, 10, 'Vet ej'],
      [0, 10, 'stop', 'longer'],
    ],
    [
      [1, 6, 7, 'Vet ej'],
      [1, 7, 'stop', 'longer'],
    ],
    [
      [1, 6, 7],
      [1, 6, 'stop', 'longer'],
    ],
    [
      [1, 6, 9, 'Vet ej'],
      [1, 6, 'stop', 'longer'],
    ],
    [
      [1, '4,00', '6.0', 'Vet ej'],
      [1, 6, 'info', 'none'],
    ],
  ])('%j are on the scale %j', (numbers, scale) => expect(scaleOf(numbers)).toEqual(scale));

  it('of a few ratings none may have been the highest: the usual scale is proposed, and asked about', () => {
    const { mapping: guessed, findings } = asked([
      [1, 2],
      [5, 'Vet ej'],
    ]);
    expect([guessed.scale, findings.filter(({ severity }) => severity === 'stop').map(({ code }) => code)]).toEqual([
      { min: 1, max: 6 },
      ['GUESSED_SCALE'],
    ]);
  });

  it('what is in doubt is a warning once it is accepted, and every other text counts as seen', () => {
    const rows = [
      [1, 2],
      [9, 3],
      [6, 9],
      [2, 'hej'],
    ];
    expect(asked(rows).mapping).toMatchObject({ invalid: [], dontKnow: expect.arrayContaining(['9']) });
    const { mapping: guessed, findings } = asked(rows, true);
    expect([guessed.invalid, findings.filter(({ severity }) => severity === 'stop')]).toEqual([['*'], []]);
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', details: { text: '9', times: 2, proposal: 'dontKnow' } }),
    );
  });

  it('running numbers, one value throughout, and what tools add are no questions', () => {
    const grid: Cell[][] = [
      ['Nummer', 'lastpage', 'Sida', 'Rad', 'Kommun', 'Vi delar data'],
      ...Array.from({ length: 8 }, (_, row) => [3, 2, 4, row + 1, 'Demostad', 1 + (row % 6)]),
    ];
    expect(guessMapping(grid, sv).mapping.questions.map(({ column }) => column)).toEqual(['Vi delar data']);
  });

  it('a question whose answers became dates is still a question', () => {
    const dates = ['04-jan', '03-jan', 'Vet ej', 2, '06-jan', 46118];
    const grid: Cell[][] = [['Kommun', 'A'], ...dates.map((date) => ['Demostad', date])];
    expect(guessMapping(grid, sv).mapping.questions.map(({ column }) => column)).toEqual(['A']);
  });

  it.each(['Vilken kommun arbetar du i?', 'Din kommun', 'Which municipality do you work in?'])(
    'the municipality is found under %s',
    (header) =>
      expect(
        guessMapping(
          [
            [header, 'A'],
            ['Demostad', 1],
            ['Demostad', 2],
          ],
          sv,
        ).mapping.unit,
      ).toBe(header),
  );

  it('and without any such column it is said what is missing', () => {
    expect(
      thrownBy(() =>
        guessMapping(
          [
            ['Kommun', 'Kommentar'],
            ['A', 'hej'],
          ],
          sv,
        ),
      ),
    ).toMatchObject({ code: 'NO_RATING_COLUMNS', details: { unitColumn: 'Kommun' } });
  });
});
