/** Addresses that open made files. */
import type { FileKind } from './file-place';

export const fileUrl = (kind: FileKind, fileId: string): string =>
  `https://docs.google.com/${kind === 'deck' ? 'presentation' : 'document'}/d/${fileId}/edit`;
