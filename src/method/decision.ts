/** One row of Beslut as a typed record; what could not be read is null or '', never guessed. */
export const forums = ['managementGroup', 'executiveBoard', 'committee', 'departmentManagement', 'other'] as const;
export type Forum = (typeof forums)[number];

/** `noted`: an item for information, which decides nothing. */
export const decisionStatuses = ['proposed', 'decided', 'noted', 'reportedBack', 'withdrawn'] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

export interface Decision {
  /** Zero-based row of the grid that was read; only for this run, since rows move. */
  readonly rowIndex: number;
  /** Beslut-ID; '' where the row has none yet. */
  readonly id: string;
  /** Serial day number. */
  readonly date: number | null;
  readonly municipality: string;
  /** null where nothing known is written. */
  readonly forum: Forum | null;
  readonly subject: string;
  readonly proposal: string;
  readonly decision: string;
  /** Delområde 1 and 2, those that are filled in: two at most. */
  readonly areas: readonly string[];
  /** Uppdragsansvarig. */
  readonly owner: string;
  /** Återrapporteras senast, serial day number. */
  readonly reportBack: number | null;
  /** Diarienummer. */
  readonly registryNumber: string;
  /** Link to what was decided on. */
  readonly material: string;
  readonly status: DecisionStatus;
}

/** Whether the row still counts. */
export const stands = ({ status }: Decision): boolean => status !== 'withdrawn';
