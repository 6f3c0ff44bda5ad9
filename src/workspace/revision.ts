/** The opaque word that names a presentation's revision; each change gives the next, the same every run. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 14 characters from whatever stood before (FNV-1a over the text, then a scramble per character). */
export function revisionAfter(before: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < before.length; i += 1) hash = Math.imul(hash ^ before.charCodeAt(i), 0x01000193);
  let word = '';
  for (let i = 0; i < 14; i += 1) {
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + i;
    word += LETTERS[(hash >>> 20) & 63] ?? '';
  }
  return word;
}
