/** The methods of the Slides API that the workspace carries out. */
import type { Handler, WorkspaceRequest } from '../handler';
import { fileId } from '../make-id';
import { ApiError, invalidArgument } from '../protocol/api-error';
import type { FileState, WorkspaceState } from '../state';
import { batchUpdate as applyBatch, type BatchBody } from './requests/carry-out-batch';
import { blankPresentation } from './blank-presentation';
import { allPages } from './pages';
import type { PresentationState } from './state';

const MIME_TYPE = 'application/vnd.google-apps.presentation';

const notFound = (): ApiError => new ApiError(404, 'NOT_FOUND', 'Requested entity was not found.');

/** Under drive.file a presentation is there only for those whose run of this app made or opened it (GOOGLE.md 7). */
function presentationOf(
  state: WorkspaceState,
  request: WorkspaceRequest,
): { readonly file: FileState; readonly presentation: PresentationState } {
  const id = String(request.params['presentationId'] ?? '');
  const [file, presentation] = [state.files[id], state.presentations[id]];
  if (!file || !presentation || !file.openTo.includes(request.user)) throw notFound();
  return {
    file,
    presentation: presentation.title === file.name ? presentation : { ...presentation, title: file.name },
  };
}

/** In a request null means absent. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      part === null || part === undefined ? [] : [[key, withoutNulls(part)]],
    ),
  );
}

const create: Handler = (state, request) => {
  const body = (withoutNulls(request.body) ?? {}) as { title?: string; presentationId?: string };
  const [next, made] = fileId(state);
  const id = body.presentationId ?? made;
  if (state.files[id]) throw new ApiError(409, 'ALREADY_EXISTS', 'Requested entity already exists');
  const title = body.title ?? 'Untitled presentation';
  const presentation = blankPresentation(id, title);
  const file: FileState = {
    id,
    name: title,
    mimeType: MIME_TYPE,
    owner: request.user,
    sharedWith: [],
    openTo: [request.user],
    appProperties: {},
    parents: ['root'],
    trashed: false,
    createdTime: request.now,
    modifiedTime: request.now,
  };
  return {
    state: {
      ...next,
      files: { ...next.files, [id]: file },
      presentations: { ...next.presentations, [id]: presentation },
    },
    body: presentation,
  };
};

const get: Handler = (state, request) => ({ state, body: presentationOf(state, request).presentation });

const getPage: Handler = (state, request) => {
  const { presentation } = presentationOf(state, request);
  const id = String(request.params['pageObjectId'] ?? '');
  const page = allPages(presentation).find((candidate) => candidate.objectId === id);
  if (!page) throw new ApiError(404, 'NOT_FOUND', `The page (${id}) could not be found.`);
  return { state, body: { ...page, revisionId: presentation.revisionId } };
};

const batchUpdate: Handler = (state, request) => {
  const { file, presentation } = presentationOf(state, request);
  const body = (withoutNulls(request.body) ?? {}) as BatchBody;
  if ((body.requests ?? []).length === 0) throw invalidArgument('Must specify at least one request.');
  const outcome = applyBatch(presentation, body, state.idsMade);
  return {
    state: {
      ...state,
      idsMade: state.idsMade + 1,
      files: { ...state.files, [file.id]: { ...file, modifiedTime: request.now } },
      presentations: { ...state.presentations, [file.id]: outcome.presentation },
    },
    body: {
      presentationId: file.id,
      replies: outcome.replies,
      writeControl: { requiredRevisionId: outcome.presentation.revisionId },
    },
  };
};

export const slidesHandlers: Readonly<Record<string, Handler>> = {
  'slides.presentations.create': create,
  'slides.presentations.get': get,
  'slides.presentations.batchUpdate': batchUpdate,
  'slides.presentations.pages.get': getPage,
};
