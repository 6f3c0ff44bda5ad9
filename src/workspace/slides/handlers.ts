/** The methods of the Slides API that the workspace carries out. */
import type { Handler } from '../handler';
import { batchUpdate } from './methods/batch-update';
import { create } from './methods/create';
import { getThumbnail } from './methods/get-thumbnail';
import { get, getPage } from './methods/get';

export const slidesHandlers: Readonly<Record<string, Handler>> = {
  'slides.presentations.create': create,
  'slides.presentations.get': get,
  'slides.presentations.batchUpdate': batchUpdate,
  'slides.presentations.pages.get': getPage,
  'slides.presentations.pages.getThumbnail': getThumbnail,
};
