/** Half-step ratio of the gamma function, without the cancellation of two large logarithms. */

/** From here on the series below is exact to double precision. */
const LARGE = 24;

/** Γ(a + ½) / Γ(a) for a > 0: DLMF 5.11.13's expansion of its logarithm, reached by the recurrence of Γ where a is small. */
export function gammaRatio(a: number): number {
  let factor = 1;
  let large = a;
  while (large < LARGE) {
    factor *= large / (large + 0.5);
    large += 1;
  }
  const inverse = 1 / large;
  const square = inverse * inverse;
  const log =
    inverse * (-1 / 8 + square * (1 / 192 + square * (-1 / 640 + square * (17 / 14336 - square * (31 / 18432)))));
  return factor * Math.sqrt(large) * Math.exp(log);
}
