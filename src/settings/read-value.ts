/** The value cell of one setting becomes a number, a text, lines of text or one of a list of choices; faults are collected. */
import { inEveryLanguage } from '../messages';
import type { ChoiceKey, SettingKey } from '../messages/keys';
import type { Place } from '../messages/place';
import type { SettingFault } from '../messages/setting-fault';
import { cellText, cleanText, comparisonKey } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import type { Cell } from '../grid/grid';
import { isSeveralTexts, quotedText } from './one-per-line';

/** A setting as it stands in the tab; `present` is false where it has no row. */
export interface Written<Key extends SettingKey = SettingKey> {
  readonly key: Key;
  readonly present: boolean;
  readonly cell: Cell;
  readonly place: Place;
}

export function readWholeNumber(
  written: Written,
  { otherwise, min, max }: { readonly otherwise: number; readonly min: number; readonly max: number },
  faults: SettingFault[],
): number {
  const text = cleanText(written.cell);
  if (text === '') return otherwise;
  const value = Number(text);
  if (/^-?\d{1,9}$/.test(text) && value >= min && value <= max) return value;
  faults.push({
    code: 'wholeNumber',
    place: written.place,
    details: { setting: written.key, text: cutText(written.cell), min, max },
  });
  return otherwise;
}

export const readText = (written: Written, otherwise: string): string => cleanText(written.cell) || otherwise;

/** One text a line; empty lines are left out, and an emptied list is the default. A line that is several texts is a fault. */
export function readLines(written: Written, otherwise: readonly string[], faults: SettingFault[]): readonly string[] {
  const lines = linesOf(written.cell);
  if (lines.length === 0) return otherwise;
  return lines.map((line) => {
    if (isSeveralTexts(line) && quotedText(line) === null)
      faults.push({
        code: 'onePerLine',
        place: written.place,
        details: { setting: written.key, line: cutText(line) },
      });
    return quotedText(line) ?? line;
  });
}

export const linesOf = (cell: Cell): readonly string[] =>
  cellText(cell)
    .split(/\r\n|\r|\n/)
    .map(cleanText)
    .filter((line) => line !== '');

/** A choice by its name in any language, or by its code. */
export function readChoice<Code extends string>(
  written: Written<ChoiceKey>,
  otherwise: Code,
  faults: SettingFault[],
): Code {
  const key = comparisonKey(written.cell);
  if (key === '') return otherwise;
  const choices = inEveryLanguage(({ settingChoices }) => Object.entries<string>(settingChoices[written.key])).flat();
  const [code] = choices.find((choice) => choice.some((name) => comparisonKey(name) === key)) ?? [];
  if (code !== undefined) return code as Code;
  faults.push({
    code: 'choice',
    place: written.place,
    details: { setting: written.key, text: cutText(written.cell) },
  });
  return otherwise;
}
