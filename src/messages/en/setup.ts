/** Words of Get started. */
import { listed } from './format';
import { counted, plural } from './wording';

export const setupDone = {
  title: 'The workbook is ready to start with',
  made: (names: readonly string[]): string => `New tabs: ${listed(names)}.`,
  columns: (tab: string, columns: readonly string[]): string =>
    `The ${tab} tab got the ${plural(columns.length, 'column')} ${listed(columns)} on the far right.`,
  settings: (tab: string, count: number): string => `The ${tab} tab got ${counted(count, 'new row')} at the bottom.`,
  translated:
    'The words of the tool are now in English. What you have written is untouched. Choose Recalculate the analysis, Create municipality tabs and Create slide decks, and the rest follows.',
  /** Where the clock there is another than in Stockholm. */
  timeZone: (zone: string): string =>
    `The workbook’s time zone is ${zone}, not the same time as in Stockholm. Due dates are then counted on the wrong day. Choose Stockholm under File, Settings, Time zone.`,
  nothing: 'Everything was already there. Nothing was changed.',
  next: 'Begin in the Questions tab: write your questions in place of the examples. Then fill in Municipalities and look through Settings.',
  answers:
    'Once the answers are in the workbook, everyone who can open it sees every answer. Share it only with those who may see them; the others can have the slides.',
  link: (name: string): string => `Open ${name}`,
} as const;
