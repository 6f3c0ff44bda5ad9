/** What is wrong with a value in Settings, and what it must be. */
import type { SettingFaults } from '../setting-fault';
import type { SaidOf } from '../told';
import { listed, whole } from './format';
import { settingChoices, settingNames } from './tabs';
import { quoted } from './wording';

const { scaleMin, scaleMax, minimumGroupReason } = settingNames;

export const settingFaults: SaidOf<SettingFaults, string> = {
  wholeNumber: ({ setting, text, min, max }) =>
    `${settingNames[setting]} is ${quoted(text)}. Write a whole number from ${min} to ${max < 10_000 ? max : whole(max)}.`,
  reasonNeeded: ({ setting, text }) =>
    `${settingNames[setting]} is ${quoted(text)}. Under 5 a reason is needed. Write it in the row ${minimumGroupReason}, or write a whole number from 5 to 10.`,
  onePerLine: ({ setting, line }) =>
    `the line “${line}” in ${settingNames[setting]} looks like several. Write one per line (Alt + Enter makes a new line in the cell). If it is one text with a comma in it: put it in "quotes".`,
  choice: ({ setting, text }) =>
    `${settingNames[setting]} is ${quoted(text)}. Choose one of these: ${listed(Object.values<string>(settingChoices[setting]))}.`,
  scale: ({ min, max }) =>
    `${scaleMin} is ${min} and ${scaleMax} is ${max}. ${scaleMax} must be greater than ${scaleMin}, with at most 1,000 steps between.`,
  valueLine: ({ line }) =>
    `the line ${quoted(line)} cannot be read. Write the answer text, an equals sign and a whole number, for example “5 - Strongly agree = 5”.`,
  approvedLine: ({ line }) =>
    `the line ${quoted(line)} cannot be read. Write the question ID, an equals sign and the header of the column, or clear the cell and match the columns again.`,
  valueOutside: ({ line, min, max }) => `the line ${quoted(line)} gives a number outside the scale ${min}–${max}.`,
  twoValues: ({ label }) => `${quoted(label)} is there with two different numbers. Keep one of them.`,
};
