/** A slide with everything decided: wording, place of every text, which elements; nothing left but to write it. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { SlideBlock } from '../../../report/deck/slide-blocks';
import type { ThemeSlot } from '../drawing/elements';

/** A paragraph in a body placeholder; what is absent is as the layout has it. */
export interface BodyParagraph {
  readonly text: string;
  readonly marker?: 'bullet' | 'number';
  readonly sizePt?: number;
  readonly bold?: true;
  readonly slot?: ThemeSlot;
  readonly spaceAbovePt?: number;
  /** From both edges of a panel. */
  readonly indentPt?: number;
}

/** Something drawn: a group or a table with ids of ours. */
export interface LaidElement {
  /** Key of the block in the report. */
  readonly key: string;
  /** Id of the group or table. */
  readonly rootId: string;
  /** What of the block stands on this slide. */
  readonly part: SlideBlock;
  readonly draw: (slideObjectId: string) => readonly slides_v1.Schema$Request[];
}

export interface LaidSlide {
  /** Key of the template's slide, such as "shortlist-2". */
  readonly key: string;
  readonly title: string;
  /** Sizes of the title's paragraphs, the layout's where none is given; absent where a title never has others. */
  readonly titleSizesPt?: readonly number[];
  /** One list of paragraphs per body placeholder, left to right. */
  readonly bodies: readonly (readonly BodyParagraph[])[];
  readonly source: string | null;
  readonly notes: string;
  readonly elements: readonly LaidElement[];
}
