/** The survey's own description, read from the tabs Frågor and Kommuner. */
export interface Question {
  /** Stable id, unique (Fråge-ID). */
  readonly id: string;
  /** 1, 2, … in the order of Frågor: the number that pictures show. */
  readonly number: number;
  /** Header of its column among the answers, and which of several equal headers (1 = first). */
  readonly column: string;
  readonly occurrence: number;
  /** Kortnamn; the statement itself where none was given. */
  readonly shortName: string;
  readonly statement: string;
  /** Delområde; "Alla frågor" where none was given. */
  readonly area: string;
  readonly reversed: boolean;
}

export interface Municipality {
  readonly id: string;
  readonly name: string;
  /** Number of people invited; null = not known. */
  readonly invited: number | null;
  /** False (Aktiv = Nej): its rows count in the total, but it gets no results, tab or deck of its own. */
  readonly active?: boolean;
}

export interface Survey {
  readonly questions: readonly Question[];
  /** Empty = every named municipality among the answers is known. */
  readonly municipalities: readonly Municipality[];
}

/** Id of all known municipalities together; no municipality can have it as id or name. */
export const TOTAL = '*';
