/** Words of Propose merging: small municipalities and departments that are reported together. */
import { inWords } from './format';
import { headers } from './tabs';
import { counted, upperFirst } from './wording';

const column = headers.departments.reportedAs;
const kept =
  'Tabs and decks that are already there for one of them are not removed, and from them the answers of the others can be worked out';

export const merging = {
  title: 'Merging of small groups',
  line: (municipality: string, together: readonly string[], before: number, after: number): string =>
    `${municipality}: ${together.join('; ')} reported together. Then ${inWords(after)} are shown instead of ${before === 0 ? 'none' : inWords(before)}.`,
  municipalities: (together: string): string => `${together} reported together, as one municipality.`,
  counted: (before: number, after: number): string =>
    `Then the answers of ${inWords(after)} municipalities count instead of ${before === 0 ? 'none' : inWords(before)}. ${kept}.`,
  noLongerAlone: (names: string): string => `The price: no figures any longer of ${names} separately.`,
  /** What is asked before anything is written. `tabs` are titles. */
  ask: (lines: readonly string[], tabs: readonly string[]): string =>
    `${lines.join('\n')}\n\nShall it be written in the ${column} column of the ${tabs.join(' and ')} ${tabs.length === 1 ? 'tab' : 'tabs'}? ` +
    'Nothing else changes, and you can change it by hand. Decide before you see the results.',
  nothing:
    'There is nothing to propose: no small municipality or department would be shown by being reported with another.',
  done: (rows: number, tab: string): string =>
    rows === 0
      ? `It was there already on the ${tab} tab. Nothing changed.`
      : `${upperFirst(counted(rows, 'row'))} of the ${tab} tab got a common name in ${column}.`,
  next: 'Choose Recalculate the analysis, and they are counted together, for the survey before too.',
  left: `${kept}: Check says which they are.`,
  link: (tab: string): string => `Open ${tab}`,
} as const;
