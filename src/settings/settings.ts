/** The Inställningar tab as typed settings. */
import type { Language } from '../messages';

export type Lines = 'joint' | 'own' | 'fixed';
export type Weight = 'municipality' | 'answer';
/** One row per respondent, one row per answer, or ready aggregates per unit and question. */
export type Layout = 'rows' | 'long' | 'aggregates';

/** Among the invalid texts: every text that nothing else is said of. */
export const ALL_OTHERS = '*';

export interface Settings {
  /** Of everything that the program writes, says and sends. */
  readonly language: Language;
  /** Year of the measurement. */
  readonly year: number;
  /** Ends of the rating scale, whole numbers. */
  readonly scale: { readonly min: number; readonly max: number };
  /** Texts that mean "don't know", as written. */
  readonly dontKnow: readonly string[];
  /** Texts that mean "not answered", as written; an empty cell always does. */
  readonly blank: readonly string[];
  /** Texts that a person has gone through and that mean nothing; `ALL_OTHERS` may be one. */
  readonly invalid: readonly string[];
  /** Answer texts and the number each stands for. */
  readonly values: Readonly<Record<string, number>>;
  /** Texts that mean that a row has no municipality. */
  readonly blankUnit: readonly string[];
  /** Title of the tab with the answers; '' = found by its usual names (Svar, Formulärsvar 1 …). */
  readonly answersTab: string;
  readonly layout: Layout;
  /** Header of the column that names the municipality. */
  readonly unitColumn: string;
  /** Headers of the columns that name the department, the role group and the (anonymous) respondent; '' = there is none. */
  readonly departmentColumn: string;
  readonly roleColumn: string;
  readonly respondentColumn: string;
  /** Which of two rows of one respondent counts. */
  readonly repeatedRespondent: 'later' | 'earlier';
  /** Headers of columns that are left unread: what they hold reaches no output. */
  readonly droppedColumns: readonly string[];
  /** Headers that stand over several columns which are one question. */
  readonly mergedColumns: readonly string[];
  /** What the coordinator said yes to, where a column's header is not the one in Frågor: question id → header. */
  readonly approvedColumns: Readonly<Record<string, string>>;
  /** Rows after the header that are no answers (further header lines of an export). */
  readonly skipRowsAfterHeader: number;
  /** Groups with fewer respondents show nothing; 5–10, lower only with a reason. */
  readonly minimumGroup: number;
  readonly minimumGroupReason: string;
  /** Titles of the tabs with the answers and the questions of the measurement before; '' = none. */
  readonly earlierAnswersTab: string;
  readonly earlierQuestionsTab: string;
  /** Its year; 0 = the year before. */
  readonly earlierYear: number;
  readonly lines: Lines;
  /** Fixed lines: self-rating 0–100 and don't-know share in percent. */
  readonly fixedSelfRating: number;
  readonly fixedDontKnowPercent: number;
  readonly weight: Weight;
  /** Rows on the shortlist. */
  readonly shortlistLength: number;
  /** Name of the cooperation, for titles; '' where none. */
  readonly cooperation: string;
  /** Coordinator's name and address for the weekly letter; '' = no letter. */
  readonly coordinator: string;
  readonly coordinatorEmail: string;
  /** 1 = Monday … 7 = Sunday: the day of the weekly mails. */
  readonly mailWeekday: number;
  /** 0–23, script's zone. */
  readonly mailHour: number;
}
