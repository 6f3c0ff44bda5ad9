/**
 * Every setting once, in the order of the rows of Inställningar: what kind of value it has, its range and its default. Names, explanations,
 * choices and the defaults that are words stand in messages/ under the same keys.
 */
import { inEveryLanguage, languageOf, type Words } from '../messages';
import type { ChoiceKey, SettingKey } from '../messages/keys';
import type { Settings } from './settings';

/** What the rows of Inställningar say: the settings, where each end of the scale has a row of its own. */
export interface SettingValues extends Omit<Settings, 'scale'> {
  readonly scaleMin: number;
  readonly scaleMax: number;
}

/** A default outside the range stands for none: its cell is empty. */
interface WholeNumber {
  readonly kind: 'wholeNumber';
  readonly min: number;
  readonly max: number;
  readonly otherwise: number;
}

/** Kept as its code; `numbered` where the codes are numbers. */
interface Choice<Code> {
  readonly kind: Code extends number ? 'numberedChoice' : 'choice';
  readonly otherwise: Code;
}

/** Lower than `min` only with a reason. */
interface MinimumGroup {
  readonly kind: 'minimumGroup';
  readonly min: number;
  readonly minWithReason: number;
  readonly max: number;
  readonly otherwise: number;
}

type SettingOf<Value> = [Value] extends [number]
  ? WholeNumber | Choice<Value> | MinimumGroup
  : [Value] extends [string]
    ? string extends Value
      ? { readonly kind: 'text' }
      : Choice<Value>
    : [Value] extends [readonly string[]]
      ? { readonly kind: 'lines' | 'headers'; readonly otherwise: readonly string[] }
      : { readonly kind: 'answerValues' | 'approvedColumns' };

const text = { kind: 'text' } as const;
const noLines = { kind: 'lines', otherwise: [] } as const;
const wholeNumber = (otherwise: number, min: number, max: number): WholeNumber => ({
  kind: 'wholeNumber',
  otherwise,
  min,
  max,
});

export const settingTable = {
  year: wholeNumber(2026, 1900, 2200),
  scaleMin: wholeNumber(1, 0, 1_000_000),
  scaleMax: wholeNumber(6, 0, 1_000_000),
  dontKnow: noLines,
  blank: { kind: 'lines', otherwise: ['-'] },
  values: { kind: 'answerValues' },
  invalid: noLines,
  blankUnit: noLines,
  answersTab: text,
  layout: { kind: 'choice', otherwise: 'rows' },
  unitColumn: text,
  departmentColumn: text,
  roleColumn: text,
  respondentColumn: text,
  repeatedRespondent: { kind: 'choice', otherwise: 'later' },
  droppedColumns: { kind: 'headers', otherwise: [] },
  mergedColumns: { kind: 'headers', otherwise: [] },
  approvedColumns: { kind: 'approvedColumns' },
  skipRowsAfterHeader: wholeNumber(0, 0, 1000),
  minimumGroup: { kind: 'minimumGroup', otherwise: 5, min: 5, minWithReason: 2, max: 10 },
  minimumGroupReason: text,
  earlierAnswersTab: text,
  earlierQuestionsTab: text,
  earlierYear: wholeNumber(0, 1900, 2200),
  lines: { kind: 'choice', otherwise: 'joint' },
  fixedSelfRating: wholeNumber(50, 0, 100),
  fixedDontKnowPercent: wholeNumber(20, 5, 100),
  weight: { kind: 'choice', otherwise: 'municipality' },
  shortlistLength: wholeNumber(6, 1, 30),
  cooperation: text,
  coordinator: text,
  coordinatorEmail: text,
  mailWeekday: { kind: 'numberedChoice', otherwise: 1 },
  mailHour: wholeNumber(7, 0, 23),
  language: { kind: 'choice', otherwise: 'sv' },
} as const satisfies { readonly [Key in SettingKey]: SettingOf<SettingValues[Key]> };

export const settingKeys = Object.keys(settingTable) as readonly SettingKey[];

/** What a choice may be, by code. */
export const codesOf = (key: ChoiceKey): readonly string[] =>
  Object.keys(inEveryLanguage(({ settingChoices }) => settingChoices[key])[0] ?? {});

const withoutWords = {
  text: '',
  answerValues: {},
  approvedColumns: {},
} as const;

/** What counts where nothing is written, in a language: some defaults are words. */
export function defaultValues({ settingDefaults, lang }: Words): SettingValues {
  const values = settingKeys.map((key) => {
    const setting = settingTable[key];
    return [key, 'otherwise' in setting ? setting.otherwise : withoutWords[setting.kind]];
  });
  return {
    ...(Object.fromEntries(values) as unknown as SettingValues),
    ...settingDefaults,
    language: languageOf(lang),
  };
}

export function settingsOf({ scaleMin, scaleMax, ...others }: SettingValues): Settings {
  return { ...others, scale: { min: scaleMin, max: scaleMax } };
}

export const defaultSettings = (words: Words): Settings => settingsOf(defaultValues(words));
