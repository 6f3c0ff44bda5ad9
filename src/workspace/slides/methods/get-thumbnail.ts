/** presentations.pages.getThumbnail: the address of a picture of a page, and how large the picture is. */
import type { Handler } from '../../handler';
import { entityNotFound, notImplemented } from '../../protocol/api-error';
import { inPoints } from '../emu';
import { findPage } from '../pages';
import { thumbnailAddress } from '../thumbnail-address';
import { openPresentation } from './open-presentation';

const WIDTHS: Readonly<Record<string, number>> = { LARGE: 1600, MEDIUM: 800, SMALL: 200, WIDTH2000_PX: 2000 };

/** Without a size Google chooses one that may change: 501. */
export const getThumbnail: Handler = (state, request) => {
  const { presentation } = openPresentation(state, request);
  const pageObjectId = String(request.params['pageObjectId'] ?? '');
  if (!findPage(presentation, pageObjectId)) throw entityNotFound(`The page (${pageObjectId}) could not be found.`);
  const width = WIDTHS[String(request.params['thumbnailProperties.thumbnailSize'])];
  if (width === undefined) throw notImplemented('pages.getThumbnail without a size');
  const { pageSize } = presentation;
  const height = Math.round((width * inPoints(pageSize?.height)) / inPoints(pageSize?.width));
  const { presentationId } = presentation;
  const contentUrl = thumbnailAddress({ presentationId, pageObjectId, width, height, madeAt: request.now });
  return { state, body: { width, height, contentUrl } };
};
