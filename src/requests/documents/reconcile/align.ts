/** Two lists of texts laid side by side, so that what stands in both is left where it is. */

export type Step =
  | { readonly kind: 'pair'; readonly before: number; readonly after: number }
  /** `below`: the place in the list before that it comes after, −1 = it comes first. */
  | { readonly kind: 'insert'; readonly after: number; readonly below: number }
  | { readonly kind: 'delete'; readonly before: number };

/**
 * From the first to the last. What is equal is paired (longest common subsequence); between two equal ones what differs is paired in
 * order, since a text that was changed is told from one that was put in beside one that was taken away by nothing.
 */
export function align(before: readonly string[], after: readonly string[]): readonly Step[] {
  const steps: Step[] = [];
  let [left, right] = [0, 0];
  for (const [nextLeft, nextRight] of [...equalPairs(before, after), [before.length, after.length] as const]) {
    steps.push(...between(left, nextLeft, right, nextRight));
    if (nextLeft < before.length) steps.push({ kind: 'pair', before: nextLeft, after: nextRight });
    [left, right] = [nextLeft + 1, nextRight + 1];
  }
  return steps;
}

function between(left: number, leftEnd: number, right: number, rightEnd: number): readonly Step[] {
  const [gone, come] = [leftEnd - left, rightEnd - right];
  const paired = Math.min(gone, come);
  return [
    ...numbers(paired, (i): Step => ({ kind: 'pair', before: left + i, after: right + i })),
    ...numbers(gone - paired, (i): Step => ({ kind: 'delete', before: left + paired + i })),
    ...numbers(come - paired, (i): Step => ({ kind: 'insert', after: right + paired + i, below: leftEnd - 1 })),
  ];
}

const numbers = <T>(length: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length }, (_, index) => make(index));

function equalPairs(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  // longest[i][j]: of before from i on and after from j on.
  const longest = numbers(before.length + 1, () => numbers(after.length + 1, () => 0) as number[]);
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
