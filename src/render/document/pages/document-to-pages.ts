/** A document drawn as pages, one SVG each: headings, lists, tables, pictures, header and footer, without a network. */
import { viewed } from '../../../workspace/docs/answer/suggestions-view';
import { blocksOf } from '../../../workspace/docs/pieces/blocks';
import type { Piece } from '../../../workspace/docs/pieces/piece';
import { BODY, type DocumentState, type TabState } from '../../../workspace/docs/state';
import { el, type Xml } from '../../xml/element';
import { inPoints } from '../lengths';
import { round } from './draw-line';
import { layOutParagraph } from './lay-out-paragraph';
import { layOutTable } from './lay-out-table';
import { listNumbers } from './list-numbers';
import type { PageContext } from './page-context';
import { paginate } from './paginate';
import { drawStack, type Slab, stackHeight } from './slab';

export interface PageDrawing {
  /** Begins the ids inside the drawings, so that several stand on one page: letters, digits, `_` and `-`. */
  readonly idPrefix: string;
  /** What a page is called, such as `Rapport, sida 2 av 5`. */
  readonly label: (page: number, pages: number) => string;
}

function layOut(pieces: readonly Piece[], width: number, context: PageContext): readonly Slab[] {
  return blocksOf(pieces).flatMap((block): readonly Slab[] => {
    if (block.kind === 'section') return [];
    if (block.kind === 'paragraph') return layOutParagraph(block, width, context);
    return layOutTable(block.table, width, (content, inner) => layOut(content, inner, context));
  });
}

const shown = (tab: TabState, id: string | undefined): readonly Piece[] =>
  id === undefined ? [] : viewed(tab.segments[id] ?? [], 'PREVIEW_WITHOUT_SUGGESTIONS');

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly textWidth: number;
  readonly headerTop: number;
  readonly footerBottom: number;
}

function frameOf({ documentStyle }: TabState): Frame {
  const { pageSize, marginLeft, marginRight, marginTop, marginBottom, marginHeader, marginFooter } = documentStyle;
  const [width, height] = [inPoints(pageSize?.width), inPoints(pageSize?.height)];
  return {
    width,
    height,
    left: inPoints(marginLeft),
    top: inPoints(marginTop),
    bottom: height - inPoints(marginBottom),
    textWidth: width - inPoints(marginLeft) - inPoints(marginRight),
    headerTop: inPoints(marginHeader),
    footerBottom: height - inPoints(marginFooter),
  };
}

/** The first tab, without suggestions. */
export function documentToPages(document: DocumentState, { idPrefix, label }: PageDrawing): readonly string[] {
  const [tab] = document.tabs;
  if (!tab) throw new Error('A document has a tab');
  const context: PageContext = { document, tab, numberOf: listNumbers(tab), idPrefix };
  const frame = frameOf(tab);
  const segment = (id: string | undefined): readonly Slab[] => layOut(shown(tab, id), frame.textWidth, context);
  const [header, footer] = [segment(tab.documentStyle.defaultHeaderId), segment(tab.documentStyle.defaultFooterId)];
  const top = Math.max(frame.top, frame.headerTop + stackHeight(header));
  const bottom = Math.min(frame.bottom, frame.footerBottom - stackHeight(footer));
  const pages = paginate(segment(BODY), bottom - top);
  return pages.map((slabs, i) => {
    const spot = { x: frame.left, page: i + 1, pages: pages.length };
    const name = label(i + 1, pages.length);
    return pageSvg(frame, { id: `${idPrefix}-${i + 1}`, name, language: document.language }, [
      ...drawStack(header, { ...spot, y: frame.headerTop }),
      ...drawStack(slabs, { ...spot, y: top }),
      ...drawStack(footer, { ...spot, y: frame.footerBottom - stackHeight(footer) }),
    ]);
  });
}

function pageSvg(
  { width, height }: Frame,
  { id, name, language }: { readonly id: string; readonly name: string; readonly language: string },
  drawn: readonly Xml[],
): string {
  const [w, h] = [round(width), round(height)];
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${w} ${h}`,
      role: 'group',
      'aria-labelledby': `${id}-title`,
      lang: language,
    },
    el('title', { id: `${id}-title` }, name),
    el('rect', { width: w, height: h, fill: '#FFFFFF' }),
    drawn,
  ).xml;
}
