/** How often something held, run by run, with the error that so many runs leave. */

export interface Part {
  /** 0–1; NaN where nothing was seen. */
  readonly part: number;
  /** Standard error of `part`, from how the runs differ: what is seen within one run hangs together. */
  readonly error: number;
}

export interface RunningPart {
  readonly note: (holds: boolean) => void;
  /** Call it after each run. */
  readonly endRun: () => void;
  readonly result: () => Part;
}

/** `part` is the ratio of the sums, its error that of a ratio between runs. */
export function runningPart(): RunningPart {
  const runs: (readonly [held: number, seen: number])[] = [];
  let [held, seen] = [0, 0];
  return {
    note: (holds) => {
      seen += 1;
      if (holds) held += 1;
    },
    endRun: () => {
      runs.push([held, seen]);
      [held, seen] = [0, 0];
    },
    result: () => {
      const allSeen = runs.reduce((sum, [, of]) => sum + of, 0);
      const part = runs.reduce((sum, [hold]) => sum + hold, 0) / allSeen;
      const squares = runs.reduce((sum, [hold, of]) => sum + (hold - part * of) ** 2, 0);
      return { part, error: Math.sqrt((squares * runs.length) / Math.max(1, runs.length - 1)) / allSeen };
    },
  };
}
