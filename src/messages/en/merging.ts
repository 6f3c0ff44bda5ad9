/** Words of Propose merging: small departments that are reported together. */
import { inWords } from './format';
import { headers, tabNames } from './tabs';
import { counted, upperFirst } from './wording';

export const merging = {
  title: 'Merging of small departments',
  line: (municipality: string, together: readonly string[], before: number, after: number): string =>
    `${municipality}: ${together.join('; ')} reported together. Then ${inWords(after)} are shown instead of ${before === 0 ? 'none' : inWords(before)}.`,
  /** What is asked before anything is written. */
  ask: (lines: readonly string[]): string =>
    `${lines.join('\n')}\n\nShall it be written in the ${headers.departments.reportedAs} column of the ${tabNames.departments} tab? ` +
    'Nothing else changes, and you can change it by hand. Decide before you see the results.',
  nothing: `There is nothing to propose: no small department on the ${tabNames.departments} tab would be shown by being reported with another.`,
  done: (rows: number): string =>
    rows === 0
      ? 'It was there already. Nothing changed.'
      : `${upperFirst(counted(rows, 'row'))} of the ${tabNames.departments} tab got a common name in ${headers.departments.reportedAs}.`,
  next: 'Choose Recalculate the analysis, and they are counted together, for the survey before too.',
  link: `Open ${tabNames.departments}`,
} as const;
