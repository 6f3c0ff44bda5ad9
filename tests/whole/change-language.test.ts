/** A workbook made in Swedish, told to be in English: Kom igång changes what is ours, and nothing that a person wrote. */
import { en } from '../../src/messages/en';
import { sv } from '../../src/messages/sv';
import { batchUpdate, read, setSetting, type } from './as-a-person';
import { entries } from './entries';
import { runWell, smallWorkbook } from './small-workbook';

const google = smallWorkbook({ sizes: [6, 2, 3], questionCount: 4 });
const titles = (): readonly string[] =>
  google.workspace.state.spreadsheets[google.spreadsheetId]!.sheets.map(({ properties }) => properties.title);
const sheetId = (title: string): number =>
  google.workspace.state.spreadsheets[google.spreadsheetId]!.sheets.find(
    ({ properties }) => properties.title === title,
  )!.properties.sheetId;

beforeAll(() => {
  for (const name of ['recalculate', 'makeMunicipalityTabs'] as const) entries[name].play(google);
  batchUpdate(google, {
    updateSheetProperties: { properties: { sheetId: sheetId(sv.tabNames.plan), title: 'Vår plan' }, fields: 'title' },
  });
  const settings = read(google, sv.tabNames.settings);
  type(
    google,
    sv.tabNames.settings,
    settings.findIndex(([name]) => name === sv.settingNames.year),
    2,
    'Vårt år',
  );
  setSetting(google, sv.tabNames.settings, sv.settingNames.language, 'English');
  runWell(google, 'setUp');
});

it('tabs of ours have English titles, one that was renamed keeps its own, answers theirs', () => {
  expect(titles()).toEqual(
    expect.arrayContaining([
      en.tabNames.settings,
      en.tabNames.questions,
      'Vår plan',
      en.tabNames.municipality('Demostad'),
      sv.tabNames.answers,
    ]),
  );
  expect(titles()).not.toContain(sv.tabNames.settings);
});

it('names, explanations and choices of the settings are English; what a person wrote stays', () => {
  const rows = read(google, en.tabNames.settings);
  const row = (name: string): readonly string[] | undefined => rows.find((cells) => cells[0] === name);
  expect(row(en.settingNames.year)).toEqual([en.settingNames.year, '2026', 'Vårt år']);
  expect(row(en.settingNames.lines)).toEqual([
    en.settingNames.lines,
    en.settingChoices.lines.joint,
    en.settingExplanations.lines,
  ]);
  expect(row(en.settingNames.unitColumn)![1]).toBe(sv.settingDefaults.unitColumn);
  expect(row(en.settingNames.language)![1]).toBe('English');
  expect(rows.flat().filter((text) => (Object.values(sv.settingNames) as string[]).includes(text))).toEqual([]);
});

it('headers are English, also where the tab is called something else', () => {
  expect(read(google, 'Vår plan').flat()).toEqual(expect.arrayContaining(Object.values(en.headers.plan).slice(0, 5)));
  expect(read(google, en.tabNames.questions).flat()).toContain(en.headers.questions.statement);
});

it('colours follow the English words too', () => {
  const coloured = (title: string): readonly string[] =>
    google.workspace.state.spreadsheets[google.spreadsheetId]!.sheets.find(
      ({ properties }) => properties.title === title,
    )!.conditionalFormats.flatMap(({ booleanRule }) =>
      (booleanRule?.condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? ''),
    );
  expect(coloured('Vår plan')).toEqual(expect.arrayContaining([en.healthNames.late, en.statusNames.complete]));
  expect(coloured(en.tabNames.check)).toContain(en.severityNames.stop);
});

it('a second time nothing is written', () => {
  const before = google.workspace.state.spreadsheets;
  runWell(google, 'setUp');
  expect(google.workspace.state.spreadsheets).toBe(before);
});

it('every job goes on in English', () => {
  for (const name of ['recalculate', 'makeMunicipalityTabs', 'updatePlan', 'mailsOff'] as const)
    expect([name, entries[name].play(google).told]).toEqual([name, []]);
  expect(read(google, 'Vår plan').flat()).toContain(en.healthNames.late);
  expect(JSON.stringify(google.runtime.run('onOpen').menu)).toContain(en.menuMessages.items.recalculate);
  const [dialog] = google.runtime.run('previewMailing').dialogs;
  expect(dialog!.html).toContain('<html lang="en">');
  expect(dialog!.html).toContain(en.dialogs.preview.nothingSent);
});
