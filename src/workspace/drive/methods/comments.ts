/** comments.list: nobody can comment here, so every file's list is empty. It wants to be told what to answer. */
import type { Handler } from '../../handler';
import { requestedFile } from '../files/find-file';
import { fieldsRequired } from '../refusal';

export const listComments: Handler = (state, request) => {
  if (!request.params['fields']) throw fieldsRequired();
  requestedFile(state, request);
  return { state, body: { kind: 'drive#commentList', comments: [] } };
};
