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
  /** Units whose figures were shown when a few people more or fewer had answered. */
  FEW_SINCE_SHOWN: {
    readonly units: readonly { readonly name: string; readonly before: number; readonly now: number }[];
    readonly minimumGroup: number;
  };
  /** `together`: each names the departments to report as one. */
  MERGE_PROPOSAL: {
    readonly name: string;
    readonly together: readonly (readonly string[])[];
    readonly shownBefore: number;
    readonly shownAfter: number;
  };
  /** `together`: each names the municipalities to report as one; `noLongerAlone`: those of them that are shown by themselves today. */
  MUNICIPALITY_MERGE_PROPOSAL: {
    readonly together: readonly (readonly string[])[];
    readonly noLongerAlone: readonly string[];
    readonly countedBefore: number;
    readonly countedAfter: number;
    readonly minimumGroup: number;
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
