/** A slide as `presentations.get` answers it, drawn as inline SVG: title and description for screen readers, text that can be selected. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { inPoints } from '../../../workspace/slides/emu';
import type { Element, Page, Presentation, SolidFill } from '../../../workspace/slides/model';
import { flatten } from '../../../workspace/slides/pages';
import { plainText, readParagraphs } from '../../../workspace/slides/text/paragraphs';
import { compose, identity, toMatrix, type Matrix } from '../../../workspace/slides/transform';
import { el, join, nothing, type Xml } from '../../xml/element';
import { drawLine, drawShape, fillAttributes } from './draw-shape';
import { drawTable } from './draw-table';
import { lookOf, type SlideLook } from './resolve';
import { round } from './round';

export interface SlideDrawing {
  /** Begins the ids inside the drawing, so that several stand on one page: letters, digits, `_` and `-`. */
  readonly idPrefix: string;
  /** What the drawing is called where the slide has no title of its own. */
  readonly untitled: string;
  /** Language of the text. */
  readonly language: string;
}

function draw(element: Element, outer: Matrix, look: SlideLook): Xml {
  if (element.elementGroup) {
    const inner = compose(outer, toMatrix(element.transform));
    return el('g', {}, join((element.elementGroup.children ?? []).map((child) => draw(child, inner, look))));
  }
  if (element.shape) return drawShape(element, outer, look);
  if (element.line) return drawLine(element, element.line, outer, look);
  return element.table ? drawTable(element, element.table, outer, look) : nothing;
}

function backgroundOf(pages: readonly (Page | undefined)[]): SolidFill | undefined {
  const fills = pages.map((page) => page?.pageProperties?.pageBackgroundFill);
  return fills.find((fill) => fill?.solidFill && fill.propertyState !== 'INHERIT')?.solidFill;
}

const ownDrawings = (page: Page | undefined): readonly Element[] =>
  (page?.pageElements ?? []).filter((element) => !element.shape?.placeholder);

const words = (element: Element): string => plainText(readParagraphs(element.shape?.text)).replace(/\s+/g, ' ').trim();

const isTitle = (element: Element): boolean => {
  const type = element.shape?.placeholder?.type;
  return type === 'TITLE' || type === 'CENTERED_TITLE';
};

/** `slide` is one of the presentation's slides. */
export function slideToSvg(
  source: slides_v1.Schema$Presentation,
  slide: slides_v1.Schema$Page,
  options: SlideDrawing,
): string {
  const [presentation, page] = [source as Presentation, slide as Page];
  const look = lookOf(presentation, page);
  const [width, height] = [inPoints(presentation.pageSize?.width), inPoints(presentation.pageSize?.height)];
  const elements = page.pageElements ?? [];
  const all = flatten(elements);
  const title =
    all
      .filter(isTitle)
      .map(words)
      .find((line) => line !== '') ?? options.untitled;
  const described = all.flatMap((element) => element.description ?? element.title ?? []);
  const ids = { title: `${options.idPrefix}-title`, description: `${options.idPrefix}-desc` };
  const background = backgroundOf([page, look.layout, look.master]);
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      role: 'img',
      lang: options.language,
      'aria-labelledby': described.length > 0 ? `${ids.title} ${ids.description}` : ids.title,
    },
    el('title', { id: ids.title }, title),
    described.length > 0 ? el('desc', { id: ids.description }, described.join(' ')) : nothing,
    el('rect', {
      width: round(width),
      height: round(height),
      ...(background ? fillAttributes(background, look) : { fill: '#FFFFFF' }),
    }),
    join(
      [...ownDrawings(look.master), ...ownDrawings(look.layout), ...elements].map((element) =>
        draw(element, identity, look),
      ),
    ),
  ).xml;
}
