/** What the dialog Koppla kolumnerna shows, and what it sends back: plain data, since it crosses as JSON. */
import type { Certainty, GroupKey } from '../../responses/propose-columns/column-proposal';

export interface ColumnView {
  /** Title of the tab with the answers. */
  readonly tab: string;
  /** The headers and questions that the proposals were made for, to be sent back. */
  readonly seen: SeenColumns;
  /** In words, where the answers don't stand a row per respondent and no question has a column; else ''. */
  readonly otherForm: string;
  readonly choices: readonly ChoiceView[];
  readonly groups: readonly AskedGroup[];
  readonly questions: readonly AskedQuestion[];
  /** What needs no yes: whose column is called what Frågor or Inställningar say. */
  readonly settled: readonly { readonly label: string; readonly header: string; readonly occurrence: number }[];
}

export interface SeenColumns {
  readonly headers: readonly string[];
  readonly questions: readonly string[];
}

/** A header of the answers; equal ones are one choice. */
export interface ChoiceView {
  readonly header: string;
  /** Column letters and a header of at most 60 characters. */
  readonly label: string;
  readonly times: number;
  /** Why it should not be read, in words; '' = nothing speaks against it. */
  readonly personal: string;
  /** Inställningar calls it unused. */
  readonly dropped: boolean;
}

interface Asked {
  readonly label: string;
  readonly header: string;
  readonly certainty: Certainty | 'approved';
  readonly why: string;
}

export interface AskedGroup extends Asked {
  readonly key: GroupKey;
}

export interface AskedQuestion extends Asked {
  readonly id: string;
  /** '' where the label says it all. */
  readonly statement: string;
  /** Which of several columns with the chosen header is meant, 1 first. */
  readonly occurrence: number;
}

/** What the coordinator says yes to. '' = no column. */
export interface ApprovedColumns {
  readonly seen: SeenColumns;
  readonly groups: Readonly<Partial<Record<GroupKey, string>>>;
  readonly questions: readonly { readonly id: string; readonly header: string }[];
  /** Headers that are not to be read. */
  readonly dropped: readonly string[];
}
