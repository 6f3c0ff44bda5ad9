/** The template that all documents are copied from, as a .docx that Drive imports as a Google document. */
import type { Language } from '../../../messages';

/** base64, up to 20 kB. */
export function documentTemplate(_language: Language): string {
  throw new Error('Not made yet');
}
