/** The template deck, made once from an empty presentation: theme, type, and one slide per slide a deck may need, ready to be copied. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Words } from '../../../messages';
import { layoutRequests, masterTypeRequests } from './layouts';
import { newSlide, slideId } from './new-slide';
import { templateKeys } from './slide-kinds';
import { setThemeColors } from './theme';

/** Slides of a presentation that nobody has touched since Drive made it. */
const BLANK_SLIDES = 1;

/** The empty slide that comes with a new presentation is thrown away. [] where the template is made already, whatever a person did to it. */
export function templateRequests(
  presentation: slides_v1.Schema$Presentation,
  pageNumbers: boolean,
  words: Words,
): readonly slides_v1.Schema$Request[] {
  const slides = presentation.slides ?? [];
  const ours = new Set(templateKeys.map(slideId));
  if (slides.length > BLANK_SLIDES || slides.some(({ objectId }) => ours.has(objectId ?? ''))) return [];
  const master = presentation.masters?.[0];
  return [
    ...(master?.objectId ? [setThemeColors(master.objectId), ...masterTypeRequests(master)] : []),
    ...layoutRequests(presentation),
    ...templateKeys.flatMap((key) => newSlide(presentation, { key, pageNumber: pageNumbers }, words)),
    ...slides.flatMap(({ objectId }) => (objectId ? [{ deleteObject: { objectId } }] : [])),
  ];
}
