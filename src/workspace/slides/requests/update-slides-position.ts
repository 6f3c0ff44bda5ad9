/** `updateSlidesPosition`: moves slides together to an index counted before the move. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { refuse } from '../refusal';
import type { RequestHandler } from './request-handler';

export const updateSlidesPosition: RequestHandler<slides_v1.Schema$UpdateSlidesPositionRequest> = (
  presentation,
  request,
  context,
) => {
  const { slides } = presentation;
  const ids = request.slideObjectIds ?? [];
  const to = request.insertionIndex ?? 0;
  if (ids.length === 0) throw refuse(context, 'At least one slide must be specified.');
  if (to < 0 || to > slides.length) {
    throw refuse(context, `The insertion index (${to}) should be between 0 and ${slides.length}, inclusive.`);
  }
  const places = ids.map((id) => slides.findIndex((slide) => slide.objectId === id));
  const unknown = places.indexOf(-1);
  if (unknown >= 0) throw refuse(context, `The slide (${ids[unknown] ?? ''}) could not be found.`);
  if (places.some((place, i) => i > 0 && place <= (places[i - 1] ?? 0))) {
    throw refuse(context, 'The slides should be in existing presentation order, without duplicates.');
  }
  const moved = new Set(ids);
  const stays = (from: number, end: number) => slides.slice(from, end).filter((slide) => !moved.has(slide.objectId));
  return {
    presentation: {
      ...presentation,
      slides: [...stays(0, to), ...slides.filter((slide) => moved.has(slide.objectId)), ...stays(to, slides.length)],
    },
  };
};
