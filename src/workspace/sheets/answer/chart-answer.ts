/** A chart as Google answers it. */
import type { EmbeddedChart } from '../state';
import { echoDeep } from './without-zero-sheet';

export function chartAnswer(chart: EmbeddedChart): object {
  const { anchorCell, ...place } = chart.position.overlayPosition;
  const { sheetId, rowIndex, columnIndex } = anchorCell;
  const anchor = { ...(sheetId && { sheetId }), ...(rowIndex && { rowIndex }), ...(columnIndex && { columnIndex }) };
  return {
    chartId: chart.chartId,
    spec: echoDeep(chart.spec),
    position: { overlayPosition: { anchorCell: anchor, ...place } },
    ...(chart.border && { border: chart.border }),
  };
}
