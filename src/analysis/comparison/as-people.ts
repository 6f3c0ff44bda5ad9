/** A change as a number of people (STATISTICS.md rule 11). */

const EQUAL = 1e-9;

/** Whole number, halves away from zero; what lies within 1e-9 of a half is one. */
function rounded(value: number): number {
  const size = Math.floor(Math.abs(value) + 0.5 + EQUAL);
  return value < 0 && size > 0 ? -size : size;
}

/** How many more of `answering` can answer now than before, negative for fewer: (before − now) · answering. */
export const moreWhoCanAnswer = (shareBefore: number, shareNow: number, answering: number): number =>
  rounded((shareBefore - shareNow) * answering);

export interface StepsMoved {
  readonly direction: 'up' | 'down' | 'none';
  /** How many of those who rated answering one step otherwise would be the same change. */
  readonly people: number;
  /** The change itself in scale points, for where it is one step or more. */
  readonly steps: number;
  readonly sayAs: 'people' | 'steps';
}

/** |now − before| · rated people one step higher or lower; from one step on it is said in steps. */
export function stepsMoved(meanBefore: number, meanNow: number, rated: number): StepsMoved {
  const steps = Math.abs(meanNow - meanBefore);
  const people = rounded(steps * rated);
  const direction = people === 0 ? 'none' : meanNow > meanBefore ? 'up' : 'down';
  return { direction, people, steps, sayAs: steps >= 1 - EQUAL ? 'steps' : 'people' };
}
