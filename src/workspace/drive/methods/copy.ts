/** files.copy: the same content under a new id; app properties come along unless the body overrides or clears them (GOOGLE.md 8). */
import { copyDocument } from '../../docs/blank-document';
import type { Handler } from '../../handler';
import { fileId } from '../../make-id';
import { notImplemented } from '../../protocol/api-error';
import { copySpreadsheet } from '../../sheets/blank-spreadsheet';
import { copyPresentation } from '../../slides/blank-presentation';
import { newFile } from '../files/new-file';
import { mergeAppProperties } from '../files/app-properties';
import { fileBody, parentIds, refuseParameters } from '../files/file-body';
import { fileResource } from '../files/file-resource';
import { parentsOf, requestedFile, rootId } from '../files/find-file';
import { FOLDER } from '../files/mime-types';
import { forbidden } from '../refusal';

export const copy: Handler = (state, request) => {
  refuseParameters(request, ['ocrLanguage', 'keepRevisionForever', 'includeLabels']);
  const source = requestedFile(state, request);
  const body = fileBody(request, ['name', 'mimeType', 'parents', 'appProperties']);
  if (source.mimeType === FOLDER) throw forbidden('cannotCopyFile', 'This file cannot be copied by the user.');
  if (body.mimeType !== undefined && body.mimeType !== source.mimeType)
    throw notImplemented('files.copy into another type');
  const [made, id] = fileId(state);
  const given = (request.body ?? {}) as { appProperties?: Readonly<Record<string, string | null>> };
  const parents = body.parents ?? (source.owner === request.user ? parentsOf(source) : [rootId(request.user)]);
  const file = newFile(
    {
      id,
      name: body.name ?? `Copy of ${source.name}`,
      mimeType: source.mimeType,
      appProperties: mergeAppProperties(source.appProperties, given.appProperties),
      parents: parentIds(state, request.user, parents),
    },
    request,
  );
  const spreadsheet = state.spreadsheets[source.id];
  const presentation = state.presentations[source.id];
  const document = state.documents[source.id];
  const content = state.contents[source.id];
  const after = {
    ...made,
    files: { ...made.files, [id]: file },
    ...(spreadsheet && { spreadsheets: { ...made.spreadsheets, [id]: copySpreadsheet(spreadsheet, id, file.name) } }),
    ...(presentation && {
      presentations: { ...made.presentations, [id]: { ...copyPresentation(presentation, id), title: file.name } },
    }),
    ...(content && { contents: { ...made.contents, [id]: content } }),
    ...(document && { documents: { ...made.documents, [id]: copyDocument(document, id, file.name) } }),
  };
  return { state: after, body: fileResource(file, request) };
};
