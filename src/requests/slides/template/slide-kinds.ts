/** The template's slides: which layout each is made from, where its placeholders stand and how many spare ones there are (LOOK.md section 6). */
import type { ThemeSlot } from '../drawing/elements';
import type { Box } from '../units';

export type LayoutName = 'TITLE' | 'TITLE_AND_BODY' | 'TITLE_AND_TWO_COLUMNS' | 'TITLE_ONLY';

/** A body placeholder: its text area in points, or its box where it is filled. */
export interface BodyPlace {
  readonly area: Box;
  /** A panel: filled, its text indented. */
  readonly fill?: ThemeSlot;
  /** Top where absent. */
  readonly align?: 'MIDDLE' | 'BOTTOM';
}

export interface SlideKind {
  readonly layout: LayoutName;
  readonly title: Box;
  readonly bodies: readonly BodyPlace[];
  /** Slides of this kind in the template; more than one where the content may need several. */
  readonly count: number;
  /** Lines drawn under the heads of two columns. */
  readonly rules?: readonly Box[];
}

const TITLE: Box = { x: 42, y: 22, width: 636, height: 70 };

const titleOnly = (count: number): SlideKind => ({ layout: 'TITLE_ONLY', title: TITLE, bodies: [], count });

/** Keys are those of `Slide.key` in the report; the order is that of the template. */
export const slideKinds = {
  cover: {
    layout: 'TITLE',
    title: { x: 66, y: 118, width: 590, height: 112 },
    bodies: [{ area: { x: 66, y: 240, width: 590, height: 140 } }],
    count: 1,
  },
  why: {
    layout: 'TITLE_AND_BODY',
    title: TITLE,
    bodies: [{ area: { x: 42, y: 104, width: 636, height: 250 } }],
    count: 1,
  },
  respondents: {
    layout: 'TITLE_AND_BODY',
    title: TITLE,
    bodies: [{ area: { x: 42, y: 236, width: 636, height: 126 }, align: 'BOTTOM' }],
    count: 2,
  },
  hidden: {
    layout: 'TITLE_AND_TWO_COLUMNS',
    title: TITLE,
    bodies: [
      { area: { x: 42, y: 92, width: 300, height: 216 }, fill: 'LIGHT2', align: 'MIDDLE' },
      { area: { x: 372, y: 102, width: 306, height: 250 } },
    ],
    count: 1,
  },
  guide: titleOnly(1),
  chart: titleOnly(1),
  /** Instead of a chart that cannot be drawn. */
  note: {
    layout: 'TITLE_AND_BODY',
    title: TITLE,
    bodies: [{ area: { x: 42, y: 104, width: 636, height: 250 } }],
    count: 1,
  },
  shortlist: titleOnly(4),
  areas: titleOnly(4),
  alike: titleOnly(3),
  common: titleOnly(2),
  change: {
    layout: 'TITLE_AND_BODY',
    title: TITLE,
    bodies: [{ area: { x: 42, y: 302, width: 636, height: 54 }, align: 'BOTTOM' }],
    count: 2,
  },
  limits: {
    layout: 'TITLE_AND_TWO_COLUMNS',
    title: TITLE,
    bodies: [
      { area: { x: 42, y: 108, width: 306, height: 250 } },
      { area: { x: 372, y: 108, width: 306, height: 250 } },
    ],
    count: 1,
    rules: [
      { x: 42, y: 140, width: 306, height: 0 },
      { x: 372, y: 140, width: 306, height: 0 },
    ],
  },
  method: {
    layout: 'TITLE_AND_BODY',
    title: TITLE,
    bodies: [{ area: { x: 42, y: 84, width: 636, height: 282 } }],
    count: 1,
  },
  proposals: titleOnly(1),
  next: titleOnly(1),
} as const satisfies Readonly<Record<string, SlideKind>>;

export type SlideKindKey = keyof typeof slideKinds;

export const isSlideKind = (key: string): key is SlideKindKey => key in slideKinds;

/** "shortlist", "shortlist-2", …: keys of the slides that one slide of the report may become. */
export const slideKey = (kind: SlideKindKey, place: number): string => (place === 0 ? kind : `${kind}-${place + 1}`);

/** The kind of a slide from its key. */
export const kindOf = (key: string): SlideKind => {
  const name = key.replace(/-\d+$/, '');
  if (!isSlideKind(name)) throw new RangeError(`no such slide: ${key}`);
  return slideKinds[name];
};

/** Every slide of the template, in order. */
export const templateKeys: readonly string[] = (Object.keys(slideKinds) as SlideKindKey[]).flatMap((kind) =>
  Array.from({ length: slideKinds[kind].count }, (_, place) => slideKey(kind, place)),
);
