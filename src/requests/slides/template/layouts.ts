/** The layouts that our slides are made from: places and type of their placeholders, so that what a person adds looks the same. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { fieldMask } from '../../field-mask';
import { FONT } from '../drawing/element-requests';
import type { ThemeSlot } from '../drawing/elements';
import { moveTo } from './move-to';
import { objectId } from '../object-id';
import { slideKinds, type LayoutName, type SlideKind } from './slide-kinds';
import { boxAroundText, elementProperties, pt, type Box } from '../units';

type Request = slides_v1.Schema$Request;
type Page = slides_v1.Schema$Page;
type Element = slides_v1.Schema$PageElement;

/** The kind whose places a layout takes over; other kinds of the same layout move what differs. */
export const layoutModels: Readonly<Record<LayoutName, SlideKind>> = {
  TITLE: slideKinds.cover,
  TITLE_AND_BODY: slideKinds.why,
  TITLE_AND_TWO_COLUMNS: slideKinds.limits,
  TITLE_ONLY: slideKinds.next,
};

const PAGE_NUMBER: Box = { x: 618, y: 377, width: 60, height: 17 };
const BAND: Box = { x: 0, y: 0, width: 18, height: 405 };

interface Type {
  readonly sizePt: number;
  readonly bold: boolean;
  readonly slot: ThemeSlot;
  readonly lineSpacing: number;
  readonly alignment: 'START' | 'END';
  /** The cover's title stands on what follows, whether it has one line or two. */
  readonly atBottom?: true;
}

const types: Readonly<Record<string, Type>> = {
  TITLE: { sizePt: 28, bold: true, slot: 'DARK1', lineSpacing: 90, alignment: 'START' },
  CENTERED_TITLE: { sizePt: 44, bold: true, slot: 'DARK1', lineSpacing: 90, alignment: 'START', atBottom: true },
  SUBTITLE: { sizePt: 22, bold: false, slot: 'DARK1', lineSpacing: 100, alignment: 'START' },
  BODY: { sizePt: 18, bold: false, slot: 'DARK1', lineSpacing: 100, alignment: 'START' },
  SLIDE_NUMBER: { sizePt: 12, bold: false, slot: 'DARK2', lineSpacing: 100, alignment: 'END' },
};

export const layoutNamed = (presentation: slides_v1.Schema$Presentation, name: LayoutName): Page | null =>
  presentation.layouts?.find((layout) => layout.layoutProperties?.name === name) ?? null;

export const placeholderType = (element: Element): string => element.shape?.placeholder?.type ?? '';

export const isTitle = (element: Element): boolean => /^(CENTERED_)?TITLE$/.test(placeholderType(element));

/** Body placeholders of a page from left to right, as their index says. */
export const bodiesOf = (page: Page): readonly Element[] =>
  (page.pageElements ?? [])
    .filter((element) => ['BODY', 'SUBTITLE'].includes(placeholderType(element)))
    .sort((a, b) => (a.shape?.placeholder?.index ?? 0) - (b.shape?.placeholder?.index ?? 0));

function typeRequests(element: Element): readonly Request[] {
  const id = element.objectId;
  const type = types[placeholderType(element)];
  if (!id || !type) return [];
  const textRange = { type: 'ALL' };
  const style = {
    fontFamily: FONT,
    fontSize: pt(type.sizePt),
    bold: type.bold,
    foregroundColor: { opaqueColor: { themeColor: type.slot } },
  };
  const paragraphStyle = {
    lineSpacing: type.lineSpacing,
    alignment: type.alignment,
    spaceAbove: pt(0),
    spaceBelow: pt(0),
  };
  const shapeProperties = { contentAlignment: type.atBottom ? 'BOTTOM' : 'TOP', autofit: { autofitType: 'NONE' } };
  return [
    { updateTextStyle: { objectId: id, textRange, style, fields: fieldMask(style) } },
    { updateParagraphStyle: { objectId: id, textRange, style: paragraphStyle, fields: fieldMask(paragraphStyle) } },
    { updateShapeProperties: { objectId: id, shapeProperties, fields: fieldMask(shapeProperties) } },
  ];
}

/** Type of the master's placeholders; layouts that we don't use inherit it. */
export const masterTypeRequests = (master: Page): readonly Request[] =>
  (master.pageElements ?? []).flatMap(typeRequests);

function placeRequests(layout: Page, model: SlideKind): readonly Request[] {
  const bodies = bodiesOf(layout);
  return (layout.pageElements ?? []).flatMap((element) => {
    const id = element.objectId ?? '';
    const size = element.size;
    if (isTitle(element)) return moveTo(id, size, boxAroundText(model.title));
    if (placeholderType(element) === 'SLIDE_NUMBER') return moveTo(id, size, boxAroundText(PAGE_NUMBER));
    const body = model.bodies[bodies.indexOf(element)];
    return body ? moveTo(id, size, boxAroundText(body.area)) : [];
  });
}

/** Drawn when the template is made: a presentation that has it is ours, whatever slides are left in it. */
export const BAND_ID = objectId('template/cover', 'band');

/** The band down the cover's left side stands on the layout, where nothing reads it aloud. */
function bandRequests(layoutId: string): readonly Request[] {
  const id = BAND_ID;
  const shapeProperties = {
    shapeBackgroundFill: { solidFill: { color: { themeColor: 'ACCENT6' } } },
    outline: { propertyState: 'NOT_RENDERED' },
  };
  return [
    { createShape: { objectId: id, shapeType: 'RECTANGLE', elementProperties: elementProperties(layoutId, BAND) } },
    { updateShapeProperties: { objectId: id, shapeProperties, fields: fieldMask(shapeProperties) } },
  ];
}

export const layoutRequests = (presentation: slides_v1.Schema$Presentation): readonly Request[] =>
  (Object.keys(layoutModels) as LayoutName[]).flatMap((name) => {
    const layout = layoutNamed(presentation, name);
    if (!layout?.objectId) return [];
    return [
      ...placeRequests(layout, layoutModels[name]),
      ...(layout.pageElements ?? []).flatMap(typeRequests),
      ...(name === 'TITLE' ? bandRequests(layout.objectId) : []),
    ];
  });
