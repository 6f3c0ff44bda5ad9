/** documents.create: an empty document with a title; whatever else the body has is passed over. */
import { DOCUMENT } from '../../drive/files/mime-types';
import { newFile } from '../../drive/files/new-file';
import type { Handler } from '../../handler';
import { fileId } from '../../make-id';
import { documentAnswer } from '../answer/document-answer';
import { blankDocument } from '../blank-document';
import { storeDocument } from './open-document';

export const create: Handler = (state, request) => {
  const { title } = (request.body ?? {}) as { readonly title?: string | null };
  const [next, id] = fileId(state);
  const name = title ?? 'Untitled document';
  const document = blankDocument(id, name);
  const file = newFile({ id, name, mimeType: DOCUMENT }, request);
  return {
    state: storeDocument(next, file, document, request.now),
    body: documentAnswer(document, { view: 'SUGGESTIONS_INLINE', mayEdit: true, content: 'both' }),
  };
};
