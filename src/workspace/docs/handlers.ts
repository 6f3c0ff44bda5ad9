/** The methods of the Docs API that the workspace carries out. */
import type { Handler } from '../handler';
import { batchUpdate } from './methods/batch-update';
import { create } from './methods/create';
import { get } from './methods/get';

export const docsHandlers: Readonly<Record<string, Handler>> = {
  'docs.documents.create': create,
  'docs.documents.get': get,
  'docs.documents.batchUpdate': batchUpdate,
};
