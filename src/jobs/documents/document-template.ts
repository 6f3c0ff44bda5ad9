/** The template that documents are copies of: made once from the .docx that comes with the product, then its owner's to restyle. */
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { call, type Job } from '../../google/call';
import { wordsIn, type Language } from '../../messages';
import { findMarker } from '../../requests/documents/marker';
import { tabBodies } from '../../requests/documents/read-body';
import { templateFiles } from '../../requests/documents/template/template-files';
import type { RunContext } from '../run/run-context';
import type { Workbook } from '../workbook/read-workbook';
import { look } from './look';

const DOCUMENT = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Wanted {
  readonly workbook: Pick<Workbook, 'title'>;
  readonly folderId: string;
  readonly found: drive_v3.Schema$File | null;
  readonly language: Language;
}

/**
 * The template's id. One that is there is looked at before it is copied: a copy without the marker could never be filled. Throws
 * DOCUMENT_MARKER, NOT_A_DOCUMENT.
 */
export function* usableTemplate(context: RunContext, { workbook, folderId, found, language }: Wanted): Job<string> {
  const name = wordsIn(language).documentJob.templateName(workbook.title);
  const template = found?.id ? yield* look(found.id, found.name ?? name) : null;
  if (found?.id && template) {
    findMarker(tabBodies(template), found.name ?? name);
    return found.id;
  }
  const body = {
    name,
    mimeType: DOCUMENT,
    parents: [folderId],
    appProperties: { dm: context.spreadsheetId, kind: 'documentTemplate' },
  };
  // Drive turns the .docx into a document.
  const file = yield* call('drive.files.create', { fields: 'id', supportsAllDrives: true }, body, {
    contentType: DOCX,
    base64: templateFiles[language],
  });
  return file.id ?? '';
}
