/** presentations.get and presentations.pages.get. */
import type { Handler } from '../../handler';
import { entityNotFound } from '../../protocol/api-error';
import { allPages } from '../pages';
import { openPresentation } from './open-presentation';

export const get: Handler = (state, request) => ({ state, body: openPresentation(state, request).presentation });

export const getPage: Handler = (state, request) => {
  const { presentation } = openPresentation(state, request);
  const id = String(request.params['pageObjectId'] ?? '');
  const page = allPages(presentation).find((candidate) => candidate.objectId === id);
  if (!page) throw entityNotFound(`The page (${id}) could not be found.`);
  return { state, body: { ...page, revisionId: presentation.revisionId } };
};
