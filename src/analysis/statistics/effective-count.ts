/** How many independent answers a mean of own shares is worth. */

/**
 * n* = p(1 − p)/(s²/a), kept within [a, single answers]; a where s² is 0 or p is 0 or 1 (STATISTICS.md rule 2; Korn &
 * Graubard 1998). `respondents` is a, `variance` s² of their own shares.
 */
export function effectiveCount(share: number, variance: number, respondents: number, singleAnswers: number): number {
  if (variance <= 0 || share <= 0 || share >= 1) return respondents;
  return Math.min(singleAnswers, Math.max(respondents, (share * (1 - share) * respondents) / variance));
}
