/** Keys that stand for words of the workbook in data: the same in every language. */
import type { headers, settingNames, tabNames } from './sv/tabs';

export type TabKey = Exclude<keyof typeof tabNames, 'municipality'>;

/** Tabs that are read by their headers. */
export type TableKey = keyof typeof headers;

export type HeaderKey<Table extends TableKey = TableKey> = Table extends TableKey
  ? keyof (typeof headers)[Table] & string
  : never;

export type SettingKey = keyof typeof settingNames;
