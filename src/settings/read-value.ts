/** The value cell of one setting becomes a number, a text, lines of text or one of a list of choices; faults are collected. */
import type { SettingKey } from '../messages/keys';
import type { Place } from '../messages/place';
import type { SettingFault, SettingFaults } from '../messages/setting-fault';
import { cellText, cleanText, comparisonKey } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import type { Cell } from '../grid/grid';

/** A setting as it stands in the tab; `present` is false where it has no row. */
export interface Written<Key extends SettingKey = SettingKey> {
  readonly key: Key;
  readonly present: boolean;
  readonly cell: Cell;
  readonly place: Place;
}

export function readWholeNumber(
  written: Written,
  otherwise: number,
  min: number,
  max: number,
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

/** One text a line; empty lines are left out. */
export const readLines = (written: Written, otherwise: readonly string[]): readonly string[] =>
  written.present ? linesOf(written.cell) : otherwise;

export const linesOf = (cell: Cell): readonly string[] =>
  cellText(cell)
    .split(/\r\n|\r|\n/)
    .map(cleanText)
    .filter((line) => line !== '');

/** A choice by its Swedish name, or by its code. */
export function readChoice<Code extends string | number>(
  written: Written<SettingFaults['choice']['setting']>,
  choices: Readonly<Record<Code, string>>,
  otherwise: Code,
  faults: SettingFault[],
): Code {
  const key = comparisonKey(written.cell);
  if (key === '') return otherwise;
  for (const [code, name] of Object.entries<string>(choices)) {
    if (key === comparisonKey(name) || key === comparisonKey(code)) return code as Code;
  }
  faults.push({
    code: 'choice',
    place: written.place,
    details: { setting: written.key, text: cutText(written.cell) },
  });
  return otherwise;
}
