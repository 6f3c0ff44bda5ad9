/** Rows of Check in words: what was found, and what to do about it. One entry for each code of `Finding`. */
import type { Finding } from '../finding';
import type { FindingWords } from '../sv/findings';
import { whole } from './format';
import { aggregateFindings } from './aggregate-findings';
import { columnFindings } from './columns';
import { longFormFindings } from './long-form-findings';
import { personalFindings } from './personal-findings';
import { slideFindings } from './slide-findings';
import { headers, settingNames, tabNames, yesNo } from './tabs';
import { trendFindings } from './trend-findings';
import { unitFindings } from './unit-findings';
import { counted, figures, plural, quoted as inQuotes, upperFirst } from './wording';

type Details = Finding['details'];

const rows = (count: Details[string] | undefined): string => upperFirst(counted(Number(count), 'row'));
const have = (count: Details[string] | undefined): string => plural(Number(count), 'has', 'have');
const quoted = (text: Details[string] | undefined): string => inQuotes(String(text ?? ''));

export const findings: Readonly<Record<string, (details: Details) => FindingWords>> = {
  ...longFormFindings,
  ...aggregateFindings,
  ...columnFindings,
  ...personalFindings,
  ...unitFindings,
  ...trendFindings,
  ...slideFindings,
  INVALID_ANSWER: ({ text, min, max }) => ({
    what:
      min === undefined
        ? `The answer ${quoted(text)} is neither a number on the scale, don’t know nor not answered. It counts as invalid.`
        : `The answer ${quoted(text)} is outside the scale ${String(min)}–${String(max)}. It counts as invalid.`,
    todo: 'Correct the cell if you know what is meant. Otherwise you do not need to do anything.',
  }),
  MORE_INVALID_ANSWERS: ({ count }) => ({
    what: `… and ${whole(Number(count))} more invalid ${plural(Number(count), 'answer')}.`,
    todo: 'Correct those listed here and recalculate to see more.',
  }),
  LABEL_WITHOUT_NUMBER: ({ text, value, times }) => ({
    what: `The answer text ${quoted(text)} is in ${figures(Number(times), 'answer')}, but the settings do not say which number it means.`,
    todo: `Does it mean ${value}? Then add the line “${text} = ${value}” in the cell ${settingNames.values} on the ${tabNames.settings} tab.`,
  }),
  LOOKS_LIKE_DONT_KNOW: ({ text, times }) => ({
    what: `The answer text ${quoted(text)} is in ${figures(Number(times), 'answer')}, but the settings do not say that it means don’t know.`,
    todo: `Does it mean don’t know? Then add it on a line of its own in the cell “${settingNames.dontKnow}” on the ${tabNames.settings} tab.`,
  }),
  UNKNOWN_UNIT: ({ name, rows: count, similar }) => ({
    what: `${rows(count)} ${have(count)} the municipality ${quoted(name)}, which is not on the ${tabNames.municipalities} tab. The answers are not counted.`,
    todo: similar
      ? `Is ${String(similar)} meant? Write the name the same way in both places.`
      : 'Correct the name among the answers, or add the municipality.',
  }),
  MORE_UNKNOWN_UNITS: ({ count }) => ({
    what: `… and ${whole(Number(count))} more unknown names of municipalities.`,
    todo: 'Check that the right column is chosen as the column for municipality.',
  }),
  ROWS_WITHOUT_UNIT: ({ rows: count }) => ({
    what: `${rows(count)} ${have(count)} no municipality. The answers are not counted.`,
    todo: 'Fill in the municipality if you know which it is.',
  }),
  UNIT_WITHOUT_ROWS: ({ name }) => ({
    what: `Nobody has answered for ${String(name)}.`,
    todo: 'Check that the name of the municipality is written the same way among the answers.',
  }),
  NO_ANSWERS: () => ({
    what: 'There are no answers from any municipality.',
    todo: `Check that the answers are on the right tab and that the municipalities are named as on the ${tabNames.municipalities} tab.`,
  }),
  QUESTION_WITHOUT_COLUMN: ({ id, column }) => ({
    what: `Question ${String(id)} has no column among the answers. The column ${quoted(column)} is not there.`,
    todo: `Choose Match the columns in the menu. You can also write the header exactly as it is among the answers, on the ${tabNames.questions} tab, or set ${headers.questions.included} to ${yesNo.no}.`,
  }),
  QUESTION_WITHOUT_ANSWERS: ({ id }) => ({
    what: `Nobody has answered question ${String(id)}.`,
    todo: 'Check that the question has the right column among the answers.',
  }),
  SHARED_COLUMN: ({ id, column }) => ({
    what: `Question ${String(id)} reads the same column as another question: ${quoted(column)}.`,
    todo: `Write in the column ${headers.questions.occurrence} on the ${tabNames.questions} tab which of the columns to use: 1 for the first, 2 for the second.`,
  }),
  DOUBLED_QUESTION_COLUMN: ({ column, times }) => ({
    what: `The header ${quoted(column)} is there ${whole(Number(times))} times among the answers, and not all are used.`,
    todo: `Check which one to use. Write its number in the column ${headers.questions.occurrence} on the ${tabNames.questions} tab.`,
  }),
  QUESTION_WITHOUT_TEXT: () => ({
    what: 'The row has no question text and is not used.',
    todo: 'Write the text of the question, or delete the row.',
  }),
  QUESTION_WITHOUT_ID: ({ text }) => ({
    what: `The question ${quoted(text)} has no question ID. The text is used instead.`,
    todo: 'Give the question an ID of its own, and it will be recognised even if the text changes.',
  }),
  OCCURRENCE: ({ text }) => ({
    what: `${headers.questions.occurrence} is ${quoted(text)}. The tool counts it as 1.`,
    todo: 'Write 1, 2, 3 … or leave the cell empty.',
  }),
  NOT_YES_OR_NO: ({ text, used }) => ({
    what: `The cell holds ${quoted(text)}. The tool counts it as ${String(used)}.`,
    todo: 'Write Yes or No.',
  }),
  MUNICIPALITY_WITHOUT_NAME: () => ({
    what: 'The row has no municipality name and is not used.',
    todo: 'Write the name of the municipality, or delete the row.',
  }),
  RESERVED_NAME: ({ name }) => ({
    what: `${quoted(name)} cannot be the name or ID of a municipality. The row is not used.`,
    todo: 'Write the name of the municipality.',
  }),
  INVITED: ({ name, text }) => ({
    what: `Number invited for ${String(name)} is ${quoted(text)}, which is not a count. It counts as unknown.`,
    todo: 'Write the number in figures, or leave the cell empty.',
  }),
  UNKNOWN_SETTING: ({ name }) => ({
    what: `The tool does not know the setting ${quoted(name)}.`,
    todo: 'Check the spelling, or delete the row.',
  }),
  DOUBLED_SETTING: ({ name }) => ({
    what: `The setting ${quoted(name)} is there twice. The first is used.`,
    todo: 'Delete one of the rows.',
  }),
  DOUBLED_MEANING: ({ label }) => ({
    what: `The text ${quoted(label)} has more than one meaning. A number goes before don’t know, and don’t know before not answered.`,
    todo: 'Let the text stand in one place only.',
  }),
  FILE_ENCODING: ({ encoding }) => ({
    what: `The file is not UTF-8. It was read as ${String(encoding)}.`,
    todo: 'Check that letters with marks are right. Otherwise give the character encoding in the mapping file (encoding).',
  }),
  DROPPED_COLUMNS: ({ columns, count }) => ({
    what: `${upperFirst(counted(Number(count), 'column'))} that the mapping does not name ${plural(Number(count), 'is', 'are')} not used and ${have(count)} not been read: ${String(columns)}.`,
    todo: 'Name the column in the mapping file if it is needed. Otherwise you do not need to do anything.',
  }),
  EMPTIED_ROWS: ({ rows: count }) => ({
    what: `${rows(count)} ${have(count)} content only in columns that are not used. They do not count as answers.`,
    todo: 'You do not need to do anything.',
  }),
  GUESSED_QUESTIONS: ({ columns, count }) => ({
    what: `No mapping file was given. ${upperFirst(counted(Number(count), 'column'))} with answers on the scale ${plural(Number(count), 'was', 'were')} taken as questions: ${String(columns)}.`,
    todo: `Check the ${tabNames.questions} tab. Set ${headers.questions.included} to ${yesNo.no} for what is not a question.`,
  }),
};

/** A code without words is shown as it is: nothing that was found may be lost. */
export function findingWords({ code, details }: Finding): FindingWords {
  return findings[code]?.(details) ?? { what: `${code} ${Object.values(details).join(', ')}`.trim(), todo: '' };
}
