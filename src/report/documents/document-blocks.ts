/** What a document is made of, in words and ready figures, before anything knows of Docs; requests/documents has one handler for each kind of block. */

/** `key` is unique in its document and stays the same from run to run: by it a block is found again and refreshed. */
interface Keyed {
  readonly key: string;
}

export interface Heading extends Keyed {
  readonly type: 'heading';
  /** The document's own name, or how deep the heading lies. */
  readonly level: 'title' | 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph extends Keyed {
  readonly type: 'paragraph';
  readonly text: string;
  /** Running text where absent. */
  readonly style?: 'lead' | 'muted';
}

export interface List extends Keyed {
  readonly type: 'list';
  /** One at least. */
  readonly items: readonly string[];
  readonly ordered?: boolean;
}

export interface DocumentCell {
  /** '' = for people to fill in. */
  readonly text: string;
  /** How to fill in the cell beside, under the text in the second colour. */
  readonly help?: string;
}

export interface DocumentColumn {
  readonly header: string;
  /** Share of the page's width; those of a table add up to 1. */
  readonly width: number;
  readonly align?: 'right';
}

/** Under its caption. The header row is repeated on each page. */
export interface DocumentTable extends Keyed {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly DocumentColumn[];
  /** As many cells a row as there are columns. */
  readonly rows: readonly (readonly DocumentCell[])[];
  /** The first column names its row, as the header row names the columns. */
  readonly rowHeaders?: boolean;
}

export interface PageBreak extends Keyed {
  readonly type: 'pageBreak';
}

export type DocumentBlock = Heading | Paragraph | List | DocumentTable | PageBreak;
