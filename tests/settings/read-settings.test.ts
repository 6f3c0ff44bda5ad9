import type { Cell } from '../../src/grid/grid';
import { settingNames } from '../../src/messages/sv/tabs';
import { lineOfText } from '../../src/settings/one-per-line';
import { readSettings } from '../../src/settings/read-settings';
import { codesOf } from '../../src/settings/setting-table';
import { defaults } from '../default-settings';
import { thrownBy } from '../thrown-by';
import { at } from '../at';
import { explainError } from '../../src/messages/explain-error';
import { sv } from '../../src/messages/sv';

const header = ['Namn', 'Värde', 'Förklaring'];
const grid = (...rows: Cell[][]): Cell[][] => [['Ändra i kolumnen Värde.'], header, ...rows];

it('what is not there has its default', () =>
  expect(readSettings(grid(), 'Inställningar')).toEqual({ settings: defaults, findings: [] }));

it('every setting is read', () => {
  const { settings, findings } = readSettings(
    grid(
      [settingNames.year, '2025'],
      [settingNames.scaleMin, 0],
      [settingNames.scaleMax, '14'],
      [settingNames.dontKnow, 'Vet ej\nKan inte  svara\r\n\n'],
      [settingNames.blank, 'NA'],
      [settingNames.values, 'Dåligt = 0\n5 = fem = 5\n'],
      [settingNames.blankUnit, 'NA'],
      [settingNames.invalid, 'x'],
      [settingNames.answersTab, 'Råsvar'],
      [settingNames.unitColumn, ' Var bor du? '],
      [settingNames.skipRowsAfterHeader, 2],
      [settingNames.minimumGroup, 10],
      [settingNames.lines, 'egen median'],
      [settingNames.fixedSelfRating, 40],
      [settingNames.fixedDontKnowPercent, 25],
      [settingNames.weight, 'Varje svar lika'],
      [settingNames.shortlistLength, 8],
      [settingNames.cooperation, 'Demosamverkan'],
      [settingNames.coordinator, 'Demo Samordnare'],
      [settingNames.coordinatorEmail, 'demo@exempel.se'],
      [settingNames.mailWeekday, 'Fredag'],
      [settingNames.mailHour, 8],
      [settingNames.layout, 'En rad per svar'],
      [settingNames.departmentColumn, 'Förvaltning'],
      [settingNames.roleColumn, 'Roll'],
      [settingNames.respondentColumn, 'Nummer'],
      [settingNames.repeatedRespondent, 'Den tidigare raden räknas'],
      [settingNames.mergedColumns, 'Sak 1'],
      [settingNames.droppedColumns, 'Tidsstämpel\nNamn'],
      [settingNames.approvedColumns, 'F01 = Vi mäter = bra'],
      [settingNames.minimumGroupReason, 'Beslut i styrgruppen'],
      [settingNames.earlierAnswersTab, 'Svar 2024'],
      [settingNames.earlierQuestionsTab, 'Frågor 2024'],
      [settingNames.earlierYear, 2024],
      [settingNames.language, ' Svenska'],
    ),
    'Inställningar',
  );
  expect(findings).toEqual([]);
  expect(settings).toEqual({
    language: 'sv',
    year: 2025,
    scale: { min: 0, max: 14 },
    dontKnow: ['Vet ej', 'Kan inte svara'],
    blank: ['NA'],
    values: { Dåligt: 0, '5 = fem': 5 },
    blankUnit: ['NA'],
    invalid: ['x'],
    answersTab: 'Råsvar',
    unitColumn: 'Var bor du?',
    skipRowsAfterHeader: 2,
    minimumGroup: 10,
    lines: 'own',
    fixedSelfRating: 40,
    fixedDontKnowPercent: 25,
    weight: 'answer',
    shortlistLength: 8,
    cooperation: 'Demosamverkan',
    coordinator: 'Demo Samordnare',
    coordinatorEmail: 'demo@exempel.se',
    mailWeekday: 5,
    mailHour: 8,
    layout: 'long',
    departmentColumn: 'Förvaltning',
    roleColumn: 'Roll',
    respondentColumn: 'Nummer',
    repeatedRespondent: 'earlier',
    mergedColumns: ['Sak 1'],
    droppedColumns: ['Tidsstämpel', 'Namn'],
    approvedColumns: { F01: 'Vi mäter = bra' },
    minimumGroupReason: 'Beslut i styrgruppen',
    earlierAnswersTab: 'Svar 2024',
    earlierQuestionsTab: 'Frågor 2024',
    earlierYear: 2024,
  });
});

it('an emptied value is its default, and where that is texts it is told of', () => {
  const { settings, findings } = readSettings(
    grid([settingNames.minimumGroup, ''], [settingNames.dontKnow, ''], [settingNames.unitColumn, null]),
    'Inställningar',
  );
  expect([settings.minimumGroup, settings.dontKnow, settings.unitColumn]).toEqual([5, defaults.dontKnow, 'Kommun']);
  expect(findings).toEqual([
    {
      severity: 'warning',
      code: 'EMPTIED_SETTING',
      place: at('Inställningar!B4'),
      details: { setting: 'dontKnow', used: defaults.dontKnow },
    },
  ]);
});

it.each([
  [settingNames.dontKnow, 'Vet ej, Vet inte', 'dontKnow'],
  [settingNames.dontKnow, 'Kan inte svara\nJag vet inte; vet ej', 'dontKnow'],
  [settingNames.blank, '-, N/A', 'blank'],
  [settingNames.values, 'Inte alls = 1, Helt = 6', 'values'],
] as const)('several texts on one line of %s are a fault, not one long text', (name, text, setting) => {
  const line = text.split('\n').pop();
  expect(thrownBy(() => readSettings(grid([name, text]), 'Inställningar'))).toMatchObject({
    code: 'SETTINGS',
    details: { faults: [{ code: 'onePerLine', place: at('Inställningar!B3'), details: { setting, line } }] },
  });
});

it('a text with commas is one text where nothing in it is usual, or where it is in quotes', () => {
  const { settings } = readSettings(
    grid([settingNames.dontKnow, 'Kan inte svara, har nyss börjat\n"Vet ej, minns inte"']),
    'Inställningar',
  );
  expect(settings.dontKnow).toEqual(['Kan inte svara, har nyss börjat', 'Vet ej, minns inte']);
  expect(lineOfText('Vet ej, minns inte')).toBe('"Vet ej, minns inte"');
});

it('all unusable values are told together, each with its cell', () => {
  const thrown = thrownBy(() =>
    readSettings(
      grid(
        [settingNames.scaleMin, 6],
        [settingNames.scaleMax, 6],
        [settingNames.minimumGroup, 4],
        [settingNames.lines, 'Medel'],
        [settingNames.mailHour, 25],
        [settingNames.year, 'i år'],
        [settingNames.values, 'Bra\nDåligt = 1,5\nUtmärkt = 9'],
        [settingNames.weight, '<b>'],
      ),
      'Inställningar',
    ),
  );
  expect(thrown).toMatchObject({ code: 'SETTINGS' });
  const [, ...told] = explainError(thrown, sv).split('\n• ');
  expect(told.map((fault) => fault.slice(0, 17))).toEqual([
    'Inställningar!B4:',
    'Inställningar!B8:',
    'Inställningar!B9:',
    'Inställningar!B9:',
    'Inställningar!B9:',
    'Inställningar!B5:',
    'Inställningar!B6:',
    'Inställningar!B10',
    'Inställningar!B7:',
  ]);
  expect(told).toContain(
    'Inställningar!B5: Minsta grupp är ”4”. Under 5 krävs ett skäl. Skriv det på raden Skäl till minsta grupp under 5, eller skriv ett heltal från 5 till 10.',
  );
});

it.each([
  [settingNames.minimumGroup, 11],
  [settingNames.minimumGroup, 5.5],
  [settingNames.mailHour, -1],
  [settingNames.fixedDontKnowPercent, 4],
  [settingNames.mailWeekday, 'lördagen'],
  [settingNames.scaleMax, 5000],
])('%s = %s is refused', (name, value) =>
  expect(thrownBy(() => readSettings(grid([name, value]), 'Inställningar'))).toMatchObject({ code: 'SETTINGS' }),
);

it('doubled and unknown names are findings, and of doubled ones the first counts', () => {
  const { settings, findings } = readSettings(
    grid([settingNames.year, 2024], ['mätår ', 2025], ['Färg', 'blå']),
    'Inställningar',
  );
  expect(settings.year).toBe(2024);
  expect(findings).toEqual([
    { severity: 'warning', code: 'DOUBLED_SETTING', place: at('Inställningar!A4'), details: { name: 'mätår' } },
    { severity: 'info', code: 'UNKNOWN_SETTING', place: at('Inställningar!A5'), details: { name: 'Färg' } },
  ]);
});

it('a text with two meanings is a finding', () => {
  const { findings } = readSettings(
    grid([settingNames.dontKnow, 'Vet ej\n-'], [settingNames.blank, '-']),
    'Inställningar',
  );
  expect(findings).toEqual([
    { severity: 'warning', code: 'DOUBLED_MEANING', place: at('Inställningar!B3'), details: { label: '-' } },
  ]);
});

it('an answer text may be any text', () => {
  const { settings } = readSettings(grid([settingNames.values, '__proto__ = 3\n=HYPERLINK("x") = 4']), 'Inställningar');
  expect(Object.entries(settings.values)).toEqual([
    ['__proto__', 3],
    ['=HYPERLINK("x")', 4],
  ]);
});

it('a scale has at most a thousand steps, wherever it starts', () => {
  const scale = (min: number, max: number) => () =>
    readSettings(grid([settingNames.scaleMin, min], [settingNames.scaleMax, max]), 'Inställningar').settings.scale;
  expect(scale(600, 1600)()).toEqual({ min: 600, max: 1600 });
  expect(thrownBy(scale(600, 1601))).toMatchObject({
    code: 'SETTINGS',
    details: { faults: [{ code: 'scale', place: at('Inställningar!B4'), details: { min: 600, max: 1601 } }] },
  });
});

it.each([settingNames.scaleMin, settingNames.scaleMax])('%s that is no number is told of once', (name) =>
  expect(thrownBy(() => readSettings(grid([name, 'sex']), 'Inställningar'))).toMatchObject({
    details: { faults: [{ code: 'wholeNumber', place: at('Inställningar!B3') }] },
  }),
);

it('a row without a name says nothing, whatever stands beside', () =>
  expect(readSettings(grid(['', 'blå'], [settingNames.year, 2024]), 'Inställningar')).toEqual({
    settings: { ...defaults, year: 2024 },
    findings: [],
  }));

it('a fault in a setting that has no row is placed in the tab', () =>
  expect(thrownBy(() => readSettings(grid([settingNames.scaleMin, 6]), 'Inställningar'))).toMatchObject({
    details: { faults: [{ code: 'scale', place: { tab: 'Inställningar' } }] },
  }));

it('a choice is one of its codes', () => expect(codesOf('lines')).toEqual(['joint', 'own', 'fixed']));

it('without the columns Namn and Värde the tab is refused', () => {
  expect(thrownBy(() => readSettings([['Inställning', 'Värde']], 'Inställningar'))).toMatchObject({
    code: 'MISSING_COLUMNS',
    details: { tab: 'Inställningar', columns: ['name'] },
  });
});
