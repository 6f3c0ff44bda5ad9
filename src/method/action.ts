/** One row of Handlingsplan as a typed record; what could not be read is null, never guessed. */
export const actionStatuses = ['notStarted', 'inProgress', 'onHold', 'complete', 'cancelled'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** Läge, computed from the other columns. A complete or cancelled action has none. */
export type Health = 'incomplete' | 'late' | 'dueSoon' | 'silent' | 'onPlan';

/** The order of the rules: the first that fits is the action's health. */
export const healthOrder: readonly Health[] = ['incomplete', 'late', 'dueSoon', 'silent', 'onPlan'];

export interface Action {
  /** Index of its row among the rows of the grid that was read; only for this run, since rows move. */
  readonly rowIndex: number;
  /** Åtgärd-ID; '' where the row has none yet. */
  readonly id: string;
  readonly action: string;
  readonly area: string;
  readonly municipality: string;
  readonly owner: string;
  /** One address that passed the rule; '' where there is none. */
  readonly email: string;
  /** Serial day number. */
  readonly due: number | null;
  readonly status: ActionStatus;
  /** 0–1. */
  readonly percent: number | null;
  readonly nextStep: string;
  /** False where the owner has asked for no reminders (Påminnelser = Nej). */
  readonly reminders: boolean;
  /** Serial day number of Senast uppdaterad, else of Start; null where neither is given. */
  readonly updated: number | null;
}

/** Whether anything is still to be done. */
export const isOpen = (action: Action): boolean => action.status !== 'complete' && action.status !== 'cancelled';
