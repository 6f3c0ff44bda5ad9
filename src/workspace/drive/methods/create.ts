/** files.create: a new spreadsheet, presentation, document or folder. */
import { blankDocument } from '../../docs/blank-document';
import type { Handler } from '../../handler';
import { fileId } from '../../make-id';
import { notImplemented } from '../../protocol/api-error';
import { blankSpreadsheet } from '../../sheets/blank-spreadsheet';
import { blankPresentation } from '../../slides/blank-presentation';
import { newFile } from '../files/new-file';
import { mergeAppProperties } from '../files/app-properties';
import { fileBody, parentIds, refuseParameters } from '../files/file-body';
import { fileResource } from '../files/file-resource';
import { DOCUMENT, FOLDER, PRESENTATION, SPREADSHEET } from '../files/mime-types';

export const create: Handler = (state, request) => {
  refuseParameters(request, ['ocrLanguage', 'keepRevisionForever', 'useContentAsIndexableText', 'includeLabels']);
  const body = fileBody(request, ['name', 'mimeType', 'parents', 'appProperties']);
  const mimeType = body.mimeType ?? 'application/octet-stream';
  if (![SPREADSHEET, PRESENTATION, DOCUMENT, FOLDER].includes(mimeType))
    throw notImplemented(`files.create of ${mimeType}`);
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
  const after = {
    ...made,
    files: { ...made.files, [id]: file },
    ...(mimeType === SPREADSHEET && { spreadsheets: { ...made.spreadsheets, [id]: blankSpreadsheet(id, file.name) } }),
    ...(mimeType === PRESENTATION && {
      presentations: { ...made.presentations, [id]: blankPresentation(id, file.name) },
    }),
    ...(mimeType === DOCUMENT && { documents: { ...made.documents, [id]: blankDocument(id, file.name) } }),
  };
  return { state: after, body: fileResource(file, request) };
};
