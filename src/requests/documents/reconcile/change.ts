/** What becomes of one block of a standing document, for a dry run to list and for the job to tell. */

export interface DocumentChange {
  /** Of the block in its report. */
  readonly key: string;
  /**
   * `kept`: a person wrote there, or the block stands in a suggestion; it is left as it is.
   * `gone`: it was written before and a person has moved or deleted it; it is not put back.
   */
  readonly what: 'rewritten' | 'added' | 'removed' | 'kept' | 'gone';
  /** As it stands, as plain text; '' = nothing stands. A line a paragraph, item or row, cells parted by " | ". */
  readonly before: string;
  /** As the report has it; '' = it no longer has it. */
  readonly after: string;
}
