/** How few may stand behind a figure, whatever Inställningar says. */

/** Under this many ratings (answering) nothing is computed of them (STATISTICS.md section 1). */
export const FEWEST_ANSWERS = 5;

/** A joint figure of one municipality would be its own. */
export const FEWEST_MUNICIPALITIES = 2;
