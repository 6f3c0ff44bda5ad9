/** Which kind of file it is: told by its first bytes, since a name may say something else, and by the name where they tell nothing. */
import { unzipSync } from 'fflate';
import type { UnreadableKind } from '../../messages/unreadable-kind';

export type FileKind = 'text' | 'xlsx' | UnreadableKind;

const BY_NAME: Readonly<Record<string, FileKind>> = {
  '.csv': 'text',
  '.txt': 'text',
  '.tsv': 'text',
  '.xlsx': 'xlsx',
  '.sav': 'spss',
  '.zsav': 'spss',
  '.por': 'spss',
  '.dta': 'stata',
  '.sas7bdat': 'sas',
  '.xpt': 'sas',
  '.xls': 'oldExcel',
  '.xlsb': 'oldExcel',
  '.ods': 'openDocument',
  '.numbers': 'numbers',
  '.gsheet': 'googleShortcut',
  '.html': 'webPage',
  '.htm': 'webPage',
  '.zip': 'zip',
  '.pdf': 'pdf',
  '.docx': 'document',
  '.doc': 'document',
  '.odt': 'document',
  '.pptx': 'document',
};

/** How files begin; one byte a character. */
const BEGINNINGS: readonly (readonly [RegExp, UnreadableKind])[] = [
  [/^\$FL[23]@\(#\)/, 'spss'],
  [/^<stata_dta>/, 'stata'],
  // Microsoft's compound file, in which .xls and what has a password is kept.
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'oldExcel'],
  [/^%PDF-/, 'pdf'],
  [/^(\xef\xbb\xbf)?\s*<(!doctype html|html|table)\b/i, 'webPage'],
];
/** What a zip of each kind has in it. */
const PARTS: readonly (readonly [RegExp, FileKind])[] = [
  [/^xl\/workbook\.xml$/, 'xlsx'],
  [/^xl\/workbook\.bin$/, 'oldExcel'],
  [/^Index\/.*\.iwa$|^Index\.zip$/, 'numbers'],
  [/^(word|ppt)\//, 'document'],
];
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument.';
const LOOKED_AT = 200;

/** `extension`: with its dot, in lower case. */
export function fileKind(bytes: Uint8Array, extension: string): FileKind {
  const beginning = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  const named = BY_NAME[extension] ?? 'other';
  if (beginning.startsWith('PK\x03\x04')) return zipKind(bytes, beginning) ?? (named === 'text' ? 'zip' : named);
  return BEGINNINGS.find(([pattern]) => pattern.test(beginning))?.[1] ?? named;
}

/** Null where the zip says nothing, or is broken. */
function zipKind(bytes: Uint8Array, beginning: string): FileKind | null {
  // OpenDocument's first part is its type, not packed.
  if (beginning.includes(`${OPEN_DOCUMENT}spreadsheet`)) return 'openDocument';
  if (beginning.includes(OPEN_DOCUMENT)) return 'document';
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  } catch {
    return null;
  }
  return PARTS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? null;
}
