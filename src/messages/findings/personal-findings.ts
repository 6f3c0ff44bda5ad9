/** What looks like personal data. The column is named; what stands in it never is. */
export type PersonalKind = 'name' | 'email' | 'identity' | 'phone' | 'time' | 'address';

/** What a column of the answers is read for. */
export type ColumnUse = 'respondent' | 'department' | 'role' | 'unit' | 'question';

interface Column {
  /** Its header; '' where it has none. */
  readonly column: string;
}

export interface PersonalFindings {
  PERSONAL_COLUMN: Column & { readonly kind: PersonalKind };
  PERSONAL_COLUMN_IN_USE: Column & { readonly kind: PersonalKind; readonly use: ColumnUse };
  DROPPED_COLUMN_IN_USE: Column;
  DROPPED_COLUMN: Column;
  /** A line of Inställningar that holds several headers. */
  DROPPED_COLUMNS_ON_ONE_LINE: { readonly line: string };
  /** Headers. */
  LEFT_OUT_COLUMNS: { readonly columns: readonly string[] };
  PERSONAL_ANSWER: { readonly kind: PersonalKind };
}
