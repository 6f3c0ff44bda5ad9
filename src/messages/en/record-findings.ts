/** What is odd in a row of Decisions or Dialogues. */
import type { FindingWords } from '../finding';
import type { RecordFindings } from '../findings/record-findings';
import type { SaidOf } from '../told';
import { headers } from './tabs';
import { quoted } from './wording';

type Column = RecordFindings['RECORD_DATE_UNREADABLE']['column'];

const nameOf = (column: Column): string =>
  column.table === 'decisions' ? headers.decisions[column.key] : headers.dialogues[column.key];

export const recordFindings: SaidOf<RecordFindings, FindingWords> = {
  RECORD_DATE_UNREADABLE: ({ column, text }) => ({
    what: `${nameOf(column)} is ${quoted(text)}. It cannot safely be read as a date, so the row counts as having none.`,
    todo: 'Write the date as 2026-03-01.',
  }),
  RECORD_CHOICE_UNKNOWN: ({ column, text }) => ({
    what: `${nameOf(column)} is ${quoted(text)}, which is not in the list. The cell counts as empty.`,
    todo: 'Choose one of the words in the list.',
  }),
  RECORD_NUMBER_OUTSIDE: ({ column, text }) => ({
    what: `${nameOf(column)} is ${quoted(text)}. That is no number on the scale, so the cell counts as empty.`,
    todo: 'Write a number on the scale that the header names, and move other words to another column.',
  }),
};
