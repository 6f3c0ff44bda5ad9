/** The parts that hold one page each: slides, layouts, masters, notes pages and the notes master. */
import type { Page } from '../../../workspace/slides/model';
import { NAMESPACES } from './namespaces';
import { el, join, nothing, xmlDocument, type Xml } from '../../xml/element';
import { solidXml } from './fill';
import type { PartContext } from './part-context';
import { shapeTree } from './shape-tree';
import { levelStyles } from './text-body';

export const COLOR_MAP = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'dk2',
  tx2: 'lt2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
};

const mapped = el('p:clrMapOvr', {}, el('a:masterClrMapping'));

function background(page: Page): Xml {
  const fill = page.pageProperties?.pageBackgroundFill;
  if (!fill?.solidFill || fill.propertyState === 'INHERIT' || fill.propertyState === 'NOT_RENDERED') return nothing;
  return el('p:bg', {}, el('p:bgPr', {}, solidXml(fill.solidFill), el('a:effectLst')));
}

const common = (page: Page, context: PartContext, name?: string): Xml =>
  el('p:cSld', { ...(name !== undefined && { name }) }, background(page), shapeTree(page.pageElements ?? [], context));

export const slidePart = (slide: Page, context: PartContext): string =>
  xmlDocument(
    el(
      'p:sld',
      { ...NAMESPACES, ...(slide.slideProperties?.isSkipped && { show: false }) },
      common(slide, context),
      mapped,
    ),
  );

const LAYOUT_TYPES: Readonly<Record<string, string>> = {
  TITLE: 'title',
  SECTION_HEADER: 'secHead',
  TITLE_AND_BODY: 'tx',
  TITLE_AND_TWO_COLUMNS: 'twoColTx',
  TITLE_ONLY: 'titleOnly',
  BLANK: 'blank',
};

export function layoutPart(layout: Page, context: PartContext): string {
  const { name = '', displayName = name } = layout.layoutProperties ?? {};
  const type = LAYOUT_TYPES[name];
  return xmlDocument(
    el(
      'p:sldLayout',
      { ...NAMESPACES, ...(type ? { type } : { userDrawn: true }) },
      common(layout, context, displayName),
      mapped,
    ),
  );
}

const placeholderText = (page: Page, type: string) =>
  page.pageElements?.find((element) => element.shape?.placeholder?.type === type)?.shape?.text;

/** How text outside placeholders looks: in the theme's own font, or a viewer takes its own. */
export const plainLevels = (language: string, sizePt: number): Xml =>
  join([
    el('a:defPPr', {}, el('a:defRPr', { lang: language })),
    ...Array.from({ length: 9 }, (_, level) =>
      el(
        `a:lvl${level + 1}pPr`,
        { marL: 0, algn: 'l' },
        el('a:buNone'),
        el(
          'a:defRPr',
          { lang: language, sz: sizePt * 100 },
          el('a:solidFill', {}, el('a:schemeClr', { val: 'tx1' })),
          el('a:latin', { typeface: '+mn-lt' }),
          el('a:ea', { typeface: '+mn-ea' }),
          el('a:cs', { typeface: '+mn-cs' }),
        ),
      ),
    ),
  ]);

export interface Listed {
  readonly id: number;
  readonly relation: string;
}

export const masterPart = (master: Page, layoutIds: readonly Listed[], context: PartContext): string =>
  xmlDocument(
    el(
      'p:sldMaster',
      NAMESPACES,
      common(master, context),
      el('p:clrMap', COLOR_MAP),
      el(
        'p:sldLayoutIdLst',
        {},
        join(layoutIds.map(({ id, relation }) => el('p:sldLayoutId', { id, 'r:id': relation }))),
      ),
      el(
        'p:txStyles',
        {},
        el('p:titleStyle', {}, levelStyles(placeholderText(master, 'TITLE'), context)),
        el('p:bodyStyle', {}, levelStyles(placeholderText(master, 'BODY'), context)),
        el('p:otherStyle', {}, plainLevels(context.language, 14)),
      ),
    ),
  );

export const notesPart = (notes: Page, context: PartContext): string =>
  xmlDocument(el('p:notes', NAMESPACES, common(notes, context), mapped));

export const notesMasterPart = (master: Page, context: PartContext): string =>
  xmlDocument(
    el(
      'p:notesMaster',
      NAMESPACES,
      common(master, context),
      el('p:clrMap', COLOR_MAP),
      el('p:notesStyle', {}, levelStyles(placeholderText(master, 'BODY'), context)),
    ),
  );
