/** Hundredths of a point are enough for a drawing. */
export const round = (value: number): number => Math.round(value * 100) / 100 + 0;
