/** Names in the order of the Swedish alphabet: … z, å, ä, ö; capitals and other accents make no difference. */

/** Sort key: å, ä and ö become the characters after z, other letters lose their marks. */
const sortKey = (name: string): string =>
  Array.from(name.normalize('NFC').toLowerCase(), (letter) => {
    if (letter === 'å') return '{';
    if (letter === 'ä' || letter === 'æ') return '|';
    if (letter === 'ö' || letter === 'ø') return '}';
    return letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  }).join('');

/** For Array.sort; names with equal keys in the order of their characters, so that the order never depends on the input's. */
export function compareNames(a: string, b: string): number {
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}
