/** Object ids of our own in Slides, derived from where a thing stands in the report, so that deck, test and second run agree (GOOGLE.md 2). */
import { fingerprint } from '../../google/fingerprint';

const DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';
const ROLE = /^[a-zA-Z0-9-]{1,20}$/;

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
 * `dm_` + 22 base-32 digits of the path (two fingerprints of 53 bits) + `_` + role; at most 46 characters.
 * A check tells the kind of thing by the role (`tick`, `nr`, `source` …); a role is letters, digits and hyphens, at most 20.
 */
export const objectId = (path: string, role: string): string => {
  if (!ROLE.test(role)) throw new RangeError(`not a role: ${role}`);
  return `dm_${base32(fingerprint(path, 0), 11)}${base32(fingerprint(path, 1), 11)}_${role}`;
};
