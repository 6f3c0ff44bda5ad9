/** files.update: name, trash, app properties and folder of a file. */
import type { Handler } from '../../handler';
import { notImplemented } from '../../protocol/api-error';
import type { FileState } from '../state';
import type { WorkspaceState } from '../../state';
import { mergeAppProperties } from '../files/app-properties';
import { fileBody, folderId, refuseParameters } from '../files/file-body';
import { fileResource } from '../files/file-resource';
import { mayEdit, parentsOf, requestedFile, rootId } from '../files/find-file';
import { forbidden, notPermitted } from '../refusal';

export const update: Handler = (state, request) => {
  refuseParameters(request, ['ocrLanguage', 'keepRevisionForever', 'useContentAsIndexableText', 'includeLabels']);
  const file = requestedFile(state, request);
  mayEdit(file, request.user);
  const body = fileBody(request, ['name', 'mimeType', 'trashed', 'appProperties']);
  if (body.mimeType !== undefined && body.mimeType !== file.mimeType)
    throw notImplemented('files.update into another type');
  if (body.trashed !== undefined && file.owner !== request.user) throw notPermitted();
  const { params, user } = request;
  const changed: FileState = {
    ...file,
    name: body.name ?? file.name,
    trashed: body.trashed ?? file.trashed,
    appProperties: mergeAppProperties(file.appProperties, body.appProperties),
    parents: movedParents(state, user, file, idList(params['addParents']), idList(params['removeParents'])),
    // A rename is a change of the file; its folder, trash and app properties are not.
    modifiedTime: body.name !== undefined && body.name !== file.name ? request.now : file.modifiedTime,
  };
  const after = { ...state, files: { ...state.files, [file.id]: changed } };
  return { state: withTitle(after, changed), body: fileResource(changed, request) };
};

const idList = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? value
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== '')
    : [];

function movedParents(
  state: WorkspaceState,
  user: string,
  file: FileState,
  add: readonly string[],
  remove: readonly string[],
): readonly string[] {
  const removed = remove.map((id) => (id === 'root' ? rootId(user) : id));
  const kept = parentsOf(file).filter((id) => !removed.includes(id));
  const added = add.map((id) => folderId(state, user, id)).filter((id) => !kept.includes(id));
  const parents = [...kept, ...added];
  if (parents.length > 1) throw forbidden('cannotAddParent', 'Increasing the number of parents is not allowed');
  return parents;
}

/** The title that Sheets, Slides and Docs tell is the file's name. */
function withTitle(state: WorkspaceState, { id, name }: FileState): WorkspaceState {
  const spreadsheet = state.spreadsheets[id];
  const presentation = state.presentations[id];
  if (spreadsheet && spreadsheet.properties.title !== name) {
    const renamed = { ...spreadsheet, properties: { ...spreadsheet.properties, title: name } };
    return { ...state, spreadsheets: { ...state.spreadsheets, [id]: renamed } };
  }
  const document = state.documents[id];
  if (document && document.title !== name) {
    return { ...state, documents: { ...state.documents, [id]: { ...document, title: name } } };
  }
  if (presentation && presentation.title !== name) {
    return { ...state, presentations: { ...state.presentations, [id]: { ...presentation, title: name } } };
  }
  return state;
}
