/** A chart's axis: from where to where, and in which steps. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { numberIn, type CellReader } from './cell-reader';
import type { AxisModel } from './chart-model';
import { cellAt, rowsOf } from './chart-source';

/** 1, 2 or 5 times a power of ten, so that an axis has four to nine steps. */
const niceStep = (span: number): number => {
  const rough = span / 9;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough - 1e-12) ?? power * 10;
};

export const axisModel = (
  axis: sheets_v4.Schema$BasicChartAxis | undefined,
  values: readonly number[],
  pattern: string,
): AxisModel => {
  const view = axis?.viewWindowOptions;
  const lowest = view?.viewWindowMin ?? Math.min(0, ...values);
  const highest = view?.viewWindowMax ?? Math.max(lowest + 1e-9, ...values);
  const step = niceStep(highest - lowest);
  return {
    title: axis?.title ?? '',
    step,
    pattern,
    min: view?.viewWindowMin ?? Math.floor(lowest / step) * step,
    max: view?.viewWindowMax ?? Math.ceil(highest / step) * step,
  };
};

export const patternOf = (range: sheets_v4.Schema$GridRange, read: CellReader): string => {
  const cell = rowsOf(range)
    .map((row) => cellAt(read, range, row))
    .find((found) => numberIn(found) !== null);
  return cell?.userEnteredFormat?.numberFormat?.pattern ?? cell?.effectiveFormat?.numberFormat?.pattern ?? '';
};
