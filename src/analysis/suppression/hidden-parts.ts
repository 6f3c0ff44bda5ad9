/** Which parts of a division (departments, role groups) of one municipality are hidden altogether, by nothing but how many people they have. */

/** Positions of the hidden parts; `unnamed`: no part may even be named. */
export type HiddenParts = ReadonlySet<number> | 'unnamed';

/**
 * Parts under k, and beside them m more, chosen by looking only at parts of at least k: the first in order (fewest, then first) that
 * together have (m + 1)k − 2 people. So whoever knows this program does not learn how small the small one is: that it and its protectors
 * are at least (m + 1)k − 1 is all. `sizes` in the order of outputs; empty parts take no part.
 */
export function hiddenParts(sizes: readonly number[], k: number): HiddenParts {
  const small = sizes.flatMap((size, at) => (size > 0 && size < k ? [at] : []));
  if (small.length === 0) return new Set();
  const large = sizes.flatMap((size, at) => (size >= k ? [at] : []));
  for (let more = 1; more <= large.length; more += 1) {
    const chosen = firstWith(large, sizes, more, (more + 1) * k - 2);
    if (chosen) return new Set([...small, ...chosen]);
  }
  return 'unnamed';
}

/** The first `count` of `from` (by their order) that together have `least`; null where none do. */
function firstWith(
  from: readonly number[],
  sizes: readonly number[],
  count: number,
  least: number,
): readonly number[] | null {
  if (count === 0) return least <= 0 ? [] : null;
  if (largest(from, sizes, count) < least) return null;
  for (let at = 0; at < from.length; at += 1) {
    const part = from[at] as number;
    const others = firstWith(from.slice(at + 1), sizes, count - 1, least - (sizes[part] as number));
    if (others) return [part, ...others];
  }
  return null;
}

const largest = (from: readonly number[], sizes: readonly number[], count: number): number =>
  from
    .map((part) => sizes[part] as number)
    .sort((a, b) => b - a)
    .slice(0, count)
    .reduce((sum, size) => sum + size, 0);
