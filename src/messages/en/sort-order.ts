/** Names in the order of the English alphabet: a letter with a mark stands with the letter; capitals make no difference. */

const LIGATURES: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', œ: 'oe' };

const sortKey = (name: string): string =>
  Array.from(
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, ''),
    (letter) => LIGATURES[letter] ?? letter,
  ).join('');

/** For Array.sort; names with equal keys in the order of their characters, so that the order never depends on the input's. */
export function compareNames(a: string, b: string): number {
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}
