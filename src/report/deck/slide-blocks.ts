/** What a deck is made of, in words and ready figures, before anything knows of Slides; requests/slides has one handler for each kind of block. */
import type { Field, Interval } from '../../analysis/analysis';
import type { FourFieldChart } from '../four-field-chart';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly key: string;
  readonly text: string;
  /** Running text where absent. */
  readonly style?: 'lead' | 'muted';
}

export interface Bullets {
  readonly type: 'bullets';
  readonly key: string;
  readonly items: readonly string[];
}

/** Lists side by side. */
export interface Columns {
  readonly type: 'columns';
  readonly key: string;
  readonly columns: readonly {
    readonly heading: string;
    readonly items: readonly string[];
    /** How the items begin; a bullet where absent. */
    readonly marker?: 'number' | 'none';
  }[];
}

export interface TableCell {
  readonly text: string;
  readonly bold?: boolean;
  /** Under the text, in the second colour. */
  readonly second?: string;
  readonly muted?: boolean;
  /** Taken, in bold, where the text needs more than three lines. */
  readonly short?: string;
}

export interface TableColumn {
  /** Stable English name of the column, never shown. */
  readonly key: string;
  readonly header: string;
  readonly widthPt: number;
  readonly align?: 'right';
}

export interface Table {
  readonly type: 'table';
  readonly key: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly TableCell[] }[];
  /** The heads of its columns where absent. */
  readonly altText?: string;
}

/** The chart, and beside it the names of the points on the shortlist. */
export interface ChartWithNames extends FourFieldChart {
  readonly type: 'fourFieldChart';
  readonly key: string;
  /** Name of the picture for a person who does not see it. */
  readonly altTitle: string;
  /** Along the axis of the shares, 0–1. */
  readonly shareTicks: readonly { readonly share: number; readonly text: string }[];
  /** Words below the names, or instead of them where no point is shortlisted. */
  readonly listNotes: readonly string[];
  /** Words at the end of the list where not all names have room. */
  readonly listOverflow: string;
}

/** The empty chart that explains how to read the real one (LOOK.md section 6, slide 3). */
export interface FieldGuide {
  readonly type: 'fieldGuide';
  readonly key: string;
  readonly fields: Readonly<Record<Field, { readonly name: string; readonly sentence: string }>>;
  readonly sides: { readonly many: string; readonly few: string; readonly low: string; readonly high: string };
  readonly altText: string;
}

/** Who answered: one bar a group; a hidden group has words instead of a bar. */
export interface ResponseBars {
  readonly type: 'responseBars';
  readonly key: string;
  readonly rows: readonly {
    readonly name: string;
    /** null = hidden or not known. */
    readonly answered: number | null;
    readonly invited: number | null;
    /** What stands after the bar ("14 av 16") or instead of it ("färre än 5"). */
    readonly words: string;
  }[];
  readonly altText: string;
}

/** One row an area or a question: dot with stroke for the self-rating, bar for the don't-know share (LOOK.md section 6, slide 6). */
export interface AreaRows {
  readonly type: 'areaRows';
  readonly key: string;
  /** Without a head for it there is no half for the don't-know share. */
  readonly headers: { readonly selfRating: string; readonly dontKnow?: string };
  readonly rows: readonly {
    readonly name: string;
    readonly field: Field | null;
    /** 0–100. */
    readonly selfRating: number | null;
    readonly selfRatingText: string;
    readonly selfRatingInterval: Interval | null;
    /** 0–1. */
    readonly dontKnowShare: number | null;
    readonly dontKnowText: string;
  }[];
  readonly altText: string;
}

/** One row a question or area: ring for the measurement before, filled mark for this one, joined (LOOK.md section 6, slide 7). */
export interface TrendRows {
  readonly type: 'trendRows';
  readonly key: string;
  readonly axis: string;
  /** Over the two marks of the first row. */
  readonly years: { readonly before: string; readonly now: string };
  /** Instead of the years where the two marks are too near each other. */
  readonly marks: string;
  readonly rows: readonly {
    readonly name: string;
    /** 0–100. */
    readonly before: number;
    readonly now: number;
    /** The change is confirmed. */
    readonly sure: boolean;
    /** "säker: 56 till 71", "kan vara slump" */
    readonly words: string;
  }[];
  readonly altText: string;
}

/** Sentences at the foot of the content, under a table or a figure; on the last of the slides that this takes. */
export interface FootLines {
  readonly type: 'footLines';
  readonly key: string;
  /** One at least. */
  readonly lines: readonly string[];
}

export type SlideBlock =
  Paragraph | Bullets | Columns | Table | ChartWithNames | FieldGuide | ResponseBars | AreaRows | TrendRows | FootLines;
