/** A native scatter chart with the values of its source cells looked up: what both the .xlsx and the picture are drawn from. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

export interface PointLook {
  readonly shape: string;
  /** Diameter in pixels. */
  readonly size: number;
  /** RRGGBB */
  readonly colour: string;
}

export interface LabelLook {
  readonly placement: string;
  readonly bold: boolean;
  readonly sizePt: number;
  readonly colour: string;
}

export interface ChartPointData {
  /** Row of the point within the series, from 0. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly look: PointLook;
  /** '' = none. */
  readonly label: string;
}

export interface Series {
  readonly name: string;
  readonly header: sheets_v4.Schema$GridRange | null;
  readonly x: sheets_v4.Schema$GridRange;
  readonly y: sheets_v4.Schema$GridRange;
  readonly labels: sheets_v4.Schema$GridRange | null;
  readonly label: LabelLook | null;
  readonly points: readonly ChartPointData[];
  readonly length: number;
  readonly look: PointLook;
  readonly line: { readonly width: number; readonly dashed: boolean } | null;
}

export interface AxisModel {
  readonly title: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Number pattern of its source cells, '' = general. */
  readonly pattern: string;
}

export interface ChartModel {
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly series: readonly Series[];
  readonly xAxis: AxisModel;
  readonly yAxis: AxisModel;
  readonly font: string;
}

/** Between a chart's edges and its data, in pixels. */
export const CHART_MARGIN = { left: 58, right: 24, top: 58, bottom: 54 };
