/** The bytes of a text file become text, in the character set that the mapping names or the bytes themselves show. */
import { decode as decodeAs, encodingExists } from 'iconv-lite';
import type { FileFindings } from '../../messages/findings/file-findings';
import { SurveyError } from '../../messages/survey-error';

type Guessed = FileFindings['FILE_ENCODING']['encoding'];

export interface Decoded {
  readonly text: string;
  /** Null for UTF-8 and what a mark at the beginning says. */
  readonly guessed: Guessed | null;
}

/** å, ä, ö and their capitals in each character set that is not UTF-8; of those that are alike the first is taken. */
const SWEDISH: Readonly<Record<'windows-1252' | 'cp850' | 'macintosh', ReadonlySet<number>>> = {
  'windows-1252': new Set([0xc4, 0xc5, 0xd6, 0xe4, 0xe5, 0xf6]),
  cp850: new Set([0x84, 0x86, 0x8e, 0x8f, 0x94, 0x99]),
  macintosh: new Set([0x80, 0x81, 0x85, 0x8a, 0x8c, 0x9a]),
};

/** Bytes enough to see whether every second one, or three of four, are zero. */
const LOOKED_AT = 4096;

/**
 * Without a named encoding: a mark decides (UTF-8, UTF-16, UTF-32); else zeros among the bytes; else UTF-8 where the bytes are valid; else the
 * character set that has most Swedish letters, and `guessed` says which. Throws FILE_ENCODING_UNKNOWN, FILE_ENCODING_WRONG, FILE_NO_TEXT.
 */
export function decode(bytes: Uint8Array, file: string, encoding = ''): Decoded {
  const decoded = encoding === '' ? decodeGuessed(bytes) : { text: decodeNamed(bytes, file, encoding), guessed: null };
  if (decoded.text.includes('\0')) throw new SurveyError('FILE_NO_TEXT', { file });
  return decoded;
}

function decodeGuessed(bytes: Uint8Array): Decoded {
  const marked = markOf(bytes);
  if (marked !== null) return { text: decodeAs(Buffer.from(bytes), marked), guessed: null };
  const wide = wideOf(bytes);
  if (wide !== null) return { text: decodeAs(Buffer.from(bytes), wide), guessed: wide };
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return { text: utf8, guessed: null };
  const letters = (set: ReadonlySet<number>): number =>
    bytes.reduce((count, byte) => count + (set.has(byte) ? 1 : 0), 0);
  const counted = Object.entries(SWEDISH).map(([name, set]) => ({ name: name as Guessed, count: letters(set) }));
  const guessed = counted.reduce((best, other) => (other.count > best.count ? other : best)).name;
  return { text: decodeAs(Buffer.from(bytes), guessed), guessed };
}

function markOf(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0 && second === 0 && third === 0xfe && fourth === 0xff ? 'utf-32be' : null;
}

/** UTF-16 or UTF-32 without a mark, by where the zeros stand; null where there are too few. */
function wideOf(bytes: Uint8Array): Guessed | null {
  const some = bytes.subarray(0, LOOKED_AT - (LOOKED_AT % 4));
  const zeros = [0, 0, 0, 0];
  some.forEach((byte, at) => {
    if (byte === 0) (zeros[at % 4] as number) += 1;
  });
  const each = some.length / 4;
  const mostly = (place: number): boolean => (zeros[place] as number) > each * 0.7;
  const hardly = (place: number): boolean => (zeros[place] as number) < each * 0.3;
  if (each < 2) return null;
  if (mostly(1) && mostly(2) && mostly(3) && hardly(0)) return 'utf-32le';
  if (mostly(0) && mostly(1) && mostly(2) && hardly(3)) return 'utf-32be';
  if (mostly(1) && mostly(3) && hardly(0)) return 'utf-16le';
  return mostly(0) && mostly(2) && hardly(1) ? 'utf-16be' : null;
}

function decodeNamed(bytes: Uint8Array, file: string, encoding: string): string {
  if (!encodingExists(encoding)) throw new SurveyError('FILE_ENCODING_UNKNOWN', { file, encoding });
  if (!/^utf-?8(-sig)?$/i.test(encoding)) return decodeAs(Buffer.from(bytes), encoding);
  const text = decodeUtf8(bytes);
  if (text === null) throw new SurveyError('FILE_ENCODING_WRONG', { file, encoding });
  return text;
}

/** Null where the bytes are no UTF-8; a mark at the beginning is left out. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
