/** What is proposed for one question or group: a header among the answers, how sure that is, and why. */
export type GroupKey = 'unit' | 'department' | 'role' | 'respondent';

export type Certainty = 'sure' | 'likely' | 'unsure' | 'none';

export type Reason =
  /** The header that Frågor or Inställningar name: the coordinator's own word, which needs no yes. */
  | { readonly kind: 'exact' }
  /** She has said yes to it before. */
  | { readonly kind: 'approved' }
  | { readonly kind: 'id' }
  /** Has the question's id, but a text that is more like another question's. */
  | { readonly kind: 'idOfOther'; readonly other: string }
  | { readonly kind: 'name' }
  /** A group column by what such a column is usually called. */
  | { readonly kind: 'usual' }
  | { readonly kind: 'text'; readonly likeness: number }
  /** Several columns, or several questions, are as good. */
  | { readonly kind: 'tie' }
  | { readonly kind: 'none' };

export interface Proposal {
  /** As it stands among the answers, clean; '' = nothing is proposed. */
  readonly header: string;
  readonly certainty: Certainty;
  readonly reason: Reason;
}

/** One of the answers' headers; equal ones count as one. */
export interface ColumnChoice {
  readonly header: string;
  /** Zero-based column of the first. */
  readonly column: number;
  readonly times: number;
}

export interface ColumnProposals {
  /** Left to right, those without a header left out. */
  readonly choices: readonly ColumnChoice[];
  readonly groups: Readonly<Record<GroupKey, Proposal>>;
  /** In the questions' order. */
  readonly questions: readonly Proposal[];
}

export const nothing: Proposal = { header: '', certainty: 'none', reason: { kind: 'none' } };
