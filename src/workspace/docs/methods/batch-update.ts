/** documents.batchUpdate: all requests in turn, or none: the state is replaced only when the last one went well. */
import type { Handler } from '../../handler';
import { ApiError, invalidArgument } from '../../protocol/api-error';
import { withoutNulls } from '../../protocol/without-nulls';
import { fetchPicture } from '../pictures/fetch-picture';
import { type BatchBody, carryOutBatch } from '../requests/carry-out-batch';
import { openDocument, storeDocument } from './open-document';

export const batchUpdate: Handler = (state, request) => {
  const { file, document, mayEdit } = openDocument(state, request);
  if (!mayEdit) throw new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission');
  const body = (withoutNulls(request.body) ?? {}) as BatchBody;
  if ((body.requests ?? []).length === 0) throw invalidArgument('Must specify at least one request.');
  const outcome = carryOutBatch(document, body, {
    seed: state.idsMade,
    fetchPicture: fetchPicture(state, request.now),
  });
  const counted = { ...state, idsMade: state.idsMade + outcome.made + 1 };
  return {
    state: storeDocument(counted, file, outcome.document, request.now),
    body: {
      replies: outcome.replies,
      writeControl: { requiredRevisionId: outcome.document.revisionId },
      documentId: file.id,
    },
  };
};
