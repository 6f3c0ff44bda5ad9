/** Who has answered: municipalities, departments, respondents. */
import type { NoDetails } from '../told';

interface Answered {
  readonly name: string;
  readonly respondents: number;
  readonly invited: number;
}

export interface UnitFindings {
  RESPONSE_RATE: Answered;
  LOW_RESPONSE_RATE: Answered;
  /** `tab`: the title of the one that says how many were invited. */
  MORE_THAN_INVITED: Answered & { readonly tab: string };
  INVITED_UNKNOWN: { readonly names: readonly string[]; readonly tab: string };
  UNIT_HIDDEN: { readonly name: string; readonly shown: 'few' | 'hidden'; readonly minimumGroup: number };
  /** `together`: each names the departments to report as one. */
  MERGE_PROPOSAL: {
    readonly name: string;
    readonly together: readonly (readonly string[])[];
    readonly shownBefore: number;
    readonly shownAfter: number;
  };
  DEPARTMENT_WITHOUT_ROWS: { readonly name: string };
  /** `similar`: the known name that may be meant; '' = none. */
  UNKNOWN_DEPARTMENT: { readonly municipality: string; readonly name: string; readonly similar: string };
  ROWS_WITHOUT_DEPARTMENT: NoDetails;
  DEPARTMENTS_WITHOUT_COLUMN: NoDetails;
  /** Zero-based row of the one before with the same id, and which of them counts. */
  REPEATED_RESPONDENT: { readonly first: number; readonly kept: 'later' | 'earlier' };
  /** Rows whose id a row of another municipality has too. */
  RESPONDENTS_SHARE_IDS: { readonly rows: number };
}
