/** What a block kind must know to stand on a slide: as text in placeholders, or drawn. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { SlideBlock } from '../../../report/deck/slide-blocks';
import type { BodyParagraph } from './laid-slide';
import type { SlideKindKey } from '../template/slide-kinds';

/** Where content may stand, in points from the slide's top. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  /** Points above the bottom that the foot takes on the last of the slides; 0 where there is none. */
  readonly foot: number;
}

export interface Place {
  readonly slideObjectId: string;
  /** Where the block stands in the report, such as "shortlist-2/table": ids are made of it. */
  readonly path: string;
  readonly area: Area;
}

export interface TextHandler<B extends SlideBlock> {
  readonly kind: 'text';
  /** Paragraphs for each body placeholder, the first one first. */
  readonly bodies: (block: B, slide: SlideKindKey) => readonly (readonly BodyParagraph[])[];
}

export interface DrawnHandler<B extends SlideBlock> {
  readonly kind: 'drawn';
  /** Parts of which each fits a slide. */
  readonly split: (block: B, area: Area) => readonly B[];
  /** Points that it takes at the foot of the last of the slides that the blocks above it need; absent where it is the content. */
  readonly footHeight?: (block: B) => number;
  /** Id of the group or table that `draw` makes. */
  readonly rootId: (path: string) => string;
  /** `whole` = the block before it was split: scales are those of the whole. */
  readonly draw: (part: B, place: Place, whole: B) => readonly slides_v1.Schema$Request[];
}

export type BlockHandler<B extends SlideBlock> = TextHandler<B> | DrawnHandler<B>;
