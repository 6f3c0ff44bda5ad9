/** The tab Inställningar with every setting, its default and what it means. */
import { settingExplanations, tabNotes } from '../../messages/sv/workbook';
import { headers, settingChoices, settingNames, tabNames } from '../../messages/sv/tabs';
import { defaults } from '../../settings/settings';
import type { TableCell } from '../blocks';
import type { ListTab } from './list-tab';

type Key = keyof typeof settingNames;

const number = (value: number): TableCell => ({ number: value, format: 'whole' });
const lines = (texts: readonly string[]): TableCell => ({ text: texts.join('\n') });

const values: Readonly<Record<Key, TableCell>> = {
  year: number(defaults.year),
  scaleMin: number(defaults.scale.min),
  scaleMax: number(defaults.scale.max),
  dontKnow: lines(defaults.dontKnow),
  blank: lines(defaults.blank),
  values: lines(Object.entries(defaults.values).map(([text, value]) => `${text} = ${value}`)),
  blankUnit: lines(defaults.blankUnit),
  answersTab: { text: defaults.answersTab },
  layout: { text: settingChoices.layout[defaults.layout] },
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
  lines: { text: settingChoices.lines[defaults.lines] },
  fixedSelfRating: number(defaults.fixedSelfRating),
  fixedDontKnowPercent: number(defaults.fixedDontKnowPercent),
  weight: { text: settingChoices.weight[defaults.weight] },
  shortlistLength: number(defaults.shortlistLength),
  cooperation: { text: defaults.cooperation },
  coordinator: { text: defaults.coordinator },
  coordinatorEmail: { text: defaults.coordinatorEmail },
  mailWeekday: { text: settingChoices.mailWeekday[defaults.mailWeekday as keyof typeof settingChoices.mailWeekday] },
  mailHour: number(defaults.mailHour),
};

const keys = Object.keys(settingNames) as readonly Key[];
const choicesOf = (
  key: 'layout' | 'lines' | 'weight' | 'mailWeekday',
): { row: number; column: string; choices: readonly string[] } => ({
  row: keys.indexOf(key),
  column: 'value',
  choices: Object.values(settingChoices[key]),
});

export const settingsTab: ListTab = {
  key: 'settings',
  name: tabNames.settings,
  note: tabNotes.settings,
  columns: [
    { key: 'name', header: headers.settings.name, widthPx: 260 },
    { key: 'value', header: headers.settings.value, widthPx: 300, align: 'left', wrap: true, owned: true },
    { key: 'explanation', header: headers.settings.explanation, widthPx: 680, wrap: true },
  ],
  rows: keys.map((key) => [{ text: settingNames[key] }, values[key], { text: settingExplanations[key] }]),
  spareRows: 0,
  cellChoices: [choicesOf('layout'), choicesOf('lines'), choicesOf('weight'), choicesOf('mailWeekday')],
};
