/** What a slide cannot show as it is written. */
interface WeakColour {
  /** The theme's colour, as Slides calls it: DARK2, ACCENT1 … */
  readonly slot: string;
  /** Contrast, 1–21. */
  readonly ratio: number;
}

export interface SlideFindings {
  /** The deck's name. */
  DECK_LEFT: { readonly name: string };
  /** Of a municipality that is now reported with others under `as`. */
  DECK_OF_MERGED: { readonly name: string; readonly municipality: string; readonly as: string };
  SHORT_NAME_ON_SLIDE: { readonly id: string; readonly shortName: string };
  LONG_STATEMENT_WITHOUT_SHORT_NAME: { readonly id: string };
  WEAK_MARK: WeakColour;
  WEAK_FILL: WeakColour;
  WEAK_TEXT: WeakColour;
}
