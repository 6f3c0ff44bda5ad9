/** `updateSlideProperties`: only whether the slide is skipped can be set. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { changeProperties } from '../properties/change-properties';
import { mapPage } from '../pages';
import { pageNamed } from './named';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';

export const updateSlideProperties: RequestHandler<slides_v1.Schema$UpdateSlidePropertiesRequest> = (
  presentation,
  request,
  context,
) => {
  const page = pageNamed(presentation, request.objectId, context);
  if (!presentation.slides.includes(page)) throw refuse(context, `The page (${page.objectId}) is not a slide.`);
  const { isSkipped } = request.slideProperties ?? {};
  const { value } = changeProperties(
    page.slideProperties ?? {},
    {
      fields: request.fields,
      source: isSkipped ? { isSkipped } : {},
      message: 'SlideProperties',
      editable: ['isSkipped'],
      unit: 'EMU',
    },
    context,
  );
  return { presentation: mapPage(presentation, page.objectId, () => ({ ...page, slideProperties: value })) };
};
