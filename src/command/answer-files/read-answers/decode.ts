/** The bytes of a text file become text, in the character set that the mapping names or the bytes themselves show. */
import { decode as decodeAs, encodingExists } from 'iconv-lite';
import { SurveyError } from '../../../messages/survey-error';

export interface Decoded {
  readonly text: string;
  /** Null for UTF-8 and what a mark at the beginning says. */
  readonly guessed: 'cp850' | 'windows-1252' | null;
}

/** å, ä, ö and their capitals in code page 850 and in Windows-1252. */
const CP850 = new Set([0x84, 0x86, 0x8e, 0x8f, 0x94, 0x99]);
const WINDOWS_1252 = new Set([0xc4, 0xc5, 0xd6, 0xe4, 0xe5, 0xf6]);

/**
 * Without a named encoding: a mark decides (UTF-8, UTF-16); else UTF-8 where the bytes are valid; else code page 850 or
 * Windows-1252, whichever has more Swedish letters, and `guessed` says which. Throws FILE_ENCODING_UNKNOWN, FILE_ENCODING_WRONG.
 */
export function decode(bytes: Uint8Array, file: string, encoding = ''): Decoded {
  if (encoding !== '') return { text: decodeNamed(bytes, file, encoding), guessed: null };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), guessed: null };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), guessed: null };
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return { text: utf8, guessed: null };
  const letters = (set: ReadonlySet<number>): number =>
    bytes.reduce((count, byte) => count + (set.has(byte) ? 1 : 0), 0);
  const guessed = letters(CP850) > letters(WINDOWS_1252) ? 'cp850' : 'windows-1252';
  return { text: decodeAs(Buffer.from(bytes), guessed), guessed };
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
