/** Which names are one municipality's: those that differ in capitals, spaces, or in "kommun" after them. */
import { comparisonKey } from '../../grid/clean-text';

/** "Lillåkers kommun", "Lillåker kommun"; also the English order, "Municipality of Lillåker". */
const AFTER = /^(.+?) (kommun|stad|municipality)$/u;
const BEFORE = /^(?:municipality of|city of) (.+)$/u;

/**
 * Keys by which a name may be known, the most particular first: as it is written, without "kommun", and without the genitive's s
 * before it. "Borås kommun" is thus known as Borås, and "Lillåkers kommun" as Lillåker.
 */
export function municipalityKeys(name: string): readonly string[] {
  const key = comparisonKey(name);
  const bare = AFTER.exec(key)?.[1] ?? BEFORE.exec(key)?.[1];
  if (bare === undefined) return [key];
  return bare.endsWith('s') ? [key, bare, bare.slice(0, -1)] : [key, bare];
}
