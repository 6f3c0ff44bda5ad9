/** What is odd in a row of Beslut or Dialog. */
import type { FindingWords } from '../finding';
import type { RecordFindings } from '../findings/record-findings';
import type { SaidOf } from '../told';
import { headers } from './tabs';

type Column = RecordFindings['RECORD_DATE_UNREADABLE']['column'];

const nameOf = (column: Column): string =>
  column.table === 'decisions' ? headers.decisions[column.key] : headers.dialogues[column.key];

export const recordFindings: SaidOf<RecordFindings, FindingWords> = {
  RECORD_DATE_UNREADABLE: ({ column, text }) => ({
    what: `${nameOf(column)} är ”${text}”. Det går inte att läsa säkert som ett datum, så raden räknas som om den inte hade något.`,
    todo: 'Skriv datumet som 2026-03-01.',
  }),
  RECORD_CHOICE_UNKNOWN: ({ column, text }) => ({
    what: `${nameOf(column)} är ”${text}”, som inte finns i listan. Cellen räknas som tom.`,
    todo: 'Välj ett av orden i listan.',
  }),
  RECORD_NUMBER_OUTSIDE: ({ column, text }) => ({
    what: `${nameOf(column)} är ”${text}”. Det är inget tal på skalan, så cellen räknas som tom.`,
    todo: 'Skriv ett tal på skalan som rubriken säger, och flytta andra ord till en annan kolumn.',
  }),
};
