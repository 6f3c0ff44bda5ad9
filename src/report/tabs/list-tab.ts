/** A tab that is one table: a note, perhaps a line in words, headers and rows. What is said here knows nothing of Sheets. */
import type { Column, TableCell } from './table';

export interface ListColumn extends Column {
  readonly widthPx: number;
  readonly wrap?: boolean;
  /** One of these is chosen from a list; anything else is refused. */
  readonly choices?: readonly string[];
  /** The whole cell's words → its colours. */
  readonly looks?: Readonly<Record<string, CellLook>>;
}

/** How a cell looks for the words it holds (LOOK.md section 2): only *Försenad* and *Stopp* are warm. */
export type CellLook = 'late' | 'nearDue' | 'silent' | 'incomplete' | 'muted';

export interface ListTab {
  /** The key under which the tab is found again. */
  readonly key: string;
  readonly name: string;
  /** Row 1: who writes what where. */
  readonly note: string;
  /** Row 2 in words, above the headers. */
  readonly headline?: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Empty rows below for people to fill. */
  readonly spareRows: number;
  /** From this column on the columns stand in a closed group. */
  readonly closedFrom?: string;
  /** Choices of single cells, by row and column key. */
  readonly cellChoices?: readonly {
    readonly row: number;
    readonly column: string;
    readonly choices: readonly string[];
  }[];
  readonly hidden?: boolean;
}
