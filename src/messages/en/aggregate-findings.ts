/** Rows of Check about ready aggregates: what is wrong in them, and what they cannot tell. */
import type { FindingWords } from '../finding';
import type { AggregateFindings } from '../findings/aggregate-findings';
import type { SaidOf } from '../told';
import { settingNames, tabNames } from './tabs';
import { counted, plural, quoted, upperFirst } from './wording';

const NOT_USED = 'The row is not counted.';
const NOTHING = 'You do not need to do anything.';
/** "One row applies", "12 rows apply" */
const rowsApply = (count: number): string =>
  `${upperFirst(counted(count, 'row'))} ${plural(count, 'applies', 'apply')}`;
const are = (count: number): string => plural(count, 'is', 'are');

export const aggregateFindings: SaidOf<AggregateFindings, FindingWords> = {
  AGGREGATE_COUNT: ({ text, column }) => ({
    what: `The column ${quoted(column)} holds ${quoted(text)}, which is not a count. ${NOT_USED}`,
    todo: 'Write the count as a whole number, 0 or higher.',
  }),
  AGGREGATE_WITHOUT_RATED: () => ({
    what: `The row has a mean but no number rated. ${NOT_USED}`,
    todo: 'Write how many have given a rating.',
  }),
  AGGREGATE_WITHOUT_MEAN: () => ({
    what: `The row has a number rated but no mean. ${NOT_USED}`,
    todo: 'Write the mean.',
  }),
  AGGREGATE_MEAN: ({ text, min, max }) => ({
    what: `The mean ${quoted(text)} is not a number on the scale ${min}–${max}. ${NOT_USED}`,
    todo: `Correct the mean, or the scale on the ${tabNames.settings} tab.`,
  }),
  AGGREGATE_SD: ({ text, min, max }) => ({
    what: `The standard deviation ${quoted(text)} cannot be right on the scale ${min}–${max}. It is not used, but the rest of the row is.`,
    todo: 'Correct the standard deviation, or clear the cell.',
  }),
  AGGREGATE_TWICE: () => ({
    what: 'The same unit and question are on a row higher up. The first row is used.',
    todo: 'Delete the row that should not be used. If the rows are about different measurements: write the year in the column Year.',
  }),
  AGGREGATE_CROSSED: () => ({
    what: `The row is about both a department and a role group. ${NOT_USED}`,
    todo: 'Give departments and role groups on rows of their own.',
  }),
  AGGREGATE_ALL_TOGETHER: ({ rows }) => ({
    what: `${rowsApply(rows)} to all together and ${are(rows)} not used.`,
    todo: `${NOTHING} The tool adds the municipalities up.`,
  }),
  AGGREGATE_OTHER_YEAR: ({ rows, year }) => ({
    what: `${rowsApply(rows)} to another year than ${year} and ${are(rows)} not used.`,
    todo: `Check ${settingNames.year} on the ${tabNames.settings} tab if the rows should have been counted.`,
  }),
  AGGREGATE_PARTS_EXCEED: ({ name }) => ({
    what: `The parts of ${name} together have more answers than the whole municipality on at least one question.`,
    todo: 'Check the counts. If the municipality’s own row is wrong: delete it, and the tool adds the departments up.',
  }),
  AGGREGATE_VALUE_WITHOUT_COLUMN: ({ values }) => ({
    what: `There is no column for ${values.join(', ')} on the scale. The tool assumes that nobody has answered so.`,
    todo: 'Add the column if anyone has answered so.',
  }),
  AGGREGATE_WITHOUT_DONT_KNOW: () => ({
    what: 'There is no column with the number of don’t know. The tool assumes that nobody has answered don’t know.',
    todo: 'Add the column “Number don’t know” if the questions could be answered so.',
  }),
  AGGREGATES_LACK_CERTAINTY: () => ({
    what: 'The answers are aggregated values. The certainty cannot be worked out from aggregated values. Nor can areas and the places a question may have.',
    todo: 'Ask for one row per respondent if you need them. Otherwise you do not need to do anything.',
  }),
  AGGREGATES_LACK_SPREAD: () => ({
    what: 'The standard deviation is missing on at least one row. There the tool cannot work out the uncertainty of the rating, compare ratings or say whether you agree.',
    todo: 'Add the column Standard deviation if you can get it.',
  }),
  AGGREGATES_LACK_BLANK: () => ({
    what: 'The number not answered is missing on at least one row. So the number of respondents is the highest number that has answered any question.',
    todo: 'Add the column “Number not answered” if you can get it.',
  }),
  AGGREGATES_ROUNDED: () => ({
    what: 'The means are rounded to one decimal. So ratings are not compared with other municipalities or with the previous measurement.',
    todo: 'Ask for means with at least two decimals.',
  }),
};
