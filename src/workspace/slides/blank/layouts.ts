/** The eleven layouts p2 … p12 of a new presentation (RECORDINGS.md 61). */
import { emu, points } from '../emu';
import type { Element, Page, ParagraphStyle } from '../model';
import { BODY_PLACE, NUMBER_PLACE, TITLE_PLACE, UNIT_SIDE, placeholderElement, type Place } from './masters';
import { levels, slideNumber } from './placeholder-text';
import { halfPageProperties, inheritedProperties } from './shape-properties';

const LEFT_TO_RIGHT = { direction: 'LEFT_TO_RIGHT' };
const CENTER: ParagraphStyle = { alignment: 'CENTER' };
const TIGHT: ParagraphStyle = { lineSpacing: 100, alignment: 'CENTER', spaceBelow: points(0) };

interface Part {
  readonly type: 'TITLE' | 'CENTERED_TITLE' | 'SUBTITLE' | 'BODY';
  readonly place: Place;
  readonly index?: number;
  readonly align?: string;
  readonly paragraph?: ParagraphStyle;
  /** Font size in points of the first level, and of the others where they differ. */
  readonly size?: readonly [number | undefined, number?];
  readonly count?: number;
}

const WIDE = 2.8401999473571777;
const COLUMN = 1.333299994468689;

function placeholder(objectId: string, part: Part): Element {
  const body = part.type === 'BODY' || part.type === 'SUBTITLE';
  const [first, rest = first] = part.size ?? [];
  const style = (level: number) => {
    const size = level ? rest : first;
    return size === undefined ? {} : { fontSize: points(size) };
  };
  const identity = {
    type: part.type,
    ...(part.index && { index: part.index }),
    parentObjectId: body ? 'p1_i1' : 'p1_i0',
  };
  const text = levels(
    { ...part.paragraph, ...LEFT_TO_RIGHT },
    style,
    part.type === 'BODY' && part.count === undefined,
    part.count,
  );
  return placeholderElement(objectId, identity, part.place, inheritedProperties(part.align), text);
}

const half: Element = {
  objectId: 'p9_i0',
  size: { width: emu(UNIT_SIDE), height: emu(UNIT_SIDE) },
  transform: {
    scaleX: 1.5240000486373901,
    scaleY: 1.7144999504089355,
    translateX: 4572000,
    translateY: -125,
    unit: 'EMU',
  },
  shape: { shapeType: 'RECTANGLE', shapeProperties: halfPageProperties },
};

function layout(
  number: number,
  name: string,
  displayName: string,
  parts: readonly Part[],
  before: readonly Element[] = [],
): Page {
  const objectId = `p${number}`;
  const last = before.length + parts.length;
  return {
    objectId,
    pageType: 'LAYOUT',
    pageElements: [
      ...before,
      ...parts.map((part, i) => placeholder(`${objectId}_i${before.length + i}`, part)),
      placeholderElement(
        `${objectId}_i${last}`,
        { type: 'SLIDE_NUMBER', parentObjectId: 'p1_i2' },
        NUMBER_PLACE,
        inheritedProperties(),
        slideNumber(LEFT_TO_RIGHT, {}),
      ),
    ],
    pageProperties: { pageBackgroundFill: { propertyState: 'INHERIT' } },
    layoutProperties: { masterObjectId: 'simple-light-2', name, displayName },
  };
}

const title: Part = { type: 'TITLE', place: TITLE_PLACE };

export const layouts: readonly Page[] = [
  layout(2, 'TITLE', 'Title slide', [
    {
      type: 'CENTERED_TITLE',
      place: [WIDE, 0.6841999888420105, 311708.349609375, 744575],
      align: 'BOTTOM',
      paragraph: CENTER,
      size: [52],
    },
    { type: 'SUBTITLE', place: [WIDE, 0.26420000195503235, 311700, 2834125], paragraph: TIGHT, size: [28] },
  ]),
  layout(3, 'SECTION_HEADER', 'Section header', [
    {
      type: 'TITLE',
      place: [WIDE, 0.28060001134872437, 311700, 2150850],
      align: 'MIDDLE',
      paragraph: CENTER,
      size: [36],
    },
  ]),
  layout(4, 'TITLE_AND_BODY', 'Title and body', [title, { type: 'BODY', place: BODY_PLACE }]),
  layout(5, 'TITLE_AND_TWO_COLUMNS', 'Title and two columns', [
    title,
    { type: 'BODY', place: [COLUMN, 1.138800024986267, 311700, 1152475], size: [14, 12] },
    { type: 'BODY', index: 1, place: [COLUMN, 1.138800024986267, 4832400, 1152475], size: [14, 12] },
  ]),
  layout(6, 'TITLE_ONLY', 'Title only', [title]),
  layout(7, 'ONE_COLUMN_TEXT', 'One column text', [
    { type: 'TITLE', place: [0.9359999895095825, 0.25189998745918274, 311700, 555600], align: 'BOTTOM', size: [24] },
    { type: 'BODY', place: [0.9359999895095825, 1.0598000288009644, 311700, 1389600], size: [12] },
  ]),
  layout(8, 'MAIN_POINT', 'Main point', [
    { type: 'TITLE', place: [2.1226000785827637, 1.3636000156402588, 490250, 450150], align: 'MIDDLE', size: [48] },
  ]),
  layout(
    9,
    'SECTION_TITLE_AND_DESCRIPTION',
    'Section title and description',
    [
      {
        type: 'TITLE',
        place: [1.3483999967575073, 0.49410000443458557, 265500, 1233175],
        align: 'BOTTOM',
        paragraph: CENTER,
        size: [42],
      },
      {
        type: 'SUBTITLE',
        place: [1.3483999967575073, 0.4117000102996826, 265500, 2803075],
        paragraph: TIGHT,
        size: [21],
      },
      { type: 'BODY', place: [1.2790000438690186, 1.2316999435424805, 4939500, 724075], align: 'MIDDLE' },
    ],
    [half],
  ),
  layout(10, 'CAPTION_ONLY', 'Caption', [
    {
      type: 'BODY',
      place: [1.9996000528335571, 0.20170000195503235, 311700, 4230575],
      align: 'MIDDLE',
      count: 1,
      size: [undefined, 18],
      paragraph: { lineSpacing: 100, spaceBelow: points(0) },
    },
  ]),
  layout(11, 'BIG_NUMBER', 'Big number', [
    {
      type: 'TITLE',
      place: [WIDE, 0.6545000076293945, 311700, 1106125],
      align: 'BOTTOM',
      paragraph: CENTER,
      size: [120],
    },
    { type: 'BODY', place: [WIDE, 0.4336000084877014, 311700, 3152225], paragraph: CENTER },
  ]),
  layout(12, 'BLANK', 'Blank', []),
];
