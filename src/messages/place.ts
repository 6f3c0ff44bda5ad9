/** Where something stands that a person should look at. */
import { columnLetters } from '../google/column-letters';

export interface Place {
  /** The tab's title as it stands in the workbook; for what a file says, the file's name. */
  readonly tab: string;
  /** Zero-based. */
  readonly row?: number;
  /** Zero-based; none where a row as a whole is meant. */
  readonly column?: number;
}

/** What a language must have for `placeText`: "Svar, rad 17" of zero-based row 16. */
export interface PlaceWords {
  readonly rowPlace: (tab: string, row: number) => string;
}

/** "Svar!C17", as Sheets says it in every language; a row in words; the tab alone where nothing nearer is known. */
export const placeText = ({ tab, row, column }: Place, words: PlaceWords): string => {
  if (row === undefined) return tab;
  return column === undefined ? words.rowPlace(tab, row) : `${tab}!${columnLetters(column)}${row + 1}`;
};
