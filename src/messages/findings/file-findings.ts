/** What the command line tells of a file of answers before it is put into the workbook. */
import type { NoDetails } from '../told';
import type { AnswerMeaning } from './answer-findings';

export interface FileFindings {
  FILE_ENCODING: {
    readonly encoding: 'cp850' | 'windows-1252' | 'macintosh' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';
  };
  FILE_ENCODED_TWICE: NoDetails;
  /** `delimiter` and `sheet` are '' where there is none; `row` is zero-based. */
  FILE_READ: {
    readonly delimiter: string;
    readonly sheet: string;
    readonly row: number;
    readonly headers: readonly string[];
  };
  /** `header` is '' where the column has none; `column` is zero-based. */
  DROPPED_COLUMNS: { readonly columns: readonly { readonly header: string; readonly column: number }[] };
  EMPTIED_ROWS: { readonly rows: number };
  GUESSED_QUESTIONS: { readonly columns: readonly string[] };
  /** The scale, the lowest and highest numbers among the answers, and how many say in words that they don't know. */
  GUESSED_SCALE: {
    readonly min: number;
    readonly max: number;
    readonly lowest: number;
    readonly highest: number;
    readonly doubt: 'none' | 'shorter' | 'longer' | 'topMayBeDontKnow';
    readonly dontKnows: number;
  };
  /** As JSON. */
  PROPOSED_MAPPING: { readonly mapping: string };
  /** `rows` have the number of an earlier row in that column. */
  GUESSED_RESPONDENT: { readonly column: string; readonly rows: number };
  GUESSED_MERGED: { readonly column: string };
  GUESSED_MEANING: { readonly text: string; readonly times: number; readonly proposal: AnswerMeaning };
}
