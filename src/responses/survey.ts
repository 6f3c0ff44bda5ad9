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
  /** Delområde, kategori, dimension; '' where none was given. */
  readonly area: string;
  readonly category: string;
  readonly dimension: string;
  readonly reversed: boolean;
  /** Text or scale is another than in the measurement before (Ändrad sedan sist): its trend is broken. */
  readonly changed: boolean;
}

/** A row of Kommuner that is reported together with others. */
export interface MunicipalityPart {
  /** Of its own; what was made before it was reported with others is known by it. */
  readonly id: string;
  readonly name: string;
}

export interface Municipality {
  readonly id: string;
  /** The name that it is reported under (Redovisas som), which several rows of Kommuner may share. Its own where none was given. */
  readonly name: string;
  /** Number of people invited; null = not known. */
  readonly invited: number | null;
  /** False (Aktiv = Nej): its rows count in the total, but it gets no results, tab or deck of its own. */
  readonly active?: boolean;
  /** Rows of Kommuner that it is made of; absent where it is one of its own. */
  readonly parts?: readonly MunicipalityPart[];
}

/** What the rows of Kommuner that a municipality is made of are called there. */
export const partNames = ({ name, parts }: Pick<Municipality, 'name' | 'parts'>): readonly string[] =>
  parts?.map((part) => part.name) ?? [name];

/** A row of Förvaltningar. */
export interface Department {
  /** Name of its municipality, as in Kommuner's column of names. */
  readonly municipality: string;
  /** As the answers name it. */
  readonly name: string;
  /** The name that it is reported under (Redovisas som): several may share one. Its own name where none was given. */
  readonly reportedAs: string;
  readonly invited: number | null;
}

export interface Survey {
  readonly questions: readonly Question[];
  /** Empty = every named municipality among the answers is known. */
  readonly municipalities: readonly Municipality[];
  /** Empty = every department named among the answers is known, under its own name. */
  readonly departments: readonly Department[];
}

/** Id of all known municipalities together; no municipality can have it as id or name. */
export const TOTAL = '*';
