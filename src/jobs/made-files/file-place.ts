/** What one made file is of: of each there is one, however often it is asked for. */
import type { DocumentKind } from '../../report/documents/document-report';

export type FileKind = 'deck' | DocumentKind;

export interface FilePlace {
  readonly kind: FileKind;
  readonly unitId: string;
  readonly year: number;
}
