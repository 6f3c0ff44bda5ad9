/** The template deck, made once from an empty presentation: theme, type, and one slide per slide a deck may need, ready to be copied. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Words } from '../../../messages';
import { BAND_ID, layoutModels, layoutNamed, layoutRequests, masterTypeRequests } from './layouts';
import { newSlide, slideId } from './new-slide';
import { templateKeys, type LayoutName } from './slide-kinds';
import { setThemeColors } from './theme';

type Presentation = slides_v1.Schema$Presentation;
type Request = slides_v1.Schema$Request;

/** Slides of a presentation that nobody has touched since Drive made it. */
const BLANK_SLIDES = 1;

const OURS: ReadonlySet<string> = new Set(templateKeys.map(slideId));
const hasOurSlides = ({ slides = [] }: Presentation): boolean =>
  slides.some(({ objectId }) => OURS.has(objectId ?? ''));

/** By what we have drawn in it: its owner may have taken every slide away, or put in others. */
function isMade(presentation: Presentation): boolean {
  const { slides = [], layouts = [] } = presentation;
  const drawn = layouts.some(({ pageElements = [] }) => pageElements.some(({ objectId }) => objectId === BAND_ID));
  return drawn || slides.length > BLANK_SLIDES || hasOurSlides(presentation);
}

/** A layout that decks need and the template has not got, by its name; null = none. Slides that are there need none. */
export function missingLayout(presentation: Presentation): string | null {
  if (hasOurSlides(presentation)) return null;
  return (Object.keys(layoutModels) as LayoutName[]).find((name) => layoutNamed(presentation, name) === null) ?? null;
}

/** The empty slide that comes with a new presentation is thrown away. [] where the template is made already, whatever a person did to it. */
export function templateRequests(presentation: Presentation, pageNumbers: boolean, words: Words): readonly Request[] {
  if (isMade(presentation)) return [];
  const { slides = [], masters = [] } = presentation;
  const [master] = masters;
  return [
    ...(master?.objectId ? [setThemeColors(master.objectId), ...masterTypeRequests(master)] : []),
    ...layoutRequests(presentation),
    ...templateKeys.flatMap((key) => newSlide(presentation, { key, pageNumber: pageNumbers }, words)),
    ...slides.flatMap(({ objectId }) => (objectId ? [{ deleteObject: { objectId } }] : [])),
  ];
}
