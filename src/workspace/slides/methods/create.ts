/** presentations.create: a new presentation of one title slide. */
import { PRESENTATION } from '../../drive/files/mime-types';
import { newFile } from '../../drive/files/new-file';
import type { Handler } from '../../handler';
import { fileId } from '../../make-id';
import { ApiError } from '../../protocol/api-error';
import { blankPresentation } from '../blank-presentation';
import { storePresentation } from './open-presentation';
import { withoutNulls } from '../../protocol/without-nulls';

export const create: Handler = (state, request) => {
  const body = (withoutNulls(request.body) ?? {}) as { readonly title?: string; readonly presentationId?: string };
  const [next, made] = fileId(state);
  const id = body.presentationId ?? made;
  if (state.files[id]) throw new ApiError(409, 'ALREADY_EXISTS', 'Requested entity already exists');
  const title = body.title ?? 'Untitled presentation';
  const presentation = blankPresentation(id, title);
  const file = newFile({ id, name: title, mimeType: PRESENTATION }, request);
  return { state: storePresentation(next, file, presentation, request.now), body: presentation };
};
