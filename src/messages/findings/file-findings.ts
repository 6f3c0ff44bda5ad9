/** What the command line tells of a file of answers before it is put into the workbook. */
export interface FileFindings {
  FILE_ENCODING: { readonly encoding: 'cp850' | 'windows-1252' };
  /** `header` is '' where the column has none; `column` is zero-based. */
  DROPPED_COLUMNS: { readonly columns: readonly { readonly header: string; readonly column: number }[] };
  EMPTIED_ROWS: { readonly rows: number };
  GUESSED_QUESTIONS: { readonly columns: readonly string[] };
}
