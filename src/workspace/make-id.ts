/** Makes ids that look like Google's from the count of ids made so far, so that the same run gives the same ids. */
import type { WorkspaceState } from './state';

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const BASE36 = 'abcdefghijklmnopqrstuvwxyz0123456789';

type Made<Id> = readonly [state: WorkspaceState, id: Id];

const next = (state: WorkspaceState): WorkspaceState => ({ ...state, idsMade: state.idsMade + 1 });

/** One-to-one on 32 bits (the finalizer of MurmurHash3), so two counts never give one number. */
function mix(n: number): number {
  let h = n | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Text over an alphabet; the first characters spell the count itself, so two ids never meet. */
function spell(count: number, length: number, alphabet: string): string {
  let text = '';
  for (let block = 0; text.length < length; block += 1) {
    let bits = mix(count + Math.imul(block, 0x9e3779b1));
    for (let i = 0; i < 5; i += 1) {
      text += alphabet[bits % alphabet.length] ?? '';
      bits = Math.floor(bits / alphabet.length);
    }
  }
  return text.slice(0, length);
}

/** Id of a file in Drive: base64url that starts with 1, 44 characters for what people edit, 33 for a folder, as Google's are. */
export function fileId(state: WorkspaceState, length = 44): Made<string> {
  const made = next(state);
  return [made, `1${spell(made.idsMade, length - 1, BASE64URL)}`];
}

/** Id of a sheet, chart or named range: a whole number of 31 bits, never 0. */
export function numberId(state: WorkspaceState): Made<number> {
  const made = next(state);
  // One-to-one on 31 bits: an odd factor, then a shift; only 0 gives 0.
  const scattered = Number((BigInt(made.idsMade) * 0x5bd1e995n) & 0x7fffffffn);
  return [made, scattered ^ (scattered >>> 16)];
}

/** Twelve letters and digits, as in the ids of lists, named ranges and headings in a document; `count` is the count of ids made. */
export const wordId = (count: number): string => spell(count, 12, BASE36);
