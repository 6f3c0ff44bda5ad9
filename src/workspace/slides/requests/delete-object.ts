/** `deleteObject`: takes a slide, or an element with all that it holds, out of the presentation. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Element, Page } from '../model';
import { findPage, mapElement, mapPage } from '../pages';
import { elementNamed, refuseNotesPage } from './named';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';

const inheritsEmptyFrom =
  (id: string) =>
  (element: Element): boolean =>
    element.shape?.placeholder?.parentObjectId === id && !element.shape.text;

const withoutHeirs = (page: Page, id: string): Page => {
  const heir = inheritsEmptyFrom(id);
  return page.pageElements?.some(heir)
    ? { ...page, pageElements: page.pageElements.filter((element) => !heir(element)) }
    : page;
};

export const deleteObject: RequestHandler<slides_v1.Schema$DeleteObjectRequest> = (presentation, request, context) => {
  const page = findPage(presentation, request.objectId ?? '');
  if (page) {
    const usedBySlide = presentation.slides.some((slide) => slide.slideProperties?.layoutObjectId === page.objectId);
    const stays = page.pageType === 'LAYOUT' ? usedBySlide : page.pageType !== undefined;
    if (stays) throw refuse(context, `The page (${page.objectId}) of type ${page.pageType ?? ''} cannot be deleted.`);
    return { presentation: mapPage(presentation, page.objectId, () => null) };
  }
  const found = elementNamed(presentation, request.objectId, context);
  refuseNotesPage(found, context);
  const deleted = mapElement(presentation, found, () => null);
  if (found.page.pageType !== 'LAYOUT') return { presentation: deleted };
  return {
    presentation: { ...deleted, slides: deleted.slides.map((slide) => withoutHeirs(slide, found.element.objectId)) },
  };
};
