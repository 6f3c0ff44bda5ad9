/** Findings that come many at a time and are then told in one sentence, which counts them and names the first. */
import type { FindingCode, FindingDetails, FindingWords } from '../finding';

const manyCodes = [
  'ANSWERS_DIFFER',
  'APPROVED_COLUMN_MISSING',
  'DECK_LEFT',
  'DEPARTMENT_WITHOUT_ROWS',
  'DROPPED_COLUMN',
  'LONG_STATEMENT_WITHOUT_SHORT_NAME',
  'LOW_RESPONSE_RATE',
  'MERGE_PROPOSAL',
  'MORE_THAN_INVITED',
  'MUCH_NOT_UNDERSTOOD',
  'MUNICIPALITY_ID_KEPT',
  'NOTHING_UNDERSTOOD',
  'PERSONAL_COLUMN',
  'QUESTION_CHANGED',
  'QUESTION_IS_NEW',
  'QUESTION_MARKED_CHANGED',
  'QUESTION_TURNED',
  'QUESTION_WITHOUT_ANSWERS',
  'QUESTION_WITHOUT_COLUMN',
  'REPEATED_RESPONDENT',
  'RESPONSE_RATE',
  'SHORT_NAME_ON_SLIDE',
  'TWO_GROUPS',
  'UNIT_HIDDEN',
  'UNIT_READ_AS',
  'UNIT_WITHOUT_ROWS',
  'UNKNOWN_DEPARTMENT',
  'UNKNOWN_QUESTION',
  'UNKNOWN_UNIT',
] as const satisfies readonly FindingCode[];

export type ManyCode = (typeof manyCodes)[number];

export const isMany = (code: FindingCode): code is ManyCode => (manyCodes as readonly FindingCode[]).includes(code);

/** `all` are the details of the first ones, `count` is how many there are. */
export type ManyFindings = {
  readonly [Code in ManyCode]: (all: readonly FindingDetails[Code][], count: number) => FindingWords;
};
