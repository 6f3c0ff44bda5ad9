/** files.create: a new spreadsheet, presentation, document or folder, a document made of a .docx, or any file as it is. */
import type { Media } from '../../../google/media';
import { blankDocument } from '../../docs/blank-document';
import { importDocx } from '../../docs/import/import-docx';
import type { Handler, WorkspaceRequest } from '../../handler';
import { fileId } from '../../make-id';
import { notImplemented } from '../../protocol/api-error';
import { blankSpreadsheet } from '../../sheets/blank-spreadsheet';
import { blankPresentation } from '../../slides/blank-presentation';
import type { WorkspaceState } from '../../state';
import { newFile } from '../files/new-file';
import { mergeAppProperties } from '../files/app-properties';
import { fileBody, parentIds, refuseParameters } from '../files/file-body';
import { fileResource } from '../files/file-resource';
import { DOCUMENT, DOCX, FOLDER, PRESENTATION, SPREADSHEET } from '../files/mime-types';
import type { FileState } from '../state';

/** How the types begin that only Google's own editors open. */
const GOOGLES = 'application/vnd.google-apps.';

export const create: Handler = (state, request) => {
  refuseParameters(request, ['ocrLanguage', 'keepRevisionForever', 'useContentAsIndexableText', 'includeLabels']);
  const body = fileBody(request, ['name', 'mimeType', 'parents', 'appProperties']);
  const mimeType = body.mimeType ?? request.media?.contentType ?? 'application/octet-stream';
  const [made, id] = fileId(state, mimeType === FOLDER ? 33 : 44);
  const file = newFile(
    {
      id,
      name: body.name ?? 'Untitled',
      mimeType,
      appProperties: mergeAppProperties({}, body.appProperties),
      parents: parentIds(state, request.user, body.parents),
    },
    request,
  );
  const filed = { ...made, files: { ...made.files, [id]: file } };
  return { state: withContent(filed, file, request), body: fileResource(file, request) };
};

function withContent(state: WorkspaceState, file: FileState, { media }: WorkspaceRequest): WorkspaceState {
  const { id, name, mimeType } = file;
  if (media) return withConverted(state, file, media);
  switch (mimeType) {
    case FOLDER:
      return state;
    case SPREADSHEET:
      return { ...state, spreadsheets: { ...state.spreadsheets, [id]: blankSpreadsheet(id, name) } };
    case PRESENTATION:
      return { ...state, presentations: { ...state.presentations, [id]: blankPresentation(id, name) } };
    case DOCUMENT:
      return { ...state, documents: { ...state.documents, [id]: blankDocument(id, name) } };
    default:
      throw notImplemented(`files.create of ${mimeType}`);
  }
}

/** A .docx becomes a document where one is asked for (GOOGLE.md 32); a file of its own type is kept as it is. */
function withConverted(state: WorkspaceState, { id, name, mimeType }: FileState, media: Media): WorkspaceState {
  if (mimeType === media.contentType && !mimeType.startsWith(GOOGLES))
    return { ...state, contents: { ...state.contents, [id]: media } };
  if (mimeType !== DOCUMENT || media.contentType !== DOCX)
    throw notImplemented(`files.create of ${mimeType} from ${media.contentType}`);
  const bytes = Buffer.from(media.base64, 'base64');
  const { document, made } = importDocx(bytes, { documentId: id, title: name, seed: state.idsMade });
  return { ...state, idsMade: state.idsMade + made, documents: { ...state.documents, [id]: document } };
}
