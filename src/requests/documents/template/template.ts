/** The template that all documents are copied from, as a .docx that Drive imports as a Google document. */
import type { Language } from '../../../messages';
import { templateFiles } from './template-files';

/** base64, up to 20 kB. */
export const documentTemplate = (language: Language): string => templateFiles[language];
