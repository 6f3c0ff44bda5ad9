/** Startpoäng: the one number for the order of questions. */

/**
 * √((100 − self-rating) · 100 · share), 0–100: high only where the rating is low and many do not know (STATISTICS.md rule 3).
 * startScore(29.4117647059, 7 / 24) is 45.3742606487.
 */
export const startScore = (selfRating: number, dontKnowShare: number): number =>
  Math.sqrt(Math.max(0, 100 - selfRating) * dontKnowShare * 100);
