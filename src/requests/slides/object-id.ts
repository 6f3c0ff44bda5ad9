/** Object ids of our own in Slides, derived from where a thing stands in the report, so that deck, test and second run agree (GOOGLE.md 2). */
const DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';
const ROLE = /^[a-zA-Z0-9-]{1,20}$/;

/** cyrb53 (bryc, public domain): two 32-bit multiplicative hashes mixed into 53 bits; `seed` makes independent variants. */
const cyrb53 = (text: string, seed: number): number => {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
};

const base32 = (value: number, length: number): string => {
  let rest = value;
  let digits = '';
  for (let i = 0; i < length; i += 1) {
    digits = (DIGITS[rest % 32] ?? 'a') + digits;
    rest = Math.floor(rest / 32);
  }
  return digits;
};

/**
 * `dm_` + 22 base-32 digits of the path (two cyrb53 of 53 bits) + `_` + role; at most 46 characters.
 * A check tells the kind of thing by the role (`tick`, `nr`, `source` …); a role is letters, digits and hyphens, at most 20.
 */
export const objectId = (path: string, role: string): string => {
  if (!ROLE.test(role)) throw new RangeError(`not a role: ${role}`);
  return `dm_${base32(cyrb53(path, 0), 11)}${base32(cyrb53(path, 1), 11)}_${role}`;
};
