/** comments.list: nobody can comment here, so every file's list is empty. */
import type { Handler } from '../../handler';
import { requestedFile } from '../files/find-file';

export const listComments: Handler = (state, request) => {
  requestedFile(state, request);
  return { state, body: { kind: 'drive#commentList', comments: [] } };
};
