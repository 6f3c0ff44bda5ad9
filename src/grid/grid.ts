/** A tab as values.get returns it with UNFORMATTED_VALUE: short rows and missing rows where cells are empty. */
export type Cell = string | number | boolean | null | undefined;
export type Grid = readonly (readonly Cell[])[];
