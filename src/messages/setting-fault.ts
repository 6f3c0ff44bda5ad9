/** Why a value of Inställningar cannot be used, as data. */
import type { ChoiceKey, SettingKey } from './keys';
import type { Place } from './place';
import type { Told } from './told';

interface Written {
  readonly setting: SettingKey;
  readonly text: string;
}

interface Line {
  readonly line: string;
}

export interface SettingFaults {
  wholeNumber: Written & { readonly min: number; readonly max: number };
  reasonNeeded: Written;
  onePerLine: Line & { readonly setting: SettingKey };
  choice: Written & { readonly setting: ChoiceKey };
  scale: { readonly min: number; readonly max: number };
  valueLine: Line;
  approvedLine: Line;
  valueOutside: Line & { readonly min: number; readonly max: number };
  twoValues: { readonly label: string };
}

export type SettingFault = { readonly place: Place } & Told<SettingFaults>;
