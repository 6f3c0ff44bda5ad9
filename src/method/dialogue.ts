/** One row of Dialog: what one department said of one area at one meeting; what could not be read is null or '', never guessed. */
export const recognitions = ['yes', 'partly', 'no'] as const;
/** Borde vi veta? */
export type ShouldKnow = (typeof recognitions)[number];

export interface Dialogue {
  /** Zero-based row of the grid that was read; only for this run, since rows move. */
  readonly rowIndex: number;
  /** Dialog-ID. */
  readonly id: string;
  /** Möte-ID. */
  readonly meeting: string;
  readonly municipality: string;
  readonly department: string;
  readonly area: string;
  /** Nuläge, the department's own rating, in scale points. */
  readonly rating: number | null;
  readonly works: string;
  readonly hinders: string;
  readonly unknown: string;
  readonly shouldKnow: ShouldKnow | null;
  readonly whoShouldKnow: string;
  readonly proposal: string;
  /** Angeläget, möjligt: 1–3. */
  readonly urgent: number | null;
  readonly feasible: number | null;
  readonly promise: string;
  readonly theme: string;
}
