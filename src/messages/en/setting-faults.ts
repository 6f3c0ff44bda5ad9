/** What is wrong with a value in Settings: where it stands, what it must be. */
import { listed, whole } from './format';
import { settingNames } from './tabs';
import { quoted } from './wording';

export const settingFaults = {
  wholeNumber: (where: string, name: string, value: string, min: number, max: number): string =>
    `${where}: ${name} is ${quoted(value)}. Write a whole number from ${min} to ${max < 10_000 ? max : whole(max)}.`,
  reasonNeeded: (where: string, name: string, value: string, reason: string): string =>
    `${where}: ${name} is ${quoted(value)}. Under 5 a reason is needed. Write it in the row ${reason}, or write a whole number from 5 to 10.`,
  choice: (where: string, name: string, value: string, choices: readonly string[]): string =>
    `${where}: ${name} is ${quoted(value)}. Choose one of these: ${listed(choices)}.`,
  scale: (where: string, min: number, max: number): string =>
    `${where}: ${settingNames.scaleMin} is ${min} and ${settingNames.scaleMax} is ${max}. ${settingNames.scaleMax} must be greater than ${settingNames.scaleMin}, with at most 1,000 steps between.`,
  valueLine: (where: string, line: string): string =>
    `${where}: the line ${quoted(line)} cannot be read. Write the answer text, an equals sign and a whole number, for example “5 - Strongly agree = 5”.`,
  approvedLine: (where: string, line: string): string =>
    `${where}: the line ${quoted(line)} cannot be read. Write the question ID, an equals sign and the header of the column, or clear the cell and match the columns again.`,
  valueOutside: (where: string, line: string, min: number, max: number): string =>
    `${where}: the line ${quoted(line)} gives a number outside the scale ${min}–${max}.`,
  twoValues: (where: string, label: string): string =>
    `${where}: ${quoted(label)} is there with two different numbers. Keep one of them.`,
} as const;
