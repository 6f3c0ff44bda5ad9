/** The template that documents are copies of: made once from the .docx that comes with the product, then its owner's to restyle. */
import { call, type Job } from '../../google/call';
import { wordsIn, type Language } from '../../messages';
import { templateFiles } from '../../requests/documents/template/template-files';
import type { RunContext } from '../run/run-context';

const DOCUMENT = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Drive turns the .docx into a document. Answers its id. */
export function* makeDocumentTemplate(
  context: RunContext,
  workbook: string,
  folderId: string,
  language: Language,
): Job<string> {
  const body = {
    name: wordsIn(language).documentJob.templateName(workbook),
    mimeType: DOCUMENT,
    parents: [folderId],
    appProperties: { dm: context.spreadsheetId, kind: 'documentTemplate' },
  };
  const file = yield* call('drive.files.create', { fields: 'id', supportsAllDrives: true }, body, {
    contentType: DOCX,
    base64: templateFiles[language],
  });
  return file.id ?? '';
}
