/** A picture: the bytes that came in, or the slide that it shows, drawn in its frame. */
import { slideToSvg } from '../../slide/svg/slide-to-svg';
import { el, nothing, type Xml } from '../../xml/element';
import { inPoints } from '../lengths';
import { round } from './draw-line';
import type { PageContext } from './page-context';
import { slab, type Slab } from './slab';

/** A drawing inside a drawing keeps its own coordinates and is scaled into the frame. */
function drawnSlide(
  objectId: string,
  { document, idPrefix }: PageContext,
  frame: Readonly<Record<string, number>>,
): Xml {
  const picture = document.pictures[objectId];
  if (picture?.kind !== 'slide') return nothing;
  const slide = picture.presentation.slides.find((one) => one.objectId === picture.pageObjectId);
  if (!slide) return nothing;
  const options = {
    idPrefix: `${idPrefix}-${objectId.replace(/\W/g, '_')}`,
    untitled: '',
    language: document.language,
  };
  const svg = slideToSvg(picture.presentation as object, slide as object, options);
  const placed = Object.entries(frame)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  return { xml: svg.replace(/^<svg/, `<svg${placed} preserveAspectRatio="xMidYMid slice"`) };
}

/** Undefined where the document says nothing of it. */
export function layOutPicture(objectId: string, left: number, context: PageContext): Slab | undefined {
  const shown = context.tab.inlineObjects[objectId]?.inlineObjectProperties?.embeddedObject;
  const picture = context.document.pictures[objectId];
  if (!shown || !picture) return undefined;
  const [width, height] = [inPoints(shown.size?.width), inPoints(shown.size?.height)];
  const label = shown.description ?? shown.title ?? '';
  return slab(height, ({ x, y }) => {
    const frame = { x: round(x + left), y: round(y), width: round(width), height: round(height) };
    if (picture.kind === 'slide')
      return el('g', { role: 'img', 'aria-label': label }, drawnSlide(objectId, context, frame));
    const href = `data:${picture.media.contentType};base64,${picture.media.base64}`;
    return el('image', { ...frame, href, role: 'img', 'aria-label': label, preserveAspectRatio: 'xMidYMid slice' });
  });
}
