/**
 * The tree of blocks: what a report says, in words and ready figures, before anything knows of Slides, Sheets or mail.
 * A slide, a tab and a mail are lists of the same blocks; requests/ has one file per block kind and output.
 */
import type { Field, Interval } from '../analysis/analysis';

/** One cell of a table: text as written, or a number with how it is shown. */
export type TableCell =
  | {
      readonly text: string;
      readonly bold?: boolean;
      readonly second?: string;
      readonly muted?: boolean;
      /** Taken, in bold, on a slide where the text needs more than three lines. */
      readonly short?: string;
    }
  | { readonly number: number; readonly format: NumberFormat; readonly bold?: boolean; readonly second?: string };

/** `whole` 43, `oneDecimal` 3,4, `percent` 43 % (of a share 0–1), `date` of a serial day number. */
export type NumberFormat = 'whole' | 'oneDecimal' | 'percent' | 'date';

export interface Column {
  /** Stable English name of the column, never shown. */
  readonly key: string;
  readonly header: string;
  /** Width in pixels (tabs) and in points (slides), where the output needs it. */
  readonly widthPx?: number;
  readonly widthPt?: number;
  readonly align?: 'left' | 'right';
  /** How its numbers are shown in a tab, whether or not there is one just now. */
  readonly format?: NumberFormat;
  /** People own its cells: marked, never written over. */
  readonly owned?: boolean;
  /** Kept for the program, not shown. */
  readonly hidden?: boolean;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly key: string;
  readonly text: string;
  readonly style?: 'lead' | 'body' | 'muted' | 'heading';
}

export interface Bullets {
  readonly type: 'bullets';
  readonly key: string;
  readonly heading?: string;
  readonly items: readonly string[];
}

/** Bullet lists side by side. */
export interface Columns {
  readonly type: 'columns';
  readonly key: string;
  readonly columns: readonly {
    readonly heading: string;
    readonly items: readonly string[];
    /** How the items begin; a bullet where absent. */
    readonly marker?: 'bullet' | 'number' | 'none';
  }[];
}

export interface Table {
  readonly type: 'table';
  readonly key: string;
  readonly heading?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly TableCell[] }[];
}

export interface ChartPoint {
  readonly questionId: string;
  /** The question's number, an address and no rank. */
  readonly number: number;
  readonly name: string;
  /** 0–100. */
  readonly selfRating: number;
  readonly selfRatingInterval: Interval | null;
  /** 0–1. */
  readonly dontKnowShare: number;
  readonly shareInterval: Interval | null;
  readonly startScore: number;
  readonly field: Field;
  readonly shortlisted: boolean;
}

/** Don't-know share against self-rating, divided in four fields (LOOK.md section 5). */
export interface FourFieldChart {
  readonly type: 'fourFieldChart';
  readonly key: string;
  readonly points: readonly ChartPoint[];
  readonly lines: { readonly selfRating: number; readonly dontKnowShare: number };
  /** Upper end of the share axis, 0–1. */
  readonly shareAxisMax: number;
  readonly fieldNames: Readonly<Record<Field, string>>;
  readonly axisNames: { readonly selfRating: string; readonly dontKnow: string };
  /** Words instead of the list of names where no point is shortlisted, or below it. */
  readonly listNote?: string;
  /** Words at the end of the list where not all names have room. */
  readonly listOverflow?: string;
  readonly altText: string;
}

/** The empty chart that explains how to read the real one (LOOK.md section 6, slide 3). */
export interface FieldGuide {
  readonly type: 'fieldGuide';
  readonly key: string;
  readonly fields: Readonly<Record<Field, { readonly name: string; readonly sentence: string }>>;
  readonly sides: { readonly many: string; readonly few: string; readonly low: string; readonly high: string };
  /** Where it stands beside the real chart, in a tab: a line above the fields and lines below them. */
  readonly heading?: string;
  readonly notes?: readonly string[];
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

/** One row an area: dot with stroke for the self-rating, bar for the don't-know share (LOOK.md section 6, slide 6). */
export interface AreaRows {
  readonly type: 'areaRows';
  readonly key: string;
  readonly headers: { readonly selfRating: string; readonly dontKnow: string };
  readonly rows: readonly {
    readonly name: string;
    readonly field: Field | null;
    readonly selfRating: number | null;
    readonly selfRatingInterval: Interval | null;
    readonly dontKnowShare: number | null;
    /** Words instead of the figures where they are hidden. */
    readonly hiddenWords?: string;
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

export type Block =
  Paragraph | Bullets | Columns | Table | FourFieldChart | FieldGuide | ResponseBars | AreaRows | TrendRows;

export interface Slide {
  /** Stable key of the slide within the deck, such as "chart"; the template has a slide of the same key. */
  readonly key: string;
  readonly title: string;
  /** Shorter wording, taken where the title does not fit in two lines. */
  readonly shortTitle?: string;
  /** Title where the content takes several slides, with {n} and {of} for which of how many. */
  readonly continuedTitle?: string;
  readonly blocks: readonly Block[];
  /** Source line at the foot; absent on the cover. */
  readonly source?: string;
  readonly notes: string;
}

export interface Deck {
  /** `*` for the joint deck, else the municipality's id. */
  readonly unitId: string;
  readonly name: string;
  readonly year: number;
  readonly slides: readonly Slide[];
}

/** A tab that the program makes. Its rows are laid out top to bottom in the order of the blocks. */
export interface Tab {
  /** Stable key, such as "analysis" or "municipality:0682"; the tab is found by it whatever it is called. */
  readonly key: string;
  readonly name: string;
  /** Row 1: who may write what where. */
  readonly note: string;
  readonly blocks: readonly Block[];
}
