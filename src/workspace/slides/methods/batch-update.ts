/** presentations.batchUpdate: all requests in turn, or none: the state is replaced only when the last one went well. */
import type { Handler } from '../../handler';
import { invalidArgument } from '../../protocol/api-error';
import { type BatchBody, carryOutBatch } from '../requests/carry-out-batch';
import { openPresentation, storePresentation } from './open-presentation';
import { withoutNulls } from '../../protocol/without-nulls';

export const batchUpdate: Handler = (state, request) => {
  const { file, presentation } = openPresentation(state, request);
  const body = (withoutNulls(request.body) ?? {}) as BatchBody;
  if ((body.requests ?? []).length === 0) throw invalidArgument('Must specify at least one request.');
  const outcome = carryOutBatch(presentation, body, state.idsMade);
  const counted = { ...state, idsMade: state.idsMade + 1 };
  return {
    state: storePresentation(counted, file, outcome.presentation, request.now),
    body: {
      presentationId: file.id,
      replies: outcome.replies,
      writeControl: { requiredRevisionId: outcome.presentation.revisionId },
    },
  };
};
