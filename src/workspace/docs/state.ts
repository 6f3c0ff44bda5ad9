/** What Docs keeps: documents by the id of their file. */
import type { DocumentStyle, InlineObject, NamedStyle, NestingLevel, TabProperties } from './model';
import type { Picture } from './pictures/picture';
import type { Piece } from './pieces/piece';

export interface DocsState {
  readonly documents: Readonly<Record<string, DocumentState>>;
}

export interface DocumentState {
  readonly documentId: string;
  readonly title: string;
  readonly revisionId: string;
  /** In the order in which a person sees them; the first is the one that requests without a tab mean. */
  readonly tabs: readonly TabState[];
  /** Language of the text, such as `sv-SE`. The API neither tells nor sets it; it comes and goes with .docx files. */
  readonly language: string;
  /** What its pictures show, by object id. */
  readonly pictures: Readonly<Record<string, Picture>>;
}

export interface TabState {
  readonly properties: TabProperties & { readonly tabId: string; readonly title: string; readonly index: number };
  /** Pieces by segment id; '' is the body. */
  readonly segments: Readonly<Record<string, readonly Piece[]>>;
  /** Which of the segments are headers and footers. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly documentStyle: DocumentStyle;
  readonly namedStyles: readonly NamedStyle[];
  readonly lists: Readonly<Record<string, ListState>>;
  readonly inlineObjects: Readonly<Record<string, InlineObject>>;
  readonly namedRanges: readonly NamedRangeState[];
}

export interface ListState {
  /** Name of the preset that made it; a list that came in with a file has none. */
  readonly preset?: string;
  readonly nestingLevels: readonly NestingLevel[];
}

export interface NamedRangeState {
  readonly namedRangeId: string;
  readonly name: string;
  /** Usually one; in order, none of them empty. */
  readonly ranges: readonly RangeState[];
}

export interface RangeState {
  readonly segmentId: string;
  readonly startIndex: number;
  readonly endIndex: number;
}

export const BODY = '';

export const emptyDocs: DocsState = { documents: {} };
