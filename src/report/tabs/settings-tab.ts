/** The tab Inställningar with every setting, its default and what it means. */
import type { Words } from '../../messages';
import type { ChoiceKey, SettingKey } from '../../messages/keys';
import { defaultValues, settingKeys, settingTable, type SettingValues } from '../../settings/setting-table';
import type { ListTab } from './list-tab';
import type { TableCell } from './table';

function defaultCell(key: SettingKey, defaults: SettingValues, { settingChoices }: Words): TableCell {
  const setting = settingTable[key];
  switch (setting.kind) {
    case 'wholeNumber':
    case 'minimumGroup': {
      const inRange = setting.otherwise >= setting.min;
      return inRange ? { number: setting.otherwise, format: 'whole' } : { text: '' };
    }
    case 'choice':
    case 'numberedChoice': {
      const names: Readonly<Record<string, string>> = settingChoices[key as ChoiceKey];
      return { text: names[String(defaults[key])] ?? '' };
    }
    case 'lines':
    case 'headers':
      return { text: (defaults[key] as readonly string[]).join('\n') };
    case 'text':
      return { text: defaults[key] as string };
    case 'answerValues':
    case 'approvedColumns':
      return { text: '' };
  }
}

const isChoice = (key: SettingKey): key is ChoiceKey => settingTable[key].kind.endsWith('hoice');

export function settingsTab(words: Words): ListTab {
  const { headers, settingChoices, settingExplanations, settingNames, tabNames, tabNotes } = words;
  const defaults = defaultValues(words);
  return {
    key: 'settings',
    name: tabNames.settings,
    note: tabNotes.settings,
    columns: [
      { key: 'name', header: headers.settings.name, widthPx: 260 },
      { key: 'value', header: headers.settings.value, widthPx: 300, align: 'left', wrap: true, owned: true },
      { key: 'explanation', header: headers.settings.explanation, widthPx: 680, wrap: true },
    ],
    rows: settingKeys.map((key) => [
      { text: settingNames[key] },
      defaultCell(key, defaults, words),
      { text: settingExplanations[key] },
    ]),
    spareRows: 0,
    cellChoices: settingKeys.flatMap((key, row) =>
      isChoice(key) ? [{ row, column: 'value', choices: Object.values<string>(settingChoices[key]) }] : [],
    ),
  };
}
