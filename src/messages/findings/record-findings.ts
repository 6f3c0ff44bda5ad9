/** What is odd in a row of Beslut or Dialog. */
import type { HeaderKey } from '../keys';

interface Cell {
  readonly column:
    | { readonly table: 'decisions'; readonly key: HeaderKey<'decisions'> }
    | { readonly table: 'dialogues'; readonly key: HeaderKey<'dialogues'> };
  readonly text: string;
}

export interface RecordFindings {
  RECORD_DATE_UNREADABLE: Cell;
  RECORD_CHOICE_UNKNOWN: Cell;
  RECORD_NUMBER_OUTSIDE: Cell;
}
