/** How often each code was met in each question, counted while the cells are read: of every row, whatever municipality it names. */

export interface CodeCounts {
  /** Whoever reads a cell counts it up, at question × `codes` + code, before the question is turned round. Codes are those of `CellCodes`. */
  readonly counts: Uint32Array;
  readonly codes: number;
  /** Of a question, how many answers were understood: ratings and "don't know". */
  readonly understood: (question: number) => number;
  /** Of all questions together, how many cells hold each code. */
  readonly together: () => Uint32Array;
}

/** `dontKnow`: the highest code of an answer that was understood; one more is no answer at all. */
export function createCodeCounts(questions: number, dontKnow: number): CodeCounts {
  const codes = dontKnow + 2;
  const counts = new Uint32Array(questions * codes);
  return {
    counts,
    codes,
    understood: (question) =>
      counts.subarray(question * codes + 1, question * codes + dontKnow + 1).reduce((sum, count) => sum + count, 0),
    together: () => Uint32Array.from({ length: codes }, (_, code) => everyNth(counts, code, codes)),
  };
}

function everyNth(counts: Uint32Array, from: number, step: number): number {
  let sum = 0;
  for (let at = from; at < counts.length; at += step) sum += counts[at] as number;
  return sum;
}
