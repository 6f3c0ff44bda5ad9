/** What a page is made of, a municipality's tab or Gemensam, top to bottom; requests/sheets/page has one handler for each kind of block. */
import type { Field } from '../../analysis/analysis';
import type { FourFieldChart } from '../four-field-chart';
import type { Column, TableCell } from './table';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly key: string;
  readonly text: string;
  readonly style: 'title' | 'lead' | 'small';
  /** Broken into lines of so many pixels; absent: one line, which runs out over the empty cells to its right. */
  readonly widthPx?: number;
}

export interface Table {
  readonly type: 'table';
  readonly key: string;
  readonly heading: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly TableCell[] }[];
}

/** The chart, and beside it how it is read. */
export interface ChartWithGuide extends FourFieldChart {
  readonly type: 'fourFieldChart';
  readonly key: string;
  readonly guide: ChartGuide;
}

/** A line above the fields, each field with its number of questions, and lines below. */
export interface ChartGuide {
  readonly heading: string;
  readonly fields: Readonly<Record<Field, { readonly name: string; readonly sentence: string }>>;
  readonly notes: readonly string[];
  /** Where it stands: the first column beside the chart, and how wide its lines may be. */
  readonly column: number;
  readonly widthPx: number;
}

export type TabBlock = Paragraph | Table | ChartWithGuide;

/** Columns that say nothing, hidden from view until somebody opens them: from one place to, but not with, another. */
export interface FoldedColumns {
  readonly from: number;
  readonly to: number;
}

export interface Tab {
  /** Stable key, such as "municipality:0682"; the tab is found by it whatever it is called. */
  readonly key: string;
  readonly name: string;
  /** Row 1: who may write what where. */
  readonly note: string;
  readonly blocks: readonly TabBlock[];
}
