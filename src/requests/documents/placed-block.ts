/** A block on its way into a document: as it is wanted, and where its texts then stand. */
import type { BlockContent, TextBlock } from './block-content';

export interface WantedBlock {
  readonly block: TextBlock;
  /** A page break stands before it in the report: it begins a page. */
  readonly newPage: boolean;
  /** That page break has not been written before. */
  readonly newBreak: boolean;
}

/** A block whose texts stand in the document. */
export interface PlacedBlock extends WantedBlock {
  readonly content: BlockContent;
  /** Of its first paragraph. */
  readonly start: number;
  /** Of the text of its last paragraph, before the newline; of a table its caption's. */
  readonly textEnd: number;
  /** null = no table. */
  readonly tableStart: number | null;
  /** Of its last text, or of its table. */
  readonly end: number;
  readonly underTable: boolean;
}
