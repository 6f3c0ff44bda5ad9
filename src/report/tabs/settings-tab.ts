/** The tab Inställningar with every setting, its default and what it means. */
import type { Words } from '../../messages';
import { defaults } from '../../settings/settings';
import type { ListTab } from './list-tab';
import type { TableCell } from './table';

type Key = keyof Words['settingNames'];

const number = (value: number): TableCell => ({ number: value, format: 'whole' });
const lines = (texts: readonly string[]): TableCell => ({ text: texts.join('\n') });

const valuesOf = (words: Words): Readonly<Record<Key, TableCell>> => ({
  year: number(defaults.year),
  scaleMin: number(defaults.scale.min),
  scaleMax: number(defaults.scale.max),
  dontKnow: lines(defaults.dontKnow),
  blank: lines(defaults.blank),
  values: lines(Object.entries(defaults.values).map(([text, value]) => `${text} = ${value}`)),
  blankUnit: lines(defaults.blankUnit),
  answersTab: { text: defaults.answersTab },
  layout: { text: words.settingChoices.layout[defaults.layout] },
  unitColumn: { text: defaults.unitColumn },
  departmentColumn: { text: defaults.departmentColumn },
  roleColumn: { text: defaults.roleColumn },
  respondentColumn: { text: defaults.respondentColumn },
  droppedColumns: lines(defaults.droppedColumns),
  approvedColumns: lines(Object.entries(defaults.approvedColumns).map(([id, column]) => `${id} = ${column}`)),
  skipRowsAfterHeader: number(defaults.skipRowsAfterHeader),
  minimumGroup: number(defaults.minimumGroup),
  minimumGroupReason: { text: defaults.minimumGroupReason },
  earlierAnswersTab: { text: defaults.earlierAnswersTab },
  earlierQuestionsTab: { text: defaults.earlierQuestionsTab },
  earlierYear: { text: '' },
  lines: { text: words.settingChoices.lines[defaults.lines] },
  fixedSelfRating: number(defaults.fixedSelfRating),
  fixedDontKnowPercent: number(defaults.fixedDontKnowPercent),
  weight: { text: words.settingChoices.weight[defaults.weight] },
  shortlistLength: number(defaults.shortlistLength),
  cooperation: { text: defaults.cooperation },
  coordinator: { text: defaults.coordinator },
  coordinatorEmail: { text: defaults.coordinatorEmail },
  mailWeekday: {
    text: words.settingChoices.mailWeekday[defaults.mailWeekday as keyof Words['settingChoices']['mailWeekday']],
  },
  mailHour: number(defaults.mailHour),
});

const keysOf = (words: Words): readonly Key[] => Object.keys(words.settingNames) as readonly Key[];
const choicesOf = (
  key: 'layout' | 'lines' | 'weight' | 'mailWeekday',
  words: Words,
): { row: number; column: string; choices: readonly string[] } => ({
  row: keysOf(words).indexOf(key),
  column: 'value',
  choices: Object.values(words.settingChoices[key]),
});

export function settingsTab(words: Words): ListTab {
  const values = valuesOf(words);
  return {
    key: 'settings',
    name: words.tabNames.settings,
    note: words.tabNotes.settings,
    columns: [
      { key: 'name', header: words.headers.settings.name, widthPx: 260 },
      { key: 'value', header: words.headers.settings.value, widthPx: 300, align: 'left', wrap: true, owned: true },
      { key: 'explanation', header: words.headers.settings.explanation, widthPx: 680, wrap: true },
    ],
    rows: keysOf(words).map((key) => [
      { text: words.settingNames[key] },
      values[key],
      { text: words.settingExplanations[key] },
    ]),
    spareRows: 0,
    cellChoices: [
      choicesOf('layout', words),
      choicesOf('lines', words),
      choicesOf('weight', words),
      choicesOf('mailWeekday', words),
    ],
  };
}
