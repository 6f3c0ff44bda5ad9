/** What a person must put right before a job can go on, as data; words are made of it last. */
import type { Finding } from './finding';
import type { TabKey, TableKey } from './keys';
import type { MappingFault } from './mapping-fault';
import type { Place } from './place';
import type { SettingFault } from './setting-fault';
import type { NoDetails, SaidOf } from './told';
import type { UnreadableKind } from './unreadable-kind';

interface InTab {
  /** The tab's title as it stands in the workbook. */
  readonly tab: string;
}

interface InFile {
  readonly file: string;
}

/** Why tabs and answers cannot be read. */
interface TabErrors {
  MISSING_TAB: { readonly tab: TabKey };
  EMPTY_TAB: InTab;
  EMPTY_ANSWERS: InTab;
  MISSING_ANSWERS_TAB: InTab;
  MISSING_UNIT_COLUMN: InTab & { readonly column: string };
  /** Columns of ours, by the keys of their headers. */
  MISSING_COLUMNS: InTab & { readonly table: TableKey; readonly columns: readonly string[] };
  /** Columns that Inställningar names. */
  MISSING_NAMED_COLUMNS: InTab & { readonly columns: readonly string[] };
  DOUBLED_COLUMN: InTab & { readonly columns: readonly string[] };
  /** `column` is the header; the places are those of the ids. */
  DOUBLED_ID: InTab & { readonly column: string; readonly ids: readonly string[]; readonly places: readonly Place[] };
  NO_QUESTIONS: InTab;
  NO_QUESTION_COLUMNS: InTab & { readonly columns: readonly string[] };
  NO_RESPONDENT_COLUMN: InTab;
  NO_QUESTION_NAMES: InTab;
  NO_KNOWN_QUESTION: InTab & { readonly column: string };
  NO_ANSWER_COLUMN: InTab;
  NO_AGGREGATE_COLUMNS: InTab;
  SETTINGS: { readonly faults: readonly SettingFault[] };
  /** Findings whose severity is a stop. */
  STOPPED: { readonly findings: readonly Finding[] };
}

/** Why a file of answers, or its mapping, cannot be read. */
interface FileErrors {
  FILE_MISSING: InFile;
  FILE_KIND: InFile & { readonly kind: UnreadableKind };
  FILE_EMPTY: InFile;
  FILE_QUOTES: InFile & { readonly line: number };
  /** `reason` is the reader's own; `line` null where it does not say. */
  FILE_BROKEN: InFile & { readonly reason: string; readonly line: number | null };
  FILE_ENCODING_UNKNOWN: InFile & { readonly encoding: string };
  FILE_ENCODING_WRONG: InFile & { readonly encoding: string };
  MAPPING: InFile & { readonly faults: readonly MappingFault[] };
  NO_RATING_COLUMNS: { readonly unitColumn: string };
  INVITED_COLUMNS: InFile;
  FILE_LONG_LINE: InFile;
  FILE_TOO_WIDE: InFile & { readonly columns: number; readonly most: number };
  /** It has characters of no text. */
  FILE_NO_TEXT: InFile;
  FILE_TOO_BIG: InFile & { readonly megabytes: number };
  SHEET_MISSING: InFile & { readonly sheet: string; readonly sheets: readonly string[] };
  /** More rows than are read. */
  FILE_TOO_LARGE: InFile & { readonly rows: number; readonly most: number };
}

/** Why a job cannot go on. */
interface JobErrors {
  WORKBOOK_BUSY: NoDetails;
  /** Titles of tabs in which somebody has protected cells that the person may not write. */
  PROTECTED_TABS: { readonly tabs: readonly string[] };
  /** `tab` is the largest. */
  WORKBOOK_FULL: InTab & { readonly cells: number };
  /** Made by a later version of the program. */
  NEWER_WORKBOOK: NoDetails;
  COLUMNS_CHANGED: InTab;
  COLUMN_CHOSEN_TWICE: { readonly column: string };
  COLUMNS_TOO_LONG: NoDetails;
  REVIEW_TOO_LONG: NoDetails;
  SETTINGS_MOVING: InTab;
  /** Rows were moved while the tab was read in pieces. */
  ANSWERS_MOVING: InTab;
  /** Null where the lease is being taken at this moment. */
  BUSY: { readonly by: { readonly owner: string; readonly minutes: number } | null };
  /** Null where the other run has already ended. */
  LEASE_LOST: { readonly owner: string | null };
  LEDGER_MOVED: InTab;
  /** Of a deck; contrast, 1–21. */
  UNREADABLE_TEXT: { readonly name: string; readonly ratio: number };
  /** Google's name of a layout that neither template nor deck has. */
  TEMPLATE_LAYOUT: { readonly layout: string };
  /** The file that was a document of ours is none any more. */
  NOT_A_DOCUMENT: { readonly name: string };
  /** Of the document: its template lacks the marker, or has it twice. */
  DOCUMENT_MARKER: { readonly name: string };
  /** `since`: yyyy-mm-dd, '' = not known. */
  MAILING_OWNED: { readonly owner: string; readonly since: string };
  PLAN_MOVING: NoDetails;
}

/** Code of an error → what it tells. Details hold keys, numbers and what people wrote; never words of ours. */
export interface SurveyErrorDetails extends TabErrors, FileErrors, JobErrors {}

export type SurveyErrorCode = keyof SurveyErrorDetails;

/** What a language must say of some of the codes. */
export type SurveyErrorWords<Code extends SurveyErrorCode = SurveyErrorCode> = SaidOf<
  Pick<SurveyErrorDetails, Code>,
  string
>;

export class SurveyError<Code extends SurveyErrorCode = SurveyErrorCode> extends Error {
  constructor(
    readonly code: Code,
    readonly details: SurveyErrorDetails[Code],
  ) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'SurveyError';
  }
}
